import { describe, expect, it } from 'vitest'
import { checkManifest } from '../../../src/gate/check-manifest.js'
import { type ManifestFaultCode, manifestFaultCodes } from '../../../src/gate/model/fault.js'
import type { RefusedFile, SourceFile } from '../../../src/gate/model/location.js'
import { readFaultCodes } from '../../../src/gate/reading/tree.js'
import { schemaReaders } from '../../../src/gate/schemas/schema-readers.js'
import { policy } from '../../../src/index.js'

const head = 'clausewise: 1\npolicy: reference\n'
const store = (entry: string) => `${head}systems:\n  shop:\n    stores:\n      order: ${entry}\n`
const flow = (entry: string) =>
  `${head}systems: { shop: { stores: { order: { fields: [name] } } } }\nrecipients: { parcel-co: { kind: entrusted-party, country: JP } }\nflows:\n  label: ${entry}\n`
const sound = 'ground: { entrustment: { necessary: true } }'

interface Case {
  readonly code: ManifestFaultCode
  readonly what: string
  readonly text: string
  /** `file:line:column-end`; none where the root cannot be read. */
  readonly at: string | undefined
  readonly nearest?: string
  readonly found?: string
  readonly files?: readonly SourceFile[]
  readonly refused?: readonly RefusedFile[]
}

const cases: readonly Case[] = [
  { code: 'syntax', what: 'a text that is neither YAML nor JSON', text: `${head}systems: [\n`, at: 'clausewise.yaml:4:1-1' },
  { code: 'empty', what: 'an empty file', text: '', at: 'clausewise.yaml:1:1-1' },
  { code: 'empty', what: 'a list without an entry', text: store('{ fields: [] }'), at: 'clausewise.yaml:6:16-22' },
  { code: 'several-documents', what: 'two documents', text: `${head}---\n${head}`, at: 'clausewise.yaml:2:18-18' },
  { code: 'too-deep', what: 'what is nested too deeply', text: `a: ${'['.repeat(200)}`, at: 'clausewise.yaml:1:103-104' },
  {
    code: 'too-large',
    what: 'aliases of aliases',
    text: ['a0: &a0 [x, x]', ...Array.from({ length: 30 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]`)].join('\n'),
    at: 'clausewise.yaml:17:18-22',
  },
  { code: 'too-large', what: 'more fields than any policy has', text: store(`{ fields: [${'name,'.repeat(1_001)}] }`), at: 'clausewise.yaml:6:5025-5029' },
  { code: 'too-large', what: 'more files than are looked for', text: `${head}include: [${'a.yaml,'.repeat(1_001)}]\n`, at: 'clausewise.yaml:3:7011-7017' },
  { code: 'unknown-alias', what: 'an alias of nothing', text: `${head}systems: *none\n`, at: 'clausewise.yaml:3:10-15', found: 'none' },
  { code: 'alias-in-itself', what: 'an alias of what it lies in', text: `${head}systems: &a { shop: *a }\n`, at: 'clausewise.yaml:3:21-23' },
  { code: 'duplicate-key', what: 'a key that stands twice', text: `${head}systems: {}\nsystems: {}\n`, at: 'clausewise.yaml:4:1-8', found: 'systems' },
  { code: 'key-no-text', what: 'a key that is a list', text: `${head}[a]: 1\n`, at: 'clausewise.yaml:3:1-2' },
  { code: 'merge-no-map', what: 'a merge of a word', text: `${head}systems: { <<: shop }\n`, at: 'clausewise.yaml:3:16-20' },
  { code: 'tag', what: 'a tag', text: `${head}systems: !!set {}\n`, at: 'clausewise.yaml:3:10-15', found: '!!set' },
  { code: 'number-inexact', what: 'a number that cannot be held', text: 'clausewise: 123456789012345678901\n', at: 'clausewise.yaml:1:13-34' },

  {
    code: 'not-declared',
    what: 'a system of a name that every object has, whatever is in it',
    text: `${head}systems:\n  shop: { stores: {} }\n  __proto__: { stores: { order: { fields: [name], events: [{}] } } }\n`,
    at: 'clausewise.yaml:5:3-12',
    found: '__proto__',
  },
  {
    code: 'not-declared',
    what: 'such a member of a store',
    text: store('{ fields: [name], __proto__: 7 }'),
    at: 'clausewise.yaml:6:32-41',
    found: '__proto__',
  },
  {
    code: 'not-declared',
    what: 'such a ground',
    text: flow('{ from: shop, to: parcel-co, fields: [name], ground: { __proto__: 1 } }'),
    at: 'clausewise.yaml:6:65-74',
    found: '__proto__',
  },
  { code: 'missing', what: 'no version', text: 'policy: reference\n', at: 'clausewise.yaml:1:1-7' },
  { code: 'missing', what: 'no policy', text: 'clausewise: 1\n', at: 'clausewise.yaml:1:1-11' },
  { code: 'missing', what: 'a store without fields', text: store('{}'), at: 'clausewise.yaml:6:7-12' },
  { code: 'wrong-type', what: 'another version', text: 'clausewise: 2\npolicy: reference\n', at: 'clausewise.yaml:1:13-14', found: 'number' },
  { code: 'wrong-type', what: 'a word where a list is asked', text: store('{ fields: name }'), at: 'clausewise.yaml:6:24-28' },
  {
    code: 'wrong-type',
    what: 'a finding that there is not',
    text: `${head}accepted:\n  - { finding: use-denyed, at: a, because: b, until: 2027-01-31 }\n`,
    at: 'clausewise.yaml:4:16-26',
    nearest: 'use-denied',
  },
  {
    code: 'wrong-type',
    what: 'a period that is none',
    text: store('{ fields: [name], events: [transactedOn], keeps: { for: 7 years, from: transactedOn } }'),
    at: 'clausewise.yaml:6:70-77',
  },
  { code: 'wrong-type', what: 'a length that is none', text: store('{ fields: [name], deletes: { by: purge, within: soon } }'), at: 'clausewise.yaml:6:62-66' },
  {
    code: 'wrong-type',
    what: 'a country that is none',
    text: `${head}recipients: { one: { kind: partner, country: Japan } }\n`,
    at: 'clausewise.yaml:3:46-51',
  },
  {
    code: 'wrong-type',
    what: 'two grounds',
    text: flow('{ from: shop, to: parcel-co, fields: [name], ground: { entrustment: {}, emergency: {} } }'),
    at: 'clausewise.yaml:6:55-61',
  },
  { code: 'not-declared', what: 'a key that nobody knows', text: `${head}sistems: {}\n`, at: 'clausewise.yaml:3:1-8', nearest: 'systems' },
  {
    code: 'not-declared',
    what: 'a key of a store that nobody knows',
    text: store('{ fields: [name], delete: {} }'),
    at: 'clausewise.yaml:6:32-38',
    nearest: 'deletes',
  },
  { code: 'not-declared', what: 'an id with a slash', text: `${head}systems: { shop/db: {} }\n`, at: 'clausewise.yaml:3:12-19', found: 'shop/db' },
  {
    code: 'not-declared',
    what: 'a policy named in another file than the root',
    text: `${head}include: [more.yaml]\n`,
    files: [{ path: 'more.yaml', text: 'systems: {}\npolicy: reference\n' }],
    at: 'more.yaml:2:1-7',
    found: 'policy',
  },
  {
    code: 'not-declared',
    what: 'files included by one that is included',
    text: `${head}include: [more.yaml]\n`,
    files: [{ path: 'more.yaml', text: 'include: [a.yaml]\n' }],
    at: 'more.yaml:1:1-8',
    found: 'include',
  },
  {
    code: 'unknown-name',
    what: 'a kind of record',
    text: `${head}systems: { shop: { stores: { ordre: { fields: [name] } } } }\n`,
    at: 'clausewise.yaml:3:30-35',
    nearest: 'order',
  },
  {
    code: 'unknown-name',
    what: 'an event',
    text: store('{ fields: [name], events: [fiscalYearEnds] }'),
    at: 'clausewise.yaml:6:41-55',
    nearest: 'fiscalYearEnd',
  },
  {
    code: 'not-of-store',
    what: 'an event that the store does not give',
    text: store('{ fields: [name], events: [fiscalYearEnd], keeps: { for: 7y, from: transactedOn } }'),
    at: 'clausewise.yaml:6:81-93',
    found: 'transactedOn',
  },
  {
    code: 'not-of-store',
    what: 'an event of another kind of record',
    text: store('{ fields: [name], events: [lastAdMailOn] }'),
    at: 'clausewise.yaml:6:41-53',
    found: 'lastAdMailOn',
  },
  {
    code: 'not-of-store',
    what: 'an event to count from, of a kind of record that has none',
    text: store('{ fields: [name], keeps: { for: 7y, from: transactedOn } }').replace('order:', 'profile:'),
    at: 'clausewise.yaml:6:58-70',
    found: 'transactedOn',
  },
  {
    code: 'not-of-store',
    what: 'a fact of another kind of record',
    text: store('{ fields: [name], facts: { consumer: true } }'),
    at: 'clausewise.yaml:6:41-49',
    found: 'consumer',
  },
  {
    code: 'wrong-type',
    what: 'a bare number of days',
    text: store('{ fields: [name], deletes: { by: purge, within: 14 } }'),
    at: 'clausewise.yaml:6:62-64',
    nearest: '14d',
  },
  {
    code: 'wrong-type',
    what: 'a bare number of what may be years',
    text: store('{ fields: [name], events: [transactedOn], keeps: { for: 7, from: transactedOn } }'),
    at: 'clausewise.yaml:6:70-71',
    found: 'number',
  },
  { code: 'unknown-name', what: 'a fact', text: store('{ fields: [name], facts: { lossyear: true } }'), at: 'clausewise.yaml:6:41-49', nearest: 'lossYear' },
  {
    code: 'unknown-name',
    what: 'the value of a fact',
    text: store('{ fields: [name], facts: { lossYear: perhaps } }'),
    at: 'clausewise.yaml:6:51-58',
    found: 'perhaps',
  },
  {
    code: 'unknown-name',
    what: 'a kind of recipient',
    text: `${head}recipients: { one: { kind: partnr, country: JP } }\n`,
    at: 'clausewise.yaml:3:28-34',
    nearest: 'partner',
  },
  {
    code: 'unknown-name',
    what: 'a recipient',
    text: flow(`{ from: shop, to: parcelco, fields: [name], ${sound} }`),
    at: 'clausewise.yaml:6:28-36',
    nearest: 'parcel-co',
  },
  {
    code: 'unknown-name',
    what: 'a system',
    text: flow(`{ from: shpo, to: parcel-co, fields: [name], ${sound} }`),
    at: 'clausewise.yaml:6:18-22',
    nearest: 'shop',
  },
  {
    code: 'unknown-name',
    what: 'a store of a system',
    text: flow(`{ from: shop/orders, to: parcel-co, fields: [name], ${sound} }`),
    at: 'clausewise.yaml:6:18-29',
    nearest: 'shop/order',
  },
  {
    code: 'unknown-name',
    what: 'where a use reads',
    text: `${head}systems: { shop: { uses: { bill: { purpose: settlement, fields: [name], from: shopp } } } }\n`,
    at: 'clausewise.yaml:3:79-84',
    nearest: 'shop',
  },
  {
    code: 'unknown-name',
    what: 'an owner, where they are declared',
    text: `${head}owners: { team-shop: {} }\nsystems: { shop: { owner: team-shopp } }\n`,
    at: 'clausewise.yaml:4:27-37',
    nearest: 'team-shop',
  },
  {
    code: 'no-day',
    what: 'a last day that there is not',
    text: `${head}systems: { shop: {} }\naccepted:\n  - { finding: use-denied, at: systems/shop, because: b, until: 2027-02-30 }\n`,
    at: 'clausewise.yaml:5:65-75',
    found: '2027-02-30',
  },
  {
    code: 'duplicate-id',
    what: 'a system that another file declares',
    text: `${head}systems: { shop: {} }\ninclude: [more.yaml]\n`,
    files: [{ path: 'more.yaml', text: 'systems: { crm: {}, shop: {} }\n' }],
    at: 'more.yaml:1:21-25',
    found: 'shop',
  },
  {
    code: 'duplicate-id',
    what: 'a recipient that another file declares',
    text: `${head}recipients: { one: { kind: partner, country: JP } }\ninclude: [more.yaml]\n`,
    files: [{ path: 'more.yaml', text: 'recipients:\n  one: { kind: partner, country: JP }\n' }],
    at: 'more.yaml:2:3-6',
    found: 'one',
  },
  { code: 'nothing-declared', what: 'nothing to be checked', text: head, at: 'clausewise.yaml:1:1-11' },
  {
    code: 'nothing-declared',
    what: 'systems alone of which nothing is said',
    text: `${head}systems: { s: {}, t: { owner: x } }\n`,
    at: 'clausewise.yaml:1:1-11',
  },

  { code: 'file-missing', what: 'a root that is not there', text: '', files: [], at: undefined },
  {
    code: 'file-missing',
    what: 'an included file',
    text: `${head}include: [a.yaml, more.yaml]\n`,
    files: [{ path: 'a.yaml', text: 'systems: { shop: {} }' }],
    at: 'clausewise.yaml:3:19-28',
    found: 'more.yaml',
  },
  { code: 'file-missing', what: 'an included file without a name', text: `${head}include: ['.']\n`, at: 'clausewise.yaml:3:11-14', found: '.' },
  {
    code: 'file-missing',
    what: 'a policy document',
    text: 'clausewise: 1\npolicy: privacy/ours.yaml\n',
    at: 'clausewise.yaml:2:9-26',
    found: 'privacy/ours.yaml',
  },
  { code: 'file-missing', what: 'a schema', text: `${head}systems: { shop: { schema: a.sql } }\n`, at: 'clausewise.yaml:3:28-33', found: 'a.sql' },
  {
    code: 'file-unreadable',
    what: 'an included file that is no text',
    text: `${head}include: [more.yaml]\n`,
    refused: [{ path: 'more.yaml', code: 'file-unreadable' }],
    at: 'clausewise.yaml:3:11-20',
  },
  {
    code: 'file-unreadable',
    what: 'a schema that is no text',
    text: `${head}systems: { shop: { schema: [a.sql] } }\n`,
    refused: [{ path: 'a.sql', code: 'file-unreadable' }],
    at: 'clausewise.yaml:3:29-34',
  },
  {
    code: 'file-too-large',
    what: 'an included file',
    text: `${head}include: [more.yaml]\n`,
    refused: [{ path: 'more.yaml', code: 'file-too-large' }],
    at: 'clausewise.yaml:3:11-20',
  },
  {
    code: 'file-too-large',
    what: 'an included text',
    text: `${head}include: [more.yaml]\n`,
    files: [{ path: 'more.yaml', text: ' '.repeat(8 * 1024 * 1024 + 1) }],
    at: 'clausewise.yaml:3:11-20',
  },
  {
    code: 'pattern-without-files',
    what: 'a pattern of included files',
    text: `${head}include: ["parts/*.yaml"]\n`,
    at: 'clausewise.yaml:3:11-25',
    found: 'parts/*.yaml',
  },
  { code: 'pattern-without-files', what: 'a pattern that is too long', text: `${head}include: ["${'*'.repeat(70_000)}"]\n`, at: 'clausewise.yaml:3:11-70013' },
  { code: 'pattern-without-files', what: 'a pattern of schemas', text: `${head}systems: { shop: { schema: "db/*.sql" } }\n`, at: 'clausewise.yaml:3:28-38' },
  {
    code: 'policy-unknown',
    what: 'a policy',
    text: 'clausewise: 1\npolicy: referense\n',
    at: 'clausewise.yaml:2:9-18',
    found: 'referense',
    nearest: 'reference',
  },
  {
    code: 'policy-faulty',
    what: 'a policy document',
    text: 'clausewise: 1\npolicy: ours.yaml\n',
    files: [{ path: 'ours.yaml', text: 'id: ours\nversion: 7\n' }],
    at: 'ours.yaml:2:10-11',
    found: 'number',
  },
  {
    code: 'schema-without-reader',
    what: 'a schema of no notation that is read',
    text: `${head}systems: { shop: { schema: a.cobol } }\n`,
    files: [{ path: 'a.cobol', text: 'PIC X' }],
    at: 'clausewise.yaml:3:28-35',
  },
  {
    code: 'schema-unread',
    what: 'a part of a schema',
    text: `${head}systems: { shop: { schema: a.prisma } }\n`,
    files: [{ path: 'a.prisma', text: 'model User {\n  id Int @id\n}\nmodel {{{\n' }],
    at: 'a.prisma:4:1-10',
  },
]

function faultsOf({ text, files = [], refused }: Pick<Case, 'text' | 'files' | 'refused'>) {
  const all = files.length === 0 && text === '' ? [] : [{ path: 'clausewise.yaml', text }, ...files]
  return checkManifest({ files: all, root: 'clausewise.yaml', refused, policy, asOf: '2026-11-28', readers: schemaReaders })
}

describe('what is wrong with a manifest', () => {
  it.each(cases)('is $code for $what, at $at', ({ code, at, nearest, found, ...given }) => {
    const files = code === 'empty' && given.text === '' ? [{ path: 'clausewise.yaml', text: '' }] : given.files
    const { faults, complete } = faultsOf({ ...given, ...(files === undefined ? {} : { files }) })
    expect(complete).toBe(false)
    const fault = faults.find((each) => each.code === code)
    expect(fault, JSON.stringify(faults)).toBeDefined()
    expect(fault?.at && `${fault.at.file}:${fault.at.start.line}:${fault.at.start.column}-${fault.at.end.column}`).toBe(at)
    expect(fault?.at?.end.line).toBe(fault?.at?.start.line)
    expect(fault?.nearest).toBe(nearest)
    if (found !== undefined) expect(fault?.found).toBe(found)
  })

  it('has a case for each code', () => {
    // What is wrong with a call has a test of its own.
    const ofTexts = [...new Set<ManifestFaultCode>([...manifestFaultCodes, ...readFaultCodes])].filter((code) => code !== 'wrong-input')
    expect([...new Set(cases.map(({ code }) => code))].toSorted()).toEqual(ofTexts.toSorted())
  })
})
