import { wordsOfName } from './words-of-name.js'

/** No field has a longer name. */
const longest = 300

/** The field of a policy that a mark or a column is named after, however its words are joined. */
export function fieldNamed(name: string, fields: readonly string[]): string | undefined {
  if (fields.length === 0 || name.length > longest) return undefined
  const words = wordsOfName(name).join(' ')
  return words === '' ? undefined : fields.find((field) => wordsOfName(field).join(' ') === words)
}
