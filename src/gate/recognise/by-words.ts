import type { TableContext } from './context-of.js'
import { familyOf } from './family-of.js'
import { isJapanese } from './is-japanese.js'
import { type Piece, piecesOf } from './lexicon.js'
import type { ReadColumn } from './read-column.js'
import { type Reading, readPhrase } from './read-phrase.js'
import type { Recognised } from './recognised.js'
import type { Context, Ending, Family } from './words/meaning.js'

/** What the words of a column say of it. */
export type ByWords =
  | { readonly says: 'personal'; readonly recognised: Recognised }
  /** That it is something else, and what where an ending says it. */
  | { readonly says: 'else'; readonly ending?: Ending }
  /** Its words are not known. */
  | { readonly says: 'nothing' }

/** Reads the words of a column's name, of its comment and of its type. */
export function byWords({ named, family, pieces, label, isListed }: ReadColumn, table: TableContext, fields: readonly string[]): ByWords {
  const byColumn = readColumnName(pieces, table, family)
  const byComment = readLabel(label, table, family)
  if (byComment.says === 'else' && !isDateOf(byColumn, byComment)) return byComment
  if (byColumn.says === 'else' && !isOverruled(byColumn, byComment, pieces)) return byColumn
  const said = [
    { reading: byColumn, in: 'column' as const },
    { reading: byComment, in: 'comment' as const },
    { reading: readType(named.type, table), in: 'type' as const },
  ].flatMap(({ reading, in: place }) => (reading.says === 'personal' ? [{ ...reading, in: place }] : []))
  // The comment says it in full where the name says it in short: `sei` is a surname or, with the comment 性別, a gender.
  const because = said.find(({ isSure }) => isSure) ?? said[0]
  if (because === undefined) return { says: 'nothing' }
  if (isListed && !because.isSure && because.attribute.isWritten === true) return { says: 'else' }
  const told = (said.find(({ in: place }) => place === 'comment') ?? because).attribute.field
  const kind = told ?? (because.isSure ? because.attribute.field : undefined)
  const isByTable = because.attribute.isGeneral === true && !because.isSure
  return {
    says: 'personal',
    recognised: {
      ...(kind === undefined || !fields.includes(kind) ? {} : { field: kind }),
      because: isByTable ? { word: table.word, in: 'table' } : { word: because.word, in: because.in },
      isSure: because.isSure,
    },
  }
}

const takenFromTables: readonly (Ending | undefined)[] = [undefined, 'kind', 'number', 'text', 'state']
const ofSomebodys: readonly Context[] = ['life', 'money', 'order', 'visit']

/** How something is kept, and not what it is: the type of a request for leave is the type of a leave. */
const kept = / (?:request|record|history|log|entry|detail|info|report)$/

/** One word may be the end of what its table begins: `type` in `leave_requests`, `number` in `passports`. */
function readColumnName(pieces: readonly Piece[], table: TableContext, family: Family): Reading {
  const reading = readPhrase(pieces, table, family)
  const [only, ...others] = pieces
  const isWhole = only === undefined || others.length > 0 || !takenFromTables.includes(only.meaning.ending) || !ofSomebodys.includes(table.context)
  if (reading.says === 'personal' || isWhole) return reading
  const joined = piecesOf(`${table.word.replace(kept, '')} ${only.text}`)
  return joined.length === 1 ? readPhrase(joined, table, family) : reading
}

/**
 * A code, a number or a date may be of personal data: `payment_bank_cd`, with the comment 支払銀行コード, is of an account. A comment counts for
 * less beside a name whose words are known.
 */
function isOverruled({ ending }: { readonly ending?: Ending }, byComment: Reading, pieces: readonly Piece[]): boolean {
  if (ending === 'flag' || ending === 'editor' || byComment.says !== 'personal') return false
  // What belongs to a company belongs to somebody there where the comment says so: `chg_nm`, with the comment 担当者名.
  const isUnknown = pieces.every(
    ({ meaning }) => !meaning.isOfRecord && (meaning.ending === ending || (meaning.ending === undefined && meaning.context === undefined)),
  )
  return byComment.isSure || (ending !== undefined && isUnknown)
}

/** The day until which a card is valid is of the card: `expirationdate`, with the comment 有効期限日. */
function isDateOf(byColumn: Reading, { ending }: { readonly ending?: Ending }): boolean {
  return ending === 'event' && byColumn.says === 'personal' && byColumn.attribute.takes?.includes('event') === true
}

/** A label in Japanese counts as the name does. One in English counts by unmistakable words alone: it may be the beginning of a sentence. */
function readLabel(label: ReadColumn['label'], table: TableContext, family: Family): Reading {
  if (label === undefined) return { says: 'nothing' }
  const reading = readPhrase(label.pieces, table, family)
  return isJapanese(label.text) || (reading.says === 'personal' && reading.isSure) ? reading : { says: 'nothing' }
}

/** A type of the schema's own can say it, as `Gender` does; and so does a format, as `string (email)`. */
function readType(type: string, table: TableContext): Reading {
  const name = /^string \((\w+)\)$/.exec(type)?.[1] ?? (familyOf(type) === 'other' ? type : '')
  const reading = readPhrase(piecesOf(name), table, 'other')
  return reading.says === 'personal' && reading.isSure ? reading : { says: 'nothing' }
}
