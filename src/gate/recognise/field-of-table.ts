import type { TableContext } from './context-of.js'
import { piecesOf } from './lexicon.js'

/** The field of all that is known of a person by a table of one document each: the state in `driver_licenses` is of the licence. */
export function fieldOfTable({ context, word }: TableContext): string | undefined {
  if (context !== 'life') return undefined
  const fields = piecesOf(word).flatMap(({ meaning }) => meaning.attributes.map(({ field }) => field))
  return fields.includes('identity-document') ? 'identity-document' : undefined
}
