/** A policy of a bookshop as its owner writes it: the program that the mistakes are made in, one at a time. */
export const bookshop = `
import { definePolicy, enforce, type VocabularyIn } from 'clausewise/policy'

const policy = definePolicy({
  id: 'bookshop', version: '2026-03', effectiveOn: '2026-03-01', jurisdiction: 'DE',
  clauses: {
    '1': { kind: 'rule', means: { en: 'what we ask' } },
    '2.a': { kind: 'rule', means: { en: 'the letter, once confirmed' } },
    '2.b': { kind: 'rule', means: { en: 'the bill' } },
    '3.a': { kind: 'rule', means: { en: 'printers under contract' } },
    '3.b': { kind: 'rule', means: { en: 'offices that ask in writing' } },
    '3.c': { kind: 'rule', means: { en: 'figures about nobody' } },
    '4': { kind: 'rule', means: { en: 'bills stay' } },
    '5': { kind: 'obligation', means: { en: 'encrypted' } },
  },
  laws: { 'UStG § 14b': { version: '2025-01-01' } },
  facts: { confirmed: 'boolean', contractInForce: 'boolean', asking: ['police', 'court', 'tax-office', 'not-public'], disputed: 'boolean' },
  fields: {
    email: { clause: '1', purposes: ['letter', 'bill'] },
    address: { clause: '1', purposes: ['bill'] },
    passport: { clause: '1', purposes: [], proves: ['address'] },
  },
  purposes: {
    letter: { number: 1, clause: '2.a', facts: ['confirmed'], when: { confirmed: true }, attests: ['noted'] },
    bill: { number: 2, clause: '2.b' },
  },
  recipients: { printer: { laws: ['UStG § 14b'] }, office: {} },
  grounds: {
    printer: { number: 1, clause: '3.a', recipients: ['printer'], serves: 'purposes', facts: ['contractInForce'], when: { contractInForce: true } },
    office: { number: 2, clause: '3.b', recipients: ['office'], facts: ['asking'], when: { asking: ['police', 'court', 'tax-office'] }, attests: ['fileNumber'] },
    figures: { number: 3, clause: '3.c', recipients: 'any', subject: 'none' },
  },
  records: { account: {}, invoice: { events: ['invoicedOn'], facts: ['disputed'] }, letters: { events: ['stoppedOn'] } },
  standings: { discontinued: { uses: 'retained', disclosures: 'retained', grounds: ['office'] } },
  prohibitions: { sale: '3.b' },
  retention: {
    'de.invoice': {
      clause: '4', laws: ['UStG § 14b'], records: ['invoice'], fields: ['address'], when: { disputed: true },
      keep: { from: 'invoicedOn', links: ['end-of-year', { years: 8 }] }, purposes: ['bill'], grounds: ['office'],
    },
  },
  parameters: { promptlyDays: 14 },
  obligations: { encrypt: { clause: '5', means: { en: 'Encrypt it.' }, when: { verb: 'canDisclose', ground: 'printer' } } },
  advice: { askTwice: { laws: ['UStG § 14b'], means: { en: 'Ask twice.' }, when: { purpose: 'letter', confirmed: true } } },
  checks: { 'unknown-purpose': '2.b' },
  order: { clauses: ['1', '2.a', '2.b', '3.a', '3.b', '3.c', '4', '5'] },
})
interface Shop extends VocabularyIn<typeof policy> {}
export const { canCollect, canUse, canDisclose, fieldsFor, groundsFor, planDeletion } = enforce<Shop>(policy)
const subject = { id: 's-1', standing: 'active' } as const

export const letter = canUse({ purpose: 'letter', fields: ['email'], subject, evidence: { confirmed: true, noted: 'form 7' } })
export const bill = canUse({ purpose: 'bill', fields: ['address'], subject: { id: 's-1', standing: 'active' } })
export const printing = canDisclose({
  ground: 'printer', purposes: ['bill'], fields: ['address'], subject,
  recipient: { kind: 'printer', name: 'Druck', country: 'DE' }, evidence: { contractInForce: true },
})
export const asked = canDisclose({
  ground: 'office', fields: ['address'], subject,
  recipient: { kind: 'office', name: 'Amt', country: 'DE' }, evidence: { asking: 'police', fileNumber: 'A-1' },
})
export const counted = canDisclose({ ground: 'figures', fields: ['address'], recipient: { kind: 'office', name: 'Amt', country: 'DE' } })
export const plan = planDeletion({
  request: 'delete', requestedOn: '2026-04-01', asOf: '2026-04-01', subject: { id: 's-1' },
  holdings: [{ field: 'address', record: 'invoice', events: { invoicedOn: '2026-03-02' }, facts: { disputed: false } }],
})
`

/** The bookshop with a mistake in it: these words in place of those, which stand there once. */
export function mistaken(right: string, wrong: string): string {
  if (bookshop.split(right).length !== 2) throw new Error(`not once in the bookshop: ${right}`)
  return bookshop.replace(right, () => wrong)
}
