import type { Asked, Denied, FactValue, Reason, UnmetFact } from '../../model/decision.js'
import type { CountryClass, Relation } from '../../model/facts.js'
import type { Vocabulary } from '../../model/vocabulary.js'
import type { Language } from '../language.js'
import type { Names } from '../names.js'
import { wordIn } from '../word-in.js'
import { atFault, faultLines } from './request-problems.js'
import { and, from, or, quoted } from './words.js'

export const reasons: Language['reasons'] = {
  'invalid-request': ({ faults }) => `${atFault(faults)}\n${faultLines(faults)}`,
  'not-governed': (reason) => `${notGoverned(reason)}${from([reason.clause])}。`,
  'unknown-field': ({ field, clause }) => `項目${quoted(field)}は、ポリシーに定められていません${from([clause])}。`,
  'not-collectable': ({ field, unproven, clause }, names) =>
    unproven.length === 0
      ? `項目${quoted(names.field(field))}は、ほかの項目を確認する目的でのみ取得できますが、確認の対象とする項目が指定されていません${from([clause])}。`
      : `項目${quoted(names.field(field))}は、同時に取得する項目または既に保有する項目を確認する目的でのみ取得できますが、${unproven.map((each) => quoted(names.field(each))).join('')}はその対象になりません${from([clause])}。`,
  'unknown-purpose': ({ asked, clause }) => `${asAsked(asked)}の利用目的は、ポリシーに定められていません${from([clause])}。`,
  'unknown-ground': ({ asked, clause }) => `${asAsked(asked)}の提供の根拠は、ポリシーに定められていません${from([clause])}。`,
  'sale-or-rental': ({ transaction, clause }) =>
    `いかなる提供の根拠によっても、個人情報を第三者に${transactions[transaction]}することはできません${from([clause])}。`,
  'purpose-not-agreed': ({ purpose, number, clause }, names) => `${names.purpose(purpose, number)}について、本人の同意がありません${from([clause])}。`,
  'field-not-for-purpose': ({ field, purposes, clause }, names) =>
    purposes.length === 0
      ? `項目${quoted(names.field(field))}は、いずれの利用目的にも利用できません${from([clause])}。`
      : `項目${quoted(names.field(field))}を利用できるのは${and(purposes.map(({ purpose, number }) => names.purpose(purpose, number)))}に限られ、今回の利用目的には利用できません${from([clause])}。`,
  discontinued: (reason, names) => `${standings[reason.standing]}、${closed(reason, names)}${from([reason.clause])}。`,
  'recipient-not-permitted': ({ kind, needed, clause }, names) =>
    needed.length === 0
      ? `この提供の根拠では、${quoted(names.recipient(kind))}に提供することはできません${from([clause])}。`
      : `この提供の根拠で提供できる相手は${or(needed.map((each) => quoted(names.recipient(each))))}であり、${quoted(names.recipient(kind))}に提供することはできません${from([clause])}。`,
  'condition-unmet': ({ or: others = [], clause, ...first }, names) =>
    others.length === 0
      ? `${unmet(first, names)}${from([clause])}。`
      : `次のいずれかを満たす必要がありますが、いずれも満たしていません${from([clause])}。\n${[first, ...others].map((each) => `・${unmet(each, names)}。`).join('\n')}`,
  'attestation-missing': ({ attestation, clause }) => `記録のための記載事項${quoted(attestation)}が指定されていないか、空です${from([clause])}。`,
}

/** What a denial says before its reasons. */
export function denied({ asked, policy, reasons: all }: Denied, names: Names): string {
  const because = all.length === 1 ? '' : `理由は${all.length}件あります。`
  return `ポリシー${quoted(policy.id)}（バージョン${policy.version}）により、${subject(asked, names)}は認められません。${because}`
}

/** What was asked, as the subject of a sentence. */
export function subject(asked: Asked<Vocabulary>, names: Names): string {
  return questions[asked.verb](asked, names)
}

const questions: { readonly [Verb in Asked<Vocabulary>['verb']]: (asked: Asked<Vocabulary>, names: Names) => string } = {
  canCollect: () => 'この取得',
  canUse: ({ purpose, number }, names) => (purpose === undefined ? 'この利用' : `${names.purpose(purpose, number)}のための利用`),
  canDisclose: ({ ground, number }, names) => (ground === undefined ? 'この提供' : `${names.ground(ground, number)}による提供`),
  unknown: () => 'このリクエスト',
}

type ReasonOf<Code extends Reason['code']> = Extract<Reason, { readonly code: Code }>

function notGoverned({ governedBy, partner, site }: ReasonOf<'not-governed'>): string {
  if (governedBy === 'partner') return `当社のポリシーではなく、取引先${partner === undefined ? '' : quoted(partner)}のポリシーが適用されます`
  if (site === 'linked-from-ours') return '当社サイトのリンク先である外部サイトは本ポリシーの適用範囲外であり、そのサイトのポリシーが適用されます'
  if (site === 'linking-to-ours') return '当社サイトへリンクしている外部サイトは本ポリシーの適用範囲外であり、そのサイトのポリシーが適用されます'
  return '外部サイトは本ポリシーの適用範囲外であり、そのサイトのポリシーが適用されます'
}

function asAsked(asked: string | number): string {
  return typeof asked === 'number' ? `番号${asked}` : quoted(asked)
}

const transactions: { readonly [T in ReasonOf<'sale-or-rental'>['transaction']]: string } = { sale: '販売', rental: '貸与' }

const standings: { readonly [S in ReasonOf<'discontinued'>['standing']]: string } = {
  'use-stopped': '本人から利用停止の申出を受けており',
  'disclosure-stopped': '本人から第三者提供の停止の申出を受けており',
  discontinued: '本人から利用停止または消去の申出を受けており',
}

function closed({ field, ground, number }: ReasonOf<'discontinued'>, names: Names): string {
  if (field !== undefined) return `項目${quoted(names.field(field))}を今回の目的のために保存する保存規則はありません`
  if (ground !== undefined) return `${names.ground(ground, number)}による提供はできません`
  return 'この取扱いはできません'
}

function unmet({ fact, found, needed }: UnmetFact<Vocabulary>, names: Names): string {
  const was = [found].flat()
  if (needed.length === 0 && (fact === 'recipientRelation' || fact === 'recipientCountry')) return 'この取扱いは、いかなる場合も認められていません'
  if (fact === 'recipientRelation') return `認められるのは${shown(needed, relations)}に限られますが、今回は${shown(was, relations)}です`
  if (fact === 'recipientCountry') return `提供先の所在地は${shown(needed, countries)}である必要がありますが、今回は${shown(was, countries)}です`
  if (fact === 'asked' && was.some((field) => needed.includes(field)))
    return `対象の項目${fieldsAsked(was, names, and)}には、ここでは対象にできないものが含まれています`
  if (fact === 'asked') return `対象の項目は${fieldsAsked(needed, names, or)}である必要がありますが、今回は${fieldsAsked(was, names, and)}です`
  if (needed.length === 0) return `事実${quoted(fact)}は${or(was.map(value))}とされており、条件を満たす値はありません`
  return `事実${quoted(fact)}は${or(needed.map(value))}である必要がありますが、${or(was.map(value))}とされています`
}

function shown(values: readonly FactValue[], words: { readonly [word: string]: string }): string {
  return or(values.map((each) => wordIn(words, String(each))))
}

function fieldsAsked(fields: readonly FactValue[], names: Names, list: (items: readonly string[]) => string): string {
  return fields.length === 0 ? '項目なし' : list(fields.map((field) => quoted(names.field(String(field)))))
}

function value(given: FactValue): string {
  return typeof given === 'boolean' ? (given ? '「はい」' : '「いいえ」') : quoted(given)
}

const relations: { readonly [R in Relation]: string } = {
  none: '社内での利用',
  subject: '本人への送付',
  'same-corporation': '本人と同じ法人に属する者への送付',
  other: 'それ以外の者への送付',
}

const countries: { readonly [Class in CountryClass]: string } = {
  home: '国内',
  adequate: '十分な保護水準にあるとされる外国',
  foreign: 'それ以外の外国',
}
