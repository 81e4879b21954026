/**
 * Canonical JSON (RFC 8785): members by the code units of their names, numbers and texts as ECMAScript prints them, no white space.
 * Takes what JSON can say; a document is known to be that before it comes here.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const record = value as Readonly<Record<string, unknown>>
  const members = Object.keys(record)
    .filter((name) => record[name] !== undefined)
    .sort()
  return `{${members.map((name) => `${JSON.stringify(name)}:${canonical(record[name])}`).join(',')}}`
}
