// May these fields go to this recipient, on this ground?
import { canDisclose, groundsFor } from 'clausewise'

const subject = { id: 'c-17', standing: 'active' } as const

// The ground settles what is asked: its facts and attestations make up `evidence`, and anything else does not compile.
const parcel = canDisclose({
  ground: 'entrustment',
  purposes: ['order-fulfilment'],
  fields: ['name', 'address'],
  subject,
  recipient: { kind: 'entrusted-party', name: 'Parcel Co', country: 'JP' },
  evidence: { necessary: true, assertedBy: 'sato', reference: 'T-1', agreement: 'C-7' },
})
console.log(parcel.clauses)
// => ['collection.1', 'disclosure.1', 'agreed-use.2']
console.log(parcel.allowed && parcel.obligations)
// => [
//      { code: 'encrypt-in-transit', clause: 'security.1', laws: [] },
//      { code: 'supervise-recipient', laws: [{ law: 'APPI Art. 25', … }] }]

// Every reason at once: a list is never sold, the person agreed to something else, nothing needs it, and nobody says on whose request.
const list = canDisclose({
  ground: 'service-provision',
  purposes: ['marketing-and-improvement'],
  fields: ['email'],
  subject: { ...subject, agreed: ['settlement'] },
  recipient: { kind: 'other', name: 'Lists Ltd', country: 'US' },
  transaction: 'sale',
  evidence: { necessary: false, assertedBy: 'sato', reference: ' ' },
})
if (!list.allowed) console.log(list.reasons.map(({ code }) => code))
// => ['sale-or-rental', 'purpose-not-agreed', 'condition-unmet', 'attestation-missing']

// A statistic is about nobody, so its ground takes no subject.
const figures = canDisclose({
  ground: 'aggregate',
  fields: ['industry', 'payment'],
  recipient: { kind: 'other', name: 'Chamber of Commerce', country: 'JP' },
  evidence: { derivedBy: 'aggregation', identifiable: false, method: 'monthly totals by industry' },
})
console.log(figures.allowed && figures.obligations.map((duty) => duty.code))
// => ['encrypt-in-transit', 'check-small-cells']

// Which ground is it? The facts at hand open some and close others; `lacks` is what to ask next.
const answer = groundsFor({ institution: 'police', formal: true, urgentNeed: false })
if (answer.answered) for (const each of answer.grounds.filter(({ number }) => number === 5 || number === 8)) console.log(each)
// => { ground: 'legal-inquiry', number: 5, status: 'lacking', lacks: ['basedOnLaw', 'hasJurisdiction'], closedBy: [] }
// => { ground: 'emergency', number: 8, status: 'closed', lacks: ['threatened', 'immediateDanger', 'consentDifficult'], closedBy: ['urgentNeed'] }
