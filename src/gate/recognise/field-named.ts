import { wordsOfName } from './words-of-name.js'

/** No field has a longer name. */
const longest = 300

/** The fields of a policy by the words of their names: read once, for all columns. */
export type FieldsByName = ReadonlyMap<string, string>

export function fieldsByName(fields: readonly string[]): FieldsByName {
  // Of two that are one to the reader, the first counts.
  return new Map(fields.map((field) => [wordsOfName(field).join(' '), field] as const).toReversed())
}

/** The field that a mark or a column is named after, however its words are joined. */
export function fieldNamed(name: string, fields: FieldsByName): string | undefined {
  if (fields.size === 0 || name.length > longest) return undefined
  const words = wordsOfName(name).join(' ')
  return words === '' ? undefined : fields.get(words)
}
