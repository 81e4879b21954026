import fc from 'fast-check'
import { dump, load } from 'js-yaml'
import { expect } from 'vitest'
import { checkManifest } from '../../../src/gate/check-manifest.js'
import type { Location, SourceFile } from '../../../src/gate/model/location.js'
import type { EntityKind } from '../../../src/gate/model/report.js'
import { readTree } from '../../../src/gate/reading/read-tree.js'
import { json } from '../../../src/gate/report/json.js'
import { pretty } from '../../../src/gate/report/pretty.js'
import { schemaReaders } from '../../../src/gate/schemas/schema-readers.js'
import { policy } from '../../../src/index.js'
import { mutationsOf } from '../../define/mutations.js'
import { plainOf } from '../reading/plain-of.js'
import { sampleManifest } from '../sample-manifest.js'

const schema = { path: 'prisma/schema.prisma', text: 'model User {\n  id Int @id\n  email String\n}\n' }

/** Pieces of manifests, and of what YAML is made of. */
const pieces = [
  ...'[]{}&*!|>%@`"\'#:-?,\n\r\t '.split(''),
  ...['<<: *a', '&a ', '*a', '!!map', '---\n', '...', '? ', ': ', '- ', '  ', '\uFEFF', '\u0000', '\uD83D', '漢', '0x1F', '1e999', '~'],
  ...[
    'clausewise: 1\n',
    'policy: reference\n',
    'systems:\n',
    '  shop:\n',
    '    stores: ',
    'order: ',
    'fields: [name]',
    'recipients: ',
    'flows: ',
    'accepted: ',
  ],
  ...['__proto__', 'constructor', 'toString', 'include: ["*"]', 'keeps: schedule', 'until: 2027-01-31', 'ground: {}', 'columns: {}', 'schema: prisma/*.prisma'],
]
const soup = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary', maxLength: 8 })))
  .map((parts) => parts.join(''))

/** The text of a manifest with pieces cut out, doubled and put elsewhere. */
const cutTexts = fc
  .array(fc.record({ at: fc.nat(sampleManifest.length), length: fc.nat(60), put: fc.oneof(fc.constantFrom(...pieces, ''), fc.nat(sampleManifest.length)) }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((cuts) =>
    cuts.reduce<string>((text, { at, length, put }) => {
      const part = typeof put === 'number' ? sampleManifest.slice(put, put + 50) : put
      return text.slice(0, at) + part + text.slice(at + length)
    }, sampleManifest),
  )

/** A manifest with nodes left out, doubled, renamed, moved or of another type, written anew. */
const changedManifests = mutationsOf(load(sampleManifest)).map((changed) => dump(changed ?? null, { lineWidth: -1, skipInvalid: true }))

export const hostileTexts: fc.Arbitrary<string> = fc.oneof(soup, cutTexts, changedManifests)

/** Whatever a manifest is, it is checked: it is whole or the faults say where not, all that is pointed at exists, and nothing of it gets lost. */
export function expectChecked(text: string): void {
  const files = [{ path: 'clausewise.yaml', text }, schema]
  const report = checkManifest({ files, policy, asOf: '2026-11-28', readers: schemaReaders })
  expect(report.complete).toBe(report.faults.length === 0)
  for (const { at, file } of report.faults) {
    expect(file).not.toBe('')
    if (at === undefined) throw new Error('a fault points nowhere')
    expectInText(files, at)
  }
  for (const { at, related } of report.findings) for (const each of [at, ...related.map((one) => one.at)]) expectInText(files, each)
  if (report.complete) expectWhole(text, report.entities)
  const options = { language: 'en' as const, policy, files, colour: false, version: '0' }
  JSON.parse(json(report, options))
  expect(pretty(report, options)).not.toBe('')
}

function expectInText(files: readonly SourceFile[], { file, start, end }: Location): void {
  const lines = files.find(({ path }) => path === file)?.text.split(/\r\n|\n|\r/) ?? []
  const line = lines[start.line - 1]
  if (line === undefined) throw new Error(`${file} has no line ${start.line}`)
  expect(start.column).toBeGreaterThanOrEqual(1)
  expect(end.line).toBe(start.line)
  expect(end.column).toBeGreaterThanOrEqual(start.column)
  expect(end.column).toBeLessThanOrEqual(line.length + 1)
}

/** Everything that a text declares is an entity of the report. */
function expectWhole(text: string, entities: readonly { readonly kind: EntityKind; readonly path: string }[]): void {
  const read = readTree(text)
  if (!read.ok) throw new Error('what cannot be read was checked')
  const value = plainOf(read.tree) as Record<string, Record<string, Record<string, object>>>
  const paths = [
    ...Object.entries(value.systems ?? {}).flatMap(([id, system]) => [
      `systems/${id}`,
      ...['collects', 'uses', 'stores'].flatMap((kind) => Object.keys(system[kind] ?? {}).map((each) => `systems/${id}/${kind}/${each}`)),
    ]),
    ...['recipients', 'flows'].flatMap((kind) => Object.keys(value[kind] ?? {}).map((id) => `${kind}/${id}`)),
    ...Object.keys(value.accepted ?? []).map((index) => `accepted/${index}`),
  ]
  expect(entities.map(({ path }) => path).toSorted()).toEqual(paths.toSorted())
}

const inSchemas = [
  ...[
    'model User {\n',
    '  email String\n',
    '}\n',
    'enum A {',
    '@@map("x")',
    '/// @personal',
    'CREATE TABLE ',
    'users',
    ' (',
    'email TEXT',
    ');',
    'ALTER TABLE ',
    'DROP',
  ],
  ...[
    'openapi: 3.1.0\n',
    'paths: {}\n',
    'components:\n',
    '  schemas:\n',
    '    A: ',
    '{ $ref: "#/components/schemas/A" }',
    'allOf: ',
    'properties: ',
    'x-pii: true',
  ],
  ...[
    'dataset:\n',
    '- fides_key: a\n',
    '  collections: ',
    'data_categories: [user.name]',
    '__proto__',
    'constructor',
    '"',
    "'",
    '--',
    '/*',
    '$$',
    '\n',
    '\u0000',
    '\uD83D',
    '[',
    '{',
  ],
]
export const hostileSchemas: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...inSchemas) }, fc.string({ unit: 'binary', maxLength: 8 })))
  .map((parts) => parts.join(''))

/** Whatever a schema is, its reader answers, and what it points at exists. */
export function expectRead(path: string, text: string): void {
  const files = [{ path, text }]
  for (const reader of schemaReaders) {
    if (!reader.reads({ path, text })) continue
    const { columns, unread } = reader.read(files)
    for (const { at } of columns) expectInText(files, at)
    for (const { at, because } of unread) {
      // What was not read may be of several lines: where it begins is told.
      expectInText(files, { ...at, end: at.start })
      expect(at.end.line).toBeGreaterThanOrEqual(at.start.line)
      expect(because).not.toBe('')
    }
  }
}
