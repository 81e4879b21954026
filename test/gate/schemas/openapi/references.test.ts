import { describe, expect, it } from 'vitest'
import { describing, readText, textAt } from './read-text.js'

const columnsIn = (text: string) => readText(text).columns.map(({ table, column, type }) => `${table}.${column}${type === '' ? '' : `: ${type}`}`)
const string = { type: 'string' }

describe('a reference', () => {
  it.each([
    ['a name as it is', 'User', '#/components/schemas/User'],
    ['a slash', 'a/b', '#/components/schemas/a~1b'],
    ['a tilde', 'a~b', '#/components/schemas/a~0b'],
    ['a tilde before a one', '~1', '#/components/schemas/~01'],
    ['percent-encoded signs', 'a b%', '#/components/schemas/a%20b%25'],
    ['percent-encoded UTF-8', '氏名', '#/components/schemas/%E6%B0%8F%E5%90%8D'],
    ['what is not encoded though it could be', '氏名', '#/components/schemas/氏名'],
    ['an encoded slash', 'a/b', '#/components/schemas/a%7E1b'],
    ['a name of objects', '__proto__', '#/components/schemas/__proto__'],
  ])('leads to %s', (_, name, $ref) => {
    const schemas = JSON.parse(`{ "Use": { "properties": { "it": {} } }, ${JSON.stringify(name)}: { "properties": { "id": {} } } }`)
    schemas.Use.properties.it = { $ref }
    const text = describing(schemas)
    expect(readText(text).unread).toEqual([])
    expect(columnsIn(text)).toEqual([`Use.it: ${name}`, `${name}.id`])
  })

  it.each([
    ['another file', 'common.yaml#/User', 'leads out of the file'],
    ['another host', 'https://example.org/user.json', 'leads out of the file'],
    ['a file beside it', './user.json', 'leads out of the file'],
    ['nothing', '', 'leads out of the file'],
    ['a schema that is missing', '#/components/schemas/Missing', 'leads to nothing'],
    ['a member of every object', '#/components/schemas/constructor', 'leads to nothing'],
    ['beyond a word', '#/openapi/a', 'leads to nothing'],
    ['an item that is missing', '#/components/schemas/User/allOf/7', 'leads to nothing'],
    ['an item by a word', '#/components/schemas/User/allOf/length', 'leads to nothing'],
    ['an anchor', '#user', 'no JSON pointer'],
    ['a wrong encoding', '#/components/%zz', 'no JSON pointer'],
    ['an encoding of no text', '#/components/%ff', 'no JSON pointer'],
  ])('to %s is not read, and it says so there', (_, $ref, because) => {
    const text = describing({ User: { allOf: [{ properties: { id: string } }], properties: { of: { $ref } } } })
    const { columns, unread } = readText(text)
    expect(columns.map(({ column, type }) => [column, type])).toEqual([
      ['id', 'string'],
      ['of', ''],
    ])
    expect(unread.map((each) => [textAt(text, each.at), each.because])).toEqual([[JSON.stringify($ref), expect.stringContaining(because)]])
    expect(unread[0]?.because).toContain($ref)
  })

  it('is not repeated at length', () => {
    const { unread } = readText(describing({ User: { $ref: 'x'.repeat(100_000) } }))
    expect(unread[0]?.because.length).toBeLessThan(300)
  })

  it('may be given for every kind of component, and each is read once', () => {
    const text = JSON.stringify({
      openapi: '3.1.0',
      paths: {
        '/a': {
          post: {
            operationId: 'one',
            parameters: [{ $ref: '#/components/parameters/Id' }],
            requestBody: { $ref: '#/components/requestBodies/Body' },
            responses: { 200: { $ref: '#/components/responses/Answer' } },
            callbacks: { back: { $ref: '#/components/callbacks/Back' } },
          },
        },
        '/b': { $ref: '#/paths/~1a' },
        '/c': { $ref: '#/components/pathItems/Shared' },
      },
      components: {
        parameters: { Id: { name: 'id', in: 'query', schema: string } },
        requestBodies: { Body: { content: { 'application/json': { schema: { properties: { b: string } } } } } },
        responses: { Answer: { content: { 'application/json': { schema: { properties: { c: string } } } } } },
        callbacks: { Back: { '{$url}': { get: { parameters: [{ name: 'd', in: 'query', schema: string }] } } } },
        pathItems: { Shared: { get: { parameters: [{ name: 'e', in: 'query', schema: string }] } } },
      },
    })
    expect(readText(text).unread).toEqual([])
    expect(columnsIn(text)).toEqual(['Id.id: string', 'Body.b: string', 'Answer.c: string', 'GET {$url}.d: string', 'GET /c.e: string'])
  })

  it('to a place that is no component is read there, once, under the last name of the reference', () => {
    const text = JSON.stringify({
      openapi: '3.0.0',
      components: {
        schemas: {
          One: { properties: { it: { $ref: '#/definitions/Old' }, again: { $ref: '#/definitions/Old' } } },
          Two: { properties: { street: { $ref: '#/components/schemas/Three/properties/home' } } },
          Three: { properties: { home: { properties: { street: string } } }, $defs: { Inner: { properties: { deep: string } } } },
          Four: { properties: { in: { $ref: '#/components/schemas/Three/$defs/Inner' } } },
        },
      },
      definitions: {
        Old: { properties: { id: { $ref: '#/definitions/Older' } } },
        Older: { properties: { at: string } },
        Unused: { properties: { no: string } },
      },
    })
    expect(columnsIn(text)).toEqual([
      'One.it: Old',
      'One.again: Old',
      'Two.street: home',
      'Three.home: object',
      'Three.home.street: string',
      'Inner.deep: string',
      'Four.in: Inner',
      'Old.id: Older',
      'Older.at: string',
    ])
  })

  it.each([
    ['to itself', { A: { $ref: '#/components/schemas/A' }, B: { properties: { a: { $ref: '#/components/schemas/A' } } } }, ['B.a: A']],
    [
      'around',
      { A: { $ref: '#/components/schemas/B' }, B: { $ref: '#/components/schemas/C' }, C: { $ref: '#/components/schemas/A', properties: { c: string } } },
      ['C.c: string'],
    ],
    ['within', { A: { properties: { parent: { $ref: '#/components/schemas/A' }, id: string } } }, ['A.parent: A', 'A.id: string']],
    [
      'through allOf',
      {
        A: { allOf: [{ $ref: '#/components/schemas/B' }, { properties: { a: string } }] },
        B: { allOf: [{ $ref: '#/components/schemas/A' }, { properties: { b: string } }] },
      },
      ['A.a: string', 'B.b: string'],
    ],
    [
      'of lists',
      { A: { items: { $ref: '#/components/schemas/A' }, properties: { all: { items: { $ref: '#/components/schemas/A/items' } } } } },
      ['A.all: array of items'],
    ],
    ['to the whole file', { A: { properties: { all: { $ref: '#' } } } }, ['A.all: #']],
  ])('in a circle %s ends', (_, schemas, expected) => {
    const text = describing(schemas)
    expect(readText(text).unread).toEqual([])
    expect(columnsIn(text)).toEqual(expected)
  })

  it('that the name of a property only looks like is none', () => {
    const text = describing({ Link: { properties: { $ref: string, properties: { properties: { type: string } } } } })
    expect(columnsIn(text)).toEqual(['Link.$ref: string', 'Link.properties: object', 'Link.properties.type: string'])
  })
})
