// How does a company set limits of its own on top of its policy?
import { policy } from 'clausewise'
import { configure, enforce, PolicyError, tighten } from 'clausewise/policy'

// Restrictions only take away: purposes of a field, kinds of recipient, days; or they ask more.
const careful = tighten(policy, {
  version: '2026-11-careful',
  clauses: {
    'own.1': { means: { en: 'no data about age or gender in marketing' } },
    'own.2': { means: { en: 'work is entrusted only where the law protects as well as at home' } },
  },
  fields: {
    'birth-date': { purposes: ['settlement', 'inquiry-response'] },
    gender: { purposes: ['inquiry-response'] },
  },
  grounds: {
    entrustment: { limits: [{ clause: 'own.2', when: { recipientCountry: ['home', 'adequate'] } }], attests: ['riskAssessment'] },
    'service-provision': { closedBy: 'own.1' },
  },
  promptlyDays: 7,
})
const { canUse, canDisclose, fieldsFor, planDeletion } = enforce(careful)
const subject = { id: 'c-17', standing: 'active' } as const

console.log(canUse({ purpose: 'marketing-and-improvement', fields: ['gender'], subject }).allowed)
// => false
console.log(fieldsFor({ purpose: 'marketing-and-improvement', subject }).fields)
// => ['name', 'email', 'address', 'phone', 'occupation', 'industry']

// A limit's denial cites the limit's own clause, beside what the policy itself asks.
const abroad = canDisclose({
  ground: 'entrustment',
  purposes: ['order-fulfilment'],
  fields: ['name'],
  subject,
  recipient: { kind: 'entrusted-party', name: 'Parcel Inc', country: 'US' },
  evidence: { necessary: true, assertedBy: 'sato', reference: 'T-1', agreement: 'C-7' },
})
if (!abroad.allowed) for (const reason of abroad.reasons) console.log(reason)
// => { code: 'condition-unmet', clause: 'own.2', fact: 'recipientCountry', found: 'foreign', needed: ['home', 'adequate'] }
// => { code: 'attestation-missing', clause: 'disclosure.1', attestation: 'riskAssessment' }

const plan = planDeletion({
  request: 'delete',
  requestedOn: '2026-11-24',
  asOf: '2026-11-24',
  subject: { id: 'c-17' },
  holdings: [{ field: 'email', record: 'profile' }],
})
console.log(plan.planned && plan.entries)
// => [{ action: 'delete', dueOn: '2026-12-01', … }]

// What would widen the policy is refused, with its place.
try {
  tighten(policy, { version: 'x', fields: { 'payment-card': { purposes: ['settlement', 'contact'] } } })
} catch (error) {
  if (error instanceof PolicyError) console.log(error.faults)
  // => [{ code: 'wider', path: ['fields', 'payment-card', 'purposes', 1], found: 'contact', needed: ['settlement'] }]
}

// What the policy leaves to the operator is no limit: its form, its dates, the laws that bind only some.
const bank = configure(policy, { version: '2026-11-bank', parameters: { companyForm: 'GK' }, extras: ['jp.aml.verification'] })
console.log(bank.document.extras)
// => ['jp.aml.verification']
