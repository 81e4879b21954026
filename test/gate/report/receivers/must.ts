/** What a receiver asks, where it does not hold. */
export function must(what: string, holds: boolean): readonly string[] {
  return holds ? [] : [what]
}
