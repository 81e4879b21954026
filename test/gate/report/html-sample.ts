import type { Change } from '../../../src/gate/model/change.js'
import type { Finding, FindingId } from '../../../src/gate/model/finding.js'
import type { FindingData } from '../../../src/gate/model/finding-data.js'
import type { Location } from '../../../src/gate/model/location.js'
import type { Entity, FlowGraph, Report } from '../../../src/gate/model/report.js'
import { countsOf } from './counts-of.js'

const manifest = 'clausewise.yaml'

function at(line: number, column: number, file = manifest): Location {
  return { file, start: { line, column }, end: { line, column: column + 6 } }
}

const systems: readonly (readonly [string, readonly string[], string?])[] = [
  ['web-shop', ['profile'], 'web'],
  ['mobile-app', [], 'mobile'],
  ['shop-db', ['profile', 'order', 'consent'], 'platform'],
  ['billing', ['invoice', 'contract'], 'finance'],
  ['crm', ['profile', 'inquiry'], 'support'],
  ['helpdesk', ['inquiry'], 'support'],
  ['mail-sender', ['profile'], 'marketing'],
  ['analytics', ['profile', 'order'], 'marketing'],
  ['warehouse', ['order'], 'logistics'],
  ['identity-check', ['identity-check'], 'platform'],
  ['recruiting', ['contract']],
  ['archive', ['invoice', 'order', 'contract', 'disclosure-record'], 'finance'],
]

const recipients: readonly (readonly [string, string, string, string?])[] = [
  ['parcel-co', 'entrusted-party', 'JP', 'logistics'],
  ['payment-gateway', 'entrusted-party', 'JP', 'finance'],
  ['ad-network', 'partner', 'US', 'marketing'],
  ['cloud-hosting', 'subcontractor', 'US', 'platform'],
  ['call-centre', 'subcontractor', 'PH', 'support'],
  ['tax-office', 'public-institution', 'JP', 'finance'],
  ['newsletter-service', 'entrusted-party', 'DE', 'marketing'],
  ['credit-bureau', 'other', 'JP', 'finance'],
]

const flows: readonly (readonly [string, string, string, readonly string[], string])[] = [
  ['parcel-label', 'shop-db', 'parcel-co', ['name', 'address', 'phone'], 'entrustment'],
  ['parcel-notice', 'shop-db', 'parcel-co', ['name', 'email'], 'entrustment'],
  ['parcel-return', 'warehouse', 'parcel-co', ['name', 'address'], 'entrustment'],
  ['card-charge', 'billing', 'payment-gateway', ['payment-card', 'payment'], 'entrustment'],
  ['card-refund', 'billing', 'payment-gateway', ['payment'], 'entrustment'],
  ['invoice-payment', 'shop-db', 'payment-gateway', ['name', 'payment'], 'entrustment'],
  ['ad-audience', 'shop-db', 'ad-network', ['email', 'birth-date'], 'service-provision'],
  ['ad-conversions', 'analytics', 'ad-network', ['email', 'gender', 'occupation', 'industry'], 'service-provision'],
  ['ad-lookalike', 'analytics', 'ad-network', ['email', 'birth-date', 'gender'], 'service-provision'],
  ['host-shop', 'shop-db', 'cloud-hosting', ['name', 'email', 'address', 'birth-date', 'phone', 'payment'], 'subcontractor'],
  ['host-crm', 'crm', 'cloud-hosting', ['name', 'email', 'phone', 'occupation'], 'subcontractor'],
  ['host-analytics', 'analytics', 'cloud-hosting', ['email', 'gender'], 'subcontractor'],
  ['host-web', 'web-shop', 'cloud-hosting', ['name', 'email'], 'subcontractor'],
  ['host-archive', 'archive', 'cloud-hosting', ['name', 'address', 'payment'], 'subcontractor'],
  ['call-tickets', 'helpdesk', 'call-centre', ['name', 'phone', 'email'], 'subcontractor'],
  ['call-customers', 'crm', 'call-centre', ['name', 'phone'], 'subcontractor'],
  ['call-orders', 'shop-db', 'call-centre', ['name', 'address', 'phone'], 'subcontractor'],
  ['tax-return', 'billing', 'tax-office', ['name', 'address', 'payment'], 'legal-inquiry'],
  ['tax-audit', 'archive', 'tax-office', ['name', 'address', 'payment', 'identity-document'], 'legal-inquiry'],
  ['news-list', 'mail-sender', 'newsletter-service', ['name', 'email'], 'entrustment'],
  ['news-segments', 'mail-sender', 'newsletter-service', ['email', 'gender', 'birth-date'], 'entrustment'],
  ['news-signup', 'web-shop', 'newsletter-service', ['email'], 'entrustment'],
  ['news-crm', 'crm', 'newsletter-service', ['email', 'occupation'], 'entrustment'],
  ['credit-check', 'billing', 'credit-bureau', ['name', 'address', 'birth-date'], 'service-provision'],
  ['credit-identity', 'identity-check', 'credit-bureau', ['name', 'birth-date', 'identity-document'], 'rights-protection'],
  ['credit-default', 'archive', 'credit-bureau', ['name', 'payment'], 'rights-protection'],
  ['identity-host', 'identity-check', 'cloud-hosting', ['identity-document'], 'subcontractor'],
  ['parcel-pickup', 'web-shop', 'parcel-co', ['name', 'phone'], 'entrustment'],
  ['call-web', 'web-shop', 'call-centre', ['name', 'email'], 'subcontractor'],
  ['help-host', 'helpdesk', 'cloud-hosting', ['name', 'email'], 'subcontractor'],
  ['card-store', 'web-shop', 'payment-gateway', ['payment-card'], 'entrustment'],
  ['parcel-list', 'warehouse', 'parcel-co', ['name', 'address', 'phone'], 'entrustment'],
  ['host-orders', 'shop-db', 'cloud-hosting', ['name', 'address'], 'subcontractor'],
  ['host-mail', 'mail-sender', 'cloud-hosting', ['name', 'email'], 'subcontractor'],
  ['tax-list', 'billing', 'tax-office', ['name'], 'legal-inquiry'],
  ['call-second', 'helpdesk', 'call-centre', ['name', 'phone'], 'subcontractor'],
  ['ad-mail', 'mail-sender', 'ad-network', ['email'], 'service-provision'],
  ['host-billing', 'billing', 'cloud-hosting', ['name', 'payment'], 'subcontractor'],
  ['credit-list', 'billing', 'credit-bureau', ['name'], 'service-provision'],
  ['parcel-survey', 'crm', 'parcel-co', ['name', 'email'], 'entrustment'],
]

const graph: FlowGraph = {
  nodes: [
    ...systems.map(([id, holds, owner]) => ({ path: `systems/${id}`, kind: 'system' as const, holds, ...ownedBy(owner) })),
    ...recipients.map(([id, kind, country, owner]) => ({ path: `recipients/${id}`, kind: 'recipient' as const, holds: [kind], country, ...ownedBy(owner) })),
  ],
  edges: flows.map(([id, from, to, fields, ground]) => ({ path: `flows/${id}`, from: `systems/${from}`, to: `recipients/${to}`, fields, ground })),
}

function ownedBy(owner: string | undefined): { readonly owner?: string } {
  return owner === undefined ? {} : { owner }
}

const appi = { law: 'APPI Art. 27(1)', version: '2022-04-01' }

/** One after the other down the manifest. */
let line = 10

function finding<Id extends FindingId>(id: Id, entity: string, data: FindingData[Id], more: Partial<Finding> = {}): Finding {
  line += 7
  return {
    id,
    level: 'error',
    entity,
    clauses: [],
    laws: [],
    at: at(line, 13),
    related: [],
    data,
    remedies: [],
    state: 'new',
    fingerprint: String(line),
    ...more,
  } as Finding
}

const findings: readonly Finding[] = [
  finding(
    'disclosure-denied',
    'flows/ad-audience',
    {
      ground: 'service-provision',
      recipient: 'ad-network',
      reasons: [
        { code: 'attestation-missing', clause: 'disclosure.6', attestation: 'assertedBy' },
        { code: 'attestation-missing', clause: 'disclosure.6', attestation: 'reference' },
      ],
    },
    {
      owner: 'marketing',
      clauses: ['disclosure.0', 'disclosure.6'],
      laws: [appi],
      related: [{ role: 'recipient', at: at(212, 3) }],
      remedies: [
        {
          code: 'grounds',
          grounds: [
            { ground: 'service-provision', status: 'lacking', lacks: ['reference'], attests: ['assertedBy', 'reference'] },
            { ground: 'emergency', status: 'closed', lacks: [], attests: [] },
          ],
          more: 0,
        },
      ],
    },
  ),
  finding(
    'transport-plain',
    'flows/ad-audience',
    { recipient: 'ad-network' },
    { owner: 'marketing', clauses: ['security.1'], state: 'accepted', related: [{ role: 'accepted', at: at(401, 5) }] },
  ),
  finding(
    'purpose-not-shown',
    'flows/ad-lookalike',
    { field: 'gender', purpose: 'marketing-and-improvement', collectedAt: ['systems/web-shop/collects/signup'] },
    {
      owner: 'marketing',
      clauses: ['agreed-use.1'],
      laws: [{ law: 'APPI Art. 18(1)', version: '2022-04-01' }],
      related: [{ role: 'collection', at: at(31, 7) }],
      remedies: [{ code: 'show', purpose: 'marketing-and-improvement', at: ['systems/web-shop/collects/signup'] }],
    },
  ),
  finding(
    'transfer-abroad',
    'flows/ad-audience',
    { recipient: 'ad-network', country: 'US', advice: [], obligations: [] },
    { owner: 'marketing', level: 'note', laws: [{ law: 'APPI Art. 28(1)', version: '2022-04-01' }] },
  ),
  finding(
    'retention-short',
    'systems/shop-db/stores/order',
    {
      fields: ['payment'],
      from: 'transactedOn',
      exampleOn: '2026-04-01',
      goesOn: '2033-04-01',
      rule: 'tax-books',
      keptUntil: '2034-05-31',
    },
    {
      owner: 'platform',
      clauses: ['discontinuation.2'],
      laws: [{ law: 'Companies Act Art. 432(2)', version: '' }],
      remedies: [{ code: 'replace', in: 'systems/shop-db/stores/order', line: 'keeps: schedule' }],
    },
  ),
  finding(
    'deletion-missing',
    'systems/analytics/stores/profile',
    {},
    {
      owner: 'marketing',
      clauses: ['discontinuation.1'],
      remedies: [{ code: 'add', to: 'systems/analytics/stores/profile', line: 'deletes: { by: purge-profile, within: 14d }' }],
    },
  ),
  finding(
    'field-not-held',
    'flows/card-store',
    { field: 'payment-card', from: 'web-shop' },
    { owner: 'finance', remedies: [{ code: 'add', to: 'systems/web-shop/stores/profile', line: 'fields: [name, email, payment-card]' }] },
  ),
  finding(
    'schema-drift',
    'systems/shop-db',
    { column: 'Customer.birthDate', field: 'birth-date', because: 'birth date' },
    {
      owner: 'platform',
      clauses: ['collection.1'],
      at: at(48, 3, 'prisma/schema.prisma'),
      remedies: [
        { code: 'add', to: 'systems/shop-db/stores/profile', line: 'fields: [name, email, birth-date]' },
        { code: 'add', to: 'systems/shop-db', line: 'columns: { Customer.birthDate: not-personal }' },
      ],
    },
  ),
  finding('field-unneeded', 'systems/recruiting/stores/contract', { field: 'gender' }, { level: 'warning', clauses: ['use.0'] }),
  finding(
    'identity-document-kept',
    'systems/identity-check/stores/identity-check',
    { field: 'identity-document' },
    { owner: 'platform', clauses: ['collection.2'], state: 'known' },
  ),
  finding(
    'disclosure-denied',
    'flows/credit-identity',
    {
      ground: 'rights-protection',
      recipient: 'credit-bureau',
      reasons: [{ code: 'recipient-not-permitted', clause: 'disclosure.0', kind: 'other', needed: ['public-institution'] }],
    },
    { owner: 'finance', clauses: ['disclosure.0'], laws: [appi], state: 'known' },
  ),
]

const entities: readonly Entity[] = [
  ...systems.flatMap(([id, holds, owner], index): readonly Entity[] => [
    { kind: 'system', path: `systems/${id}`, at: at(20 + index * 12, 3), ...ownedBy(owner) },
    ...holds.map((kind, nth): Entity => ({ kind: 'store', path: `systems/${id}/stores/${kind}`, at: at(24 + index * 12 + nth, 7), ...ownedBy(owner) })),
  ]),
  ...recipients.map(([id, , , owner], index): Entity => ({ kind: 'recipient', path: `recipients/${id}`, at: at(210 + index, 3), ...ownedBy(owner) })),
  ...flows.map(([id], index): Entity => ({ kind: 'flow', path: `flows/${id}`, at: at(230 + index * 4, 3) })),
]

const changes: readonly Change[] = [
  { code: 'recipient-added', entity: 'recipients/credit-bureau', widens: true, at: at(217, 3) },
  { code: 'country-added', entity: 'recipients/call-centre', what: 'PH', widens: true, at: at(214, 40) },
  { code: 'field-to-recipient-added', entity: 'recipients/ad-network', what: 'birth-date', widens: true, at: at(262, 20) },
  { code: 'store-shortened', entity: 'systems/archive/stores/order', what: '7y', before: '10y', widens: false, at: at(155, 12) },
  { code: 'field-to-recipient-removed', entity: 'recipients/newsletter-service', what: 'phone', widens: false },
]

/** A shop of twelve systems, eight recipients and forty flows, with something of everything that a page shows. */
export const shopReport: Report = {
  complete: true,
  asOf: '2026-11-28',
  policy: { id: 'reference-jp', version: '2026-11', digest: 'd'.repeat(64) },
  manifest,
  faults: [],
  findings,
  gone: [{ id: 'field-unneeded', entity: 'systems/crm/stores/inquiry', fingerprint: 'e'.repeat(64) }],
  entities,
  graph,
  changes,
  counts: {
    files: 4,
    entities: entities.length,
    requests: 118,
    ...countsOf(findings),
    columns: { personal: 64, accounted: 61 },
  },
  nextExpiry: '2027-01-31',
}
