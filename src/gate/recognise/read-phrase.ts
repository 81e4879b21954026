import { isOfTable, type TableContext } from './context-of.js'
import type { Piece } from './lexicon.js'
import type { Attribute, Context, Ending, Family } from './words/meaning.js'
import { customers } from './words/roles.js'

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
  const isFlag = pieces.length > 1 && (pieces[0]?.meaning.isFlag === true || pieces.some(({ text }) => text === 'flag' || text === 'flg'))
  // Whether somebody is married or ill is told by a flag, too.
  if (isFlag && !pieces.some(({ meaning }) => meaning.attributes.some(({ takes }) => takes?.includes('flag')))) return { says: 'else', ending: 'flag' }
  const at = headOf(pieces, table)
  if (typeof at === 'string') return { says: 'else', ending: at }
  const head = at === undefined ? undefined : pieces[at]
  if (at === undefined || head === undefined) return nothing
  if (at === 0 && isKeyOf(pieces, table)) return { says: 'else', ending: 'id' }
  if ((table.context === 'organisation' || isMasterOfThings(table)) && isNameOf(head, table)) return somethingElse

  // What makes a flag of the rest says nothing of whose it is: `is_veteran`.
  const before = pieces
    .slice(isFlag && pieces[0]?.meaning.isFlag === true ? 1 : 0, at)
    .findLast(({ meaning }) => !meaning.isAside || meaning.context !== undefined)
  const whose = contextsBy(innermost(pieces.slice(0, at), before), table)
  const personal = head.meaning.attributes.filter((each) => whose.contexts.some((context) => each.in.includes(context)))
  if (personal.length === 0) {
    // A word of visits, `locale`, is one of the system elsewhere.
    const { ending } = head.meaning
    if (ending !== undefined && ending !== 'text') return { says: 'else', ending }
    return whose.contexts.some(isOthers) ? somethingElse : nothing
  }
  const attribute = personal.find((each) => (each.takesAnyWord === true || whose.isKnown) && holds(each, family))
  // The name of a file is no name of the person whose file it is.
  if (attribute === undefined) return before?.meaning.ending === undefined ? nothing : somethingElse
  const isSure = isUnmistakable(attribute) || (whose.isByColumn && whose.contexts.includes('person'))
  return { says: 'personal', attribute, word: head.text, isSure }
}

/** The building at the address of an office is of the office, and not of the address. */
function innermost(earlier: readonly Piece[], before: Piece | undefined): Piece | undefined {
  if (before === undefined || before.meaning.attributes.length === 0 || before.meaning.context !== undefined) return before
  return earlier.find(({ meaning }) => meaning.context === 'organisation' && !meaning.isAside && meaning.attributes.length === 0) ?? before
}

/** The number of a row is none of what its table is called: `occupation_code` among occupations. */
function isKeyOf(pieces: readonly Piece[], { word }: TableContext): boolean {
  const name = pieces.map(({ text }) => text).join(' ')
  return name !== word && name.replace(/ (?:id|cd|code|コード)$/, '') === word
}

/** A master that is not of people lists what there is: `m_shokushu`. */
function isMasterOfThings({ isMaster, context }: TableContext): boolean {
  return isMaster && (context === 'unknown' || context === 'thing')
}

/** What customers are called is a name, and not where they are companies: `顧客名`. */
function isNameOf({ text }: Piece, { word }: TableContext): boolean {
  const whose = [word, ...customers].find((each) => text.startsWith(each))
  return whose !== undefined && /^ ?(?:name|nm|mei|名|名称|kana|カナ)$/.test(text.slice(whose.length))
}

/** It is personal in every table, or in all but those of organisations. */
function isUnmistakable(attribute: Attribute): boolean {
  return attribute.in.includes('unknown') && attribute.in.includes('thing')
}

function holds({ types, takes }: Attribute, family: Family): boolean {
  if (family === 'boolean') return takes?.includes('flag') === true
  return types === undefined ? family !== 'reference' : types.includes(family)
}

function isOthers(context: Context): boolean {
  return context === 'organisation' || context === 'thing'
}

/** `name of the guardian` is read as `guardian name`, and `id_country` as `country id`. */
function headLast(pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...others] = pieces
  if (first?.text === 'id' && others.length > 0) return [...others, first]
  const at = pieces.findIndex(({ text }, index) => index > 0 && index < pieces.length - 1 && (text === 'of' || text === 'by' || text === 'for'))
  return at === -1 ? pieces : [...pieces.slice(at + 1), ...pieces.slice(0, at)]
}

/** Where the word stands that says what the column holds; or the ending that makes something else of it. */
function headOf(pieces: readonly Piece[], table: TableContext): number | Ending | undefined {
  for (let at = pieces.length - 1; at >= 0; at -= 1) {
    const { text, meaning } = pieces[at] as Piece
    const before = pieces.slice(0, at).findLast((piece) => piece.meaning.attributes.length > 0)
    const takes = before?.meaning.attributes.some(({ takes }) => meaning.ending !== undefined && takes?.includes(meaning.ending)) === true
    if (takes || (before !== undefined && meaning.isAside)) continue
    if (bareNames.has(text) && pieces[at - 1] === before && before !== undefined && !isOfTable(before.text, table) && before.meaning.attributes.some(isPlace))
      continue
    if (meaning.attributes.length > 0) return at
    if (meaning.ending !== undefined && meaning.ending !== 'text') return meaning.ending
    const isShort = /^[a-z]{1,2}$/.test(text)
    if (at > 0 && (isShort || meaning.isAside || meaning.ending === 'text')) continue
    return undefined
  }
  return undefined
}

/** The name of a prefecture is no name of a person. */
const bareNames: ReadonlySet<string> = new Set(['name', 'nm', 'mei', '名', '名称'])

function isPlace({ field }: Attribute): boolean {
  return field === 'address' || field === 'occupation' || field === 'industry'
}

/** Whose it is: by the word before it, else by the table. A word that is not known says that it is of something else. */
function contextsBy(
  before: Piece | undefined,
  table: TableContext,
): { readonly contexts: readonly Context[]; readonly isKnown: boolean; readonly isByColumn: boolean } {
  const byTable = { contexts: [table.context], isByColumn: false }
  if (before === undefined || isOfTable(before.text, table) || (table.context === 'organisation' && customers.has(before.text)))
    return { ...byTable, isKnown: true }
  const { context, attributes, isAside } = before.meaning
  // The office of a person is where that one works.
  if (isAside && table.context === 'person') return { ...byTable, isKnown: true }
  // What is said of something personal is personal: the country of a home address.
  if (attributes.some((each) => each.takesAnyWord === true && each.in.includes(table.context)))
    return { contexts: ['person', table.context], isKnown: true, isByColumn: false }
  // In a table of people, what is not known of something else is theirs: `entry_city`.
  if (context === undefined && agent.test(before.text)) return { contexts: ['person', table.context], isKnown: true, isByColumn: true }
  if (context === undefined) return { ...byTable, isKnown: table.context === 'person' && before.meaning.ending === undefined }
  // What an order says of a person is of the order, too; what a company says of one is not.
  const isOfBoth = !isOthers(context) && !isOthers(table.context)
  return { contexts: isOfBoth ? [context, table.context] : [context], isKnown: true, isByColumn: true }
}

/** Who does something, as far as its ending tells: `adopter`, `inspector`, `trainee`. */
const agent = /^[a-z]{3,}(?:[^aeiou]er|tor|sor|ee|ist|cian)$/
