import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { policy } from '../../src/index.js'
import { labelledThrice } from './recognise/measured.js'

interface Source {
  readonly file: string
  readonly repository: string
  readonly kind: string
  readonly language: string
  readonly part: 'tuning' | 'held-out'
}

interface Row {
  readonly table: string
  readonly column: string
  readonly label: string
}

const folder = fileURLToPath(new URL('columns/', import.meta.url))
const sources: readonly Source[] = JSON.parse(readFileSync(`${folder}sources.json`, 'utf8'))
const rowsOf = ({ file }: Source): readonly Row[] => parse(readFileSync(`${folder}${file}`, 'utf8'), { columns: true })
const labels = [...Object.keys(policy.document.fields), 'other-personal', 'none']

// What the recognition of personal columns is measured with: names of columns as they stand in public schemas, labelled by hand
// before anything recognised them. It is tuned on one part of the sources and never on the other,
// which is read once: what is mended afterwards needs fresh sources.
describe('the labelled columns', () => {
  it('come from the sources that are listed, each file from one', () => {
    expect(sources.map(({ file }) => file).sort()).toEqual(
      readdirSync(folder)
        .filter((file) => file.endsWith('.csv'))
        .sort(),
    )
  })

  it.each(sources)('of $file have labels that are known, and stand there once', (source) => {
    const rows = rowsOf(source)
    expect(rows.length).toBeGreaterThan(0)
    for (const { label } of rows) expect(labels).toContain(label)
    expect(new Set(rows.map(({ table, column }) => `${table}\0${column}`)).size).toBe(rows.length)
  })

  it.each(['tuning', 'held-out'] as const)('of the part %s are many, of each language and kind, and personal ones among them', (part) => {
    const own = sources.filter((source) => source.part === part)
    const rows = own.flatMap(rowsOf)
    expect(rows.length).toBeGreaterThan(1_500)
    expect(rows.filter(({ label }) => label !== 'none').length).toBeGreaterThan(500)
    expect(new Set(own.map(({ language }) => language))).toEqual(new Set(['en', 'ja', 'romaji', 'mixed']))
    for (const kind of ['prisma', 'sql', 'openapi']) expect(own.map((each) => each.kind)).toContain(kind)
  })

  it('of the held-out part have the label that two of three gave, the first where no two agree', () => {
    const thrice = labelledThrice()
    const rows = sources.filter(({ part }) => part === 'held-out').flatMap((source) => rowsOf(source).map((row) => ({ file: source.file, ...row })))
    expect(rows.map(({ file, table, column }) => [file, table, column])).toEqual(thrice.map(({ file, table, column }) => [file, table, column]))
    expect(rows.map(({ label }) => label)).toEqual(thrice.map(({ first, second, third }) => (second === third ? second : first)))
  })

  it('of one repository stand in one part', () => {
    const known = sources.filter(({ repository }) => !repository.startsWith('unknown'))
    for (const { repository, part } of known) expect(known.filter((each) => each.repository === repository).every((each) => each.part === part)).toBe(true)
  })
})
