// How do I write down a policy of my own, from the published text to the first answers? A German publisher of a newsletter.
import { definePolicy, enforce, type VocabularyIn } from 'clausewise/policy'

const policy = definePolicy({
  id: 'morgenpost-verlag',
  version: '2026-03',
  effectiveOn: '2026-03-01',
  jurisdiction: 'DE',
  adequate: ['AT', 'BE', 'FR', 'IE', 'LU', 'NL', 'CH', 'GB', 'JP'],

  // The published text is the table of contents: everything below cites it.
  clauses: {
    'A.1': { section: 'A. What we hold', kind: 'rule', means: { en: 'what you tell us to get the newsletter' } },
    'A.2': { section: 'A. What we hold', kind: 'rule', means: { en: 'what a paid subscription takes' } },
    'A.3': { section: 'A. What we hold', kind: 'rule', means: { en: 'what our servers note' } },
    'B.1': { section: 'B. What for', kind: 'rule', means: { en: 'the newsletter, once you confirmed it by the link we sent' } },
    'B.2': { section: 'B. What for', kind: 'rule', means: { en: 'invoicing' } },
    'B.3': {
      section: 'B. What for',
      kind: 'rule',
      means: { en: 'preventing fraud, where something points to it and our interest outweighs yours' },
      reading: { en: 'the weighing is done for the case and written down before anything is looked at' },
    },
    'C.1': { section: 'C. Who else', kind: 'rule', means: { en: 'processors, under contract and instruction' } },
    'C.2': { section: 'C. Who else', kind: 'rule', means: { en: 'authorities that may demand it' } },
    'C.3': { section: 'C. Who else', kind: 'rule', means: { en: 'anybody else only with your consent' } },
    'C.4': { section: 'C. Who else', kind: 'rule', means: { en: 'abroad where the law protects as well, or under standard clauses' } },
    'C.5': { section: 'C. Who else', kind: 'rule', means: { en: 'we do not trade in addresses' } },
    'D.1': { section: 'D. How long', kind: 'rule', means: { en: 'until you unsubscribe or object' } },
    'D.2': { section: 'D. How long', kind: 'rule', means: { en: 'invoices to the end of their year and eight years more' } },
    'D.3': { section: 'D. How long', kind: 'rule', means: { en: 'the proof that you confirmed, until claims are time-barred' } },
    'E.1': { section: 'E. How', kind: 'obligation', means: { en: 'a link to unsubscribe in each issue' } },
    'E.2': { section: 'E. How', kind: 'statement', means: { en: 'we write as we would to friends' }, because: { en: 'a tone of voice cannot be checked' } },
  },
  laws: {
    'UStG § 14b': { version: '2025-01-01', means: { en: 'invoices are kept for eight years' } },
    'AO § 147': { version: '2025-01-01', means: { en: 'vouchers are kept for eight years' } },
    'GDPR Art. 21': { version: '2018-05-25' },
    'GDPR Art. 28': { version: '2018-05-25' },
    'UWG § 7': { version: '2021-10-01' },
  },

  // Facts are what decides, attestations are text for the record. The balancing test is both: its outcome, and where it is written down.
  facts: {
    confirmed: 'boolean',
    suspicion: ['concrete', 'general', 'none'],
    balance: ['ours-outweighs', 'theirs-outweighs'],
    onInstruction: 'boolean',
    demand: ['formal', 'informal'],
    consented: 'boolean',
    transfer: ['standard-clauses', 'none'],
  },
  fields: {
    email: { clause: 'A.1', purposes: ['newsletter', 'invoicing', 'fraud-prevention'] },
    name: { clause: 'A.1', purposes: ['newsletter', 'invoicing', 'fraud-prevention'] },
    address: { clause: 'A.2', purposes: ['invoicing'] },
    iban: { clause: 'A.2', purposes: ['invoicing', 'fraud-prevention'] },
    'ip-address': { clause: 'A.3', purposes: ['fraud-prevention'] },
  },
  purposes: {
    newsletter: { number: 1, clause: 'B.1', facts: ['confirmed'], when: { confirmed: true, recipientRelation: ['none', 'subject'] } },
    invoicing: { number: 2, clause: 'B.2' },
    'fraud-prevention': {
      number: 3,
      clause: 'B.3',
      facts: ['suspicion', 'balance'],
      attests: ['pointsToIt', 'balancingTest'],
      when: { suspicion: 'concrete', balance: 'ours-outweighs', recipientRelation: 'none' },
    },
  },
  recipients: {
    processor: { notices: { delete: 'erase', 'stop-use': 'stop-use' }, laws: ['GDPR Art. 28'] },
    authority: {},
    'third-party': { notices: { delete: 'erase', 'stop-use': 'stop-use', 'stop-disclosure': 'disclosure-stopped' } },
  },
  grounds: {
    processor: {
      number: 1,
      clause: 'C.1',
      recipients: ['processor'],
      serves: 'purposes',
      facts: ['onInstruction', 'transfer'],
      when: { onInstruction: true },
      limits: [{ clause: 'C.4', when: { any: [{ recipientCountry: ['home', 'adequate'] }, { transfer: 'standard-clauses' }] } }],
      attests: ['contract', { name: 'clausesSignedOn', when: { transfer: 'standard-clauses' } }],
    },
    authority: { number: 2, clause: 'C.2', recipients: ['authority'], facts: ['demand'], when: { demand: 'formal' }, attests: ['statute', 'fileNumber'] },
    consent: { number: 3, clause: 'C.3', recipients: ['third-party'], facts: ['consented'], when: { consented: true }, attests: ['consentRecord'] },
  },
  prohibitions: { sale: 'C.5', rental: 'C.5' },
  records: { subscription: {}, confirmation: { events: ['unsubscribedOn'] }, invoice: { events: ['issuedOn'] }, 'server-log': {} },
  standings: {
    'disclosure-stopped': { uses: 'all', disclosures: 'listed', grounds: ['processor', 'authority'] },
    discontinued: { uses: 'retained', disclosures: 'retained', grounds: ['authority'] },
  },
  retention: {
    'de.invoice': {
      clause: 'D.2',
      laws: ['UStG § 14b', 'AO § 147'],
      records: ['invoice'],
      fields: ['name', 'address', 'iban'],
      keep: { from: 'issuedOn', links: ['end-of-year', { years: 8 }] },
      purposes: ['invoicing'],
      grounds: ['processor'],
    },
    'own.confirmation': {
      clause: 'D.3',
      because: { en: 'who says they never asked for it is answered with the proof; such claims lapse at the end of the third year' },
      records: ['confirmation'],
      fields: ['email', 'ip-address'],
      keep: { from: 'unsubscribedOn', links: ['end-of-year', { years: 3 }] },
      purposes: [],
      grounds: [],
    },
  },
  parameters: { promptlyDays: 10 },
  obligations: {
    'unsubscribe-link': { clause: 'E.1', laws: ['UWG § 7'], means: { en: 'Put a link to unsubscribe into the issue.' }, when: { purpose: 'newsletter' } },
  },
  advice: {
    'may-object': { laws: ['GDPR Art. 21'], means: { en: 'The person may object to this. Tell them.' }, when: { purpose: 'fraud-prevention' } },
  },
  checks: { 'unknown-field': 'A.1', discontinued: 'D.1', retained: ['D.2', 'D.3'] },
  order: {
    clauses: ['A.1', 'A.2', 'A.3', 'B.1', 'B.2', 'B.3', 'C.1', 'C.2', 'C.3', 'C.4', 'C.5', 'D.1', 'D.2', 'D.3', 'E.1', 'E.2'],
    fields: ['email', 'name', 'address', 'iban', 'ip-address'],
  },
})

// A short name for hovers and errors.
interface Verlag extends VocabularyIn<typeof policy> {}
const { canUse, canDisclose, planDeletion } = enforce<Verlag>(policy)
const reader = { id: 'r-5', standing: 'active' } as const

const issue = canUse({ purpose: 'newsletter', fields: ['email'], subject: reader, recipient: { id: 'r-5' }, evidence: { confirmed: true } })
console.log(issue.allowed && issue.obligations.map((duty) => duty.code))
// => ['unsubscribe-link']

// A hunch is not enough, and neither is a test that nobody wrote down.
const hunch = canUse({
  purpose: 'fraud-prevention',
  fields: ['iban', 'ip-address'],
  subject: reader,
  evidence: { suspicion: 'general', balance: 'ours-outweighs', pointsToIt: 'three accounts, one IBAN', balancingTest: '' },
})
if (!hunch.allowed) for (const reason of hunch.reasons) console.log(reason)
// => { code: 'condition-unmet', clause: 'B.3', fact: 'suspicion', found: 'general', needed: ['concrete'] }
// => { code: 'attestation-missing', clause: 'B.3', attestation: 'balancingTest' }

// The mailing service is in the United States: standard clauses would do, and nothing else.
const mailer = canDisclose({
  ground: 'processor',
  purposes: ['newsletter'],
  fields: ['email'],
  subject: reader,
  recipient: { kind: 'processor', name: 'Mailer Inc', country: 'US' },
  evidence: { onInstruction: true, transfer: 'none', contract: 'V-12' },
})
console.log(mailer)
// => { allowed: false, reasons: [{ code: 'condition-unmet', clause: 'C.4', fact: 'recipientCountry', found: 'foreign', needed: ['home', 'adequate'],
//      or: [{ fact: 'transfer', found: 'none', needed: ['standard-clauses'] }] }], … }

const plan = planDeletion({
  request: 'delete',
  requestedOn: '2026-04-01',
  asOf: '2026-04-01',
  subject: { id: 'r-5' },
  holdings: [
    { field: 'email', record: 'subscription' },
    { field: 'email', record: 'confirmation', events: { unsubscribedOn: '2026-04-01' } },
    { field: 'address', record: 'invoice', events: { issuedOn: '2025-05-07' } },
    { field: 'ip-address', record: 'server-log' },
  ],
})
if (plan.planned) for (const entry of plan.answer.entries) console.log(`${entry.field} in ${entry.record}: ${entry.action}, ${entry.lastDay}`)
// => email in subscription: delete, 2026-04-11
// => email in confirmation: retain, 2029-12-31
// => address in invoice: retain, 2033-12-31
// => ip-address in server-log: delete, 2026-04-11
