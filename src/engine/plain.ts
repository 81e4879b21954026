/**
 * Whether a member that `for…in` meets is the record's own, not inherited: the look-up takes no other.
 * Inside `for…in` an engine that compiles this very call answers it for nothing; `Object.hasOwn` it does not.
 */
export function isOwn(record: object, member: string): boolean {
  // biome-ignore lint/suspicious/noPrototypeBuiltins: see above
  return Object.prototype.hasOwnProperty.call(record, member)
}

/** A text whose first character already shows that it is not blank; any other is left to a closer look. */
export function isPlainText(value: unknown): value is string {
  if (typeof value !== 'string') return false
  const first = value.charCodeAt(0)
  return first > 32 && first < 127
}
