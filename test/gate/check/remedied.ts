import type { FindingId, Remedy } from '../../../src/gate/model/finding.js'
import type { SourceFile } from '../../../src/gate/model/location.js'

interface Remedied {
  readonly body: string
  readonly files?: readonly SourceFile[]
  readonly of: FindingId
  /** Of each finding of that name. */
  readonly remedies: readonly (readonly Remedy[])[]
}

const sql = (columns: string): readonly SourceFile[] => [{ path: 'schema.sql', text: `CREATE TABLE users (id INT, ${columns});\n` }]
const deletes = 'deletes: { by: purge, within: 14d }'
const notPersonal = (column: string): Remedy => ({ code: 'not-personal', to: 'systems/shop/columns', line: `${column}: not-personal` })

/** Manifests with one thing wrong, and what is shown of it. */
export const remedied: { readonly [name: string]: Remedied } = {
  'a document proves what is not asked': {
    body: 'systems: { shop: { collects: { form: { fields: [identity-document], proves: [birth-date], shown: [identity-verification] } } } }\n',
    of: 'collection-denied',
    remedies: [[{ code: 'add', to: 'systems/shop/collects/form/fields', line: 'birth-date' }]],
  },
  'a sale, and an attestation that lacks': {
    body: `systems: { shop: { stores: { order: { fields: [name], events: [fiscalYearEnd], keeps: schedule, ${deletes} } } } }
recipients: { one: { kind: entrusted-party, country: JP } }
flows:
  label:
    from: shop/order
    to: one
    fields: [name]
    transaction: sale
    ground: { entrustment: { necessary: true, purposes: [order-fulfilment], assertedBy: logistics } }
`,
    of: 'disclosure-denied',
    remedies: [
      [
        { code: 'remove', from: 'flows/label', what: 'transaction: sale' },
        { code: 'grounds', grounds: [{ ground: 'entrustment', status: 'open', lacks: [], attests: ['assertedBy', 'reference', 'agreement'] }], more: 0 },
      ],
    ],
  },
  'a column, of a system with one store': {
    body: `systems: { shop: { schema: schema.sql, stores: { profile: { fields: [email], ${deletes} } } } }\n`,
    files: sql('email TEXT, birth_date DATE'),
    of: 'schema-drift',
    remedies: [[{ code: 'add', to: 'systems/shop/stores/profile/fields', line: 'birth-date' }, notPersonal('users.birth_date')]],
  },
  'a column, of a system with two': {
    body: `systems: { shop: { schema: schema.sql, columns: { users.id: not-personal }, stores: { profile: { fields: [email], ${deletes} }, order: { fields: [email], ${deletes} } } } }\n`,
    files: sql('email TEXT, birth_date DATE'),
    of: 'schema-drift',
    remedies: [
      [
        { code: 'hold', field: 'birth-date', system: 'systems/shop', stores: ['systems/shop/stores/profile', 'systems/shop/stores/order'] },
        notPersonal('users.birth_date'),
      ],
    ],
  },
  'a column, of a system without a store': {
    body: 'systems: { shop: { schema: schema.sql } }\n',
    files: sql('email TEXT'),
    of: 'schema-drift',
    remedies: [[{ code: 'hold', field: 'email', system: 'systems/shop', stores: [] }, notPersonal('users.email')]],
  },
  'a column, of a system that only asks': {
    body: 'systems: { web: { schema: schema.sql, collects: { signup: { fields: [name], shown: [service-communication] } } } }\n',
    files: sql('full_name TEXT, email TEXT'),
    of: 'schema-drift',
    remedies: [
      [
        { code: 'add', to: 'systems/web/collects/signup/fields', line: 'email' },
        { code: 'not-personal', to: 'systems/web/columns', line: 'users.email: not-personal' },
      ],
    ],
  },
  'a column whose name is no plain word of YAML': {
    body: `systems: { shop: { schema: api.yaml, stores: { profile: { fields: [email], ${deletes} } } } }\n`,
    files: [
      {
        path: 'api.yaml',
        text: `openapi: 3.1.0
info: { title: shop, version: '1' }
paths:
  '/members/{id}':
    get:
      responses:
        '200':
          description: ok
          content: { application/json: { schema: { type: object, properties: { birthDate: { type: string }, email: { type: string } } } } }
`,
      },
    ],
    of: 'schema-drift',
    remedies: [
      [
        { code: 'add', to: 'systems/shop/stores/profile/fields', line: 'birth-date' },
        { code: 'not-personal', to: 'systems/shop/columns', line: '"GET /members/{id}.birthDate": not-personal' },
      ],
    ],
  },
  'a mark of a field that is misspelt': {
    body: `systems: { shop: { schema: schema.prisma, stores: { profile: { fields: [email], ${deletes} } } } }\n`,
    files: [{ path: 'schema.prisma', text: 'model users {\n  id Int @id\n  email String\n  /// @personal adress\n  place String\n}\n' }],
    of: 'schema-drift',
    remedies: [[{ code: 'nearest', found: 'adress', nearest: 'address' }, notPersonal('users.place'), { code: 'revise-policy' }]],
  },
  'what a column is said to hold is misspelt': {
    body: `systems: { shop: { schema: schema.sql, columns: { users.handle: emial }, stores: { profile: { fields: [email], ${deletes} } } } }\n`,
    files: sql('email TEXT, handle TEXT'),
    of: 'field-undeclared',
    remedies: [[{ code: 'nearest', found: 'emial', nearest: 'email' }, { code: 'revise-policy' }]],
  },
  'a column of which something is said is misspelt': {
    body: `systems: { shop: { schema: schema.sql, columns: { users.emial: not-personal }, stores: { profile: { fields: [email], ${deletes} } } } }\n`,
    files: sql('email TEXT'),
    of: 'manifest-stale',
    remedies: [
      [
        { code: 'nearest', found: 'users.emial', nearest: 'users.email' },
        { code: 'remove', from: 'systems/shop/columns', what: 'users.emial' },
      ],
    ],
  },
  'a column of another name backs a field': {
    body: `systems: { shop: { schema: schema.sql, stores: { profile: { fields: [email, payment], ${deletes} } } } }\n`,
    files: sql('email TEXT, total INT'),
    of: 'manifest-stale',
    remedies: [
      [
        { code: 'name-column', system: 'systems/shop', field: 'payment' },
        { code: 'remove', from: 'systems/shop/stores/profile/fields', what: 'payment' },
      ],
    ],
  },
  'another store of the system holds all of it': {
    body: `systems: { shop: { uses: { call: { purpose: contact, fields: [phone], from: shop/profile } }, stores: { profile: { fields: [email], ${deletes} }, order: { fields: [phone], ${deletes} } } } }\n`,
    of: 'field-not-held',
    remedies: [
      [
        { code: 'replace', in: 'systems/shop/uses/call', line: 'from: shop/order' },
        { code: 'remove', from: 'systems/shop/uses/call' },
      ],
    ],
  },
  'no store alone holds all of it, but the system does': {
    body: `systems: { shop: { uses: { call: { purpose: contact, fields: [email, phone], from: shop/profile } }, stores: { profile: { fields: [email], ${deletes} }, order: { fields: [phone], ${deletes} } } } }\n`,
    of: 'field-not-held',
    remedies: [
      [
        { code: 'replace', in: 'systems/shop/uses/call', line: 'from: shop' },
        { code: 'take-from', stores: ['systems/shop/stores/order'] },
        { code: 'remove', from: 'systems/shop/uses/call/fields', what: 'phone' },
      ],
    ],
  },
  'another system holds it': {
    body: `systems: { web: { uses: { call: { purpose: contact, fields: [phone] } } }, shop: { stores: { order: { fields: [phone], ${deletes} } } } }\n`,
    of: 'field-not-held',
    remedies: [
      [
        { code: 'add', to: 'systems/web/uses/call', line: 'from: shop/order' },
        { code: 'remove', from: 'systems/web/uses/call' },
      ],
    ],
  },
  'a field that people are asked, and nobody says where': {
    body: `systems: { shop: { collects: { form: { fields: [email], shown: [contact] } }, stores: { profile: { fields: [email, phone], ${deletes} } } } }\n`,
    of: 'field-uncollected',
    remedies: [
      [
        { code: 'collect', field: 'phone', at: ['systems/shop/collects/form'] },
        { code: 'remove', from: 'systems/shop/stores/profile/fields', what: 'phone' },
      ],
    ],
  },
  'a purpose that is not shown': {
    body: 'systems: { shop: { collects: { form: { fields: [email], shown: [contact] } }, uses: { news: { purpose: service-communication, fields: [email] } } } }\n',
    of: 'purpose-not-shown',
    remedies: [[{ code: 'show', purpose: 'service-communication', at: ['systems/shop/collects/form'] }]],
  },
  'what deletes takes too long': {
    body: 'systems: { shop: { stores: { profile: { fields: [email], deletes: { by: "purge: nightly", within: 30d } } } } }\n',
    of: 'deletion-late',
    remedies: [[{ code: 'replace', in: 'systems/shop/stores/profile', line: 'deletes: { by: "purge: nightly", within: 14d }' }]],
  },
  'rules wait for an event that no row gives': {
    body: `systems: { shop: { stores: { order: { fields: [name], keeps: schedule, ${deletes} } } } }\n`,
    of: 'event-not-given',
    remedies: [
      [{ code: 'add', to: 'systems/shop/stores/order', line: 'events: [fiscalYearEnd]' }],
      [{ code: 'add', to: 'systems/shop/stores/order', line: 'events: [fiscalYearEnd]' }],
    ],
  },
  'a partner governs': {
    body: 'systems: { shop: { uses: { news: { purpose: contact, fields: [email], origin: { partner: Nishi } } } } }\n',
    of: 'partner-governs',
    remedies: [[{ code: 'ask-elsewhere', partner: 'Nishi' }]],
  },
  'a field that the policy does not know, alone': {
    body: `systems: { shop: { stores: { profile: { fields: [shoe-size], ${deletes} } } } }\n`,
    of: 'field-undeclared',
    remedies: [[{ code: 'remove', from: 'systems/shop/stores/profile' }, { code: 'revise-policy' }]],
  },
  'a store that something is taken from': {
    body: `systems: { shop: { uses: { call: { purpose: contact, fields: [email], from: shop/profile } }, stores: { profile: { fields: [shoe-size], ${deletes} } } } }\n`,
    of: 'field-undeclared',
    remedies: [[{ code: 'revise-policy' }]],
  },
  'a recipient to whom nothing goes': {
    body: 'recipients: { mailer: { kind: entrusted-party, country: JP } }\nsystems: { shop: {} }\n',
    of: 'recipient-unused',
    remedies: [[{ code: 'remove', from: 'recipients/mailer' }]],
  },
}
