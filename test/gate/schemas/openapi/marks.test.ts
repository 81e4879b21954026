import { describe, expect, it } from 'vitest'
import { describing, readText } from './read-text.js'

/** What is marked, of each column that is. */
const marksIn = (text: string) =>
  Object.fromEntries(
    readText(text).columns.flatMap(({ column, marks }) =>
      marks.length === 0 ? [] : [[column, marks.map(({ says, field }) => (field === undefined ? says : `${says} ${field}`))]],
    ),
  )

describe('the marks of a property', () => {
  it('are its members and what its description says', () => {
    const properties = {
      a: { 'x-pii': true },
      b: { 'x-personal-data': 'email' },
      c: { 'x-sensitive-data': false },
      d: { description: 'The mail. @personal email' },
      e: { 'x-pii': { category: 'contact' } },
      f: { 'x-other': true },
      g: {},
    }
    expect(marksIn(describing({ User: { properties } }))).toEqual({
      a: ['personal'],
      b: ['personal email'],
      c: ['not-personal'],
      d: ['personal email'],
      e: ['personal'],
    })
  })

  it('are as they are written', () => {
    const { columns } = readText(describing({ User: { properties: { mail: { 'x-pii': 'email', description: '@personal' } } } }))
    expect(columns[0]?.marks).toEqual([
      { says: 'personal', field: 'email', text: 'x-pii: email' },
      { says: 'personal', text: '@personal' },
    ])
  })

  it('are those of what it refers to and of what it is made of, unless it has its own', () => {
    const text = describing({
      Mail: { type: 'string', 'x-pii': 'email' },
      Alias: { $ref: '#/components/schemas/Mail' },
      User: {
        properties: {
          referred: { $ref: '#/components/schemas/Mail' },
          far: { $ref: '#/components/schemas/Alias' },
          part: { allOf: [{ $ref: '#/components/schemas/Mail' }] },
          items: { type: 'array', items: { $ref: '#/components/schemas/Mail' } },
          inItems: { type: 'array', items: { type: 'string', 'x-pii': 'phone' } },
          own: { $ref: '#/components/schemas/Mail', 'x-pii': false },
        },
      },
    })
    expect(marksIn(text)).toEqual({
      referred: ['personal email'],
      far: ['personal email'],
      part: ['personal email'],
      items: ['personal email'],
      inItems: ['personal phone'],
      own: ['not-personal'],
    })
  })

  it('hold for what lies in it, where members mark it; a description marks it alone', () => {
    const text = describing({
      Contact: {
        'x-pii': true,
        properties: { mail: {}, id: { 'x-pii': false }, home: { 'x-personal-data': 'address', properties: { street: {}, floor: { 'x-pii': 'none' } } } },
      },
      Order: {
        description: '@personal',
        properties: { at: {}, by: { description: '@personal name', properties: { first: {} } } },
      },
      Customer: { allOf: [{ 'x-pii': true, properties: { nick: {} } }, { properties: { points: {} } }] },
    })
    expect(marksIn(text)).toEqual({
      mail: ['personal'],
      id: ['not-personal'],
      home: ['personal address'],
      'home.street': ['personal address'],
      'home.floor': ['not-personal'],
      by: ['personal name'],
      nick: ['personal'],
    })
  })

  it('are no more than are of use', () => {
    const description = Array.from({ length: 100 }, (_, at) => `@personal: field${at}`).join(', ')
    expect(readText(describing({ User: { properties: { a: { description } } } })).columns[0]?.marks).toHaveLength(16)
  })
})

describe('the marks of a parameter', () => {
  it('are its own, or those of its schema', () => {
    const parameters = {
      A: { name: 'a', in: 'query', 'x-pii': 'email' },
      B: { name: 'b', in: 'query', description: '@personal phone', schema: { type: 'string' } },
      C: { name: 'c', in: 'query', schema: { type: 'string', 'x-pii': 'name', description: 'Of the schema.' } },
      D: { name: 'd', in: 'query', content: { 'application/json': { schema: { 'x-pii': true, properties: { e: {} } } } } },
      F: { name: 'f', in: 'query', 'x-pii': 'address', schema: { properties: { g: {} } } },
    }
    const text = JSON.stringify({ openapi: '3.0.0', components: { parameters } })
    expect(marksIn(text)).toEqual({
      a: ['personal email'],
      b: ['personal phone'],
      c: ['personal name'],
      d: ['personal'],
      'd.e': ['personal'],
      f: ['personal address'],
      'f.g': ['personal address'],
    })
    expect(readText(text).columns.map(({ comment }) => comment)).toEqual([
      undefined,
      '@personal phone',
      'Of the schema.',
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })
})
