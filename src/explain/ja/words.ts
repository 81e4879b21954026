import { dayParts } from '../day.js'
import type { Counted, Group } from '../groups.js'
import type { Language } from '../language.js'
import type { Names } from '../names.js'
import { shortened } from '../shortened.js'

export const valueTypes: Language['valueTypes'] = {
  text: '文字列',
  day: '日付（YYYY-MM-DD）',
  number: '数値',
  'whole number': '整数',
  list: 'リスト',
  object: 'オブジェクト',
  true: 'true',
  false: 'false',
  boolean: '真偽値（trueまたはfalse）',
  null: '空の値',
  undefined: '空の値',
  NaN: '数値として扱えない値',
  Infinity: '有限でない数値',
  '-Infinity': '有限でない数値',
  bigint: '長整数',
  Date: 'Dateオブジェクト',
  symbol: 'シンボル',
  function: '関数',
  unreadable: '読み取れない値',
  'too many members': '要素が多すぎる値',
}

export const remarks: Language['remarks'] = {
  'a lone surrogate': '文字の半分だけを含む文字列',
  'a value inside itself': '自分自身を含む値',
  'an instance of a class': 'クラスのインスタンス',
  'an object with a toJSON of its own': '独自のtoJSONを持つオブジェクト',
  'nested deeper than a document may be': '文書の上限を超えて入れ子になった値',
  'more values than a document may have': '文書の上限を超える数の値',
  'a text that is not blank': '空でない文字列',
  'a name that is not blank': '空でない名称',
  'at least one entry': '1件以上の要素',
  'at least one fact': '1つ以上の事実を定める条件',
  'another name': '別の名称',
  'two capital letters (ISO 3166-1)': 'ISO 3166-1の大文字2文字',
  'YYYY-MM-DD': 'YYYY-MM-DDの形式の日付',
  'laws, or a reason': '理由（法令を引用しない場合）',
  'a clause, or laws': '条項（法令を引用しない場合）',
  '{ partner }': '取引先を示すオブジェクト',
  'a day not after asOf': '「asOf」以前の日付',
  'a day not after releasedOn': '「releasedOn」以前の日付',
  nothing: '指定なし',
}

export const shows: Language['shows'] = {
  name: (key, means) => (means === undefined || means === key ? key : `${means}（${key}）`),
  called: (key, means) => (means === undefined || means === key ? key : `${means}（${key}）`),
  purpose: (key, means, number) => numbered('利用目的', key, means, number),
  ground: (key, means, number) => numbered('提供の根拠', key, means, number),
  conditional: (ground, condition) => `${quoted(condition)}の場合における${ground}`,
  law: (citation, version) => (version === undefined ? citation : `${citation}（${day(version)}時点）`),
  day: (given) => day(given),
}

function numbered(noun: string, key: string, means: string | undefined, number: number | undefined): string {
  const head = `${noun}${number ?? ''}`
  if (means !== undefined) return `${head}${quoted(means)}（${key}）`
  return number === undefined ? `${head}${quoted(key)}` : `${head}（${key}）`
}

/** `2026年4月1日`. */
export function day(given: string): string {
  const { year, month, date } = dayParts(given)
  return `${year}年${month}月${date}日`
}

/** In corner brackets; those inside become double ones. */
export function quoted(text: string): string {
  return `「${text.replaceAll('「', '『').replaceAll('」', '』')}」`
}

export function and(items: readonly string[]): string {
  return joined(items, 'および')
}

export function or(items: readonly string[]): string {
  return joined(items, 'または')
}

/** The first of a long list, and how many others there are. */
export function orAnyOf(items: readonly string[]): string {
  return or(shortened(items, (others) => `ほか${others}件のいずれか`))
}

/** What is said of a misspelt name. */
export function didYouMean(name: string): string {
  return `${quoted(name)}の誤りではありませんか。`
}

function joined(items: readonly string[], word: string): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join('、')}${word}${last}`
}

/** Where a sentence comes from, at its end: `（条項 use.4）`; nothing without a source. */
export function from(clauses: readonly (string | undefined)[], laws: readonly string[] = []): string {
  const ids = clauses.filter((id) => id !== undefined)
  const sources = [...(ids.length > 0 ? [`条項 ${ids.join('、')}`] : []), ...laws]
  return sources.length === 0 ? '' : `（${sources.join('、')}）`
}

/** `「請求書（invoice）」の記録における項目「氏名（name）」「住所（address）」`. */
export function fieldsIn({ entry, fields }: Told, names: Names): string {
  return `記録${quoted(names.record(entry.record))}における${fieldsCounted(fields, names)}`
}

/** The same with the store, the documents and the references, where they are given. */
export function fieldsAt(group: Group, names: Names): string {
  const { stores, documents, refs } = group
  const place = [
    ...(stores.length === 0 ? [] : [`保存先：${stores.join('、')}`]),
    ...(documents.length === 0 ? [] : [`文書：${documents.join('、')}`]),
    ...(refs.length === 0 ? [] : [`参照：${refs.join('、')}`]),
  ]
  return `${fieldsIn(group, names)}${place.length === 0 ? '' : `（${place.join('、')}）`}`
}

interface Told {
  readonly entry: { readonly record: string }
  readonly fields: readonly Counted[]
}

function fieldsCounted(fields: readonly Counted[], names: Names): string {
  return `項目${fields.map(({ name, count }) => `${quoted(names.field(name))}${count === 1 ? '' : `（${count}件）`}`).join('')}`
}
