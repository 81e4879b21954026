import type { Field } from '../model/document.js'
import type { ClauseId, PurposeKey } from './names.js'

const everyPurpose = [
  'service-communication',
  'order-fulfilment',
  'settlement',
  'inquiry-response',
  'marketing-and-improvement',
  'contact',
] as const satisfies readonly PurposeKey[]

/** What is collected, and the purposes each field serves. */
export const fields = {
  name: { clause: 'collection.1', purposes: everyPurpose, means: { en: 'name', ja: '氏名' } },
  email: { clause: 'collection.1', purposes: everyPurpose, means: { en: 'email address', ja: 'メールアドレス' } },
  address: { clause: 'collection.1', purposes: everyPurpose, means: { en: 'address', ja: '住所' } },
  'birth-date': { clause: 'collection.1', purposes: everyPurpose, means: { en: 'date of birth', ja: '生年月日' } },
  gender: { clause: 'collection.1', purposes: everyPurpose, means: { en: 'gender', ja: '性別' } },
  phone: { clause: 'collection.1', purposes: everyPurpose, means: { en: 'telephone number', ja: '電話番号' } },
  occupation: { clause: 'collection.1', purposes: everyPurpose, means: { en: 'occupation', ja: '職業' } },
  industry: { clause: 'collection.1', purposes: everyPurpose, means: { en: 'industry', ja: '業種' } },
  payment: {
    clause: 'collection.1',
    purposes: ['order-fulfilment', 'settlement', 'inquiry-response'],
    means: { en: 'amount, method and date of a payment', ja: '支払いの金額・方法・日付' },
  },
  'payment-card': {
    clause: 'collection.1',
    purposes: ['settlement'],
    means: { en: 'card number and the like', ja: 'カード番号等' },
    neverKept: true,
  },
  'identity-document': {
    clause: 'collection.2',
    purposes: [],
    means: { en: 'identity document', ja: '本人確認書類' },
    proves: ['name', 'email', 'address', 'birth-date', 'gender', 'phone', 'occupation', 'industry', 'payment', 'payment-card'],
  },
} as const satisfies Record<string, Field<ClauseId, string, PurposeKey>>
