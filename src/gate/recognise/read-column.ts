import type { Mark } from '../model/columns.js'
import { familyOf } from './family-of.js'
import { isListed, isListOfValues } from './is-listed.js'
import { labelOf } from './label-of.js'
import { type Piece, piecesOf } from './lexicon.js'
import type { Family } from './words/meaning.js'

/** What a schema says of a column. */
export interface Named {
  readonly table: string
  readonly column: string
  /** As it is written; empty where none is. */
  readonly type: string
  readonly comment?: string
  readonly marks: readonly Mark[]
}

/** A column, and the words in what is said of it. */
export interface ReadColumn {
  readonly named: Named
  readonly family: Family
  readonly pieces: readonly Piece[]
  /** The beginning of the comment where it names the column. */
  readonly label: { readonly text: string; readonly pieces: readonly Piece[] } | undefined
  /** Its values are listed: by its type, or by its comment. */
  readonly isListed: boolean
}

/** Reads the words of a column once, for itself and for its table. */
export function readColumn(named: Named): ReadColumn {
  const text = isListOfValues(named.comment ?? '') ? undefined : labelOf(named.comment ?? '')
  return {
    named,
    family: familyOf(named.type),
    pieces: piecesOf(named.column),
    label: text === undefined ? undefined : { text, pieces: piecesOf(text) },
    isListed: isListed(named),
  }
}
