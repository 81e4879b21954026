import type { TableContext } from './context-of.js'
import { isJapanese } from './is-japanese.js'
import type { Piece } from './lexicon.js'
import { phrasesOf } from './phrases-of.js'
import type { ReadColumn } from './read-column.js'
import type { Recognised } from './recognised.js'
import { spellingsOf } from './spellings-of.js'
import { followers } from './words/followers.js'

/** The field of a column that says little by itself, by the columns before and after it: `issue_date` after `passport_no`. */
export function fieldByNeighbour({ pieces, label, family }: ReadColumn, table: TableContext, beside: readonly (Recognised | undefined)[]): string | undefined {
  if (family === 'boolean' || family === 'reference') return undefined
  const words = label !== undefined && isJapanese(label.text) ? label.pieces : pieces
  // The department of a supplier is one of it; the name of a department is its own beside its head.
  const name = nameOf(words.filter(({ text }) => text !== table.word))
  if (words.some(({ text }) => text !== table.word && text.startsWith(table.word))) return undefined
  const fields = beside.flatMap((each) => (each?.field === undefined ? [] : [each.field]))
  return fields.map((each) => allFollowers().get(`${each} ${name}`)).find((each) => each !== undefined)
}

function nameOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text.replaceAll(' ', '')).join('')
}

/** Made when the first table is read. */
let made: ReadonlyMap<string, string> | undefined

function allFollowers(): ReadonlyMap<string, string> {
  made ??= new Map(
    followers.flatMap(({ beside, field, words }) =>
      phrasesOf(words)
        .flatMap(spellingsOf)
        .flatMap((phrase) => beside.map((each) => [`${each} ${phrase.replaceAll(' ', '')}`, field] as const)),
    ),
  )
  return made
}
