/** What tells kinds apart, and days: everything else may be any text. */
const kept = ['id', 'code', 'status', 'governedBy', 'problem', 'exampleOn', 'goesOn', 'keptUntil', 'dueOn', 'until']

/** The same with other texts in the place of all names, taken from the given ones in turn. */
export function hostile<T>(value: T, names: readonly string[]): T {
  let next = 0
  const other = (member: unknown): unknown => {
    if (typeof member === 'string') {
      next += 1
      return names[next % names.length]
    }
    if (Array.isArray(member)) return member.map(other)
    if (typeof member !== 'object' || member === null) return member
    return Object.fromEntries(Object.entries(member).map(([key, each]) => [key, kept.includes(key) ? each : other(each)]))
  }
  return other(value) as T
}
