import type { DutyRule } from '../model/document.js'
import { consentNeeded } from './consent-needed.js'
import type { Citation, ClauseId, DutyCondition } from './names.js'

/** What the caller of an allowed request must do. */
export const obligations = {
  'encrypt-in-transit': {
    clause: 'security.1',
    means: { en: 'Encrypt the transmission (TLS).', ja: '送信を暗号化（TLS）してください。' },
    when: { any: [{ verb: ['canCollect', 'canDisclose'] }, { verb: 'canUse', recipientRelation: ['subject', 'same-corporation', 'other'] }] },
  },
  'purpose-shown-at-collection': {
    laws: ['APPI Art. 21(2)'],
    means: {
      en: 'State the purpose of use where the information is asked for, before it is given.',
      ja: '情報を入力していただく画面などで、あらかじめ利用目的を明示してください。',
    },
    when: { verb: 'canCollect' },
  },
  'delete-after-proof': {
    laws: ['APPI Art. 22'],
    means: {
      en: 'Erase the identity document without delay once the proof is done; keep no more than the result and its date.',
      ja: '確認が済んだら、本人確認書類を遅滞なく消去し、確認の結果と日付のみを残してください。',
    },
    when: { verb: 'canCollect', asked: 'identity-document' },
  },
  'reply-only-to-subject': {
    clause: 'use.4',
    means: { en: 'Send the reply to the person, and to nobody else.', ja: '回答は本人にのみ送付してください。' },
    when: { verb: 'canUse', purpose: 'inquiry-response', recipientRelation: 'subject' },
  },
  'opt-in-and-unsubscribe': {
    laws: ['Specified Electronic Mail Act Art. 3', 'Specified Commercial Transactions Act Art. 12-3'],
    means: {
      en: 'Send advertising mail only to those who consented beforehand, keep the record of it, and let every mail be declined from then on.',
      ja: '広告宣伝メールは、あらかじめ同意を得た方にのみ送信して同意の記録を保存し、いつでも受信を拒否できるようにしてください。',
    },
    when: { verb: 'canUse', purpose: 'marketing-and-improvement', asked: 'email' },
  },
  'supervise-recipient': {
    laws: ['APPI Art. 25'],
    means: {
      en: 'Supervise the entrusted party: choose with care, bind by contract, check, and have the data returned or erased at the end.',
      ja: '委託先の監督を行ってください。適切な選定、契約の締結、取扱状況の把握を行い、終了時には個人データを返却または消去させる必要があります。',
    },
    when: { ground: ['entrustment', 'subcontractor'] },
  },
  'bind-recipient-to-purposes': {
    clause: 'disclosure.2',
    means: {
      en: 'Bind the subcontractor to the company’s purposes.',
      ja: '業務委託先による利用を、当社の利用目的の範囲内に限るよう取り決めてください。',
    },
    when: { ground: 'subcontractor', recipientUse: 'within-purposes' },
  },
  'record-disclosure': {
    laws: ['APPI Art. 29'],
    means: {
      en: 'Make a provision record: the consent, the recipient, the person, the items, and best the date.',
      ja: '第三者提供記録を作成し、本人の同意、提供先、本人、項目を記録してください。日付の記録も推奨します。',
    },
    when: { any: [{ ground: 'subcontractor', recipientUse: 'beyond-purposes' }, ...consentNeeded] },
  },
  'check-small-cells': {
    laws: ['APPI Art. 2(1)'],
    means: {
      en: 'See that no figure stands for so few people that one of them can be made out.',
      ja: '統計情報のうち、該当者が少なく特定の個人を識別できるおそれのある数値がないか確認してください。',
    },
    when: { ground: 'aggregate' },
  },
  'successor-keeps-purposes': {
    laws: ['APPI Art. 18(2)'],
    means: {
      en: 'See that the successor stays within the purposes of use from before the succession.',
      ja: '承継者が、事業の承継前の利用目的の範囲内で取り扱うことを確保してください。',
    },
    when: { ground: 'succession' },
  },
  'announce-revision': {
    clause: 'revision.2',
    means: { en: 'Announce the revision on the website.', ja: '改定をウェブサイトでお知らせしてください。' },
    when: { verb: 'policyInForce' },
  },
} as const satisfies Record<string, DutyRule<ClauseId, Citation, DutyCondition>>
