import { piecesOfTable } from './lexicon.js'
import type { Context } from './words/meaning.js'

/** Whose the rows of a table are, and the word that says so. */
export interface TableContext {
  readonly context: Context
  readonly word: string
  /** The words of the name: before a column's name they say nothing new. */
  readonly words: readonly string[]
}

/** The last word of a table's name counts, as in both languages what a compound is stands at its end: `customer_orders` holds orders. */
export function contextOf(table: string): TableContext {
  const pieces = piecesOfTable(table)
  const words = pieces.map(({ text }) => text)
  const head = pieces.findLast(({ text, meaning }) => !meaning.isNameless && (meaning.context !== undefined || !/^[a-z]{1,2}$/.test(text)))
  return { context: head?.meaning.context ?? 'unknown', word: head?.text ?? table, words }
}

/** A word of the table's name, or the beginning of one: `mem_name` in `members`. */
export function isOfTable(text: string, { words }: TableContext): boolean {
  return words.some((word) => word === text || (text.length >= 3 && word.startsWith(text)))
}
