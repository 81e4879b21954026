import { type Finding, type FindingId, findingIds } from '../../../src/gate/model/finding.js'
import type { Reason } from '../../../src/model/decision.js'

const at = { file: 'clausewise.yaml', start: { line: 3, column: 5 }, end: { line: 3, column: 10 } }

const attestationMissing: Reason = { code: 'attestation-missing', clause: 'disclosure.3', attestation: 'reference' }
const notPermitted: Reason = { code: 'recipient-not-permitted', clause: 'disclosure.3', kind: 'entrusted-party', needed: ['partner', 'other'] }
const notServed: Reason = {
  code: 'field-not-for-purpose',
  clause: 'collection.1',
  field: 'payment-card',
  purposes: [{ purpose: 'settlement', number: 3 }],
}
const notCollectable: Reason = { code: 'not-collectable', clause: 'collection.2', field: 'identity-document', unproven: [] }

const taxLaw = { law: 'Corporation Tax Act Enforcement Regulations Art. 59', version: '2026-04-01' }

type Told = { readonly [Id in FindingId]: Pick<Extract<Finding, { readonly id: Id }>, 'entity' | 'clauses' | 'data'> & Partial<Pick<Finding, 'laws'>> }

/** What each finding may say, one of each. */
const told: Told = {
  'disclosure-denied': {
    entity: 'flows/ad-audience',
    clauses: ['disclosure.3'],
    data: { ground: 'service-provision', recipient: 'ad-network', reasons: [notPermitted, attestationMissing] },
  },
  'use-denied': {
    entity: 'systems/web-shop/uses/campaign',
    clauses: ['collection.1'],
    data: { purpose: 'marketing-and-improvement', reasons: [notServed] },
  },
  'collection-denied': { entity: 'systems/web-shop/collects/age-check', clauses: ['collection.2'], data: { reasons: [notCollectable] } },
  'partner-governs': { entity: 'systems/web-shop/collects/guest-form', clauses: ['scope.2'], data: { governedBy: 'partner', partner: 'Hotel Group' } },
  'purpose-not-shown': {
    entity: 'systems/web-shop/uses/delivery-mail',
    clauses: ['agreed-use.1'],
    data: {
      field: 'email',
      purpose: 'order-fulfilment',
      collectedAt: ['systems/web-shop/collects/signup', 'systems/web-shop/collects/checkout'],
    },
  },
  'field-uncollected': { entity: 'systems/analytics/stores/profile', clauses: ['collection.1'], data: { field: 'gender' } },
  'field-undeclared': { entity: 'flows/parcel-label', clauses: ['collection.1'], data: { field: 'emial' } },
  'field-not-held': { entity: 'systems/web-shop/uses/delivery-mail', clauses: [], data: { field: 'email', from: 'shop-db/order' } },
  'retention-short': {
    entity: 'systems/shop-db/stores/order',
    clauses: ['discontinuation.2'],
    laws: [taxLaw],
    data: { fields: ['name'], from: 'transactedOn', exampleOn: '2026-01-15', goesOn: '2033-01-15', rule: 'jp.tax.document', keptUntil: '2033-05-31' },
  },
  'retention-long': {
    entity: 'systems/shop-db/stores/order',
    clauses: ['discontinuation.2'],
    data: { fields: ['phone'], from: 'transactedOn', exampleOn: '2026-01-15', goesOn: '2033-01-15', dueOn: '2026-01-29' },
  },
  'event-not-given': {
    entity: 'systems/shop-db/stores/order',
    clauses: ['discontinuation.2'],
    data: { rule: 'jp.tax.document', event: 'fiscalYearEnd', fields: ['name', 'address'] },
  },
  'deletion-missing': { entity: 'systems/analytics/stores/profile', clauses: ['discontinuation.1'], data: {} },
  'deletion-late': { entity: 'systems/shop-db/stores/profile', clauses: ['discontinuation.1'], data: { withinDays: 60, promptlyDays: 14 } },
  'identity-document-kept': { entity: 'systems/shop-db/stores/identity-check', clauses: ['collection.2'], data: { field: 'identity-document' } },
  'transport-plain': { entity: 'flows/ad-audience', clauses: ['security.1'], data: { recipient: 'ad-network' } },
  'schema-drift': {
    entity: 'systems/shop-db',
    clauses: ['collection.1'],
    data: { column: 'users.birth_date', field: 'birth-date', because: 'birth_date' },
  },
  'manifest-stale': { entity: 'systems/shop-db/stores/profile', clauses: [], data: { field: 'phone' } },
  'flow-duplicate': { entity: 'flows/shipping-label', clauses: [], data: { of: 'flows/parcel-label' } },
  'field-unneeded': { entity: 'systems/web-shop/collects/signup', clauses: ['use.0'], data: { field: 'occupation' } },
  'purpose-unused': { entity: 'systems/web-shop/collects/signup', clauses: ['use.0'], data: { purpose: 'settlement' } },
  'system-empty': { entity: 'systems/crm', clauses: [], data: { system: 'crm' } },
  'recipient-unused': { entity: 'recipients/old-mail-co', clauses: [], data: { recipient: 'old-mail-co' } },
  'transfer-abroad': {
    entity: 'flows/notices',
    clauses: [],
    laws: [{ law: 'APPI Art. 28', version: '' }],
    data: { recipient: 'mail-co', country: 'US', advice: ['foreign-recipient'], obligations: [] },
  },
  'accepted-expired': { entity: 'accepted/0', clauses: [], data: { finding: 'transport-plain', at: 'flows/ad-audience', until: '2027-01-31' } },
  'accepted-expiring': { entity: 'accepted/0', clauses: [], data: { finding: 'transport-plain', at: 'flows/ad-audience', until: '2027-01-31' } },
  'accepted-unused': { entity: 'accepted/0', clauses: [], data: { finding: 'transport-plain', at: 'flows/ad-audience' } },
}

/** A finding of each kind. */
export const sampleFindings: readonly Finding[] = findingIds.map(
  (id) => ({ id, level: 'error', laws: [], at, related: [], covers: {}, remedies: [], state: 'new', fingerprint: `${id}-1`, ...told[id] }) as Finding,
)
