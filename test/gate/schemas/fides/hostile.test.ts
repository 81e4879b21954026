import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { fidesReader } from '../../../../src/gate/schemas/fides/fides-reader.js'
import { readFidesSystems } from '../../../../src/gate/schemas/fides/read-fides-systems.js'
import { bombOfAliases, somewhere } from '../hostile-texts.js'
import { expectTruePlaces } from '../openapi/read-text.js'
import { dataset, systems } from './shop.js'

const samples = [dataset, systems, JSON.stringify(parse(dataset)), JSON.stringify(parse(systems), undefined, 1)]
const pieces = fc.constantFrom(
  '',
  '{',
  '}',
  '[',
  ']',
  ':',
  '"',
  '\n',
  '  ',
  '- ',
  '&a ',
  '*a',
  '<<: *a',
  'fields',
  'name',
  'null',
  '1',
  '9223372036854775807',
  '\u0000',
  '氏名',
)

/** A sample in which something was cut or replaced, a few times. */
const mutated = fc
  .tuple(fc.constantFrom(...samples), fc.array(fc.tuple(somewhere, fc.nat(12), pieces), { minLength: 1, maxLength: 3 }))
  .map(([sample, changes]) =>
    changes.reduce((text, [where, length, piece]) => {
      const at = Math.floor(where * text.length)
      return `${text.slice(0, at)}${piece}${text.slice(at + length)}`
    }, sample),
  )
const texts = fc.oneof(
  { weight: 3, arbitrary: mutated },
  fc.string({ unit: 'binary', maxLength: 100 }),
  fc
    .json()
    .map(
      (json) =>
        `{"dataset":[{"collections":[{"name":"a","fields":[${json},{"name":"b","data_categories":[${json}]}]}]}],"system":[{"fides_key":"a","egress":${json}}]}`,
    ),
)

describe('whatever a text is', () => {
  it('it is read, or it is said where it is not', { timeout: 60_000 }, () => {
    let columns = 0
    let systemsRead = 0
    fc.assert(
      fc.property(texts, (text) => {
        const file = { path: 'fides.yml', text }
        const read = fidesReader.read([file])
        expectTruePlaces(text, read)
        const answer = readFidesSystems(file)
        expectTruePlaces(text, { columns: [], unread: answer.unread })
        expect(typeof fidesReader.reads(file)).toBe('boolean')
        columns += read.columns.length
        systemsRead += answer.systems.length
      }),
      { numRuns: 1_000 },
    )
    expect(columns).toBeGreaterThan(500)
    expect(systemsRead).toBeGreaterThan(20)
  })

  it.each([
    ['deep', `dataset: [{ collections: [{ name: a, fields: ${'[{ name: b, fields: '.repeat(200)}[]${'}]'.repeat(200)} }] }]`, 'too-deep'],
    ['a bomb of aliases', bombOfAliases(30), 'too-large'],
    ['an alias in itself', 'dataset: &a [{ collections: *a }]', 'alias-in-itself'],
  ])('that is %s, it is refused with a place in it', (_, text, code) => {
    const read = fidesReader.read([{ path: 'fides.yml', text }])
    expect(read).toMatchObject({ columns: [], unread: [{ code }] })
    expectTruePlaces(text, read)
  })
})
