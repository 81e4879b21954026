import { plain } from '../compile/plain.js'

/** Long enough for any name, short enough for a sentence. */
const longest = 200

/** A copy of an answer in which every text is plain and of a length that a sentence can carry. */
export function plainly<T>(answer: T): T {
  const known = new Map<string, string>()
  return copy(answer) as T

  function copy(value: unknown): unknown {
    if (typeof value === 'string') return text(value)
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map(copy)
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, copy(member)]))
  }

  /** A plan says the same names of thousands of holdings: each is made plain once. */
  function text(value: string): string {
    const shown = known.get(value) ?? cut(plain(value))
    known.set(value, shown)
    return shown
  }
}

/** Cut by code points, so that no character is cut through. */
function cut(text: string): string {
  return text.length <= longest ? text : `${[...text.slice(0, longest * 2)].slice(0, longest).join('')}…`
}
