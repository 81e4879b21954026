import { contextOf, isOfTable, type TableContext } from './context-of.js'
import type { Piece } from './lexicon.js'
import { phrasesOf } from './phrases-of.js'
import type { ReadColumn } from './read-column.js'
import type { Context, Ending, Sign } from './words/meaning.js'
import { applicants, belongings, cases, happenings, partners } from './words/roles.js'
import { signs } from './words/signs.js'

/** So many signs tell what a table is. One stands in tables of every sort. */
const enough = 2

/** Of a table that is called by no known word; the first of which there are enough counts. */
const bySigns = ['life', 'order', 'money', 'visit', 'organisation', 'thing'] as const

/** Of a thing or of visits, where the columns say that it is somebody's. */
const ofSomebody = ['life', 'order', 'money'] as const

/**
 * Whose the rows of a table are, by its name and by all its columns: one with a birth date and a gender is of persons, whatever it is called,
 * and customers with a company name and somebody to ask for are companies.
 */
export function tableOf(columns: readonly ReadColumn[]): TableContext {
  const named = contextOf(columns[0]?.named.table ?? '')
  const found = signsIn(columns, named)
  if (named.context === 'life' && (isMaster(columns, named) || (named.isMaster && !columns.some(isKeyOfPerson)))) return { ...named, context: 'thing' }
  const context = contextBy(named, (sign) => found.filter((each) => each === sign).length)
  if (isOfPartner(columns, context) && !found.includes('person')) return { ...named, context: context === 'money' ? 'organisation' : 'unknown' }
  if ((context === 'unknown' || (context === 'visit' && !found.includes('visit'))) && columns.some(isKeyOfCase)) return { ...named, context: 'life' }
  if (context === 'thing' && belongings.has(named.word) && columns.some(isKeyOfPerson)) return { ...named, context: 'life' }
  return { ...named, context }
}

/** What points to a patient or to a student is kept on that one; what points to a user or a customer may be anything. */
function isKeyOfCase(column: ReadColumn): boolean {
  return isKeyOfPerson(column) && column.pieces.some(({ text }) => cases.has(text))
}

/** Of an order or a payment: it is between companies. */
function isOfPartner(columns: readonly ReadColumn[], context: Context): boolean {
  if (context !== 'order' && context !== 'money') return false
  return columns.some(({ pieces, label }) => [...pieces.slice(0, 1), ...(label?.pieces.slice(0, 1) ?? [])].some(({ text }) => partners.has(text)))
}

/** What a master has: a key, a name, what it is. One with no more columns lists skills, and is of nobody who has them. */
function isMaster(columns: readonly ReadColumn[], table: TableContext): boolean {
  const names = columns.map(({ pieces }) => pieces.filter(({ text }) => !isOfTable(text, table)))
  const isNamed = (own: readonly Piece[]) => own.length === 1 && ofMasters.has(own[0]?.text.replace(table.word, '').trim() ?? '')
  return names.some(isNamed) && names.every((own) => own.length === 0 || isNamed(own) || own.every(isOfRow))
}

/** Skills are somebody's where the row says whose; a master of skills lists those there are. */
function isKeyOfPerson({ pieces, family }: ReadColumn): boolean {
  if (family === 'reference' && pieces.at(-1)?.meaning.context === 'person') return true
  return pieces.length > 1 && pieces.at(-2)?.meaning.context === 'person' && keys.includes(pieces.at(-1)?.meaning.ending)
}

const keys: readonly (Ending | undefined)[] = ['id', 'code', 'number']

function isOfRow({ meaning }: Piece): boolean {
  return (meaning.ending !== undefined && meaning.ending !== 'text') || meaning.isOfRecord
}

const ofMasters: ReadonlySet<string> = new Set(
  phrasesOf({ en: 'name, name en, title, description, label, code, slug', romaji: 'mei, kana', ja: '名, 名称, 名前, 略称, 説明, カナ, コード' }),
)

function contextBy({ context: named, word }: TableContext, count: (sign: Sign) => number): Context {
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
      if (count('person') >= enough) return 'person'
      if (named === 'organisation' || count('thing') > 0) return named
      return ofSomebody.find((each) => count(each) >= enough) ?? (happenings.has(word) && count('visit') >= enough ? 'visit' : named)
    case 'visit':
      return ofSomebody.find((each) => count(each) >= enough) ?? named
    // A card is one that pays, or one to be carried in an emergency.
    case 'money':
      if (count('money') > 0) return named
      if (count('life') >= enough) return 'life'
      return count('person') >= enough ? 'person' : named
    case 'person':
      return isMaybeCompany(word) && count('organisation') >= enough && count('person') === 0 ? 'organisation' : named
    default:
      return named
  }
}

/** Who buys or has an account may be a company; a patient, a pupil and who applies for a flat is none. */
function isMaybeCompany(word: string): boolean {
  return !cases.has(word) && !applicants.has(word)
}

/** What the columns say of their table. A name counts once, and so does a column, whose comment says what its name does. */
function signsIn(columns: readonly ReadColumn[], table: TableContext): readonly Sign[] {
  const known = new Set<string>()
  return columns.flatMap(({ pieces, label }) => {
    const own = [...signsOf(pieces, table), ...signsOf(label?.pieces ?? [], table)].filter(([name]) => !known.has(name))
    for (const [name] of own) known.add(name)
    return [...new Set(own.map(([, sign]) => sign))]
  })
}

/** What a column says by its name, or by that without the words of the table. */
function signsOf(pieces: readonly Piece[], table: TableContext): readonly (readonly [string, Sign])[] {
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
