import type { Mark } from '../model/columns.js'

/** The keys that mark a property, as members of OpenAPI and as words of a comment. */
const markKeys = ['x-personal-data', 'x-pii', 'x-sensitive-data']

/** Values that deny a mark, and values that only affirm it: neither names a field. */
const denials = ['false', 'no', 'none']
const affirmations = ['true', 'yes']

/**
 * A mark in running text: not within a word, a path or an address. A value follows it where it is one word alone, or denies or affirms:
 * `@personal email` names a field, `@personal as given by the buyer` does not. Every repetition is bounded, for comments come from anywhere.
 */
const markInText = new RegExp(
  [
    `(?<![\\w.@-])(?<mark>@(?:not-)?personal|${markKeys.join('|')})(?![\\w-]|\\.\\w)`,
    `(?:["']?(?:[ \\t]{0,9}[:=(][ \\t]{0,9}["']?|[ \\t]{1,9})(?<value>`,
    `(?:${[...denials, ...affirmations].join('|')})(?![\\w-])`,
    `|\\w[\\w-]{0,99}(?![\\w.-]{0,99}\\w|[ \\t'’]{1,9}\\w)`,
    `)["')]{0,2})?`,
  ].join(''),
  'gi',
)

/** The marks that stand in a comment, in their order: `@personal`, `@personal email`, `@not-personal`, `x-pii: false`. */
export function marksInComment(comment: string): readonly Mark[] {
  return Array.from(comment.matchAll(markInText), ({ 0: text, groups }) => {
    const mark = markOf(text, groups?.value ?? '')
    return groups?.mark?.toLowerCase() === '@not-personal' ? { says: 'not-personal', text } : mark
  })
}

/** What a member of a schema marks by its key and value: `x-pii: true`, `x-pii: email`. Nothing where the key is no mark. */
export function markOfKey(key: string, value: unknown): Mark | undefined {
  if (!markKeys.includes(key.toLowerCase())) return undefined
  const isPlain = typeof value === 'string' || typeof value === 'boolean'
  return isPlain ? markOf(`${key}: ${value}`, String(value)) : { says: 'personal', text: key }
}

function markOf(text: string, value: string): Mark {
  const word = value.trim()
  if (denials.includes(word.toLowerCase())) return { says: 'not-personal', text }
  const isField = word !== '' && !affirmations.includes(word.toLowerCase())
  return { says: 'personal', ...(isField ? { field: word } : {}), text }
}
