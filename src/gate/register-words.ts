import { counted } from '../explain/en/words.js'
import type { LanguageCode } from '../explain/language.js'
import type { Period } from './manifest/period.js'
import type { Activity, RegisterRow } from './register-row.js'

/** The columns of a register, in their order. */
export const registerColumns = ['system', 'place', 'record', 'activity', 'what', 'about', 'why', 'clauses', 'recipients', 'country', 'until', 'owner'] as const
export type RegisterColumn = (typeof registerColumns)[number]

/** What is said in a register, in one language. */
export interface RegisterWords {
  readonly title: string
  readonly against: (policy: string, manifest: string, asOf: string | undefined) => string
  readonly columns: { readonly [Column in RegisterColumn]: string }
  readonly activities: { readonly [Each in Activity]: string }
  readonly about: { readonly [Each in RegisterRow['about']]: string }
  /** Why what is only held is held. */
  readonly heldByLaw: string
  readonly heldForNothing: string
  readonly denied: (entity: string, clauses: string) => string
  readonly recipient: (name: string, kind: string, ground: string) => string
  readonly length: (period: Period) => string
  readonly untilAsked: string
  readonly untilProof: string
  readonly when: (period: string, condition: string) => string
  readonly byRule: (period: string, rule: string) => string
  /** Of some fields alone. */
  readonly ofFields: (fields: string, says: string) => string
  /** Of one store among several. */
  readonly inStore: (store: string, says: string) => string
  readonly deletes: (by: string, within: string) => string
  readonly deletesNot: string
  readonly owner: (id: string, name: string | undefined, contact: string | undefined) => string
  readonly comma: string
}

/** By language. */
export const registerWords: { readonly [Code in LanguageCode]: RegisterWords } = {
  en: {
    title: 'Register of personal data',
    against: (policy, manifest, asOf) => `policy ${policy}, manifest ${manifest}${asOf === undefined ? '' : `, as of ${asOf}`}`,
    columns: {
      system: 'System',
      place: 'Where',
      record: 'Kind of record',
      activity: 'What is done',
      what: 'What',
      about: 'About whom',
      why: 'Why',
      clauses: 'Clauses',
      recipients: 'To whom',
      country: 'Which country',
      until: 'Until when',
      owner: 'Who answers',
    },
    activities: { collected: 'collected', used: 'used', disclosed: 'disclosed', held: 'held' },
    about: { customers: 'customers', nobody: 'nobody: aggregates' },
    heldByLaw: 'the retention schedule alone',
    heldForNothing: 'no purpose is declared',
    denied: (entity, clauses) => `DENIED by the policy: ${entity}${clauses === '' ? '' : ` (${clauses})`}`,
    recipient: (name, kind, ground) => `${name}: ${kind}, on ${ground}`,
    length: ({ years, months, days }) => [...some(years, 'year'), ...some(months, 'month'), ...some(days, 'day')].join(' ') || counted(0, 'day'),
    untilAsked: 'until the person asks',
    untilProof: 'until the proof is done',
    when: (period, condition) => `${period}, if ${condition}`,
    byRule: (period, rule) => `${period} [${rule}]`,
    ofFields: (fields, says) => `${fields}: ${says}`,
    inStore: (store, says) => `${store}: ${says}`,
    deletes: (by, within) => `then deleted by ${by} within ${within}`,
    deletesNot: 'nothing deletes it',
    owner: (id, name, contact) => `${name === undefined || name === id ? id : `${name} (${id})`}${contact === undefined ? '' : `, ${contact}`}`,
    comma: ', ',
  },
  ja: {
    title: '個人情報の取扱台帳',
    against: (policy, manifest, asOf) => `ポリシー ${policy}、マニフェスト ${manifest}${asOf === undefined ? '' : `、基準日 ${asOf}`}`,
    columns: {
      system: 'システム',
      place: '場所',
      record: '記録の種類',
      activity: '取扱い',
      what: '項目',
      about: '本人',
      why: '利用目的',
      clauses: '条項',
      recipients: '提供先',
      country: '提供先の国',
      until: '保存期間',
      owner: '担当',
    },
    activities: { collected: '取得', used: '利用', disclosed: '提供', held: '保存' },
    about: { customers: 'お客様', nobody: 'なし（集計結果）' },
    heldByLaw: '保存期間の定めのみ',
    heldForNothing: '利用目的の表示なし',
    denied: (entity, clauses) => `ポリシーにより認められません：${entity}${clauses === '' ? '' : `（${clauses}）`}`,
    recipient: (name, kind, ground) => `${name}：${kind}、${ground}`,
    length: ({ years, months, days }) =>
      `${years === 0 ? '' : `${years}年`}${months === 0 ? '' : `${months}か月`}${days === 0 && years + months > 0 ? '' : `${days}日`}`,
    untilAsked: '本人の申出まで',
    untilProof: '証明が済むまで',
    when: (period, condition) => `${period}（${condition}の場合）`,
    byRule: (period, rule) => `${period}［${rule}］`,
    ofFields: (fields, says) => `${fields}：${says}`,
    inStore: (store, says) => `${store}：${says}`,
    deletes: (by, within) => `その後${within}以内に${by}が消去`,
    deletesNot: '消去するものがありません',
    owner: (id, name, contact) => `${name === undefined || name === id ? id : `${name}（${id}）`}${contact === undefined ? '' : `、${contact}`}`,
    comma: '、',
  },
}

function some(count: number, unit: string): readonly string[] {
  return count === 0 ? [] : [counted(count, unit)]
}
