import type { Asked, Denied, FactValue, Reason, UnmetFact } from '../../model/decision.js'
import type { CountryClass, Relation } from '../../model/facts.js'
import type { Vocabulary } from '../../model/vocabulary.js'
import type { Language } from '../language.js'
import type { Names } from '../names.js'
import { wordIn } from '../word-in.js'
import { atFault } from './request-problems.js'
import { and, didYouMean, from, or, quoted } from './words.js'

export const reasons: Language['reasons'] = {
  'invalid-request': ({ faults }) => atFault(faults),
  'not-governed': (reason) => `${notGoverned(reason)}${from([reason.clause])}。`,
  'unknown-field': ({ clause }, names, of) =>
    `項目${of.map(quoted).join('')}は、ポリシーに定められていません${from([clause])}。${of.flatMap((field) => perhapsFor(field, of, names)).join('')}`,
  'not-collectable': ({ field, unproven, clause }, names) =>
    unproven.length === 0
      ? `項目${quoted(names.field(field))}は、ほかの項目を証明する目的でのみ取得できますが、証明の対象とする項目が指定されていません${from([clause])}。`
      : `項目${quoted(names.field(field))}は、同時に取得する項目または既に保有する項目を証明する目的でのみ取得できますが、${unproven.map((each) => quoted(names.field(each))).join('')}はその対象になりません${from([clause])}。`,
  'unknown-purpose': ({ asked, clause }, names) =>
    `${asAsked(asked)}の利用目的は、ポリシーに定められていません${from([clause])}。${perhaps(names.nearest('purposes', asked))}`,
  'unknown-ground': ({ asked, clause }, names) =>
    `${asAsked(asked)}の提供の根拠は、ポリシーに定められていません${from([clause])}。${perhaps(names.nearest('grounds', asked))}`,
  'sale-or-rental': ({ transaction, clause }) =>
    `いかなる提供の根拠によっても、個人情報を第三者に${transactions[transaction]}することはできません${from([clause])}。`,
  'purpose-not-agreed': ({ purpose, number, clause }, names) => `${names.purpose(purpose, number)}について、本人の同意がありません${from([clause])}。`,
  'field-not-for-purpose': ({ purposes, clause }, names, of) =>
    purposes.length === 0
      ? `${fieldsOf(of, names)}は、いずれの利用目的にも利用できません${from([clause])}。`
      : `${fieldsOf(of, names)}を利用できるのは${and(purposes.map(({ purpose, number }) => names.purpose(purpose, number)))}に限られ、今回の利用目的には利用できません${from([clause])}。`,
  discontinued: (reason, names, of) => `${standings[reason.standing]}、${closed(reason, names, of)}${from([reason.clause])}。`,
  'recipient-not-permitted': ({ kind, needed, clause }, names) =>
    needed.length === 0
      ? `この提供の根拠では、${quoted(names.recipient(kind))}に提供することはできません${from([clause])}。`
      : `この提供の根拠で提供できる相手は${or(needed.map((each) => quoted(names.recipient(each))))}であり、${quoted(names.recipient(kind))}に提供することはできません${from([clause])}。`,
  'condition-unmet': ({ or: others = [], clause, ...first }, names) =>
    others.length === 0
      ? `${first.needed.length === 0 ? 'この取扱いは、事業者が認めないこととしているため、いかなる場合もできません' : unmet(first, names)}${from([clause])}。`
      : `次のいずれかを満たす必要がありますが、いずれも満たしていません${from([clause])}。${[first, ...others].map((each, at) => `（${at + 1}）${unmet(each, names)}。`).join('')}`,
  'attestation-missing': ({ clause }, names, of) =>
    `記録のための記載事項${of.map((each) => quoted(names.term(each))).join('')}が指定されていないか、空です${from([clause])}。`,
}

/** What a denial says before its reasons. */
export function denied({ asked, policy }: Denied, names: Names, count: number): string {
  const because = count === 1 ? '' : `理由は${count}件あります。`
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

/** What is said after a name that the policy does not have. */
function perhaps(near: string | undefined): string {
  return near === undefined ? '' : didYouMean(near)
}

/** The same of one of several fields: which of them it is said of. */
function perhapsFor(field: string, among: readonly string[], names: Names): readonly string[] {
  const near = names.nearest('fields', field)
  if (near === undefined) return []
  return [among.length === 1 ? didYouMean(near) : `${quoted(field)}は${didYouMean(near)}`]
}

function fieldsOf(fields: readonly string[], names: Names): string {
  return `項目${fields.map((field) => quoted(names.field(field))).join('')}`
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

function closed({ ground, number }: ReasonOf<'discontinued'>, names: Names, fields: readonly string[]): string {
  if (fields.length > 0) return `${fieldsOf(fields, names)}を今回の取扱いのために保存する保存規則はありません`
  if (ground !== undefined) return `${names.ground(ground, number)}による提供はできません`
  return 'この取扱いはできません'
}

function unmet({ fact, found, needed }: UnmetFact<Vocabulary>, names: Names): string {
  const was = [found].flat()
  if (needed.length === 0) return `事実${quoted(names.term(fact))}には、条件を満たす値はありません`
  if (fact === 'recipientRelation') return `認められるのは${shown(needed, relations)}に限られますが、今回は${shown(was, relations)}です`
  if (fact === 'recipientCountry') return `提供先の所在地は${shown(needed, countries)}である必要がありますが、今回は${shown(was, countries)}です`
  if (fact === 'asked' && was.some((field) => needed.includes(field)))
    return `対象の項目${fieldsAsked(was, names, and)}には、ここでは対象にできないものが含まれています`
  if (fact === 'asked') return `対象の項目は${fieldsAsked(needed, names, or)}である必要がありますが、今回は${fieldsAsked(was, names, and)}です`
  const said = (values: readonly FactValue[]) => or([...new Set(values.map((each) => value(each, names)))])
  return `事実${quoted(names.term(fact))}は${said(needed)}である必要がありますが、${said(was)}とされています`
}

function shown(values: readonly FactValue[], words: { readonly [word: string]: string }): string {
  return or(values.map((each) => wordIn(words, String(each))))
}

function fieldsAsked(fields: readonly FactValue[], names: Names, list: (items: readonly string[]) => string): string {
  return fields.length === 0 ? '項目なし' : list(fields.map((field) => quoted(names.field(String(field)))))
}

function value(given: FactValue, names: Names): string {
  if (typeof given === 'boolean') return given ? '「はい」' : '「いいえ」'
  return quoted(names.term(given))
}

const relations: { readonly [R in Relation]: string } = {
  none: '社内での利用',
  subject: '本人への送付',
  'same-corporation': '本人と同じ法人に属する者への送付',
  other: 'それ以外の者への送付',
}

const countries: { readonly [Class in CountryClass]: string } = {
  home: '国内',
  adequate: '同等の保護水準にあると認められた外国',
  foreign: '同等の保護水準にあると認められていない外国',
}
