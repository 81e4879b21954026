/** What a fault of a manifest needs, where that is neither a name nor a kind of value that every document has. */
export type ManifestShape = 'id' | 'period' | 'country' | 'one ground' | 'listed event' | 'no such name' | 'policy' | 'reader'

/** Whether it is a schema that is at fault: it has no column. */
export function isOfColumns(needed: readonly string[] = []): boolean {
  return needed.length === 1 && needed[0] === 'column'
}

/** Whether it is findings that are too many, rather than what stands in a file. */
export function isOfFindings(needed: readonly string[] = []): boolean {
  return needed.length === 1 && needed[0] === 'findings'
}

/** Whether it is an id that is at fault, rather than a member that nobody knows. */
export function isOfIds(needed: readonly string[]): boolean {
  return needed.length === 1 && needed[0] === ('id' satisfies ManifestShape)
}
