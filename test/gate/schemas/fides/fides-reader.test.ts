import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { SchemaRead } from '../../../../src/gate/model/columns.js'
import { fidesReader } from '../../../../src/gate/schemas/fides/fides-reader.js'
import { expectTruePlaces, textAt } from '../openapi/read-text.js'
import { columnsOfDataset, dataset, systems } from './shop.js'

const readText = (text: string): SchemaRead => fidesReader.read([{ path: 'dataset.yml', text }])
const rowsOf = ({ columns }: SchemaRead) =>
  columns.map(({ table, column, type, marks }) => [
    table,
    column,
    type,
    marks.map(({ says, field, text }) => [says, ...(field === undefined ? [] : [field]), text].join(' ')).join(', '),
  ])
const collection = (fields: string) => `dataset: [{ fides_key: a, collections: [{ name: t, fields: ${fields} }] }]`

describe('what is read of datasets', () => {
  it.each([
    ['YAML', dataset],
    ['JSON', JSON.stringify(parse(dataset), undefined, 2)],
  ])('in %s is the fields of their collections', (_, text) => {
    const read = readText(text)
    expect(rowsOf(read)).toEqual(columnsOfDataset)
    expect(read.unread.map(({ at, because }) => [textAt(text, at).replaceAll('"', ''), because])).toEqual([
      ['acme.times', expect.stringContaining('default taxonomy')],
    ])
    expectTruePlaces(text, read)
  })

  it('has the descriptions, and stands where the name is written', () => {
    const { columns } = readText(dataset)
    expect(columns.slice(0, 3).map(({ comment, at }) => [comment, at])).toEqual([
      ["User's creation timestamp", { file: 'dataset.yml', start: { line: 14, column: 13 }, end: { line: 14, column: 23 } }],
      ["The user's address for mail.", { file: 'dataset.yml', start: { line: 18, column: 13 }, end: { line: 18, column: 18 } }],
      [undefined, { file: 'dataset.yml', start: { line: 22, column: 14 }, end: { line: 22, column: 26 } }],
    ])
    expect(columns[2]).not.toHaveProperty('comment')
  })

  it('is of each file, and none where there are systems alone', () => {
    const files = [dataset, systems, collection('[{ name: id }]')].map((text, at) => ({ path: `${at}.yml`, text }))
    const { columns } = fidesReader.read(files)
    expect([...new Set(columns.map(({ at }) => at.file))]).toEqual(['0.yml', '2.yml'])
    expect(fidesReader.read(files.slice(1, 2))).toEqual({ columns: [], unread: [] })
  })
})

describe('what is not read of datasets', () => {
  it.each([
    ['a dataset that is a map', 'dataset: { fides_key: a }', 'dataset is no list', '{'],
    ['a field that is a word', collection('[email]'), 'what stands in fields is no map', 'email'],
    ['a field without a name', collection('[{ description: a }]'), 'there is no name', '{'],
    ['a field with an empty name', collection('[{ name: "" }]'), 'there is no name', '""'],
    ['a name that is a number', collection('[{ name: 1 }]'), 'there is no name', '1'],
    ['a collection without a name', 'dataset: [{ collections: [{ fields: [{ name: a }] }] }]', 'there is no name', '{'],
    ['fields that are a word', collection('many'), 'fields is no list', 'many'],
  ])('is %s, and it says so there', (_, text, because, at) => {
    const { columns, unread } = readText(text)
    expect(columns).toEqual([])
    expect(unread.map((each) => [textAt(text, each.at), each.because])).toEqual([[at, because]])
  })

  it('is a text with a fault of YAML, which is named', () => {
    expect(readText('dataset: [')).toMatchObject({ columns: [], unread: [{ code: 'syntax' }] })
    expect(readText('dataset: !x []')).toMatchObject({
      columns: [],
      unread: [{ code: 'tag', because: 'the tag is not taken: !x', at: { start: { line: 1, column: 10 } } }],
    })
  })

  it('is a category that is no text, and the field is a column all the same', () => {
    const text = collection('[{ name: a, data_categories: [1] }, { name: b, fields: null }]')
    const { columns, unread } = readText(text)
    expect(columns.map(({ column, marks }) => [column, marks])).toEqual([
      ['a', []],
      ['b', []],
    ])
    expect(unread.map(({ at }) => textAt(text, at))).toEqual(['1'])
  })

  it('is what goes beyond the bounds: names that multiply, and too many fields', { timeout: 60_000 }, () => {
    const long = 'n'.repeat(999)
    const multiplied = readText(collection(`[{ name: ${long}, fields: [{ name: ab, fields: [{ name: c }] }, { name: x }] }]`))
    expect(multiplied.columns.map(({ column }) => column)).toEqual([long])
    expect(multiplied.unread.map(({ because }) => because)).toEqual(Array(2).fill(expect.stringContaining('longer than 1000')))

    const many = (name: string) => `{ name: ${name}, fields: [${'{name: a},'.repeat(25_001)}] }`
    const read = readText(`dataset: [{ fides_key: a, collections: [${many('one')}, ${many('two')}, ${many('three')}] }]`)
    expect(read.columns).toHaveLength(50_000)
    expect(read.unread).toMatchObject([{ because: expect.stringContaining('more than 50000 fields') }])
  })
})

describe('the files it takes for its own', () => {
  it.each([
    ['dataset.yml', dataset, true],
    ['systems.yaml', systems, true],
    ['dataset.json', '{"dataset":[{"fides_key":"a"}]}', true],
    ['broken.yml', 'dataset:\n- fides_key: a\n  collections: [', true],
    ['policy.yml', 'policy:\n- fides_key: a', false],
    ['other.yml', 'dataset:\n- key: fides_key', false],
    ['broken.yml', 'policy: [ fides_key', false],
    ['words.yml', 'system: all\n# no fides_key', false],
    ['dataset.toml', 'dataset:\n- fides_key: a', false],
  ])('%s with %j: %s', (path, text, expected) => {
    expect(fidesReader.reads({ path, text })).toBe(expected)
  })
})
