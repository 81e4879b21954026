import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { describing, expectTruePlaces, readText } from './read-text.js'

const tables = ['A', 'B', 'a/b', '~', '氏名', '%20', '"']
const names = fc.oneof(
  fc.constantFrom('id', 'mail', '氏名', '1', 'true', '$ref', 'a b', "it's", '"q"', '#', 'x-pii'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5 }),
)
const references = fc
  .constantFrom(...tables)
  .map((name) => ({ $ref: `#/components/schemas/${encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))}` }))

interface Schema {
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly allOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
}

const { schema: schemas } = fc.letrec<{ schema: Schema }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom<Schema>({}),
    references,
    fc.record({ properties: fc.dictionary(names, tie('schema'), { maxKeys: 4, noNullPrototype: true }) }),
    fc.record({ items: tie('schema') }),
    fc.record({ allOf: fc.array(tie('schema'), { maxLength: 3 }) }),
    fc.record({ anyOf: fc.array(tie('schema'), { maxLength: 3 }), properties: fc.dictionary(names, tie('schema'), { maxKeys: 2, noNullPrototype: true }) }),
  ),
}))
const components = fc
  .dictionary(fc.constantFrom(...tables), schemas, { noNullPrototype: true })
  .map((some) => ({ ...Object.fromEntries(tables.map((name) => [name, {}])), ...some }))

/** The columns of a schema, as they are declared: nothing is followed. */
function declaredIn({ properties = {}, items, allOf = [], anyOf = [] }: Schema, prefix: string): readonly string[] {
  const own = Object.entries(properties).flatMap(([name, schema]) => [`${prefix}${name}`, ...declaredIn(schema, `${prefix}${name}.`)])
  return [...own, ...[...(items === undefined ? [] : [items]), ...allOf, ...anyOf].flatMap((part) => declaredIn(part, prefix))]
}

describe('whatever schemas there are', () => {
  it('each column of a table is read once, whatever refers to it, and stands where it says', () => {
    let columns = 0
    fc.assert(
      fc.property(components, fc.boolean(), (schemas, isYaml) => {
        const json = describing(schemas)
        const text = isYaml ? stringify(JSON.parse(json)) : json
        const read = readText(text)
        const expected = Object.entries<Schema>(schemas).flatMap(([table, schema]) =>
          [...new Set(declaredIn(schema, ''))].map((column) => `${table}\n${column}`),
        )
        expect(read.unread).toEqual([])
        expect(read.columns.map(({ table, column }) => `${table}\n${column}`).sort()).toEqual(expected.sort())
        expectTruePlaces(text, read)
        columns += expected.length
      }),
      { numRuns: 500 },
    )
    expect(columns).toBeGreaterThan(1_000)
  })
})
