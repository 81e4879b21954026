import { dayParts } from '../day.js'
import type { Counted, Group } from '../groups.js'
import type { Language } from '../language.js'
import type { Names } from '../names.js'
import { shortened } from '../shortened.js'

export const valueTypes: Language['valueTypes'] = {
  text: 'a text',
  day: 'a day, written YYYY-MM-DD',
  number: 'a number',
  'whole number': 'a whole number',
  list: 'a list',
  object: 'an object',
  true: 'true',
  false: 'false',
  boolean: 'true or false',
  null: 'an empty value',
  undefined: 'an empty value',
  NaN: 'a number that is none',
  Infinity: 'a number without end',
  '-Infinity': 'a number without end',
  bigint: 'a big integer',
  Date: 'a Date',
  symbol: 'a symbol',
  function: 'a function',
  unreadable: 'unreadable',
  'too many members': 'too long',
}

export const remarks: Language['remarks'] = {
  'a lone surrogate': 'a text that holds half a character',
  'a value inside itself': 'a value that holds itself',
  'an instance of a class': 'an instance of a class',
  'an object with a toJSON of its own': 'an object with a toJSON of its own',
  'nested deeper than a document may be': 'a value nested deeper than a document may be',
  'more values than a document may have': 'more values than a document may have',
  'a text that is not blank': 'a text that is not blank',
  'a name that is not blank': 'a name that is not blank',
  'at least one entry': 'at least one entry long',
  'at least one fact': 'a condition on at least one fact',
  'another name': 'another name',
  'two capital letters (ISO 3166-1)': 'two capital letters, as ISO 3166-1 has them',
  'YYYY-MM-DD': 'a day, written YYYY-MM-DD',
  'laws, or a reason': 'the reason, as the rule cites no laws',
  'a clause, or laws': 'a clause, as no laws are cited',
  '{ partner }': 'an object with the partner',
  'a day not after asOf': 'a day not after asOf',
  'a day not after releasedOn': 'a day not after releasedOn',
  nothing: 'left out',
}

export const shows: Language['shows'] = {
  name: (key, means) => (means === undefined || means === key ? key : `${means.includes(',') ? quoted(means) : means} (${key})`),
  called: (key, means) => (means === undefined || means === key ? key : `${quoted(means)} (${key})`),
  purpose: (key, means, number) => numbered('purpose', key, means, number),
  ground: (key, means, number) => numbered('ground', key, means, number),
  conditional: (ground, condition) => `${ground} on this condition (${condition})`,
  law: (citation, version) => (version === undefined ? citation : `${citation} as in force on ${day(version)}`),
  day: (given) => day(given),
}

function numbered(noun: string, key: string, means: string | undefined, number: number | undefined): string {
  const head = number === undefined ? `the ${noun}` : `${noun} ${number}`
  if (means !== undefined) return `${head} ${quoted(means)} (${key})`
  return number === undefined ? `${head} ${key}` : `${head} (${key})`
}

/** `1 April 2026`. */
export function day(given: string): string {
  const { year, month, date } = dayParts(given)
  return `${date} ${months[month - 1]} ${year}`
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** `Apr`. */
export function shortMonth(month: number): string {
  return months[month - 1]?.slice(0, 3) ?? ''
}

export function quoted(text: string): string {
  return `"${text.replaceAll('"', "'")}"`
}

export function and(items: readonly string[]): string {
  return joined(items, 'and')
}

export function or(items: readonly string[]): string {
  return joined(items, 'or')
}

/** The first of a long list, and how many others there are. */
export function orAnyOf(items: readonly string[]): string {
  return or(shortened(items, (others) => `one of ${others} others`))
}

/** The end of a sentence on a misspelt name. */
export function didYouMean(name: string): string {
  return `. Did you mean ${quoted(name)}?`
}

function joined(items: readonly string[], word: string): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`
}

/** `1 holding`, `2 holdings`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** A noun before one or several: `field name`, `fields name and email`. */
export function named(items: readonly string[], one: string, many = `${one}s`): string {
  return `${items.length === 1 ? one : many} ${and(items)}`
}

/** Where a sentence comes from, at its end: ` (clause use.4)`; nothing without a source. */
export function from(clauses: readonly (string | undefined)[], laws: readonly string[] = []): string {
  const ids = clauses.filter((id) => id !== undefined)
  const sources = [...(ids.length > 0 ? [named(ids, 'clause')] : []), ...(laws.length > 0 ? [and(laws)] : [])]
  return sources.length === 0 ? '' : ` (${sources.join('; ')})`
}

export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

/** `The fields name and address in records of the kind invoice`. */
export function fieldsIn({ entry, fields }: Told, names: Names): string {
  const each = fields.map(({ name, count }) => (count === 1 ? names.field(name) : `${names.field(name)} (${count} holdings)`))
  return `The ${named(each, 'field')} in records of the kind ${names.record(entry.record)}`
}

/** `The fields name and address in records of the kind invoice (store billing; document inv-7)`. */
export function fieldsAt(group: Group, names: Names): string {
  const { stores, documents, refs } = group
  const place = [
    ...(stores.length === 0 ? [] : [named(stores, 'store')]),
    ...(documents.length === 0 ? [] : [named(documents, 'document')]),
    ...(refs.length === 0 ? [] : [named(refs.map(String), 'reference')]),
  ]
  return `${fieldsIn(group, names)}${place.length === 0 ? '' : ` (${place.join('; ')})`}`
}

interface Told {
  readonly entry: { readonly record: string }
  readonly fields: readonly Counted[]
}
