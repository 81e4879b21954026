import type { ByWords } from './by-words.js'
import type { TableContext } from './context-of.js'
import { isJapanese } from './is-japanese.js'
import type { Piece } from './lexicon.js'
import type { ReadColumn } from './read-column.js'
import type { Context, Ending, Family } from './words/meaning.js'
import { accounts } from './words/roles.js'

/** What the other columns of a table tell of one. */
interface Beside {
  /** The share of columns that are personal by their own words. */
  readonly share: number
  /** How many are so by words that are unmistakable. */
  readonly sure: number
  /** Whether it stands between two of them. */
  readonly isBetween: boolean
}

/** Where so many columns are personal by their words, those whose words are not known are, too. */
const much = 0.4
/** Or where so many are by unmistakable words, whatever their share: a form asks more than a name. Not of who has an account, which has settings, too. */
const certain = 4
/** What somebody writes is personal where less is: most of its columns are keys. */
const some = 0.25

const values: readonly Family[] = ['text', 'number', 'other']

/**
 * Whether a column whose words are not known is taken for personal, as all that a table of people says is of them. Numbers without a
 * fraction that one word names are keys and counters too often, but not among what is known of a life.
 */
export function isByTableAlone({ pieces, label, family }: ReadColumn, said: ByWords, { context, word, isNamed }: TableContext, beside: Beside): boolean {
  const isOfPeople = context === 'person' || context === 'life'
  const isMuch = beside.share >= much || (isOfPeople && isNamed && !accounts.has(word) && beside.sure >= certain)
  // A comment says in full what the name says in short.
  const words = label !== undefined && isJapanese(label.text) ? label.pieces : pieces
  // What is told in so many words is told of whom the row is of.
  if (isOfPeople && isMuch && family !== 'reference' && !accounts.has(word) && isSentence(pieces)) return true
  if (said.says === 'else') {
    if (said.ending === 'flag') return isOfPeople && isMuch && isFlagOfLife(pieces)
    // In what is known of a life, so many hours are of it, too; and so is a rate, or what somebody won.
    const isOfLife = isOfPeople && isMuch && (isTimed(family) || (context === 'life' && family === 'number'))
    if (said.ending === 'count') return isOfPeople && isMuch && family === 'number' && isCountOfLife(words)
    return said.ending === 'event' && isOfLife && isEventOfLife(words)
  }
  if (said.says !== 'nothing' || isOfSystem(pieces) || isKey(pieces, family)) return false
  switch (context) {
    case 'person':
      if (family === 'time') return isMuch && isEventOfLife(words)
      if (family === 'whole') return isMuch && wordsIn(pieces) > (accounts.has(word) ? 2 : 1) && isSomebodys(pieces, beside)
      return values.includes(family) && (isMuch || isMoreThanOneWord(pieces)) && (isSomebodys(pieces, beside) || (isMuch && family === 'text'))
    case 'life':
      if (family === 'boolean') return wordsIn(pieces) > 1 && !pieces.some(({ meaning }) => meaning.isOfRecord) && isSomebodys(pieces, beside)
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

/** A number whose name ends with what a key's does, without a gap: `pcatid`. */
function isKey(pieces: readonly Piece[], family: Family): boolean {
  return family === 'whole' && /[a-z](?:id|no|cd|num)$/.test(pieces.at(-1)?.text ?? '')
}

/** A name that ends with what is no value, or with who did something to the row; or that has a word of the system or a key in it. */
function isOfSystem(pieces: readonly Piece[]): boolean {
  const last = pieces.at(-1)
  const ending = last?.meaning.ending
  return (
    (ending !== undefined && ending !== 'text') ||
    / (?:by|id)$/.test(last?.text ?? '') ||
    pieces.some(({ meaning }) => meaning.ending === 'system' || meaning.ending === 'id') ||
    pieces.every(({ meaning }) => meaning.isOfRecord)
  )
}

/** A name of so many words, none of which is of the row or of the system: `filed_joint_return_abroad`. */
function isSentence(pieces: readonly Piece[]): boolean {
  return wordsIn(pieces) >= 4 && !pieces.some(isNamedFlag) && pieces.every(({ meaning }) => !meaning.isOfRecord && !ofSystem.includes(meaning.ending))
}

/** A prefix of a letter or two is no word of it. */
function wordsIn(pieces: readonly Piece[]): number {
  return pieces.filter(({ text }) => !/^[a-z]{1,2}$/.test(text)).flatMap(({ text }) => text.split(' ')).length
}

const ofSystem: readonly (Ending | undefined)[] = ['id', 'code', 'system', 'setting', 'editor', 'state']

/** Whether somebody is a student, or has children, is told of them; whether mail was sent or a name was checked is not. */
function isFlagOfLife(pieces: readonly Piece[]): boolean {
  if (pieces.some(isNamedFlag)) return false
  const own = pieces.filter(({ meaning }) => !meaning.isFlag && meaning.ending !== 'flag')
  return (
    own.some(({ text, meaning }) => (meaning.context === 'person' && !accounts.has(text)) || meaning.context === 'life' || meaning.attributes.length > 0) &&
    own.every(({ meaning }) => !meaning.isOfRecord && !ofSystem.includes(meaning.ending) && meaning.attributes.every(({ field }) => field === undefined))
  )
}

/** What is called a flag is one of the system. */
function isNamedFlag({ text }: Piece): boolean {
  return /(?:flag|flg|フラグ)$/.test(text)
}

/** A part of it has to be a value: a count that stands alone is of the row. */
function isCountOfLife(pieces: readonly Piece[]): boolean {
  return pieces.length > 1 && pieces.every(({ meaning }) => !meaning.isOfRecord && !ofSystem.includes(meaning.ending))
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

/** A time may be written as a text. */
function isTimed(family: Family): boolean {
  return family === 'time' || family === 'text'
}

/** A day of something that is not known, and that is not of the row either: of an admission, of a move. */
function isEventOfLife(pieces: readonly Piece[]): boolean {
  const own = pieces.filter(({ meaning }) => meaning.ending !== 'event')
  return (
    own.some(({ text }) => text.length > 2 || isJapanese(text)) &&
    own.every(({ meaning }) => meaning.ending === undefined && !meaning.isFlag) &&
    !pieces.some(({ meaning }) => meaning.isOfRecord)
  )
}
