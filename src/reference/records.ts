import type { RecordKind } from '../model/document.js'
import type { FactTypes } from './names.js'

/** The kinds of record in which a field is held, with the events and facts that a holding of each gives. */
export const records = {
  profile: { means: { en: 'profile', ja: '会員情報' }, events: [] },
  order: { means: { en: 'order', ja: '注文' }, events: ['fiscalYearEnd', 'transactedOn'], facts: ['lossYear'] },
  invoice: { means: { en: 'invoice', ja: '請求書' }, events: ['fiscalYearEnd', 'booksClosedOn'], facts: ['lossYear'] },
  contract: {
    means: { en: 'contract', ja: '契約' },
    events: ['fiscalYearEnd', 'booksClosedOn', 'transactedOn', 'lastEntryOn'],
    facts: ['lossYear'],
  },
  'identity-check': { means: { en: 'identity check', ja: '本人確認' }, events: ['contractEndedOn'] },
  inquiry: { means: { en: 'inquiry', ja: 'お問い合わせ' }, events: ['inquiryClosedOn'] },
  consent: { means: { en: 'consent', ja: '同意の記録' }, events: ['mailStoppedOn', 'lastAdMailOn'], facts: ['consumer'] },
  'disclosure-record': { means: { en: 'record of a disclosure', ja: '第三者提供記録' }, events: ['recordMadeOn', 'lastProvidedOn'], facts: ['recordForm'] },
} as const satisfies Record<string, RecordKind & { readonly facts?: readonly (keyof FactTypes)[] }>
