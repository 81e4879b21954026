import { dayParts } from '../day.js'
import type { Counted, Group } from '../groups.js'
import type { Language } from '../language.js'
import type { Names } from '../names.js'

export const valueTypes: Language['valueTypes'] = {
  text: '文字列',
  day: '日付',
  string: '文字列',
  number: '数値',
  NaN: '数値として扱えない値',
  Infinity: '有限でない数値',
  '-Infinity': '有限でない数値',
  boolean: '真偽値（trueまたはfalse）',
  list: 'リスト',
  array: 'リスト',
  object: 'オブジェクト',
  record: 'オブジェクト',
  null: '空の値',
  undefined: '空の値',
  bigint: '長整数',
  symbol: 'シンボル',
  function: '関数',
  unreadable: '読み取れない値',
  'more than 10,000 members': '10,000件を超える要素を含む値',
}

export const shows: Language['shows'] = {
  name: (key, means) => (means === undefined ? key : `${means}（${key}）`),
  called: (key, means) => (means === undefined ? key : `${means}（${key}）`),
  purpose: (key, means, number) => numbered('利用目的', key, means, number),
  ground: (key, means, number) => numbered('提供の根拠', key, means, number),
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
  const { year, monthAndDay } = dayParts(given, 'M月d日')
  return `${year}年${monthAndDay}`
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
  const others = items.length - shownOfList
  return or(others > 1 ? [...items.slice(0, shownOfList), `ほか${others}件のいずれか`] : items)
}

const shownOfList = 12

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
  const { entry, documents, refs } = group
  const place = [
    ...(entry.store === undefined ? [] : [`保管先：${entry.store}`]),
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
