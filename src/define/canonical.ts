/**
 * Canonical JSON (RFC 8785): members by the code units of their names, numbers and texts as ECMAScript prints them, no white space.
 * Takes what JSON can say; a document is known to be that before it comes here.
 */
export function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  // Loops and no lists of parts: every finding is made one text of.
  let text = ''
  if (Array.isArray(value)) {
    for (const item of value) text += text === '' ? canonical(item) : `,${canonical(item)}`
    return `[${text}]`
  }
  const record = value as Readonly<Record<string, unknown>>
  for (const name of Object.keys(record).sort()) {
    const member = record[name]
    if (member !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(name)}:${canonical(member)}`
  }
  return `{${text}}`
}
