/** No list of values begins behind so much. */
const longestRead = 200

/** `cash | card | transfer`, `'cash', 'card'`. */
const list = /^\s*(?:["'][^"'|,]{1,40}["']\s*,\s*["']|[\w-]{1,40}\s*\|\s*[\w-]{1,40}\s*(?:\||$))/

/** Whether a comment says nothing but the values of its column. */
export function isListOfValues(comment: string): boolean {
  return list.test(comment.slice(0, longestRead))
}

/** Whether a schema lists the values of a column: what somebody writes freely has none to choose from. */
export function isListed({ type, comment = '' }: { readonly type: string; readonly comment?: string }): boolean {
  return /^(?:enum|set)\b/i.test(type) || isListOfValues(comment)
}
