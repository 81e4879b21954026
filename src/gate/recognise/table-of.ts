import { contextOf, isOfTable, type TableContext } from './context-of.js'
import type { Piece } from './lexicon.js'
import { phrasesOf } from './phrases-of.js'
import type { ReadColumn } from './read-column.js'
import type { Context, Sign } from './words/meaning.js'
import { signs } from './words/signs.js'

/** So many signs tell what a table is. One stands in tables of every sort. */
const enough = 2

/** Of a table that is called by no known word; the first of which there are enough counts. */
const bySigns = ['life', 'order', 'money', 'visit', 'organisation', 'thing'] as const

/**
 * Whose the rows of a table are, by its name and by all its columns: one with a birth date and a gender is of persons, whatever it is called,
 * and customers with a company name and somebody to ask for are companies.
 */
export function tableOf(columns: readonly ReadColumn[]): TableContext {
  const named = contextOf(columns[0]?.named.table ?? '')
  const found = new Map(columns.flatMap(({ pieces, label }) => [...signOf(pieces, named), ...signOf(label?.pieces ?? [], named)]))
  return { ...named, context: contextBy(named.context, (sign) => [...found.values()].filter((each) => each === sign).length) }
}

function contextBy(named: Context, count: (sign: Sign) => number): Context {
  const isOfOrganisation = count('organisation') > 0
  const isWritten = count('writing') >= enough && count('person') + count('anyone') > 0
  switch (named) {
    case 'unknown':
      if (count('person') > 0 && count('person') + count('anyone') >= enough) return 'person'
      if (isWritten) return 'writing'
      return bySigns.find((each) => count(each) >= enough) ?? (count('anyone') >= enough && !isOfOrganisation ? 'person' : named)
    case 'thing':
    case 'organisation':
      if (isOfOrganisation) return named
      if (isWritten) return 'writing'
      return count('person') >= enough ? 'person' : named
    // A card is one that pays, or one to be carried in an emergency.
    case 'money':
      if (count('money') > 0) return named
      if (count('life') >= enough) return 'life'
      return count('person') >= enough ? 'person' : named
    case 'person':
      return count('organisation') >= enough && count('person') === 0 ? 'organisation' : named
    default:
      return named
  }
}

/** What a column says of its table, by its name or by that without the words of the table. Each name counts once. */
function signOf(pieces: readonly Piece[], table: TableContext): readonly (readonly [string, Sign])[] {
  const own = pieces.filter(({ text, meaning }) => !meaning.isAside && !isOfTable(text, table))
  const names = [pieces, own].map((each) => each.map(({ text }) => text.replaceAll(' ', '')).join(''))
  return names.flatMap((name) => {
    const sign = allSigns().get(name)
    return sign === undefined ? [] : [[name, sign] as const]
  })
}

/** Made when the first table is read. */
let made: ReadonlyMap<string, Sign> | undefined

function allSigns(): ReadonlyMap<string, Sign> {
  made ??= new Map(Object.entries(signs).flatMap(([sign, words]) => phrasesOf(words).map((phrase) => [phrase.replaceAll(' ', ''), sign as Sign] as const)))
  return made
}
