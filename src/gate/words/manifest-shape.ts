import type { ManifestFault } from '../model/fault.js'

/** What a fault of a manifest needs, where that is neither a name nor a kind of value that every document has. */
export type ManifestShape = 'id' | 'period' | 'country' | 'one ground' | 'listed event' | 'no such name' | 'policy' | 'reader'

/** Whether it is a schema that is at fault: it has no column. */
export function isOfColumns(needed: readonly string[] = []): boolean {
  return needed.length === 1 && needed[0] === 'column'
}

/** What there is too much of. */
export type Crowd = 'findings' | 'entries' | 'columns' | 'marks' | 'anything'

/** What there is too much of: of a file that is not read at all either the signs in it, which are counted, or whatever aliases make of it. */
export function crowdOf({ needed = [], found }: ManifestFault): Crowd {
  const [crowd] = needed
  if (crowd === 'findings' || crowd === 'entries' || crowd === 'columns') return crowd
  return found === undefined ? 'anything' : 'marks'
}

/** Whether it is an id that is at fault, rather than a member that nobody knows. */
export function isOfIds(needed: readonly string[]): boolean {
  return needed.length === 1 && needed[0] === ('id' satisfies ManifestShape)
}
