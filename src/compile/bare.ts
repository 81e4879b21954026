/**
 * A copy of plain data in which no record inherits anything: a member that the data does not give is absent,
 * whatever somebody has put on `Object.prototype`. What the engine compiles is such a copy.
 */
export function bare<T>(value: T): T {
  if (Array.isArray(value)) return value.map(bare) as T
  if (typeof value !== 'object' || value === null) return value
  const copy = Object.create(null)
  for (const [key, member] of Object.entries(value)) copy[key] = bare(member)
  return copy
}
