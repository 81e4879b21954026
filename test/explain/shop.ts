import type { PolicyIdentity } from '../../src/model/decision.js'
import type { Document } from '../../src/model/document.js'

/** A small shop's policy, made up for these tests: some names say what they mean, in one language or in both, and some do not. */
export const shop: Document = {
  id: 'shop',
  version: '3',
  effectiveOn: '2026-01-01',
  jurisdiction: 'JP',
  clauses: {
    'c.1': { kind: 'rule', means: { en: 'What may be collected.', ja: '収集できる項目を定めます。' } },
    'c.2': { kind: 'rule', means: { en: 'The purposes "in short".', ja: '「利用目的」を定めます。' } },
    'c.3': { kind: 'rule', means: { en: 'to whom it may go' } },
  },
  laws: { 'APPI Art. 25': { ja: '個人情報保護法第25条', version: '2022-04-01' }, 'Trade Act Art. 9': { version: '2020-05-01' } },
  facts: { urgent: 'boolean', need: ['some', 'none'] },
  fields: {
    'birth-date': { clause: 'c.1', purposes: ['billing'], means: { en: 'date of birth', ja: '生年月日' } },
    payment: { clause: 'c.1', purposes: ['billing'], means: { en: 'amount, method and date', ja: '金額・方法・日付' } },
    email: { clause: 'c.1', purposes: ['billing', 'news'] },
  },
  purposes: {
    billing: { number: 2, clause: 'c.2', means: { en: 'billing the customer', ja: '代金の請求' } },
    news: { clause: 'c.2', means: { en: 'the newsletter' } },
    other: { clause: 'c.2' },
  },
  recipients: { carrier: { means: { en: 'a carrier', ja: '配送業者' } }, bank: {} },
  grounds: { delivery: { number: 1, clause: 'c.3', recipients: ['carrier'], means: { en: 'delivery of goods', ja: '商品の配送' } } },
  records: { invoice: { means: { en: 'invoice', ja: '請求書' }, events: ['closedOn'] }, profile: {} },
  retention: {
    books: {
      clause: 'c.2',
      laws: ['Trade Act Art. 9'],
      means: { en: 'books of account', ja: '会計帳簿' },
      records: ['invoice'],
      fields: ['payment'],
      keep: { from: 'closedOn', links: [{ years: 7 }] },
      purposes: ['billing'],
      grounds: [],
    },
    claims: {
      clause: 'c.2',
      because: { en: 'Claims may be raised for five years.', ja: '5年間は請求を受けることがあります。' },
      records: ['invoice'],
      fields: ['email'],
      keep: { from: 'closedOn', links: [{ years: 5 }] },
      purposes: [],
      grounds: [],
    },
  },
  parameters: { promptlyDays: 14 },
  obligations: { encrypt: { clause: 'c.3', means: { en: 'Encrypt the transmission.', ja: '送信を暗号化してください。' }, when: {} } },
  advice: { careful: { laws: ['APPI Art. 25'], means: { en: 'Choose with care', ja: '慎重に選んでください。' }, when: {} } },
}

/** The policy as an answer names it. */
export const identity: PolicyIdentity = { id: 'shop', version: '3', digest: '0'.repeat(64) }

/** The policy as `explain` takes it. */
export const policy = { document: shop }
