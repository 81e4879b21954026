import type { Mark } from '../model/columns.js'
import { contextOf, type TableContext } from './context-of.js'
import { familyOf } from './family-of.js'
import { isJapanese } from './is-japanese.js'
import { labelOf } from './label-of.js'
import { piecesOf } from './lexicon.js'
import { isByTableAlone, type Reading, readPhrase } from './read-phrase.js'
import { attributes } from './words/attributes.js'
import type { Ending, Family } from './words/meaning.js'
import { wordsOfName } from './words-of-name.js'

/** That a column holds personal data, and by what it was recognised. */
export interface Recognised {
  /** The field of the policy; none for other personal data, or where the policy has no such field. */
  readonly field?: string
  readonly because: { readonly word: string; readonly in: 'column' | 'table' | 'type' | 'comment' | 'mark' }
  /** By a mark, or by a word that is unmistakable whatever its table. */
  readonly isSure: boolean
}

/** The kinds of fields that are known by words. A field of another name is known by its name alone. */
const kinds: readonly (string | undefined)[] = attributes.map(({ field }) => field)

interface Named {
  readonly table: string
  readonly column: string
  /** As it is written; empty where none is. */
  readonly type: string
  readonly comment?: string
  readonly marks: readonly Mark[]
}

/**
 * Whether a column holds personal data, by what the schema says of it: a mark first; then the field of the policy that it is named after;
 * then the words of its name, comment and type, each as a whole word. It never throws.
 */
export function recognise(column: Named, fields: readonly string[]): Recognised | undefined {
  const marked = column.marks.find(({ says, field }) => says === 'personal' && field !== undefined) ?? column.marks.find(({ says }) => says === 'personal')
  if (marked === undefined && column.marks.length > 0) return undefined
  const named = byOwnField(column.column, fields) ?? byWords(column, fields)
  if (marked === undefined) return named
  const field = marked.field === undefined ? named?.field : fieldNamed(marked.field, fields)
  return { ...(field === undefined ? {} : { field }), because: { word: marked.text, in: 'mark' }, isSure: true }
}

/** A column named after a field of the policy: `bloodType` after `blood-type`. */
function byOwnField(column: string, fields: readonly string[]): Recognised | undefined {
  const field = fieldNamed(
    column,
    fields.filter((each) => !kinds.includes(each)),
  )
  return field === undefined ? undefined : { field, because: { word: column, in: 'column' }, isSure: true }
}

function byWords(column: Named, fields: readonly string[]): Recognised | undefined {
  const table = contextOf(column.table)
  const family = familyOf(column.type)
  const pieces = piecesOf(column.column)
  const byColumn = readPhrase(pieces, table, family)
  const byComment = readLabel(column.comment ?? '', table, family)
  if ((byComment.says === 'else' && !isDateOf(byColumn, byComment)) || (byColumn.says === 'else' && !isOverruled(byColumn, byComment))) return undefined
  const said = [
    { reading: byColumn, in: 'column' as const },
    { reading: byComment, in: 'comment' as const },
    { reading: readType(column.type, table), in: 'type' as const },
  ].flatMap(({ reading, in: place }) => (reading.says === 'personal' ? [{ ...reading, in: place }] : []))
  // The comment says it in full where the name says it in short: `sei` is a surname or, with the comment 性別, a gender.
  const because = said.find(({ isSure }) => isSure) ?? said[0]
  if (because === undefined) return byColumn.says === 'nothing' && isByTableAlone(pieces, table, family) ? byTable(table) : undefined
  const kind = (said.find(({ in: place }) => place === 'comment') ?? because).attribute.field
  const field = kind === undefined || !fields.includes(kind) ? undefined : kind
  const isByTable = because.attribute.isGeneral === true && !because.isSure
  return {
    ...(field === undefined ? {} : { field }),
    because: isByTable ? { word: table.word, in: 'table' } : { word: because.word, in: because.in },
    isSure: because.isSure,
  }
}

function byTable({ word }: TableContext): Recognised {
  return { because: { word, in: 'table' }, isSure: false }
}

/** A code, a number or a date may be of personal data: `payment_bank_cd`, with the comment 支払銀行コード, is of an account. */
function isOverruled({ ending }: { readonly ending?: Ending }, byComment: Reading): boolean {
  return ending !== undefined && ending !== 'flag' && ending !== 'editor' && byComment.says === 'personal' && byComment.isSure
}

/** The day until which a card is valid is of the card: `expirationdate`, with the comment 有効期限日. */
function isDateOf(byColumn: Reading, { ending }: { readonly ending?: Ending }): boolean {
  return ending === 'event' && byColumn.says === 'personal' && byColumn.attribute.takes?.includes('event') === true
}

/** A label in Japanese counts as the name does. One in English counts by unmistakable words alone: it may be the beginning of a sentence. */
function readLabel(comment: string, table: TableContext, family: Family): Reading {
  const label = labelOf(comment)
  if (label === undefined) return { says: 'nothing' }
  const reading = readPhrase(piecesOf(label), table, family)
  return isJapanese(label) || (reading.says === 'personal' && reading.isSure) ? reading : { says: 'nothing' }
}

/** A type of the schema's own can say it, as `Gender` does; and so does a format, as `string (email)`. */
function readType(type: string, table: TableContext): Reading {
  const name = /^string \((\w+)\)$/.exec(type)?.[1] ?? (familyOf(type) === 'other' ? type : '')
  const reading = readPhrase(piecesOf(name), table, 'other')
  return reading.says === 'personal' && reading.isSure ? reading : { says: 'nothing' }
}

/** The field of a policy that a mark or a column is named after, however its words are joined. */
function fieldNamed(name: string, fields: readonly string[]): string | undefined {
  const words = wordsOfName(name).join(' ')
  return words === '' ? undefined : fields.find((field) => wordsOfName(field).join(' ') === words)
}
