import type { TableContext } from './context-of.js'
import type { Piece } from './lexicon.js'
import type { Attribute, Context, Ending, Family } from './words/meaning.js'

/** What a name, or the label in a comment, says a column holds. */
export type Reading =
  /** Personal data. It is sure where the name alone says so, whatever the table. */
  | { readonly says: 'personal'; readonly attribute: Attribute; readonly word: string; readonly isSure: boolean }
  /** Something else: a flag, a key, a time, or what belongs to an organisation or a thing. */
  | { readonly says: 'else'; readonly ending?: Ending }
  | { readonly says: 'nothing' }

const nothing: Reading = { says: 'nothing' }
const somethingElse: Reading = { says: 'else' }

/** Reads the pieces of a name: the last that is no ending, no aside and no number of a letter or two is what the column holds. */
export function readPhrase(named: readonly Piece[], table: TableContext, family: Family): Reading {
  const pieces = headLast(named)
  if (pieces.length > 1 && (pieces[0]?.meaning.isFlag === true || pieces.some(({ text }) => text === 'flag' || text === 'flg'))) return somethingElse
  const at = headOf(pieces)
  if (typeof at === 'string') return { says: 'else', ending: at }
  const head = at === undefined ? undefined : pieces[at]
  if (at === undefined || head === undefined) return nothing

  const before = pieces.slice(0, at).findLast(({ meaning }) => !meaning.isAside || meaning.context !== undefined)
  const whose = contextsBy(before, table)
  const personal = head.meaning.attributes.filter((each) => whose.contexts.some((context) => each.in.includes(context)))
  if (personal.length === 0) return whose.contexts.some(isOthers) ? somethingElse : nothing
  const attribute = personal.find((each) => (each.takesAnyWord === true || whose.isKnown) && holds(each, family))
  // The name of a file is no name of the person whose file it is.
  if (attribute === undefined) return before?.meaning.ending === undefined ? nothing : somethingElse
  const isSure = isUnmistakable(attribute) || (whose.isByColumn && whose.contexts.includes('person'))
  return { says: 'personal', attribute, word: head.text, isSure }
}

/**
 * Whether a column whose words are not known is taken for personal, as all that a table of people says is of them. Numbers without a
 * fraction are keys and counters too often, but not among what is known of a life.
 */
export function isByTableAlone(pieces: readonly Piece[], { context }: TableContext, family: Family): boolean {
  const families = defaults.get(context)
  const head = pieces.at(-1)
  if (families === undefined || head === undefined || !families.includes(family)) return false
  // One word that is not known at all tells too little: `nameplate`.
  if (context === 'person' && pieces.length === 1 && head.meaning.attributes.length === 0) return false
  const { context: whose, ending } = head.meaning
  return (
    (ending === undefined || ending === 'text') &&
    (whose === undefined || (whose === 'person' && pieces.length > 1) || whose === 'life' || whose === 'writing') &&
    !pieces.some(({ meaning }) => meaning.ending === 'system' || meaning.ending === 'id')
  )
}

const defaults: ReadonlyMap<Context, readonly Family[]> = new Map([
  ['person', ['text', 'number', 'other']],
  ['life', ['text', 'number', 'other', 'whole']],
])

/** It is personal in every table, or in all but those of organisations. */
function isUnmistakable(attribute: Attribute): boolean {
  return attribute.in.includes('unknown') && attribute.in.includes('thing')
}

function holds({ types }: Attribute, family: Family): boolean {
  return types === undefined ? family !== 'boolean' && family !== 'reference' : types.includes(family)
}

function isOthers(context: Context): boolean {
  return context === 'organisation' || context === 'thing'
}

/** `name of the guardian` is read as `guardian name`. */
function headLast(pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findIndex(({ text }, index) => index > 0 && index < pieces.length - 1 && (text === 'of' || text === 'by' || text === 'for'))
  return at === -1 ? pieces : [...pieces.slice(at + 1), ...pieces.slice(0, at)]
}

/** Where the word stands that says what the column holds; or the ending that makes something else of it. */
function headOf(pieces: readonly Piece[]): number | Ending | undefined {
  for (let at = pieces.length - 1; at >= 0; at -= 1) {
    const { text, meaning } = pieces[at] as Piece
    const before = pieces.slice(0, at).findLast((piece) => piece.meaning.attributes.length > 0)
    const takes = before?.meaning.attributes.some(({ takes }) => meaning.ending !== undefined && takes?.includes(meaning.ending)) === true
    if (takes || (before !== undefined && meaning.isAside)) continue
    if (meaning.attributes.length > 0) return at
    if (meaning.ending !== undefined && meaning.ending !== 'text') return meaning.ending
    const isShort = /^[a-z]{1,2}$/.test(text)
    if (at > 0 && (isShort || meaning.isAside || meaning.ending === 'text')) continue
    return undefined
  }
  return undefined
}

/** Whose it is: by the word before it, else by the table. A word that is not known says that it is of something else. */
function contextsBy(
  before: Piece | undefined,
  table: TableContext,
): { readonly contexts: readonly Context[]; readonly isKnown: boolean; readonly isByColumn: boolean } {
  const byTable = { contexts: [table.context], isByColumn: false }
  if (before === undefined || isOfTable(before.text, table)) return { ...byTable, isKnown: true }
  const { context, attributes } = before.meaning
  // What is said of something personal is personal: the country of a home address.
  if (attributes.some((each) => each.takesAnyWord === true && each.in.includes(table.context)))
    return { contexts: ['person', table.context], isKnown: true, isByColumn: false }
  // In a table of people, what is not known of something else is theirs: `entry_city`.
  if (context === undefined) return { ...byTable, isKnown: table.context === 'person' && before.meaning.ending === undefined }
  // What an order says of a person is of the order, too; what a company says of one is not.
  const isOfBoth = context === 'person' && !isOthers(table.context)
  return { contexts: isOfBoth ? [context, table.context] : [context], isKnown: true, isByColumn: true }
}

/** A word of the table's name, or the beginning of one: `mem_name` in `members`. */
function isOfTable(text: string, { words }: TableContext): boolean {
  return words.some((word) => word === text || (text.length >= 3 && word.startsWith(text)))
}
