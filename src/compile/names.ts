import type { Document } from '../model/document.js'

/** The lists whose order answers follow. */
type Listed = 'clauses' | 'fields' | 'purposes' | 'grounds' | 'obligations' | 'advice'

/** The names of a policy in the order that answers follow: never that of the document's keys. */
export interface Names extends Readonly<Record<Listed, readonly string[]>> {
  /** These names, each once, in the policy's order. */
  readonly inOrder: (list: Listed, names: Iterable<string>) => string[]
  /** The purpose a request means by a key or a number. */
  readonly purposeByRef: (ref: string | number) => string | undefined
  /** The ground a request means by a key or a number. */
  readonly groundByRef: (ref: string | number) => string | undefined
}

export function compileNames(document: Document): Names {
  const { order, purposes, grounds = {} } = document
  const lists: Record<Listed, readonly string[]> = {
    clauses: order?.clauses ?? sorted(document.clauses),
    fields: order?.fields ?? sorted(document.fields),
    purposes: numbered(purposes),
    grounds: numbered(grounds),
    obligations: order?.obligations ?? sorted(document.obligations ?? {}),
    advice: order?.advice ?? sorted(document.advice ?? {}),
  }
  const places = new Map(Object.entries(lists).map(([list, names]) => [list, new Map(names.map((name, place) => [name, place]))]))
  return {
    ...lists,
    inOrder: (list, names) => [...new Set(names)].sort((a, b) => (places.get(list)?.get(a) ?? 0) - (places.get(list)?.get(b) ?? 0)),
    purposeByRef: byRef(purposes),
    groundByRef: byRef(grounds),
  }
}

interface Numbered {
  readonly [key: string]: { readonly number?: number }
}

/** Keys in code-unit order. */
export function sorted(dictionary: object): string[] {
  return Object.keys(dictionary).sort()
}

/** Numbered names by number, then the others in code-unit order. */
function numbered(dictionary: Numbered): string[] {
  const place = (key: string) => dictionary[key]?.number ?? Number.POSITIVE_INFINITY
  return sorted(dictionary).sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)))
}

function byRef(dictionary: Numbered): (ref: string | number) => string | undefined {
  const keys = new Map<string | number, string>()
  for (const key of Object.keys(dictionary)) {
    keys.set(key, key)
    const number = dictionary[key]?.number
    if (number !== undefined) keys.set(number, key)
  }
  return (ref) => keys.get(ref)
}
