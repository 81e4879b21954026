import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import type { SchemaRead } from '../../../../src/gate/model/columns.js'
import { openapiReader } from '../../../../src/gate/schemas/openapi/openapi-reader.js'
import { booking30, clinic31, columnsOfBooking30, columnsOfClinic31 } from './booking.js'
import { describing, expectTruePlaces, readText, textAt } from './read-text.js'

const rowsOf = ({ columns }: SchemaRead) =>
  columns.map(({ table, column, type, comment }) => (comment === undefined ? [table, column, type] : [table, column, type, comment]))

const notations = [
  ['YAML', (document: object) => stringify(document)],
  ['YAML without anchors, with quotes', (document: object) => stringify(document, { defaultStringType: 'QUOTE_SINGLE', aliasDuplicateObjects: false })],
  ['JSON', (document: object) => JSON.stringify(document, undefined, 2)],
  ['JSON on one line', (document: object) => JSON.stringify(document)],
] as const

describe('what is read of an API', () => {
  it.each(notations)('3.0 in %s', (_, write) => {
    const text = write(booking30)
    const read = readText(text)
    expect(read.unread).toEqual([])
    expect(rowsOf(read)).toEqual(columnsOfBooking30)
    expectTruePlaces(text, read)
  })

  it.each(notations)('3.1 in %s', (_, write) => {
    const text = write(clinic31)
    const read = readText(text)
    expect(read.unread).toEqual([])
    expect(rowsOf(read)).toEqual(columnsOfClinic31)
    expectTruePlaces(text, read)
  })

  it('stands where the name is written', () => {
    const text = [
      'openapi: 3.0.0',
      'paths:',
      '  /users:',
      '    get:',
      '      parameters:',
      "        - { in: query, name: 'mail' }",
      'components:',
      '  schemas:',
      '    User:',
      '      properties:',
      '        "e-mail": { type: string }',
      '        住所:',
      '          properties:',
      '            丁目: {}',
    ].join('\r\n')
    const { columns } = readText(text)
    expect(columns.map(({ column, at }) => [column, at.file, at.start.line, at.start.column, at.end.column, textAt(text, at)])).toEqual([
      ['mail', 'api.yaml', 6, 30, 36, "'mail'"],
      ['e-mail', 'api.yaml', 11, 9, 17, '"e-mail"'],
      ['住所', 'api.yaml', 12, 9, 11, '住所'],
      ['住所.丁目', 'api.yaml', 14, 13, 15, '丁目'],
    ])
  })

  it('stands where the anchor is written, for each table that an alias gives it to', () => {
    const text = [
      'openapi: 3.0.0',
      'components:',
      '  schemas:',
      '    A: { properties: &own { mail: { type: string } } }',
      '    B: { properties: *own }',
      '    C: { properties: { <<: *own, id: {} } }',
    ].join('\n')
    const read = readText(text)
    expect(read.columns.map(({ table, column, at }) => [table, column, at.start.line])).toEqual([
      ['A', 'mail', 4],
      ['B', 'mail', 4],
      ['C', 'mail', 4],
      ['C', 'id', 6],
    ])
    expectTruePlaces(text, read)
  })

  it('is one column, where alternatives declare it each', () => {
    const text = describing({
      Pet: {
        oneOf: [
          { properties: { owner: {} } },
          { properties: { owner: { type: 'string', description: 'Who feeds it.', 'x-pii': 'name' } } },
          { properties: { owner: { type: 'integer', description: 'Later.', 'x-pii': true } } },
        ],
      },
    })
    const { columns } = readText(text)
    expect(columns).toHaveLength(1)
    expect(columns[0]).toMatchObject({
      type: 'string',
      comment: 'Who feeds it.',
      marks: [
        { says: 'personal', field: 'name', text: 'x-pii: name' },
        { says: 'personal', text: 'x-pii: true' },
      ],
      at: { start: { line: 13 } },
    })
    expect(Object.keys(columns[0]?.marks[1] ?? {})).not.toContain('field')
  })

  it('is read through whatever a schema is made of', () => {
    const part = (name: string) => ({ properties: { [name]: { type: 'string' } } })
    const text = describing({
      All: {
        allOf: [part('a')],
        anyOf: [part('b')],
        oneOf: [part('c')],
        items: part('d'),
        prefixItems: [part('e')],
        additionalProperties: part('f'),
        patternProperties: { '^x': part('g') },
        if: part('h'),
        // biome-ignore lint/suspicious/noThenProperty: a schema has one.
        then: part('i'),
        else: part('j'),
        dependentSchemas: { k: part('k') },
        contains: part('l'),
        unevaluatedProperties: part('m'),
        unevaluatedItems: part('n'),
      },
    })
    expect(
      readText(text)
        .columns.map(({ table, column }) => `${table}.${column}`)
        .sort(),
    ).toEqual([...'abcdefghijklmn'].map((name) => `All.${name}`))
  })

  it.each([
    ['a name beside an object', { allOf: [{ $ref: '#/components/schemas/B' }, { properties: { c: {} } }] }, 'B'],
    ['objects alone', { oneOf: [{ type: 'object' }, { properties: {} }] }, 'object'],
    ['types that differ', { anyOf: [{ type: 'string', format: 'date' }, { type: 'integer' }, { type: 'null' }] }, 'string (date) | integer'],
    ['a type beside what it is made of', { type: 'string', anyOf: [{ type: 'integer' }] }, 'string'],
    ['lists of lists', { type: 'array', items: { items: { type: 'string', format: 'uri' } } }, 'array of array of string (uri)'],
    ['a list of anything', { type: 'array' }, 'array'],
    ['a map of anything', { additionalProperties: true }, 'object'],
    ['values alone', { enum: ['a', 'b'] }, ''],
  ])('has a type: %s', (_, a, type) => {
    const { columns } = readText(describing({ A: { properties: { a } }, B: { type: 'object' } }))
    expect(columns[0]).toMatchObject({ column: 'a', type })
  })

  it('is none of an extension, which may be anything', () => {
    const text = JSON.stringify({
      openapi: '3.0.0',
      'x-a': 1,
      paths: { 'x-b': 1, '/c': { 'x-d': 1, get: { 'x-e': 1, responses: { 'x-f': 1 }, callbacks: { g: { 'x-h': 1 } } } } },
    })
    expect(readText(text)).toEqual({ columns: [], unread: [] })
  })

  it('is of any file, in the order of the files', () => {
    const files = ['one', 'two'].map((name) => ({ path: `${name}.json`, text: describing({ [name]: { properties: { id: {} } } }) }))
    expect(openapiReader.read(files).columns.map(({ table, at }) => [table, at.file])).toEqual([
      ['one', 'one.json'],
      ['two', 'two.json'],
    ])
  })

  it('is read beside numbers that cannot be held exactly', () => {
    const text = [
      'openapi: 3.0.0',
      'components:',
      '  schemas:',
      '    User:',
      '      properties:',
      '        9223372036854775807: { type: integer, maximum: 9223372036854775807, minimum: -9223372036854775808 }',
      '        mail: { type: string, description: 9223372036854775807 is none, example: 1e999 }',
      '        "quoted": { type: string, description: "9223372036854775807", example: [ &big 12345678901234567890, *big ] }',
    ].join('\n')
    const read = readText(text)
    expect(read.unread).toEqual([])
    expect(rowsOf(read)).toEqual([
      ['User', '9223372036854775807', 'integer'],
      ['User', 'mail', 'string', '9223372036854775807 is none'],
      ['User', 'quoted', 'string', '9223372036854775807'],
    ])
    expectTruePlaces(text, read)
  })
})

describe('what is not read of an API', () => {
  it.each([
    ['Swagger 2.0', 'swagger: "2.0"\ndefinitions: { A: { properties: { b: {} } } }', 'Swagger 2.0 is not read', '"2.0"'],
    ['a later version', 'openapi: 3.2.0\ncomponents: {}', 'this version of OpenAPI is not read', '3.2.0'],
    ['a version that is like one', 'openapi: 3.10\ncomponents: {}', 'this version of OpenAPI is not read', '3.10'],
    ['another file', 'name: none', 'there is no member openapi', 'n'],
    ['a parameter without a name', 'openapi: 3.0.0\ncomponents: { parameters: { A: { in: query } } }', 'the parameter has no name', '{'],
    [
      'a parameter whose name is a number',
      'openapi: 3.0.0\ncomponents: { parameters: { A: { name: 9223372036854775807 } } }',
      'the parameter has no name',
      '9223372036854775807',
    ],
    ['paths that are a list', 'openapi: 3.0.0\npaths: [a]', 'paths is no map', '['],
    ['parameters that are a map', 'openapi: 3.0.0\npaths: { /a: { parameters: { b: {} } } }', 'parameters is no list', '{'],
    ['a schema that is a word', 'openapi: 3.0.0\ncomponents: { schemas: { A: word } }', 'the schema is no map', 'word'],
    ['a body that is a word', 'openapi: 3.0.0\ncomponents: { responses: { A: word } }', 'the body is no map', 'word'],
    ['a path that is a word', 'openapi: 3.0.0\npaths: { /a: word, x-a: word }', 'the path is no map', 'word'],
    ['an operation that is a word', 'openapi: 3.0.0\npaths: { /a: { get: word } }', 'the operation is no map', 'word'],
    ['a reference that is no text', 'openapi: 3.0.0\ncomponents: { schemas: { A: { $ref: [1] } } }', 'a reference is a text', '['],
  ])('is %s, and it says so there', (_, text, because, at) => {
    const { columns, unread } = readText(text)
    expect(columns).toEqual([])
    expect(unread).toHaveLength(1)
    expect(unread[0]?.because).toMatch(because)
    expect(textAt(text, unread[0]?.at ?? expect.fail())).toBe(at)
    expect(unread[0]).not.toHaveProperty('code')
  })

  it.each([
    'openapi: 3.1\ncomponents: { schemas: { A: { properties: { b: {} } } } }',
    'openapi: "3.0"\ncomponents: { schemas: { A: { properties: { b: {} } } } }',
  ])('is no short version: %s', (text) => {
    expect(readText(text)).toMatchObject({ columns: [{ table: 'A', column: 'b' }], unread: [] })
  })

  it('is a text with a fault of YAML, which is named', () => {
    const text = 'openapi: 3.0.0\ncomponents: {\na: [}'
    const { columns, unread } = readText(text)
    expect(columns).toEqual([])
    expect(unread).toMatchObject([{ code: 'syntax', at: { file: 'api.yaml', start: { line: 3, column: 1 } } }])
    expect(readText('a: 1\na: 2').unread).toMatchObject([{ code: 'duplicate-key', because: 'the key is there twice: a' }])
    expect(readText('').unread).toMatchObject([{ code: 'empty', because: 'there is nothing in it' }])
  })

  it('does not hide the rest, and a property that is a word is a column all the same', () => {
    const text = 'openapi: 3.0.0\ncomponents: { schemas: { A: { properties: { mail: string, id: {} } } } }'
    const { columns, unread } = readText(text)
    expect(columns.map(({ column }) => column)).toEqual(['mail', 'id'])
    expect(unread.map(({ at }) => textAt(text, at))).toEqual(['string'])
  })
})

describe('the files it takes for its own', () => {
  it.each([
    ['openapi.yaml', 'openapi: 3.0.0', true],
    ['api.YML', '"openapi": 3.0.0', true],
    ['api.json', '{"info":{},"openapi":"3.1.0"}', true],
    ['old.json', '{ "swagger": "2.0" }', true],
    ['broken.yaml', 'info: {}\nopenapi: 3.0.0\npaths: [', true],
    ['broken.json', '{"openapi": "3.0.0", ', true],
    ['bounds.json', '{"maximum": 9223372036854775807, "openapi": "3.0.0"}', true],
    ['within.yaml', 'generator: { openapi: 3.0.0 }', false],
    ['list.json', '["openapi"]', false],
    ['package.json', '{ "scripts": { "openapi": "build" } }', false],
    ['broken.yaml', 'scripts: [ openapi', false],
    ['readme.md', 'openapi: 3.0.0', false],
    ['other.yaml', 'openapis: 3.0.0', false],
  ])('%s with %s: %s', (path, text, expected) => {
    expect(openapiReader.reads({ path, text })).toBe(expected)
  })
})
