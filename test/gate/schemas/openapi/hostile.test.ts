import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { openapiReader } from '../../../../src/gate/schemas/openapi/openapi-reader.js'
import { bombOfAliases, somewhere } from '../hostile-texts.js'
import { booking30, clinic31 } from './booking.js'
import { describing, expectTruePlaces, readText } from './read-text.js'

const manyProperties = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`p${at}`, {}]))
const nested = (depth: number, key: string, inner: string) => `${`{"${key}":`.repeat(depth)}${inner}${'}'.repeat(depth)}`
const within = (schema: string) => `{"openapi":"3.1.0","components":{"schemas":{"A":${schema}}}}`

describe('a hostile description', () => {
  it.each([
    ['is deep', within(nested(1_000, 'items', '{}')), 'too-deep'],
    ['is deep in properties', within(nested(100, 'properties', '{}')), 'too-deep'],
    ['is a bomb of aliases', `openapi: 3.0.0\n${bombOfAliases(30)}`, 'too-large'],
    ['has aliases in themselves', 'openapi: 3.0.0\ncomponents: &a { schemas: *a }', 'alias-in-itself'],
    ['is bytes', '\u0000\u0001', 'syntax'],
    ['has tags', 'openapi: !!binary x', 'tag'],
    ['has a number that is no number, and a fault', 'openapi: 1e999\na: 1\na: 1', 'duplicate-key'],
  ])('that %s is refused with a place in it', (_, text, code) => {
    const read = readText(text)
    expect(read.columns).toEqual([])
    expect(read.unread).toMatchObject([{ code }])
    expectTruePlaces(text, read)
  })

  it('is read where it is as deep as may be', () => {
    // Four levels are around the schema, and each property is two.
    const text = within(`${'{"properties":{"a":'.repeat(47)}{}${'}}'.repeat(47)}`)
    const { columns, unread } = readText(text)
    expect(unread).toEqual([])
    expect(columns.at(-1)?.column).toBe(Array.from({ length: 47 }, () => 'a').join('.'))
  })

  it('of too many properties is read so far, and it says from where on it is not', { timeout: 60_000 }, () => {
    const text = describing({ A: { properties: manyProperties(25_000) }, B: { properties: manyProperties(25_002) }, C: { properties: { id: {} } } })
    const { columns, unread } = readText(text)
    expect(columns).toHaveLength(50_000)
    expect(unread).toHaveLength(1)
    expect(unread[0]?.because).toContain('more than 50000 properties')
    expectTruePlaces(text, { columns: [], unread })
    expect(unread[0]?.at.start.line).toBeGreaterThan(columns.at(-1)?.at.start.line ?? 0)
  })

  it('of names that multiply is read so far as they are short', () => {
    const long = 'n'.repeat(900)
    const { columns, unread } = readText(
      describing({ A: { properties: { [long]: { properties: { ['m'.repeat(100)]: { properties: { in: {} } }, id: {} } } } } }),
    )
    expect(columns.map(({ column }) => column)).toEqual([long, `${long}.id`])
    expect(unread).toMatchObject([{ because: expect.stringContaining('longer than 1000') }])
  })

  // Each of these grows with the square of its size, or faster, where it is not read with care.
  it.each<readonly [string, () => string, number]>([
    [
      'references in a long row',
      () => describing(Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`S${at}`, { $ref: `#/components/schemas/S${at + 1}` }]))),
      0,
    ],
    [
      'references in a long circle, each used',
      () =>
        describing({
          ...Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`S${at}`, { $ref: `#/components/schemas/S${(at + 1) % 10_000}` }])),
          Use: { properties: Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`p${at}`, { $ref: `#/components/schemas/S${at}` }])) },
        }),
      10_000,
    ],
    [
      'all that is made of all, many times over',
      () =>
        describing(
          Object.fromEntries(
            Array.from({ length: 40 }, (_, at) => [
              `S${at}`,
              { allOf: Array.from({ length: 200 }, () => ({ $ref: `#/components/schemas/S${(at + 1) % 40}` })), properties: { a: {} } },
            ]),
          ),
        ),
      40,
    ],
    [
      'alternatives that declare the same',
      () => describing({ A: { anyOf: Array.from({ length: 10_000 }, (_, at) => ({ properties: { a: { 'x-pii': `f${at}` } } })) } }),
      1,
    ],
    [
      'one comment for all',
      () =>
        describing({
          Long: { description: '@personal a '.repeat(50_000) },
          A: { properties: Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`p${at}`, { $ref: '#/components/schemas/Long' }])) },
        }),
      10_000,
    ],
    [
      'a long type',
      () => describing({ A: { properties: { a: { anyOf: Array.from({ length: 10_000 }, (_, at) => ({ type: `t${at}${'x'.repeat(100)}` })) } } } }),
      1,
    ],
    ['many lines with nothing on them', () => `${'\n'.repeat(300_000)}openapi: 3.0.0`, 0],
    [
      'many paths',
      () =>
        JSON.stringify({
          openapi: '3.0.0',
          paths: Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`/${at}`, { get: { parameters: [{ name: 'id' }] } }])),
        }),
      10_000,
    ],
    [
      'many paths that name what one long list declares',
      () =>
        JSON.stringify({
          openapi: '3.1.0',
          paths: Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`/${at}/{p${at}}/{q}`, { $ref: '#/components/pathItems/A' }])),
          components: { pathItems: { A: { parameters: Array.from({ length: 10_000 }, (_, at) => ({ name: `p${at}` })), get: {} } } },
        }),
      20_000,
    ],
    [
      'a path that names very many',
      () => JSON.stringify({ openapi: '3.1.0', paths: { [Array.from({ length: 6_000 }, (_, at) => `{p${at}}`).join('')]: { get: {}, put: {}, post: {} } } }),
      18_000,
    ],
    [
      'a pattern that names very many, of a schema of very many',
      () =>
        describing({
          A: {
            patternProperties: {
              [`^(${Array.from({ length: 10_000 }, (_, at) => `p${at}`).join('|')})$`]: { anyOf: Array.from({ length: 10_000 }, () => ({ type: 'string' })) },
            },
          },
        }),
      10_000,
    ],
    [
      'headers that refer to each other in a long row',
      () =>
        JSON.stringify({
          openapi: '3.1.0',
          components: { headers: Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`H${at}`, { $ref: `#/components/headers/H${at + 1}` }])) },
        }),
      10_000,
    ],
    [
      'names that are not known',
      () => describing({ A: { properties: { a: Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`${at}propertie${at}`, 1])) } } }),
      1,
    ],
    [
      'an alias of many properties, many times',
      () =>
        `openapi: 3.0.0\nall: &a { properties: { ${Array.from({ length: 500 }, (_, at) => `p${at}: {}`).join(', ')} } }\ncomponents: { schemas: { ${Array.from({ length: 50 }, (_, at) => `S${at}: *a`).join(', ')} } }`,
      25_000,
    ],
  ])('of %s is read at once', { timeout: 20_000 }, (_, write, count) => {
    const text = write()
    expect(openapiReader.reads({ path: 'api.yaml', text })).toBe(true)
    const { columns } = readText(text)
    expect(columns).toHaveLength(count)
    for (const { type } of columns) expect(type.length).toBeLessThan(1_000)
  })
})

const samples = [booking30, clinic31].flatMap((document) => [stringify(document), JSON.stringify(document), JSON.stringify(document, undefined, 2)])
const pieces = fc.constantFrom(
  '',
  '{',
  '}',
  '[',
  ']',
  ':',
  ',',
  '"',
  "'",
  '\n',
  '  ',
  '- ',
  '&a ',
  '*a',
  '<<: *a',
  '$ref',
  '#/components/schemas/Guest',
  '#',
  'properties',
  'allOf',
  'items',
  'name',
  'null',
  'true',
  '9223372036854775807',
  '%ff',
  '~1',
  '\u0000',
  '\ud800',
  '氏名',
  'x-pii: true',
)

/** A sample in which something was cut, doubled, or replaced, a few times. */
const mutated = fc
  .tuple(fc.constantFrom(...samples), fc.array(fc.tuple(somewhere, fc.nat(20), pieces, fc.boolean()), { minLength: 1, maxLength: 4 }))
  .map(([sample, changes]) =>
    changes.reduce((text, [where, length, piece, isDoubled]) => {
      const at = Math.floor(where * text.length)
      return `${text.slice(0, at)}${piece}${isDoubled ? text.slice(at, at + length) : ''}${text.slice(isDoubled ? at : at + length)}`
    }, sample),
  )

const words = fc.constantFrom(
  '"$ref"',
  '"properties"',
  '"#/components/schemas/Guest"',
  '"#/paths"',
  '"name"',
  '"é"',
  '"a.b"',
  '9223372036854775807',
  'true',
  'null',
  '"x-pii"',
)

/** A sample in which words stand in the place of others, so that it is mostly still YAML. */
const reworded = fc
  .tuple(fc.constantFrom(...samples.filter((sample) => sample.startsWith('{'))), fc.array(fc.tuple(somewhere, words), { minLength: 1, maxLength: 8 }))
  .map(([sample, changes]) => {
    const all = sample.match(/"(?:[^"\\]|\\.)*"|[^"]+/g) ?? []
    for (const [where, word] of changes) {
      const at = Math.floor(where * all.length)
      if (all[at]?.startsWith('"')) all[at] = word
    }
    return all.join('')
  })

describe('whatever a text is', () => {
  it('a changed description is read, or it is said where it is not', { timeout: 60_000 }, () => {
    let read = 0
    let unread = 0
    fc.assert(
      fc.property(fc.oneof(mutated, reworded), (text) => {
        const answer = readText(text)
        expectTruePlaces(text, answer)
        expect(typeof openapiReader.reads({ path: 'api.yaml', text })).toBe('boolean')
        if (answer.columns.length > 0) read += 1
        if (answer.unread.length > 0) unread += 1
      }),
      { numRuns: 600 },
    )
    expect(read).toBeGreaterThan(100)
    expect(unread).toBeGreaterThan(100)
  })

  it('any text is read, or it is said where it is not', { timeout: 60_000 }, () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(pieces, { maxLength: 40 }).map((some) => `openapi: 3.0.0\n${some.join('')}`),
      fc.json().map((json) => `{"openapi":"3.1.0","components":${json},"paths":${json}}`),
      fc.json().map((json) => within(`{"properties":${json},"allOf":${json}}`)),
    )
    fc.assert(
      fc.property(texts, (text) => {
        expectTruePlaces(text, readText(text))
      }),
      { numRuns: 1_500 },
    )
  })
})
