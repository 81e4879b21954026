// How far does a policy document go? A letting agent in England: periods in chains, in days and by parameter, laws that bind only some,
// attestations asked only at times, limits, countries that count as adequate, standings of its own.
// The firm is invented. Its periods illustrate; they are no legal advice.
import { configure, definePolicy, enforce, type VocabularyIn } from 'clausewise/policy'

const policy = definePolicy({
  id: 'harbour-lettings',
  version: '2026-06',
  effectiveOn: '2026-06-01',
  jurisdiction: 'GB',
  adequate: ['IE', 'FR', 'DE', 'ES', 'CH', 'JP', 'KR', 'NZ'],
  clauses: {
    '1': { kind: 'rule', means: { en: 'what we ask of applicants and tenants' } },
    '1a': { kind: 'rule', means: { en: 'a passport or visa, to check the right to rent' } },
    '2': { kind: 'rule', means: { en: 'finding a home, referencing, running the tenancy' } },
    '2a': { kind: 'rule', means: { en: 'referencing only with consent, and only before the tenancy begins' } },
    '2b': { kind: 'rule', means: { en: 'a decision on a tenancy is never left to a score alone' } },
    '3': { kind: 'rule', means: { en: 'landlords, referencing agencies, deposit schemes, contractors' } },
    '3a': { kind: 'rule', means: { en: 'a contractor gets what is needed to reach you, and no bank details' } },
    '3b': { kind: 'rule', means: { en: 'the police and the Home Office where the law says so' } },
    '3c': { kind: 'rule', means: { en: 'abroad under adequacy regulations or an international data transfer agreement' } },
    '3d': { kind: 'rule', means: { en: 'no sale of data' } },
    '4': { kind: 'rule', means: { en: 'you may object, and we stop' } },
    '5': { kind: 'rule', means: { en: 'what we keep, and how long' } },
  },
  laws: {
    'UK GDPR Art. 28': { version: '2021-01-01' },
    'DPA 2018 Sch. 2 para. 2': { version: '2018-05-25', means: { en: 'crime and taxation' } },
    'Immigration (Residential Accommodation) Order 2014': { version: '2014-12-01', means: { en: 'copies for the tenancy and a year' } },
    'Limitation Act 1980 s. 5': { version: '1981-05-01', means: { en: 'six years for a simple contract' } },
    'Limitation Act 1980 s. 8': { version: '1981-05-01', means: { en: 'twelve years for a deed' } },
    'Finance Act 1998 Sch. 18 para. 21': { version: '2009-04-01', means: { en: 'six years from the end of the period' } },
    'TMA 1970 s. 12B': { version: '2009-04-01', means: { en: 'five years from the filing day' } },
    'Companies Act 2006 s. 388': { version: '2008-04-06' },
    'LLP Accounts Regulations 2008 reg. 6': { version: '2008-10-01' },
    'CPR 7.5': { version: '2008-10-01', means: { en: 'four months to serve a claim, six abroad' } },
    'MLR 2017 reg. 40': { version: '2020-01-10', means: { en: 'five years from the end of the business relationship' } },
  },
  facts: {
    stage: ['applying', 'offered', 'tenant'],
    consented: 'boolean',
    decidedBy: ['person', 'score-and-person', 'score-alone'],
    task: ['repair', 'inspection', 'other'],
    scheme: ['custodial', 'insured'],
    enquiry: ['crime', 'tax', 'immigration', 'civil'],
    wouldPrejudice: 'boolean',
    transferTool: ['idta', 'none'],
    asDeed: 'boolean',
    claimOpen: 'boolean',
  },
  fields: {
    name: { clause: '1', purposes: ['find-a-home', 'referencing', 'tenancy'] },
    phone: { clause: '1', purposes: ['find-a-home', 'tenancy'] },
    income: { clause: '1', purposes: ['referencing'] },
    'bank-account': { clause: '1', purposes: ['tenancy'] },
    'alarm-code': { clause: '1', purposes: ['tenancy'], neverKept: true },
    'identity-document': { clause: '1a', purposes: [], proves: ['name'] },
  },
  purposes: {
    'find-a-home': { number: 1, clause: '2' },
    referencing: {
      number: 2,
      clause: ['2a', '2'],
      facts: ['stage', 'consented', 'decidedBy'],
      when: { stage: ['applying', 'offered'], consented: true },
      limits: [{ clause: '2b', when: { not: { decidedBy: 'score-alone' } } }],
      attests: [{ name: 'reviewedBy', when: { decidedBy: 'score-and-person' } }],
    },
    tenancy: { number: 3, clause: '2', facts: ['stage'], when: { stage: 'tenant' } },
  },
  recipients: {
    landlord: { notices: { delete: 'erase', 'stop-use': 'stop-use' } },
    agency: { notices: { delete: 'erase', 'stop-use': 'stop-use' }, laws: ['UK GDPR Art. 28'] },
    contractor: { notices: { delete: 'erase', 'stop-use': 'stop-use', 'stop-disclosure': 'keep-within-purposes' }, laws: ['UK GDPR Art. 28'] },
    'deposit-scheme': { notices: { 'stop-disclosure': 'disclosure-stopped' } },
    authority: {},
  },
  grounds: {
    processor: {
      number: 1,
      clause: '3',
      recipients: ['agency', 'contractor'],
      serves: 'purposes',
      facts: ['task', 'transferTool'],
      limits: [
        { clause: '3a', when: { any: [{ not: { task: 'repair' } }, { not: { asked: ['bank-account', 'income'] } }] } },
        { clause: '3c', when: { any: [{ recipientCountry: ['home', 'adequate'] }, { transferTool: 'idta' }] } },
      ],
      attests: ['contract', { name: 'riskAssessment', when: { transferTool: 'idta' } }, { name: 'agreedSlot', when: { task: ['repair', 'inspection'] } }],
    },
    deposit: { number: 2, clause: '3', recipients: ['deposit-scheme'], facts: ['scheme'], attests: [{ name: 'policyNumber', when: { scheme: 'insured' } }] },
    enquiry: {
      number: 3,
      clause: '3b',
      recipients: ['authority'],
      facts: ['enquiry', 'wouldPrejudice'],
      when: { any: [{ enquiry: 'immigration' }, { enquiry: ['crime', 'tax'], wouldPrejudice: true }] },
      attests: ['reference', { name: 'prejudiceNote', when: { wouldPrejudice: true } }],
    },
  },
  prohibitions: { sale: '3d', rental: '3d' },
  records: {
    enquiry: { events: ['enquiryClosedOn'] },
    file: { events: ['tenancyEndedOn'], facts: ['asDeed', 'claimOpen'] },
    'right-to-rent': { events: ['tenancyEndedOn'] },
    ledger: { events: ['periodEndedOn', 'enteredOn'] },
    diligence: { events: ['relationshipEndedOn'] },
    camera: { events: ['recordedOn'] },
  },
  standings: {
    'use-stopped': { uses: 'retained', disclosures: 'listed', grounds: ['deposit', { ground: 'enquiry', when: { enquiry: ['crime', 'immigration'] } }] },
    'disclosure-stopped': { uses: 'all', disclosures: 'listed', grounds: ['processor', 'deposit', 'enquiry'] },
    discontinued: { uses: 'retained', disclosures: 'retained', grounds: ['enquiry'] },
  },
  retention: {
    // A deed is the next rule's; it applies unless the facts of the holding rule it out.
    'uk.contract': {
      clause: '5',
      laws: ['Limitation Act 1980 s. 5', 'CPR 7.5'],
      records: ['file'],
      fields: ['name', 'phone', 'bank-account'],
      when: { any: [{ asDeed: false }, { claimOpen: true }] },
      // A claim issued on the last day may be served for some months yet.
      keep: { from: 'tenancyEndedOn', links: [{ years: 6 }, { months: 4, plusMonths: 'serviceAbroadMonths' }] },
      purposes: ['tenancy'],
      grounds: ['deposit'],
    },
    'uk.deed': {
      clause: '5',
      laws: ['Limitation Act 1980 s. 8'],
      records: ['file'],
      fields: ['name'],
      when: { asDeed: true },
      keep: { from: 'tenancyEndedOn', links: [{ years: 12 }] },
      purposes: ['tenancy'],
      grounds: [],
    },
    'uk.right-to-rent': {
      clause: '5',
      laws: ['Immigration (Residential Accommodation) Order 2014'],
      records: ['right-to-rent'],
      fields: ['name', 'identity-document'],
      keep: { from: 'tenancyEndedOn', links: [{ years: 1 }] },
      purposes: [],
      grounds: ['enquiry'],
    },
    'uk.accounts': {
      clause: '5',
      laws: [
        { law: 'Companies Act 2006 s. 388', when: { form: 'company' } },
        { law: 'LLP Accounts Regulations 2008 reg. 6', when: { form: 'partnership' } },
      ],
      records: ['ledger'],
      fields: ['name', 'bank-account'],
      keep: { from: 'enteredOn', links: [{ years: 3 }] },
      purposes: ['tenancy'],
      grounds: [],
    },
    // Which tax it is changes the period, so each is a rule of its own, and the firm switches on the one that binds it.
    'uk.corporation-tax': {
      clause: '5',
      laws: ['Finance Act 1998 Sch. 18 para. 21'],
      records: ['ledger'],
      fields: ['name', 'bank-account'],
      keep: { from: 'periodEndedOn', links: [{ years: 6 }] },
      purposes: ['tenancy'],
      grounds: [],
      extra: true,
    },
    // To the filing day, and five years more.
    'uk.self-assessment': {
      clause: '5',
      laws: ['TMA 1970 s. 12B'],
      records: ['ledger'],
      fields: ['name', 'bank-account'],
      keep: { from: 'periodEndedOn', links: [{ months: 10 }, { years: 5 }] },
      purposes: ['tenancy'],
      grounds: [],
      extra: true,
    },
    // Only an agent that lets at 10,000 euros a month or more is bound.
    'uk.money-laundering': {
      clause: '5',
      laws: ['MLR 2017 reg. 40'],
      records: ['diligence'],
      fields: ['name', 'identity-document'],
      keep: { from: 'relationshipEndedOn', links: [{ years: 5 }] },
      purposes: [],
      grounds: ['enquiry'],
      extra: true,
    },
    'own.enquiry': {
      clause: '5',
      because: { en: 'somebody who asked may come back, and may ask why they were turned down' },
      records: ['enquiry'],
      fields: ['name', 'phone'],
      keep: { from: 'enquiryClosedOn', links: [{ months: 6 }] },
      purposes: ['find-a-home'],
      grounds: [],
    },
    'own.camera': {
      clause: '5',
      because: { en: 'a theft is noticed within weeks' },
      records: ['camera'],
      fields: ['name'],
      keep: { from: 'recordedOn', inclusive: true, links: [{ days: 'cameraDays' }] },
      purposes: [],
      grounds: ['enquiry'],
    },
  },
  extras: ['uk.corporation-tax'],
  parameters: {
    promptlyDays: { value: 30, from: 1, to: 30 },
    serviceAbroadMonths: { value: 0, from: 0, to: 2 },
    cameraDays: { value: 30, from: 1, to: 90, means: { en: 'how long the cameras in the office keep' } },
    form: { value: 'company', oneOf: ['company', 'partnership'] },
  },
  obligations: {
    'least-needed': { clause: '3a', means: { en: 'Hand over what the task takes, and no more.' }, when: { ground: 'processor' } },
  },
  advice: {
    'do-not-tip-off': { laws: ['DPA 2018 Sch. 2 para. 2'], means: { en: 'Do not tell the person yet.' }, when: { ground: 'enquiry', wouldPrejudice: true } },
  },
  checks: { 'unknown-field': '1', 'unknown-purpose': '2', 'unknown-ground': '3', discontinued: '4', retained: '5' },
})

interface Lettings extends VocabularyIn<typeof policy> {}
const { canCollect, canUse, canDisclose, planDeletion } = enforce<Lettings>(policy)
const tenant = { id: 't-3', standing: 'active' } as const

// A document that proves: what it is to prove is collected with it or held.
console.log(canCollect({ fields: ['identity-document'], proves: ['name'] }))
// => { allowed: false, reasons: [{ code: 'not-collectable', clause: '1a', field: 'identity-document', unproven: ['name'] }], … }

// The condition and the limit each cite their own clause; an attestation is asked only where its own condition holds.
const scored = canUse({
  purpose: 'referencing',
  fields: ['income'],
  subject: tenant,
  evidence: { stage: 'tenant', consented: true, decidedBy: 'score-alone' },
})
if (!scored.allowed) for (const reason of scored.reasons) console.log(reason)
// => { code: 'condition-unmet', clause: '2a', fact: 'stage', found: 'tenant', needed: ['applying', 'offered'] }
// => { code: 'condition-unmet', clause: '2b', fact: 'decidedBy', found: 'score-alone', needed: ['person', 'score-and-person'] }
const reviewed = canUse({
  purpose: 'referencing',
  fields: ['income'],
  subject: tenant,
  evidence: { stage: 'applying', consented: true, decidedBy: 'score-and-person' },
})
if (!reviewed.allowed) console.log(reviewed.reasons)
// => [{ code: 'attestation-missing', clause: '2a', attestation: 'reviewedBy' }]

// A plumber needs no bank details, and one from a firm abroad needs a transfer agreement.
const plumber = canDisclose({
  ground: 'processor',
  purposes: ['tenancy'],
  fields: ['phone', 'bank-account'],
  subject: tenant,
  recipient: { kind: 'contractor', name: 'Pipes Inc', country: 'US' },
  evidence: { task: 'repair', transferTool: 'none', contract: 'K-4', agreedSlot: 'Tuesday morning' },
})
if (!plumber.allowed) for (const reason of plumber.reasons) console.log(reason)
// => { code: 'condition-unmet', clause: '3a', fact: 'task', found: 'repair', needed: ['inspection', 'other'],
//      or: [{ fact: 'asked', found: ['bank-account', 'phone'], needed: ['alarm-code', 'identity-document', 'name', 'phone'] }] }
// => { code: 'condition-unmet', clause: '3c', fact: 'recipientCountry', found: 'foreign', needed: ['home', 'adequate'],
//      or: [{ fact: 'transferTool', found: 'none', needed: ['idta'] }] }

// Somebody who asked to stop all use: the police may still be answered, a civil enquirer not.
const stopped = { id: 't-3', standing: 'use-stopped' } as const
const authority = { kind: 'authority', name: 'Metropolitan Police', country: 'GB' } as const
const crime = canDisclose({
  ground: 'enquiry',
  fields: ['name'],
  subject: stopped,
  record: 'file',
  recipient: authority,
  evidence: { enquiry: 'crime', wouldPrejudice: true, reference: 'CAD 118', prejudiceNote: 'N-2' },
})
console.log(crime.allowed && crime.advice.map((each) => each.code))
// => ['do-not-tip-off']
const tax = canDisclose({
  ground: 'enquiry',
  fields: ['name'],
  subject: stopped,
  record: 'file',
  recipient: authority,
  evidence: { enquiry: 'tax', wouldPrejudice: true, reference: 'HMRC 7', prejudiceNote: 'N-3' },
})
if (!tax.allowed) console.log(tax.reasons)
// => [{ code: 'discontinued', clause: '4', standing: 'use-stopped', ground: 'enquiry', number: 3 }]

// The longest period that covers a value wins; a fact of the holding that is not given could shorten it.
const request = {
  request: 'delete',
  requestedOn: '2026-07-01',
  asOf: '2026-07-01',
  subject: { id: 't-3' },
  holdings: [
    { field: 'name', record: 'file', events: { tenancyEndedOn: '2026-02-28' }, facts: { asDeed: true, claimOpen: false } },
    { field: 'name', record: 'file', events: { tenancyEndedOn: '2026-02-28' } },
    { field: 'bank-account', record: 'file', events: { tenancyEndedOn: '2026-02-28' }, facts: { asDeed: true } },
    { field: 'alarm-code', record: 'file', events: { tenancyEndedOn: '2026-02-28' } },
    { field: 'identity-document', record: 'right-to-rent', events: { tenancyEndedOn: '2026-02-28' } },
    { field: 'name', record: 'ledger', events: { periodEndedOn: '2026-03-31', enteredOn: '2026-02-03' } },
    { field: 'name', record: 'diligence', events: { relationshipEndedOn: '2026-02-28' } },
    { field: 'phone', record: 'enquiry', events: { enquiryClosedOn: '2025-08-31' } },
    { field: 'name', record: 'camera', events: { recordedOn: '2026-06-15' } },
  ],
} as const
const fates = (plan: ReturnType<typeof planDeletion>) =>
  plan.planned &&
  plan.entries
    .map((entry) => {
      const what = `${entry.field} in ${entry.record}:`
      if (entry.action !== 'retain') return `${what} ${entry.action}`
      const unknown = entry.shortenedBy.length === 0 ? '' : `, less perhaps if we knew ${entry.shortenedBy.join(' and ')}`
      return `${what} ${entry.retainedUntil} by ${entry.rules.join(' and ')}${unknown}`
    })
    .join('\n')
console.log(fates(planDeletion(request)))
// => name in file: 2038-02-28 by uk.deed
//    name in file: 2038-02-28 by uk.contract and uk.deed, less perhaps if we knew asDeed and claimOpen
//    bank-account in file: 2032-06-30 by uk.contract, less perhaps if we knew claimOpen
//    alarm-code in file: delete
//    identity-document in right-to-rent: 2027-02-28 by uk.right-to-rent
//    name in ledger: 2032-03-31 by uk.accounts and uk.corporation-tax
//    name in diligence: delete
//    phone in enquiry: delete
//    name in camera: 2026-07-14 by own.camera

// The same firm as a partnership that lets at the top of the market: other laws, other periods.
const other = configure(policy, {
  version: '2026-06-llp',
  parameters: { form: 'partnership', promptlyDays: 14 },
  extras: ['uk.self-assessment', 'uk.money-laundering'],
})
console.log(fates(enforce<Lettings>(other).planDeletion({ ...request, holdings: request.holdings.slice(5, 7) })))
// => name in ledger: 2032-01-31 by uk.accounts and uk.self-assessment
//    name in diligence: 2031-02-28 by uk.money-laundering
