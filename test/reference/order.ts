import type { Document } from '../../src/model/document.js'

/** One or a list, as a list. */
export function listOf<T>(oneOrMore: T | readonly T[] | undefined): readonly T[] {
  if (oneOrMore === undefined) return []
  return Array.isArray(oneOrMore) ? (oneOrMore as readonly T[]) : [oneOrMore as T]
}

/** The value under a name of its own. */
export function own<T>(dictionary: { readonly [name: string]: T } | undefined, name: string): T | undefined {
  return dictionary !== undefined && Object.hasOwn(dictionary, name) ? dictionary[name] : undefined
}

/** Nothing in a document ever changes: what is sorted once stays sorted. */
const sorted = new WeakMap<object, readonly string[]>()

/** The names of a dictionary, in code-unit order. */
export function namesOf(dictionary: object | undefined): readonly string[] {
  if (dictionary === undefined) return []
  const names = sorted.get(dictionary) ?? Object.keys(dictionary).sort()
  sorted.set(dictionary, names)
  return names
}

/** Each once, in the order of first appearance. */
export function once<T>(list: readonly T[]): readonly T[] {
  return list.filter((each, index) => list.indexOf(each) === index)
}

/** Those of `all` that are among `some`. */
export function among(all: readonly string[], some: readonly string[]): readonly string[] {
  return all.filter((each) => some.includes(each))
}

function byNumberThenName(dictionary: { readonly [name: string]: { readonly number?: number } } | undefined): readonly string[] {
  const names = namesOf(dictionary)
  const numberOf = (name: string) => own(dictionary, name)?.number
  const numbered = names.filter((name) => numberOf(name) !== undefined).sort((a, b) => (numberOf(a) ?? 0) - (numberOf(b) ?? 0))
  return [...numbered, ...names.filter((name) => numberOf(name) === undefined)]
}

export const purposesInOrder = (document: Document): readonly string[] => byNumberThenName(document.purposes)
export const groundsInOrder = (document: Document): readonly string[] => byNumberThenName(document.grounds)
export const fieldsInOrder = (document: Document): readonly string[] => document.order?.fields ?? namesOf(document.fields)
export const clausesInOrder = (document: Document): readonly string[] => document.order?.clauses ?? namesOf(document.clauses)

/** A purpose or ground with its number, where it has one. */
export function numbered<Kind extends 'purpose' | 'ground'>(
  document: Document,
  kind: Kind,
  key: string,
): { readonly [K in Kind]: string } & { number?: number } {
  const number = own(kind === 'purpose' ? document.purposes : document.grounds, key)?.number
  return { [kind]: key, ...(number === undefined ? {} : { number }) } as { readonly [K in Kind]: string } & { number?: number }
}
