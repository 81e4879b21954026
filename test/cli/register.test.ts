import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sampleManifest } from '../gate/sample-manifest.js'
import { clausewise } from './harness.js'
import { files } from './sample-files.js'

describe('clausewise register', () => {
  it('prints Markdown unless told otherwise', async () => {
    const { exit, out, err } = await clausewise(['register'], { files })
    expect([exit, err]).toEqual([0, ''])
    expect(out).toMatch(/^# Register of personal data\n\npolicy reference-jp 2026-11, manifest clausewise.yaml, as of 2026-11-28\n\n\| System \| Where \|/)
  })

  it('is dated as is asked, so that it is the same on every day', async () => {
    const { out } = await clausewise(['register', '--as-of', '2026-11-01', '--language', 'ja'], { files, today: '2027-05-05' })
    expect(out.split('\n')[2]).toBe('ポリシー reference-jp 2026-11、マニフェスト clausewise.yaml、基準日 2026-11-01')
    expect((await clausewise(['register', '--as-of', 'today'], { files })).exit).toBe(2)
  })

  it('writes over nothing that it reads', async () => {
    const { exit, out, err, cwd } = await clausewise(['register', '--out', './clausewise.yaml'], { files })
    expect([exit, out, err]).toEqual([2, '', 'error: --out ./clausewise.yaml would write over ./clausewise.yaml, which is read; nothing is written\n'])
    expect(readFileSync(join(cwd, 'clausewise.yaml'), 'utf8')).toBe(files['clausewise.yaml'])
  })

  it('writes CSV into a file, in Japanese', async () => {
    const { exit, out, cwd } = await clausewise(['register', '--format', 'csv', '--language', 'ja', '--out', 'out/register.csv'], { files })
    expect([exit, out]).toEqual([0, ''])
    expect(readFileSync(join(cwd, 'out/register.csv'), 'utf8')).toMatch(/^\ufeffシステム,場所,/)
  })

  it('says of a manifest with a fault where it is, as the check does, and prints no register', async () => {
    const { exit, out, err } = await clausewise(['register'], { files: { 'clausewise.yaml': sampleManifest.replace('to: parcel-co', 'to: parcl-co') } })
    expect([exit, out]).toEqual([2, ''])
    expect(err).toMatch(/^clausewise\.yaml:34:9 {2}fault {2}unknown-name\n/)
    expect(err).toContain('parcl-co')
  })

  it('says that the policy document is missing which the manifest names', async () => {
    const faulty = { 'clausewise.yaml': sampleManifest.replace('policy: reference', 'policy: own.json') }
    expect((await clausewise(['register'], { files: faulty })).err).toContain('file-missing')
  })

  it.each([
    [['register', 'nowhere.yaml'], 'there is no manifest nowhere.yaml; `clausewise init` writes one'],
    [['register', '--format', 'pdf'], "argument 'pdf' is invalid"],
    [['register', '--max-size', '10'], 'file-too-large'],
    [['register', '--root', 'prisma'], 'does not lie below the root'],
  ])('exits with 2 where the call is wrong: %s', async (args, message) => {
    const { exit, out, err } = await clausewise(args, { files })
    expect([exit, out]).toEqual([2, ''])
    expect(err).toContain(message)
  })

  it('says in its help why the CSV is as it is', async () => {
    const { out } = await clausewise(['register', '--help'])
    expect(out).toContain('byte order mark')
    expect(out).toContain('clausewise register --format csv --language ja --out register.csv')
  })
})
