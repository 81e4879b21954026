import { grouped } from '../compile/grouped.js'
import type { Entry } from '../model/plan.js'
import type { Day } from '../model/text.js'

/** A field, and how many holdings of it there are in one document, or in none. */
export interface Counted {
  readonly name: string
  readonly count: number
}

/** Entries of one fate, told together: the same fields of the same kind of record, in one document or in several. */
export interface Group {
  /** The first of them: all that is not about field, document or `ref` is the same in the others. */
  readonly entry: Entry
  readonly fields: readonly Counted[]
  readonly stores: readonly string[]
  readonly documents: readonly string[]
  readonly refs: readonly (string | number)[]
  /** Of copies told together that are erased on different days: then `entry` is the last of them. */
  readonly isLastOfSeveral: boolean
}

/** The entries in groups, by their first; `fateOf` says what must be equal beside the kind of record and the store. */
export function groupsOf(entries: readonly Entry[], fateOf: (entry: Entry) => unknown): readonly Group[] {
  const place = (entry: Entry) => [fateOf(entry), entry.record, entry.store]
  const documents = alike(entries, (entry) => [...place(entry), entry.document])
  return alike(documents, ([entry, ...others]) => [...place(entry), entry.document === undefined, countedFields([entry, ...others])]).map((members) => {
    const all = members.flat()
    const [first] = members
    return {
      entry: first[0],
      fields: countedFields(first),
      stores: [...new Set(all.flatMap(({ store }) => store ?? []))],
      documents: [...new Set(all.flatMap(({ document }) => document ?? []))],
      refs: [...new Set(all.flatMap(({ ref }) => ref ?? []))],
      isLastOfSeveral: false,
    }
  })
}

type Several<T> = readonly [T, ...T[]]

/** Members whose keys print alike, together; each group stands where its first member stands. */
export function alike<T>(members: readonly T[], keyOf: (member: T) => unknown): readonly Several<T>[] {
  return [...grouped(members, (member) => JSON.stringify(keyOf(member))).values()]
}

/** Of members told together the one with the last day, and whether their days differ. */
export function lastOf<T>(members: Several<T>, dayOf: (member: T) => Day): { readonly last: T; readonly isLastOfSeveral: boolean } {
  return {
    last: members.reduce((latest, each) => (dayOf(each) > dayOf(latest) ? each : latest)),
    isLastOfSeveral: new Set(members.map(dayOf)).size > 1,
  }
}

function countedFields(entries: readonly { readonly field: string }[]): readonly Counted[] {
  const counts = new Map<string, number>()
  for (const { field } of entries) counts.set(field, (counts.get(field) ?? 0) + 1)
  return [...counts].map(([name, count]) => ({ name, count }))
}
