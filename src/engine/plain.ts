const empty: readonly never[] = Object.freeze([])

/** Whether somebody has put an enumerable member on `Object.prototype` or `Array.prototype`, where `for…in` would meet it. */
export function isPolluted(): boolean {
  for (const _ in empty) return true
  return false
}

/** A record that inherits nothing of its own kind, so that `for…in` meets its own members alone. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** A text whose first character already shows that it is not blank; any other is left to a closer look. */
export function isPlainText(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.charCodeAt(0) > 32 && value.charCodeAt(0) < 127
}

/** The default, said or left unsaid. */
export function isOurs(value: unknown, ours: string): boolean {
  return value === undefined || value === ours
}
