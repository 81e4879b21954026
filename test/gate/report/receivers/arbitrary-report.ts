import fc from 'fast-check'
import { type Change, changeCodes } from '../../../../src/gate/model/change.js'
import { type ManifestFault, manifestFaultCodes } from '../../../../src/gate/model/fault.js'
import { type Finding, type FindingId, levels, type Remedy } from '../../../../src/gate/model/finding.js'
import type { FindingData } from '../../../../src/gate/model/finding-data.js'
import type { Location, Related } from '../../../../src/gate/model/location.js'
import { type Entity, entityKinds, type Report } from '../../../../src/gate/model/report.js'
import { readFaultCodes } from '../../../../src/gate/reading/tree.js'
import { reason } from '../../../explain/arbitraries.js'
import { countsOf } from '../counts-of.js'

/** What breaks a notation that forgets to escape it: XML, Markdown, HTML, JSON, a path, a workflow command, a terminal. */
const pieces = [
  ' ',
  '表',
  '\\',
  '%',
  '"',
  "'",
  '`',
  '|',
  '*',
  '[x](1)',
  '&',
  '<',
  '>',
  ']]>',
  '<!--',
  '-->',
  '</script>',
  '</failure>',
  '::error::',
  ':',
  ',',
  '#',
  '?',
  '..',
  '/',
  '\0',
  '\u0001',
  '\u001b[31m',
  '\n',
  '\r\n',
  '\t',
  '\u2028',
  '\u202e',
  '\ufeff',
  '\ufffe',
  '\uffff',
  '\ud800',
  '\udc00',
  '😀',
]

/** A name as people write them, or one that no one should. Never empty, as nothing in a report is. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom('email', 'birth-date', 'shop-db', 'parcel-co', '氏名', 'constructor', '__proto__') },
  {
    weight: 3,
    arbitrary: fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 3 })), { minLength: 1, maxLength: 5 })
      .map((parts) => parts.join('') || 'x'),
  },
)

const texts = fc.array(hostileText, { maxLength: 3 })
const day = fc.tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 10, max: 12 }), fc.integer({ min: 10, max: 28 })).map((parts) => parts.join('-'))
const path = fc.oneof(
  fc.constantFrom('clausewise.yaml', 'prisma/schema.prisma'),
  fc.array(hostileText, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/')),
)
const entityPath = fc.oneof(
  fc.constantFrom('systems/shop-db', 'systems/shop-db/stores/order', 'flows/ad-audience', 'recipients/ad-network', 'accepted/0'),
  hostileText.map((id) => `flows/${id}`),
)
const number = fc.integer({ min: 1, max: 10_000 })

/** Most places are on one line; some end on a later one. */
const location: fc.Arbitrary<Location> = fc
  .record({ file: path, line: number, column: number, lines: fc.constantFrom(0, 0, 0, 1, 7), length: fc.nat(40) })
  .map(({ file, line, column, lines, length }) => ({
    file,
    start: { line, column },
    end: { line: line + lines, column: lines === 0 ? column + length : length + 1 },
  }))

const related: fc.Arbitrary<Related> = fc.record({
  role: fc.constantFrom('anchor', 'store', 'collection', 'recipient', 'twin', 'accepted'),
  at: location,
})

const remedy: fc.Arbitrary<Remedy> = fc.oneof(
  fc.record({
    code: fc.constant('grounds' as const),
    grounds: fc.array(fc.record({ ground: hostileText, status: fc.constantFrom('open', 'closed', 'lacking'), lacks: texts, attests: texts }), { maxLength: 3 }),
    more: number,
  }),
  fc.record({ code: fc.constant('purposes' as const), purposes: texts }),
  fc.record({ code: fc.constant('nearest' as const), found: hostileText, nearest: hostileText }),
  fc.record({ code: fc.constant('add' as const), to: entityPath, line: hostileText }),
  fc.record({ code: fc.constant('replace' as const), in: entityPath, line: hostileText }),
  fc.record({ code: fc.constant('remove' as const), from: entityPath, what: hostileText }, { requiredKeys: ['code', 'from'] }),
  fc.record({ code: fc.constant('show' as const), purpose: hostileText, at: fc.array(entityPath, { maxLength: 3 }) }),
  fc.record({ code: fc.constant('take-from' as const), stores: fc.array(entityPath, { maxLength: 3 }) }),
  fc.record({ code: fc.constant('collect' as const), field: hostileText, at: fc.array(entityPath, { maxLength: 3 }) }),
  fc.record({ code: fc.constant('hold' as const), field: hostileText, system: entityPath, stores: fc.array(entityPath, { maxLength: 3 }) }),
  fc.record({ code: fc.constant('name-column' as const), system: entityPath, field: hostileText }),
  fc.record({ code: fc.constant('not-personal' as const), to: entityPath, line: hostileText }),
  fc.record({ code: fc.constant('ask-elsewhere' as const), partner: hostileText }, { requiredKeys: ['code'] }),
  fc.record({ code: fc.constant('accept' as const), in: entityPath, line: hostileText }),
  fc.constant({ code: 'revise-policy' as const }),
)

const reasons = fc.array(reason, { minLength: 1, maxLength: 3 })
const kept = { fields: texts, exampleOn: day, goesOn: day }
const acceptance = { finding: hostileText, at: entityPath, until: day }
const some = { requiredKeys: [] }

/** What each finding says: one that is missing does not compile. */
const dataOf: { readonly [Id in FindingId]: fc.Arbitrary<FindingData[Id]> } = {
  'collection-denied': fc.record({ reasons }),
  'use-denied': fc.record({ purpose: hostileText, reasons }),
  'disclosure-denied': fc.record({ ground: hostileText, recipient: hostileText, reasons }),
  'partner-governs': fc.record({ governedBy: fc.constantFrom('partner', 'other-site'), partner: hostileText }),
  'purpose-not-shown': fc.record({ field: hostileText, purpose: hostileText, collectedAt: fc.array(entityPath, { maxLength: 3 }) }),
  'purpose-unused': fc.record({ purpose: hostileText }),
  'field-uncollected': fc.record({ field: hostileText }),
  'field-undeclared': fc.record({ field: hostileText }),
  'field-not-held': fc.record({ field: hostileText, from: hostileText }),
  'field-unneeded': fc.record({ field: hostileText }),
  'retention-short': fc.record({ ...kept, from: hostileText, rule: hostileText, keptUntil: day }),
  'retention-long': fc.record({ ...kept, dueOn: day, rule: hostileText }),
  'deletion-missing': fc.constant({}),
  'deletion-late': fc.record({ withinDays: number, promptlyDays: number }),
  'event-not-given': fc.record({ rule: hostileText, event: hostileText, fields: texts }),
  'identity-document-kept': fc.record({ field: hostileText }),
  'transport-plain': fc.record({ recipient: hostileText }),
  'transfer-abroad': fc.record({ recipient: hostileText, country: hostileText, advice: texts, obligations: texts }),
  'flow-duplicate': fc.record({ of: entityPath }),
  'recipient-unused': fc.record({ recipient: hostileText }),
  'system-empty': fc.record({ system: hostileText }),
  'schema-drift': fc.record({ column: hostileText, field: hostileText, because: hostileText }),
  'manifest-stale': fc.record({ field: hostileText }),
  'accepted-expired': fc.record(acceptance),
  'accepted-expiring': fc.record(acceptance),
  'accepted-unused': fc.record({ finding: hostileText, at: entityPath }),
}

const fingerprint = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 })

const finding: fc.Arbitrary<Finding> = fc.constantFrom(...(Object.keys(dataOf) as FindingId[])).chain((id) =>
  fc
    .record({
      level: fc.constantFrom(...levels),
      entity: entityPath,
      clauses: texts,
      laws: fc.array(fc.record({ law: hostileText, version: fc.oneof(day, fc.constant('')) }), { maxLength: 2 }),
      at: location,
      related: fc.array(related, { maxLength: 3 }),
      data: dataOf[id],
      covers: fc.record({ columns: texts, fields: texts, recipients: texts }, some),
      remedies: fc.array(remedy, { maxLength: 2 }),
      state: fc.constantFrom('new', 'new', 'accepted', 'known'),
      fingerprint,
      more: fc.record({ owner: hostileText }, some),
    })
    .map(({ more, ...always }) => ({ id, ...always, ...more }) as Finding),
)

const fault: fc.Arbitrary<ManifestFault> = fc
  .record({
    code: fc.constantFrom(...manifestFaultCodes, ...readFaultCodes),
    file: path,
    path: fc.array(fc.oneof(hostileText, fc.nat(9)), { maxLength: 3 }),
    more: fc.record({ at: location, found: hostileText, needed: texts, nearest: hostileText }, some),
  })
  .map(({ more, ...always }) => ({ ...always, ...more }))

const change: fc.Arbitrary<Change> = fc
  .record({
    code: fc.constantFrom(...changeCodes),
    entity: entityPath,
    widens: fc.boolean(),
    more: fc.record({ what: hostileText, before: hostileText, at: location }, some),
  })
  .map(({ more, ...always }) => ({ ...always, ...more }))

const entity: fc.Arbitrary<Entity> = fc
  .record({ kind: fc.constantFrom(...entityKinds), path: entityPath, at: location, more: fc.record({ owner: hostileText }, some) })
  .map(({ more, ...always }) => ({ ...always, ...more }))

const node = fc
  .record({
    path: entityPath,
    kind: fc.constantFrom('system' as const, 'recipient' as const),
    holds: texts,
    more: fc.record({ country: hostileText, owner: hostileText }, some),
  })
  .map(({ more, ...always }) => ({ ...always, ...more }))

/** Its arrows run between nodes that are there. */
const graph: fc.Arbitrary<Report['graph']> = fc.uniqueArray(node, { minLength: 1, maxLength: 5, selector: (one) => one.path }).chain((nodes) => {
  const end = fc.constantFrom(...nodes.map((one) => one.path))
  const edge = fc.record({ path: entityPath, from: end, to: end, fields: texts, ground: hostileText })
  return fc.record({ nodes: fc.constant(nodes), edges: fc.array(edge, { maxLength: 5 }) })
})

/** Any report: hostile names and paths among them. It counts what it holds, and is complete where it has no faults. */
export const arbitraryReport: fc.Arbitrary<Report> = fc
  .record({
    asOf: day,
    manifest: path,
    faults: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(fault, { maxLength: 3 })),
    findings: fc.array(finding, { maxLength: 6 }),
    gone: fc.array(fc.record({ id: hostileText, entity: entityPath, fingerprint }), { maxLength: 2 }),
    entities: fc.array(entity, { maxLength: 6 }),
    graph,
    files: number,
    requests: fc.nat(1000),
    personal: fc.nat(50),
    more: fc.record(
      {
        policy: fc.record({ id: hostileText, version: hostileText, digest: fc.constant('d'.repeat(64)) }),
        changes: fc.array(change, { maxLength: 4 }),
        nextExpiry: day,
      },
      some,
    ),
  })
  .map(({ files, requests, personal, more, ...always }) => {
    const { faults, findings, entities } = always
    return {
      ...always,
      complete: faults.length === 0,
      counts: {
        files,
        entities: entities.length,
        requests,
        ...countsOf(findings),
        columns: { personal, accounted: Math.floor(personal / 2) },
      },
      ...more,
    }
  })
