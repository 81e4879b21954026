import { type Piece, piecesOf, piecesOfTable } from './lexicon.js'
import { phrasesOf } from './phrases-of.js'
import type { Attribute, Context } from './words/meaning.js'
import { masters, papers } from './words/roles.js'

/** Whose the rows of a table are, and the word that says so. */
export interface TableContext {
  readonly context: Context
  readonly word: string
  /** Its name says so, and not its columns alone. */
  readonly isNamed: boolean
  /** The words of the name: before a column's name they say nothing new. */
  readonly words: readonly string[]
  /** It is called a master, which lists what there is. */
  readonly isMaster: boolean
}

/** The last word of a table's name counts, as in both languages what a compound is stands at its end: `customer_orders` holds orders. */
export function contextOf(table: string): TableContext {
  const pieces = piecesOfTable(table)
  const words = pieces.map(({ text }) => text)
  const head = pieces.findLast(({ text, meaning }) => !meaning.isNameless && (meaning.context !== undefined || !/^[a-z]{1,2}$/.test(text)))
  const isPaper = head !== undefined && papers.has(head.text)
  // The papers of an applicant are of the applicant.
  const isOfSomebody = isPaper && pieces.some(({ meaning }) => meaning.context === 'person' || meaning.context === 'life')
  const context = isOfSomebody ? 'life' : (head?.meaning.context ?? (doer.test(head?.text ?? '') ? 'person' : contextByColumns(pieces)))
  return { context: context ?? 'unknown', isNamed: context !== undefined, word: head?.text ?? table, words, isMaster: words.some((word) => masters.has(word)) }
}

/** What is known of a life is kept in a table of its own, too: `blood_sugar_readings`, `dietary_restrictions`. */
function contextByColumns(pieces: readonly Piece[]): Context | undefined {
  const kept = pieces.findLastIndex(({ text, meaning }) => !meaning.isNameless && !ofKeeping.has(text))
  const last = piecesOf(
    pieces
      .slice(0, kept + 1)
      .map(({ text }) => text)
      .join(' '),
  ).at(-1)
  return last?.meaning.attributes.some(isOfLife) === true ? 'life' : undefined
}

/** It is no field, and no thing and no company has it; what is of a visit or lets in is found on things, too. */
function isOfLife({ field, takesAnyWord, in: contexts }: Attribute): boolean {
  return (
    field === undefined &&
    takesAnyWord === true &&
    contexts.includes('life') &&
    contexts.includes('unknown') &&
    contexts.includes('thing') === contexts.includes('organisation')
  )
}

/** How something is kept, after what it is. */
const ofKeeping: ReadonlySet<string> = new Set(
  phrasesOf({
    en: 'reading, entry, note, result, value, tracking, tracker, diary, chart, sheet, summary, detail, line',
    romaji: 'kekka, kiroku',
    ja: '結果, 記録, 記録表, 値, 調査, 票',
  }),
)

/** Who does something by trade, as far as the last letter tells: `建築士`, `配達員`. */
const doer = /^[\p{Script=Han}]{1,6}[士師員者]$/u

/** A word of the table's name, or the beginning of one: `mem_name` in `members`. */
export function isOfTable(text: string, { words }: TableContext): boolean {
  return words.some((word) => word === text || (text.length >= 3 && word.startsWith(text)))
}
