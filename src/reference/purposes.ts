import type { Condition } from '../model/condition.js'
import type { Purpose } from '../model/document.js'
import type { ClauseId, FactTypes } from './names.js'

/** The purposes of use. A use stays with the company or goes to the person; only a reply may go to a colleague. */
export const purposes = {
  'service-communication': {
    number: 1,
    clause: 'use.1',
    means: { en: 'communications about the services', ja: 'サービスの利用に関する連絡' },
    when: { recipientRelation: ['none', 'subject'] },
  },
  'order-fulfilment': {
    number: 2,
    clause: 'use.2',
    means: { en: 'orders and their delivery', ja: '注文商品とその配送に関する確認・連絡' },
    when: { recipientRelation: ['none', 'subject'] },
  },
  settlement: {
    number: 3,
    clause: 'use.3',
    means: { en: 'settling transactions', ja: '取引の決済' },
    when: { recipientRelation: ['none', 'subject'] },
  },
  'inquiry-response': {
    number: 4,
    clause: 'use.4',
    means: { en: 'answering requests and inquiries', ja: 'ご要望・お問い合わせへの回答' },
    when: { recipientRelation: ['subject', 'same-corporation'] },
  },
  'marketing-and-improvement': {
    number: 5,
    clause: 'use.5',
    means: { en: 'marketing and improving the services', ja: 'サービスのマーケティングおよび改善' },
    when: { recipientRelation: ['none', 'subject'] },
  },
  contact: {
    number: 6,
    clause: 'use.6',
    means: { en: 'contact in some other way', ja: 'その他の連絡' },
    when: { recipientRelation: ['none', 'subject'] },
  },
} as const satisfies Record<string, Purpose<ClauseId, FactTypes, Condition>>
