import { dayParts } from '../day.js'
import type { Counted, Group } from '../groups.js'
import type { Language } from '../language.js'
import type { Names } from '../names.js'

export const valueTypes: Language['valueTypes'] = {
  text: 'a text',
  day: 'a day',
  string: 'a text',
  number: 'a number',
  NaN: 'a number that is none',
  Infinity: 'a number without end',
  '-Infinity': 'a number without end',
  boolean: 'true or false',
  list: 'a list',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'an empty value',
  undefined: 'an empty value',
  bigint: 'a big integer',
  symbol: 'a symbol',
  function: 'a function',
  unreadable: 'unreadable',
  'more than 10,000 members': 'more than 10,000 entries long',
}

export const shows: Language['shows'] = {
  name: (key, means) => (means === undefined || means === key ? key : `${means.includes(',') ? quoted(means) : means} (${key})`),
  called: (key, means) => (means === undefined ? key : `${quoted(means)} (${key})`),
  purpose: (key, means, number) => numbered('purpose', key, means, number),
  ground: (key, means, number) => numbered('ground', key, means, number),
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
  const { year, monthAndDay } = dayParts(given, 'd MMMM')
  return `${monthAndDay} ${year}`
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
  const others = items.length - shownOfList
  return or(others > 1 ? [...items.slice(0, shownOfList), `one of ${others} others`] : items)
}

const shownOfList = 12

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
  const { entry, documents, refs } = group
  const place = [
    ...(entry.store === undefined ? [] : [`store ${entry.store}`]),
    ...(documents.length === 0 ? [] : [named(documents, 'document')]),
    ...(refs.length === 0 ? [] : [named(refs.map(String), 'reference')]),
  ]
  return `${fieldsIn(group, names)}${place.length === 0 ? '' : ` (${place.join('; ')})`}`
}

interface Told {
  readonly entry: { readonly record: string }
  readonly fields: readonly Counted[]
}
