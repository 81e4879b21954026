/**
 * The last gate before the printer: blots out every value of a customer's row, wherever it stands.
 * A decision names fields and never their values, but a broken row may hold an address where a purpose should be,
 * and a fault quotes the word it found.
 */
export function withhold(values: readonly string[]): (text: string) => string {
  const longestFirst = [...new Set(values.filter((value) => value.trim() !== ''))].sort((a, b) => b.length - a.length)
  if (longestFirst.length === 0) return (text) => text
  const any = new RegExp(longestFirst.map((value) => value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g')
  return (text) => text.replace(any, '•••')
}
