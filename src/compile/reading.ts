const longest = 80

/** A text as an answer shows it: cut at 80 characters, never through a surrogate pair. */
export function shown(text: string): string {
  if (text.length <= longest) return text
  const last = text.charCodeAt(longest - 1)
  const cut = last >= 0xd800 && last <= 0xdbff ? longest - 1 : longest
  return `${text.slice(0, cut)}…`
}

/** What kind of value this is, for the `found` of a fault. It reads nothing of the value but its type. */
export function typeOf(value: unknown): string {
  if (value === null) return 'null'
  if (value === unreadable) return 'unreadable'
  if (value === opaque) return 'object'
  if (value === tooLong) return 'too many members'
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value)
  if (isArray(value)) return 'list'
  return typeof value
}

/** What was found, for a fault: a text as it was written, the type of anything else. */
export function describe(value: unknown): string {
  return typeof value === 'string' ? shown(value) : typeOf(value)
}

/** `Array.isArray`, which a revoked Proxy makes throw, made total. */
export function isArray(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value)
  } catch {
    return false
  }
}

/** Stands in for a value whose reading failed. */
export const unreadable: unique symbol = Symbol('unreadable')

/** Stands in for a list or record whose members cannot be read. */
export const opaque: unique symbol = Symbol('opaque')

/** Stands in for a list or record with too many members. */
export const tooLong: unique symbol = Symbol('too long')

/** A text that is not blank. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}
