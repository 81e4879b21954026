import type { Recipient } from '../model/document.js'
import type { Citation } from './names.js'

/**
 * The kinds of recipient, and what each is told when a person asks to delete or to stop.
 * An entrusted party acts for the company: the company sees to it that it obeys. Anyone else is told, but owes nothing.
 */
export const recipients = {
  'entrusted-party': {
    means: { en: 'a party entrusted with the handling', ja: '委託先' },
    notices: { delete: 'erase', 'stop-use': 'stop-use' },
    laws: ['APPI Art. 25'],
  },
  subcontractor: {
    means: { en: 'a subcontractor of the services', ja: 'サービスの業務委託先' },
    notices: { delete: 'erase', 'stop-use': 'stop-use', 'stop-disclosure': 'keep-within-purposes' },
    laws: ['APPI Art. 25'],
  },
  partner: {
    means: { en: 'a business partner', ja: '取引先' },
    notices: { delete: 'erase', 'stop-use': 'stop-use', 'stop-disclosure': 'disclosure-stopped' },
  },
  'public-institution': {
    means: { en: 'a public institution', ja: '公的機関' },
  },
  successor: {
    means: { en: 'a successor to the business', ja: '事業の承継者' },
    notices: { delete: 'erase', 'stop-use': 'stop-use', 'stop-disclosure': 'disclosure-stopped' },
  },
  other: {
    means: { en: 'anyone else', ja: 'その他の第三者' },
    notices: { delete: 'erase', 'stop-use': 'stop-use', 'stop-disclosure': 'disclosure-stopped' },
  },
} as const satisfies Record<string, Recipient<Citation>>
