import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkManifest } from '../../src/gate/check-manifest.js'
import { schemaReaders } from '../../src/gate/schemas/schema-readers.js'
import { startingManifest } from '../../src/gate/starting-manifest.js'
import type { StartingSource } from '../../src/gate/starting-sources.js'
import { startingNote } from '../../src/gate/starting-words.js'
import { policy } from '../../src/index.js'
import { definePolicy } from '../../src/policy.js'
import { dataset, systems } from './schemas/fides/shop.js'
import { booking30, clinic31 } from './schemas/openapi/booking.js'
import { orders, shop } from './schemas/prisma/samples.js'
import { postgresql } from './schemas/sql/samples.js'

const asOf = '2026-11-28'

const one = (path: string, text: string): StartingSource => ({ entry: path, files: [{ path, text }] })

function start(sources: readonly StartingSource[], { manifest = 'clausewise.yaml', language = 'en' as 'en' | 'ja' } = {}) {
  const { text, notes } = startingManifest({ sources, manifest, policy, readers: schemaReaders, language })
  const files = [{ path: manifest, text }, ...sources.flatMap((source) => source.files)]
  return { text, notes, report: checkManifest({ files, policy, asOf, readers: schemaReaders }) }
}

const users = 'CREATE TABLE users (id int, email text, tel varchar(20), nickname text, address text);\n'

describe('startingManifest', () => {
  it.each(['en', 'ja'] as const)('writes an example that a check passes, where there is nothing to start from (%s)', (language) => {
    const { report } = start([], { language })
    expect(report.faults).toEqual([])
    expect(report.findings).toEqual([])
    expect(report.counts.entities).toBe(4)
  })

  it('names the schema of a system, and holds the fields of its columns by the kind of record that its tables are taken for', () => {
    const { text, report } = start([one('services/shop/prisma/schema.prisma', shop + orders)])
    expect(text).toContain(`systems:
  shop:
    schema: services/shop/prisma/schema.prisma # compared with the stores below at every check`)
    expect(text).toContain(`      profile:
        # Customer: fullName, mail, 生年月日, kana
        fields: [name, email, birth-date]
        keeps: schedule # as long as the retention schedule of the policy says
        # deletes: { by: shop-purge, within: 14d } # what deletes, and how long it takes at most
      order:
        # Order: total
        fields: [payment]
        # events: [fiscalYearEnd, transactedOn] # those whose days its rows can give`)
    expect(report.faults).toEqual([])
  })

  it('leaves the deletion to be written, so that the check asks for it', () => {
    const { report } = start([one('db/shop.sql', users)])
    expect(report.findings.filter(({ id }) => id === 'deletion-missing').map(({ entity }) => entity)).toEqual(['systems/shop/stores/profile'])
  })

  it('leaves no drift of a column that it took over, and takes a drift for each that it left to be decided', () => {
    const { text, notes, report } = start([one('db/shop.sql', users)])
    expect(report.findings.flatMap(({ id, data }) => (id === 'schema-drift' && 'column' in data ? [data.column] : []))).toEqual(['users.nickname'])
    expect(text).toContain('    # users.nickname: personal, by "nickname", and the policy has no field for it')
    expect(notes).toEqual([{ code: 'field-unknown', system: 'shop', column: 'users.nickname', word: 'nickname' }])
  })

  it('writes unsure columns as comments, each in a line that can be taken in', () => {
    const { text } = start([one('db/shop.sql', users)])
    expect(text).toContain(`    # columns:
    #   users.address: address # not sure: address, by "address"`)
    const lines = text.split('\n').map((line) => (/^ {4}# {1,3}(?:columns:|users\.address)/.test(line) ? line.replace('# ', '') : line))
    const taken = checkManifest({
      files: [
        { path: 'clausewise.yaml', text: lines.join('\n') },
        { path: 'db/shop.sql', text: users },
      ],
      policy,
      asOf,
      readers: schemaReaders,
    })
    expect(lines.join('\n')).toContain('\n    columns:\n      users.address: address #')
    expect(taken.faults).toEqual([])
  })

  it('takes the bodies that an API takes for collections, through references, and says that purposes are to be shown', () => {
    const { text, report } = start([one('guests/openapi.json', JSON.stringify(booking30))])
    expect(text).toContain('  guests:\n    schema: guests/openapi.json')
    expect(text).toContain(`    collects:
      register-guest:
        # registerGuest
        fields: [name, email, address, birth-date]
        shown: [] # the purposes shown where they are asked: without them nothing may be used`)
    expect(report.faults).toEqual([])
  })

  it('takes for collections what an operation asks in its path, its query, its headers and its cookies', () => {
    const parameter = (name: string, place: string) => ({ name, in: place, required: true, schema: { type: 'string' } })
    const api = {
      openapi: '3.1.0',
      paths: {
        '/members': {
          post: { parameters: [parameter('email', 'query'), parameter('X-Phone-Number', 'header'), { $ref: '#/components/parameters/Birth' }] },
        },
        '/members/{fullName}': { parameters: [parameter('fullName', 'path')], get: { operationId: 'findMember' } },
        '/mails/{email}': { $ref: '#/components/pathItems/Mail' },
      },
      components: { parameters: { Birth: parameter('birthDate', 'cookie') }, pathItems: { Mail: { get: { operationId: 'byMail' } } } },
    }
    const { text } = start([one('api.json', JSON.stringify(api))])
    expect(text).toContain(`    collects:
      post-members:
        # post /members
        fields: [email, birth-date, phone]`)
    expect(text).toContain('      find-member:\n        # findMember\n        fields: [name]')
    expect(text).toContain('      by-mail:\n        # byMail\n        fields: [email]')
    expect(text).not.toContain('asks them nowhere')
  })

  it('says which fields an API answers with and asks nowhere', () => {
    const api = {
      openapi: '3.0.3',
      info: { title: 'a', version: '1' },
      paths: {
        '/members': {
          post: {
            requestBody: { content: { 'application/json': { schema: { properties: { email: { type: 'string', format: 'email' } } } } } },
            responses: {
              '200': { description: '', content: { 'application/json': { schema: { properties: { birthDate: { type: 'string', format: 'date' } } } } } },
            },
          },
        },
      },
    }
    const { text } = start([one('members.json', JSON.stringify(api))])
    expect(text).toContain('# It answers with birth-date, and asks them nowhere')
    expect(text).toContain('      post-members:\n        # post /members\n        fields: [email]\n')
  })

  it('takes the operations of several descriptions under one pattern together, and says how many are too many to look at', () => {
    const body = { content: { 'application/json': { schema: { properties: { email: { type: 'string' } } } } } }
    const api = (paths: number, name: string) =>
      JSON.stringify({
        openapi: '3.1.0',
        info: { title: 'a', version: '1' },
        paths: { ...Object.fromEntries(Array.from({ length: paths }, (_, at) => [`/${name}/${at}`, { post: { requestBody: body, responses: {} } }])) },
      })
    const files = [
      { path: 'api/a.json', text: api(2, 'a') },
      { path: 'api/b.json', text: api(500, 'b') },
    ]
    const { text, notes, report } = start([{ entry: 'api/*.json', files }])
    expect(report.faults).toEqual([])
    expect(text.match(/collects:/g)).toHaveLength(1)
    expect(text).toContain('      post-b-497:')
    expect(notes.map((note) => startingNote(note, 'en'))).toEqual(['api: what the last 2 operations ask is not looked at; it is left out'])
  })

  it('follows a path that refers to another', () => {
    const item = { put: { requestBody: { content: { 'application/json': { schema: { properties: { email: { type: 'string' } } } } } }, responses: {} } }
    const api = {
      openapi: '3.1.0',
      info: { title: 'a', version: '1' },
      paths: { '/me': { $ref: '#/components/pathItems/Me' } },
      components: { pathItems: { Me: item } },
    }
    expect(start([one('me.json', JSON.stringify(api))]).text).toContain('      put-me:\n        # put /me\n        fields: [email]\n')
  })

  it('reads a body that refers to itself', () => {
    const node = { type: 'object', properties: { email: { type: 'string' }, next: { $ref: '#/components/schemas/Node' } } }
    const body = { content: { 'application/json': { schema: { $ref: '#/components/schemas/Node' } } } }
    const api = {
      openapi: '3.1.0',
      info: { title: 'a', version: '1' },
      paths: { '/a': { put: { requestBody: body, responses: {} } } },
      components: { schemas: { Node: node } },
    }
    expect(start([one('chain.json', JSON.stringify(api))]).text).toContain('fields: [email]')
  })

  it('takes systems and uses over from Fides, begins the flows, and reports what has no counterpart', () => {
    const more = `${systems}  - fides_key: crm
    ingress: [{ fides_key: call_centre, type: system }]
    privacy_declarations:
      - { data_use: train_ai_system, data_categories: [user.biometric] }
`
    const { text, notes, report } = start([one('.fides/shop.yml', more)])
    expect(text).toContain(`  web-shop:
    about: "Web shop"
    collects:
      people:
        fields: [name, email, address]
        shown: []`)
    expect(text).toContain(`      deliver-what-was-bought:
        purpose: order-fulfilment # essential.fulfillment
        fields: [name, address]
`)
    expect(text).toContain(`# flows:
#   web-shop-parcel-co:
#     from: web-shop
#     to: parcel-co
#     fields: [name, address]
#     ground: # one of: entrustment,`)
    expect(text).toContain(`    # uses:
    #   train-ai-system:
    #     purpose: # no purpose of the policy is train_ai_system
    #     fields: # no fields of the policy are user.biometric`)
    expect(notes).toEqual([
      { code: 'flow-unfinished', system: 'web-shop', to: 'parcel_co' },
      { code: 'use-unknown', system: 'crm', use: 'train_ai_system' },
      { code: 'category-unknown', system: 'crm', category: 'user.biometric' },
      { code: 'source-left-out', system: 'crm', from: 'call_centre' },
    ])
    expect(report.faults).toEqual([])
    expect(report.entities.map(({ path }) => path)).toContain('systems/web-shop/uses/marketing-communications-email')
  })

  it('takes the fields of a use from the dataset that its system refers to', () => {
    const { text } = start([one('.fides/shop.yml', dataset.split('- fides_key: sessions')[0] + systems)])
    expect(text).toContain('  shop-db:\n    schema: .fides/shop.yml')
    expect(text).toContain('        from: shop-db\n')
  })

  it('writes a schema of which a piece was not read as a comment, and says where that is', () => {
    const { text, notes, report } = start([one('.fides/shop.yml', dataset)])
    expect(text).toContain('    # schema: .fides/shop.yml')
    const [unread] = notes.filter(({ code }) => code === 'piece-not-read')
    expect(unread && startingNote(unread, 'en')).toBe(
      '.fides/shop.yml:46:67 could not be read: the category is not of the default taxonomy: whether it is of persons is not known',
    )
    expect(report.complete).toBe(true)
  })

  it('writes a schema without a column as a comment, and says so', () => {
    const { text, notes, report } = start([one('empty.sql', 'CREATE INDEX a ON b (c);')])
    expect(text).toContain('    # schema: empty.sql')
    expect(notes.map((note) => startingNote(note, 'en'))).toEqual(['empty: there is no column in empty.sql'])
    expect(report.faults).toMatchObject([{ code: 'nothing-declared' }])
  })

  it('takes a schema and its migrations for one system, and SQL files of one folder', () => {
    const sources = [
      one('prisma/schema.prisma', shop),
      one('prisma/migrations/1_a/migration.sql', 'CREATE TABLE customers (id int, mail text);'),
      one('prisma/migrations/2_b/migration.sql', 'ALTER TABLE customers ADD COLUMN tel text;'),
      one('billing/001.sql', 'CREATE TABLE invoices (email text);'),
      one('billing/002.sql', 'ALTER TABLE invoices ADD COLUMN birth_date date;'),
    ]
    const { text, report } = start(sources)
    expect(text).toContain('  database:\n    schema: [prisma/schema.prisma, prisma/migrations/1_a/migration.sql, prisma/migrations/2_b/migration.sql]')
    expect(text).toContain('  billing:\n    schema: [billing/001.sql, billing/002.sql]')
    expect(text).toContain('      invoice:\n        # invoices: email, birth_date\n        fields: [email, birth-date]')
    expect(report.entities.map(({ path }) => path).filter((path) => /^systems\/[^/]+$/.test(path))).toEqual(['systems/database', 'systems/billing'])
  })

  it('writes a pattern as it is given, from the folder of the manifest', () => {
    const files = ['db/migrations/1.sql', 'db/migrations/2.sql'].map((path, index) => ({ path, text: `CREATE TABLE t${index} (email text);` }))
    const { text, report } = start([{ entry: 'db/migrations/*.sql', files }], { manifest: 'privacy/deep/clausewise.yaml' })
    expect(text).toContain('schema: "../../db/migrations/*.sql"')
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=../../node_modules/clausewise/docs/manifest.schema.json')
    expect(report.faults).toEqual([])
    expect(report.counts.columns).toEqual({ personal: 2, accounted: 2 })
  })

  it('gives two systems of one name two ids', () => {
    const { text } = start([one('a/shop.sql', users), one('b/shop.sql', users)])
    expect(text).toContain('\n  shop:\n')
    expect(text).toContain('\n  shop-2:\n')
  })

  it('says which file nothing reads', () => {
    expect(start([one('notes.txt', 'hello')]).notes).toEqual([{ code: 'file-not-read', file: 'notes.txt' }])
  })

  it('says of a table that no kind of record of the policy fits, and stores nothing of it', () => {
    const own = definePolicy({
      id: 'letting',
      version: '1',
      effectiveOn: '2026-01-01',
      jurisdiction: 'GB',
      clauses: { 1: { kind: 'rule', means: { en: 'What is collected.' } } },
      fields: { email: { clause: '1', purposes: ['letting'] } },
      purposes: { letting: { clause: '1' } },
      records: { tenancy: {} },
      parameters: { promptlyDays: 30 },
    })
    const sources = [one('a.sql', 'CREATE TABLE tenancies (email text); CREATE TABLE boats (email text);')]
    const { text, notes } = startingManifest({ sources, manifest: 'clausewise.yaml', policy: own, readers: schemaReaders, language: 'en' })
    expect(text).toContain('    # boats: holds email, and no kind of record of the policy fits it')
    expect(text).toContain('      tenancy:\n        # tenancies: email\n')
    expect(notes).toEqual([{ code: 'record-unknown', system: 'a', table: 'boats', fields: ['email'] }])
  })

  it.each(['en', 'ja'] as const)('is read by a check without faults, whatever it starts from (%s)', (language) => {
    const samples = [
      one('services/shop/prisma/schema.prisma', shop + orders),
      one('db/dump.sql', postgresql),
      one('api/openapi.json', JSON.stringify(booking30)),
      one('clinic.json', JSON.stringify(clinic31)),
      one('.fides/shop.yml', dataset + systems),
    ]
    fc.assert(
      fc.property(fc.subarray(samples), (sources) => {
        expect(start(sources, { language }).report.faults).toEqual([])
      }),
      { numRuns: 20 },
    )
  })

  it('is read by a check without faults, whatever names the columns have', () => {
    const name = fc.oneof(
      fc.constantFrom(
        'email',
        'name',
        'birth_date',
        'users',
        '氏名',
        'null',
        'true',
        '- x',
        'a: b',
        '# no',
        '"',
        "'",
        '*a',
        '&a',
        '{',
        '[',
        '\u0085',
        '\u2028',
        '\ufeff',
        '\ud800',
      ),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
    )
    const table = fc.tuple(name, fc.uniqueArray(name, { minLength: 1, maxLength: 5 }))
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
    fc.assert(
      fc.property(
        fc.array(table, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('db/dump.sql', 'db/日本 語.sql', 'true.sql', 'db/a b/#1.sql'),
        (tables, path) => {
          const text = tables
            .map(([table, columns]) => `CREATE TABLE ${quoted(table)} (${columns.map((column) => `${quoted(column)} text`).join(', ')});`)
            .join('\n')
          const { report } = start([one(path, text)])
          expect(report.faults).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
  })

  it('is read by a check without faults, whatever a description or a manifest of Fides says', () => {
    const word = fc.oneof(
      fc.constantFrom('email', 'user.contact.email', 'marketing', 'essential.fulfillment', 'user', 'null', '# x'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
    )
    const flow = fc.record({ fides_key: word, type: fc.constantFrom('system', 'dataset', 'user'), data_categories: fc.array(word, { maxLength: 2 }) })
    const system = fc.record({
      fides_key: word,
      name: word,
      egress: fc.array(flow, { maxLength: 2 }),
      ingress: fc.array(flow, { maxLength: 2 }),
      privacy_declarations: fc.array(fc.record({ name: word, data_use: word, data_categories: fc.array(word, { maxLength: 3 }) }), { maxLength: 3 }),
    })
    const fides = fc.array(system, { minLength: 1, maxLength: 3 }).map((all) => one('fides.json', JSON.stringify({ system: all })))
    const api = fc.dictionary(word, fc.dictionary(word, fc.record({ type: fc.constant('string') }), { maxKeys: 4 }), { maxKeys: 3 }).map((paths) =>
      one(
        'openapi.json',
        JSON.stringify({
          openapi: '3.1.0',
          info: { title: 'a', version: '1' },
          paths: Object.fromEntries(
            Object.entries(paths).map(([path, properties]) => [
              `/${path}`,
              { post: { operationId: path, requestBody: { content: { 'application/json': { schema: { type: 'object', properties } } } }, responses: {} } },
            ]),
          ),
        }),
      ),
    )
    fc.assert(
      fc.property(fc.oneof(fides, api), (source) => {
        // There may be nothing in it of which something could be asked.
        expect(start([source]).report.faults.filter(({ code }) => code !== 'nothing-declared')).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
