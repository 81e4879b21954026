import { describe, expect, it } from 'vitest'
import { describing, expectTruePlaces, readText, textAt } from './read-text.js'

const string = { type: 'string' }
const described = (rest: object) => JSON.stringify({ openapi: '3.1.0', ...rest }, undefined, 1)
const columnsIn = (text: string) => readText(text).columns.map(({ table, column, type }) => `${table}.${column}${type === '' ? '' : `: ${type}`}`)
const unreadIn = (text: string) => readText(text).unread.map(({ at, because }) => [textAt(text, at), because])

/** All is read, and these are the columns. */
function expectColumns(text: string, columns: readonly string[]) {
  const read = readText(text)
  expect(read.unread).toEqual([])
  expect(columnsIn(text).sort()).toEqual([...columns].sort())
  expectTruePlaces(text, read)
}

describe('a parameter in the template of a path', () => {
  it('that nothing declares is a column of each operation, at the path', () => {
    const text = described({ paths: { '/users/{email}/{id}.json': { get: {}, put: { operationId: 'change', parameters: [{ name: 'id', in: 'path' }] } } } })
    expectColumns(text, ['GET /users/{email}/{id}.json.email', 'GET /users/{email}/{id}.json.id', 'change.email', 'change.id'])
    expect(readText(text).columns.map(({ at }) => textAt(text, at))).toContain('"/users/{email}/{id}.json"')
  })

  it.each([
    ['the operation', {}, [{ name: 'email', in: 'path' }]],
    ['the path', { parameters: [{ name: 'email', in: 'path' }] }, []],
    ['a component', {}, [{ $ref: '#/components/parameters/One' }]],
  ])('that %s declares is read there alone', (_, shared, parameters) => {
    const text = described({
      paths: { '/users/{email}': { ...shared, get: { parameters } } },
      components: { parameters: { One: { $ref: '#/components/parameters/Mail' }, Mail: { name: 'email', in: 'path' } } },
    })
    expect(columnsIn(text).filter((column) => !column.startsWith('Mail'))).toHaveLength(Object.keys(shared).length + ('name' in (parameters[0] ?? {}) ? 1 : 0))
  })

  it('is of each path, though several refer to one', () => {
    const text = described({
      paths: { '/a/{email}': { get: {} }, '/b/{phone}': { $ref: '#/paths/~1a~1{email}' }, '/c/{fax}': { $ref: '#/components/pathItems/One' } },
      components: { pathItems: { One: { post: {} } } },
    })
    expectColumns(text, ['GET /a/{email}.email', 'GET /b/{phone}.phone', 'POST /c/{fax}.fax'])
  })

  it('is none of an expression of a callback, of an extension, or of nothing', () => {
    const callbacks = { back: { '{$request.query.url}': { post: {} } } }
    expectColumns(described({ paths: { 'x-{a}': { get: {} }, '/b/{}': { get: { callbacks } } } }), [])
  })
})

describe('headers', () => {
  it('of responses are columns, wherever a response stands', () => {
    const headers = { 'X-Phone': { description: 'To call back.', schema: string }, 'x-mail': { $ref: '#/components/headers/Mail' } }
    const text = described({
      paths: { '/a': { get: { operationId: 'one', responses: { 200: { headers }, 404: { $ref: '#/components/responses/None' } } } } },
      components: {
        responses: { None: { headers: { 'X-Name': { content: { 'text/plain': { schema: string } } } } } },
        headers: { Mail: { schema: { type: 'string', format: 'email', 'x-pii': 'email' } } },
      },
    })
    expectColumns(text, ['one.X-Phone: string', 'one.x-mail: string (email)', 'None.X-Name: string', 'Mail.Mail: string (email)'])
    const { columns } = readText(text)
    expect(columns.find(({ column }) => column === 'X-Phone')).toMatchObject({ comment: 'To call back.' })
    expect(columns.find(({ column }) => column === 'x-mail')).toMatchObject({ marks: [{ says: 'personal', field: 'email' }] })
  })

  it('of the parts of a body are columns, and what lies in them is in them', () => {
    const encoding = { photo: { headers: { 'X-Owner': { schema: { properties: { name: string } } } } } }
    const content = { 'multipart/form-data': { schema: { properties: { photo: string } }, encoding } }
    expectColumns(described({ paths: { '/a': { put: { operationId: 'one', requestBody: { content } } } } }), [
      'one.photo: string',
      'one.X-Owner: object',
      'one.X-Owner.name: string',
    ])
  })

  it('that are referred to where no component is are read', () => {
    const text = described({
      paths: { '/a': { get: { operationId: 'one', responses: { 200: { headers: { A: { $ref: '#/x-headers/Far' } } } } } } },
      'x-headers': { Far: { schema: { properties: { name: string } } } },
    })
    expectColumns(text, ['one.A: object', 'Far.name: string'])
  })

  it.each([
    [{ headers: [] }, '[', 'headers is no map'],
    [{ headers: { A: 'word' } }, '"word"', 'the header is no map'],
    [{ headers: { A: { $ref: '#/no' } } }, '"#/no"', 'the reference leads to nothing: #/no'],
    [{ content: [] }, '[', 'content is no map'],
    [{ content: { a: { encoding: 'word' } } }, '"word"', 'encoding is no map'],
  ])('and bodies that cannot be read are told of: %j', (response, at, because) => {
    expect(unreadIn(described({ components: { responses: { One: response } } }))).toEqual([[at, because]])
  })
})

it('a schema that stands in a body without a media type is read', () => {
  expectColumns(described({ components: { responses: { One: { schema: { properties: { mail: string } } } } } }), ['One.mail: string'])
})

describe('patternProperties', () => {
  it.each([
    ['^birth_date$', ['A.birth_date: object', 'A.birth_date.in: string']],
    ['^(home|work-2)$', ['A.home: object', 'A.home.in: string', 'A.work-2: object']],
    ['^(?:住所|電話)$', ['A.住所: object', 'A.住所.in: string', 'A.電話: object']],
    ['^mail$|^phone$', ['A.mail: object', 'A.mail.in: string', 'A.phone: object']],
    ['^x-', ['A.in: string']],
    ['birth_date', ['A.in: string']],
    ['^mail|phone$', ['A.in: string']],
    ['^(a|b.)$', ['A.in: string']],
    ['^$', ['A.in: string']],
  ])('under %s are the properties that it names, or whatever they are called', (pattern, columns) => {
    expectColumns(describing({ A: { patternProperties: { [pattern]: { properties: { in: string } } } } }), columns)
  })

  it('are of an object, and a map', () => {
    expect(columnsIn(describing({ A: { properties: { a: { patternProperties: {} } } } }))).toEqual(['A.a: object'])
    expect(unreadIn(describing({ A: { patternProperties: ['^a$'] } }))).toEqual([['[', 'patternProperties is no map']])
  })
})

describe('a name that is not known', () => {
  it('in a path is told of, whatever it is', () => {
    const path = { summary: '', description: '', servers: [], parameters: [], 'x-any': {}, trace: {}, pots: {}, query: {} }
    const because = 'this is neither an operation nor another member of a path'
    expect(unreadIn(described({ paths: { '/a': path } }))).toEqual([
      ['"pots"', because],
      ['"query"', because],
    ])
    expect(unreadIn(described({ webhooks: { a: { pots: {} } } }))).toEqual([['"pots"', because]])
    expect(unreadIn(described({ components: { callbacks: { a: { '{$url}': { pots: {} } } } } }))).toEqual([['"pots"', because]])
  })

  it.each([
    ['propertes', 'properties'],
    ['Properties', 'properties'],
    ['item', 'items'],
    ['ref', '$ref'],
    ['allof', 'allOf'],
    ['patternProperty', 'patternProperties'],
    ['descripton', 'description'],
  ])('in a schema is told of where it is near one that is read: %s', (name, meant) => {
    expect(unreadIn(describing({ A: { properties: { a: { [name]: {} } } } }))).toEqual([[`"${name}"`, `this is no name that is known: ${meant} may be meant`]])
  })

  it('in a schema is passed over where it is near none, or known', () => {
    const schema = {
      id: 'a',
      $defs: {},
      note: 'a',
      options: [],
      markdownDescription: '',
      tsType: '',
      enumNames: [],
      'x-propertes': {},
      nullable: true,
      $id: 'b',
    }
    expect(unreadIn(describing({ A: { ...schema, properties: { propertes: {} } } }))).toEqual([])
  })

  it('is compared with those that are known as long as there are not too many', () => {
    const many = Object.fromEntries(Array.from({ length: 10_002 }, (_, at) => [`a${at}`, 1]))
    expect(unreadIn(describing({ A: { ...many, propertes: {} } }))).toEqual([
      ['"a10000"', 'there are more than 10000 names that are not known: whether the others are misspelt is not seen'],
    ])
  })

  it.each([
    ['path', 'paths', { path: {} }],
    ['schema', 'schemas', { components: { schema: {} } }],
    ['paramters', 'parameters', { paths: { '/a': { get: { paramters: [] } } } }],
    ['responces', 'responses', { paths: { '/a': { get: { responces: {} } } } }],
    ['shema', 'schema', { components: { parameters: { A: { name: 'a', shema: {} } } } }],
    ['shema', 'schema', { components: { headers: { A: { shema: {} } } } }],
    ['contents', 'content', { components: { responses: { A: { contents: {} } } } }],
    ['schemas', 'schema', { components: { responses: { A: { content: { 'text/plain': { schemas: {} } } } } } }],
  ])('elsewhere is told of where it is near one that is read: %s for %s', (name, meant, rest) => {
    expect(unreadIn(described(rest))).toEqual([[`"${name}"`, `this is no name that is known: ${meant} may be meant`]])
  })
})

describe('webhooks and callbacks', () => {
  it('are read with their parameters, bodies, responses and headers, where they stand and where they are referred to', () => {
    const item = (name: string) => ({
      parameters: [{ name: `${name}-query`, in: 'query', schema: string }],
      post: {
        requestBody: { content: { 'application/json': { schema: { properties: { [`${name}-body`]: string } } } } },
        responses: { 200: { headers: { [`${name}-header`]: { schema: string } } } },
      },
    })
    const text = described({
      webhooks: { moved: item('a'), left: { $ref: '#/components/pathItems/Left' } },
      paths: { '/p': { get: { callbacks: { here: { '{$url}': item('c') }, there: { $ref: '#/components/callbacks/There' } } } } },
      components: {
        pathItems: { Left: item('b'), Far: item('d') },
        callbacks: { There: { '{$far}': { $ref: '#/components/pathItems/Far' } }, Unused: { u: item('e') } },
      },
    })
    const of = (table: string, name: string) => [`${table}.${name}-query: string`, `POST ${table}.${name}-body: string`, `POST ${table}.${name}-header: string`]
    expectColumns(text, [...of('moved', 'a'), ...of('left', 'b'), ...of('{$url}', 'c'), ...of('Far', 'd'), ...of('u', 'e')])
  })
})
