/** Of a longer list of names that would do, only as many are shown. */
export const mostListed = 12

/** The names that would do, as they are shown: of a list that is cut, those come first that begin as the misspelt one does. */
export function alikeFirst(misspelt: string | undefined, names: readonly string[]): readonly string[] {
  if (misspelt === undefined || names.length <= mostListed) return names
  return names
    .map((name) => ({ name, alike: commonBeginning(misspelt, name) }))
    .sort((one, other) => other.alike - one.alike)
    .map(({ name }) => name)
}

/** How many characters two names begin with in common. */
export function commonBeginning(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  return at
}
