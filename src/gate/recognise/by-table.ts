import type { ByWords } from './by-words.js'
import type { TableContext } from './context-of.js'
import { isJapanese } from './is-japanese.js'
import type { Piece } from './lexicon.js'
import type { ReadColumn } from './read-column.js'
import type { Context, Family } from './words/meaning.js'

/** What the other columns of a table tell of one. */
interface Beside {
  /** The share of columns that are personal by their own words. */
  readonly share: number
  /** Whether it stands between two of them. */
  readonly isBetween: boolean
}

/** Where so many columns are personal by their words, those whose words are not known are, too. */
const much = 0.4
/** What somebody writes is personal where less is: most of its columns are keys. */
const some = 0.25

const values: readonly Family[] = ['text', 'number', 'other']

/**
 * Whether a column whose words are not known is taken for personal, as all that a table of people says is of them. Numbers without a
 * fraction are keys and counters too often, but not among what is known of a life.
 */
export function isByTableAlone({ pieces, label, family }: ReadColumn, said: ByWords, { context }: TableContext, beside: Beside): boolean {
  const isMuch = beside.share >= much
  const isOfPeople = context === 'person' || context === 'life'
  // A comment says in full what the name says in short.
  const words = label !== undefined && isJapanese(label.text) ? label.pieces : pieces
  if (said.says === 'else') return said.ending === 'event' && isMuch && isOfPeople && isEventOfLife(words, family)
  if (said.says !== 'nothing' || isOfSystem(pieces)) return false
  switch (context) {
    case 'person':
      if (family === 'time') return isMuch && isEventOfLife(words, family)
      return values.includes(family) && (isMuch || isMoreThanOneWord(pieces)) && (isSomebodys(pieces, beside) || (isMuch && family === 'text'))
    case 'life':
      return (values.includes(family) || family === 'whole') && isSomebodys(pieces, beside)
    case 'unknown':
      return family === 'text' && isMuch && isSomebodys(pieces, beside)
    case 'writing':
      return family === 'text' && beside.share >= some && isSomebodys(pieces, beside)
    case 'order':
    case 'money':
      return family === 'text' && isMuch && beside.isBetween && isSomebodys(pieces, beside)
    default:
      return false
  }
}

/** A name that ends with what is no value, or with who did something to the row; or that has a word of the system or a key in it. */
function isOfSystem(pieces: readonly Piece[]): boolean {
  const last = pieces.at(-1)
  const ending = last?.meaning.ending
  return (
    (ending !== undefined && ending !== 'text') ||
    last?.text.endsWith(' by') === true ||
    pieces.some(({ meaning }) => meaning.ending === 'system' || meaning.ending === 'id')
  )
}

/** One word that is not known at all tells too little where little else is known: `nameplate`. */
function isMoreThanOneWord(pieces: readonly Piece[]): boolean {
  return pieces.length > 1 || pieces.some(({ meaning }) => meaning.attributes.length > 0)
}

/** It ends with no word of an order, of an organisation or of a thing; and is not the name of a person alone, as the key to one is. */
function isSomebodys(pieces: readonly Piece[], { isBetween }: Beside): boolean {
  const head = pieces.at(-1)
  if (head === undefined) return false
  const whose: Context | undefined = head.meaning.context
  return whose === undefined || whose === 'life' || whose === 'writing' || (whose === 'person' && (pieces.length > 1 || isBetween))
}

/** A day of something that is not known, and that is not of the row either: of an admission, of a move. */
function isEventOfLife(pieces: readonly Piece[], family: Family): boolean {
  const own = pieces.filter(({ meaning }) => meaning.ending !== 'event')
  return (
    (family === 'time' || family === 'text') &&
    own.some(({ text }) => text.length > 2 || isJapanese(text)) &&
    own.every(({ meaning }) => meaning.ending === undefined && !meaning.isFlag) &&
    !pieces.some(({ meaning }) => meaning.isOfRecord)
  )
}
