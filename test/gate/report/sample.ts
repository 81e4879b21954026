import type { Change } from '../../../src/gate/model/change.js'
import type { ManifestFault } from '../../../src/gate/model/fault.js'
import type { Finding } from '../../../src/gate/model/finding.js'
import type { Entity, FlowGraph, Report } from '../../../src/gate/model/report.js'
import { countsOf } from './counts-of.js'
import { placeOf, sampleFiles } from './sample-files.js'
import { sampleFindings } from './sample-findings.js'

export { sampleFiles }

const root = 'clausewise.yaml'
const flows = '受注/フロー.yaml'

const entities: readonly Entity[] = [
  { kind: 'system', path: 'systems/web-shop', at: placeOf(root, 'web-shop') },
  { kind: 'collection', path: 'systems/web-shop/collects/signup', at: placeOf(root, 'signup') },
  { kind: 'collection', path: 'systems/web-shop/collects/checkout', at: placeOf(root, 'checkout') },
  { kind: 'collection', path: 'systems/web-shop/collects/survey', at: placeOf(root, 'survey') },
  { kind: 'system', path: 'systems/shop-db', owner: 'data-platform', at: placeOf(root, 'shop-db') },
  { kind: 'store', path: 'systems/shop-db/stores/profile', owner: 'data-platform', at: placeOf(root, 'profile') },
  { kind: 'store', path: 'systems/shop-db/stores/order', owner: 'data-platform', at: placeOf(root, 'order', 'purge-profile') },
  { kind: 'recipient', path: 'recipients/parcel-co', at: placeOf(root, 'parcel-co') },
  { kind: 'recipient', path: 'recipients/ad-network', owner: 'marketing', at: placeOf(root, 'ad-network') },
  { kind: 'acceptance', path: 'accepted/0', at: placeOf(root, '{ finding: transport-plain') },
  { kind: 'flow', path: 'flows/配送伝票', owner: '受注チーム', at: placeOf(flows, '配送伝票') },
  { kind: 'flow', path: 'flows/parcel-label', owner: '受注チーム', at: placeOf(flows, 'parcel-label') },
  { kind: 'flow', path: 'flows/ad-audience', owner: 'marketing', at: placeOf(flows, 'ad-audience') },
]

const graph: FlowGraph = {
  nodes: [
    { path: 'systems/web-shop', kind: 'system', holds: [] },
    { path: 'systems/shop-db', kind: 'system', holds: ['profile', 'order'], owner: 'data-platform' },
    { path: 'recipients/parcel-co', kind: 'recipient', holds: ['entrusted-party'], country: 'JP' },
    { path: 'recipients/ad-network', kind: 'recipient', holds: ['partner'], country: 'US', owner: 'marketing' },
  ],
  edges: [
    { path: 'flows/配送伝票', from: 'systems/shop-db', to: 'recipients/parcel-co', fields: ['name', 'address', '電話'], ground: 'entrustment' },
    { path: 'flows/parcel-label', from: 'systems/shop-db', to: 'recipients/parcel-co', fields: ['name', 'address'], ground: 'entrustment' },
    { path: 'flows/ad-audience', from: 'systems/shop-db', to: 'recipients/ad-network', fields: ['email'], ground: 'service-provision' },
  ],
}

const changes: readonly Change[] = [
  { code: 'field-to-recipient-added', entity: 'flows/配送伝票', what: '電話', widens: true, at: placeOf(flows, '電話') },
  { code: 'stored-field-removed', entity: 'systems/shop-db/stores/profile', what: 'birth-date', widens: false },
  { code: 'country-added', entity: 'recipients/ad-network', what: 'US', widens: true, at: placeOf(root, 'US') },
  { code: 'store-lengthened', entity: 'systems/shop-db/stores/order', what: '7y', before: '5y', widens: true, at: placeOf(root, 'order', 'purge-profile') },
  { code: 'transport-weakened', entity: 'flows/ad-audience', widens: true, at: placeOf(flows, 'plain') },
  { code: 'shown-purpose-removed', entity: 'systems/web-shop/collects/survey', what: 'service-communication', widens: false },
]

const faults: readonly ManifestFault[] = [
  {
    code: 'not-declared',
    at: placeOf(root, 'schema', 'owner'),
    file: root,
    path: ['systems', 'shop-db', 'schema'],
    needed: ['schemas', 'stores'],
    nearest: 'schemas',
  },
  { code: 'unknown-name', at: placeOf(flows, 'ad-network'), file: flows, path: ['flows', 'ad-audience', 'to'], found: 'ad-network', needed: ['parcel-co'] },
  { code: 'file-missing', file: 'prisma/missing.prisma', path: [] },
]

/** A report with these findings, and counts that agree with them. */
export function reportOf(findings: readonly Finding[], more: Partial<Report> = {}): Report {
  const report: Report = {
    complete: true,
    asOf: '2026-11-28',
    policy: { id: 'reference-jp', version: '2026-11', digest: 'ab'.repeat(32) },
    manifest: root,
    faults: [],
    findings,
    gone: [],
    entities,
    graph,
    counts: {
      files: sampleFiles.length,
      entities: entities.length,
      requests: 118,
      ...countsOf(findings),
      columns: { personal: 9, accounted: 8 },
    },
    nextExpiry: '2027-01-31',
  }
  return { ...report, ...more }
}

/** A finding of each level in each state, four owners and none, a Japanese file, an aliased place, a schema, what changed, and what the baseline knows in vain. */
export const sampleReport = reportOf(sampleFindings, {
  changes,
  gone: [{ id: 'deletion-late', entity: 'systems/shop-db/stores/profile', fingerprint: '15' }],
})

const { nextExpiry, ...withoutExpiry } = reportOf([])

/** A report in which nothing is found, nothing is accepted, and nothing was compared. */
export const cleanReport: Report = withoutExpiry

/** A report that is not complete: three faults, one without a place, and a finding beside them. */
export const faultyReport: Report = {
  ...reportOf(sampleFindings.filter(({ id }) => id === 'deletion-missing')),
  complete: false,
  faults,
}
