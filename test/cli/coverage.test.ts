import { describe, expect, it } from 'vitest'
import { clausewise } from './harness.js'
import { files } from './sample-files.js'

describe('clausewise coverage', () => {
  it('prints clauses and what touches them, without colours in a pipe', async () => {
    const { exit, out, err } = await clausewise(['coverage'], { files })
    expect([exit, err]).toEqual([0, ''])
    expect(out).toMatch(/^scope\.1 {2}rule\n/)
    expect(out).not.toContain('\u001b')
  })

  it('has colours at a terminal, unless they are not wanted', async () => {
    expect((await clausewise(['coverage'], { files, isTerminal: true })).out).toContain('\u001b')
    expect((await clausewise(['coverage', '--no-color'], { files, isTerminal: true })).out).not.toContain('\u001b')
  })

  it('counts what a schema drifts from as breaking the clause that it cites', async () => {
    const drifted = { ...files, 'prisma/schema.prisma': 'model User {\n  email String\n  gender String\n}\n' }
    const { out } = await clausewise(['coverage', '--format', 'json'], { files: drifted })
    const { clauses } = JSON.parse(out) as { clauses: { clause: string; entities: { entity: string; answers: string[] }[] }[] }
    expect(clauses.find(({ clause }) => clause === 'collection.1')?.entities).toContainEqual({ entity: 'systems/shop-db', kind: 'system', answers: ['denies'] })
  })

  it('prints Markdown, in Japanese', async () => {
    const { out } = await clausewise(['coverage', '--format', 'markdown', '--language', 'ja'], { files })
    expect(out).toMatch(/^# 条項と、それにかかわるもの\n/)
  })

  it.each([
    [['coverage', 'nowhere.yaml'], 'there is no manifest nowhere.yaml'],
    [['coverage', '--format', 'html'], "argument 'html' is invalid"],
    [['coverage', '--max-size', '10'], 'file-too-large'],
    [['coverage', '--root', 'prisma'], 'does not lie below the root'],
  ])('exits with 2 where the call is wrong: %s', async (args, message) => {
    const { exit, out, err } = await clausewise(args, { files })
    expect([exit, out]).toEqual([2, ''])
    expect(err).toContain(message)
  })

  it('exits with 2 where the manifest is faulty, and says where', async () => {
    const { exit, err } = await clausewise(['coverage'], { files: { 'clausewise.yaml': 'clausewise: 1\npolicy: reference\nsystem: {}\n' } })
    expect(exit).toBe(2)
    expect(err).toMatch(/^clausewise\.yaml:3:1 {2}fault {2}not-declared\n/)
  })

  it('says in its help how it is called', async () => {
    expect((await clausewise(['coverage', '--help'])).out).toContain('clausewise coverage --format markdown > docs/coverage.md')
  })
})
