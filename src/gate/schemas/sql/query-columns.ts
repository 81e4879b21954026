import type { Definition } from './definition.js'
import { depthOf, type Item, itemsOf } from './items.js'
import { nameOf } from './query-name.js'
import { type Branch, branchesOf } from './query-parts.js'
import type { Token } from './statements.js'
import { isSignAt, type Name, nameAt, namesAt, type TableName, tableAt, tableOf, wordAt } from './words.js'

/** What a query says of its columns. */
export interface QueryColumns {
  /** Those that have a name; a query says no type. */
  readonly definitions: readonly Definition[]
  /** The tables of which a star takes all. */
  readonly like: readonly TableName[]
  /** Those of which other sides of a UNION take all. */
  readonly also: readonly TableName[]
  /** Whether these are all: none comes from an expression without a name, or from a star over what is no table. */
  readonly isWhole: boolean
  /** Where INTO stands, if it does. */
  readonly into?: number
}

interface Listed {
  readonly names: readonly Name[]
  readonly like: readonly TableName[]
  readonly isWhole: boolean
}

/** A table among those of FROM; without one where a query or a function stands there. */
interface Source {
  readonly table?: TableName
  /** What it is called in the query, in small letters. */
  readonly alias: string
}

/** The columns that the query at a place gives, by their names: those under AS, those that are only named, and those of stars. */
export function queryColumns(text: string, tokens: readonly Token[], query: number): QueryColumns {
  const { branches, named } = branchesOf(text, tokens, query)
  // The first names the columns; what others add to them, they say by their own names.
  const listed = branches.map((branch) => listedIn(text, tokens, branch, named))
  const into = branches.find((branch) => branch.into !== undefined)?.into
  return {
    definitions: listed.flatMap(({ names }) => names.map((name) => ({ name, type: '', notes: [] }))),
    like: listed[0]?.like ?? [],
    also: listed.slice(1).flatMap(({ like }) => like),
    isWhole: listed[0]?.isWhole ?? false,
    ...(into === undefined ? {} : { into }),
  }
}

function listedIn(text: string, tokens: readonly Token[], { verb, first, listEnd, from }: Branch, queries: ReadonlySet<string>): Listed {
  if (verb === 'other') return { names: [], like: [], isWhole: false }
  if (verb === 'table') {
    const table = tableAt(text, tokens, first)
    return { names: [], like: table === undefined ? [] : [table], isWhole: table !== undefined }
  }
  const items = itemsOf(text, tokens.slice(first, listEnd))
  const stars = items.filter((item) => isStar(text, item.tokens))
  const names = items.flatMap((item) => (isStar(text, item.tokens) ? [] : (nameOf(text, item.tokens) ?? [])))
  const sources = from === undefined || stars.length === 0 ? [] : takenBy(text, stars, sourcesOf(text, tokens.slice(...from), queries))
  const like = sources.flatMap(({ table }) => table ?? [])
  const isKnown = stars.length === 0 || (sources.length > 0 && like.length === sources.length)
  return { names, like, isWhole: items.length > 0 && names.length + stars.length === items.length && isKnown }
}

/** `*`, `u.*`, `s.u.*`, `(a).*`. */
function isStar(text: string, tokens: readonly Token[]): boolean {
  return isSignAt(text, tokens, tokens.length - 1, '*') && (tokens.length === 1 || isSignAt(text, tokens, tokens.length - 2, '.'))
}

/** What stars take over: of `u.*` the one table that is called so; failing that all, which is more than is true and never less. */
function takenBy(text: string, stars: readonly Item[], sources: readonly Source[]): readonly Source[] {
  const byAlias = new Map<string, Source | undefined>()
  for (const source of sources) byAlias.set(source.alias, byAlias.has(source.alias) ? undefined : source)
  const taken = stars.map(({ tokens }) => byAlias.get(nameAt(text, tokens, tokens.length - 3)?.text.toLowerCase() ?? ''))
  const known = new Set(taken.flatMap((source) => source ?? []))
  return taken.includes(undefined) ? sources : [...known]
}

/** The tables of FROM: at its beginning, and after each comma and JOIN. */
function sourcesOf(text: string, tokens: readonly Token[], queries: ReadonlySet<string>): readonly Source[] {
  return itemsOf(text, tokens).flatMap((item) => {
    let depth = 0
    const joins = item.tokens.flatMap((token, index) => {
      depth += depthOf(text, token)
      const isJoin = depth === 0 && ['JOIN', 'STRAIGHT_JOIN'].includes(wordAt(text, item.tokens, index))
      return isJoin && !isSignAt(text, item.tokens, index - 1, '.') ? [index + 1] : []
    })
    return [0, ...joins].map((index) => sourceAt(text, item.tokens, index, queries))
  })
}

function sourceAt(text: string, tokens: readonly Token[], index: number, queries: ReadonlySet<string>): Source {
  const { names, next } = namesAt(text, tokens, ['ONLY', 'LATERAL'].includes(wordAt(text, tokens, index)) ? index + 1 : index)
  const table = tableOf(names)
  const alias = nameAt(text, tokens, wordAt(text, tokens, next) === 'AS' ? next + 1 : next)?.text ?? ''
  const isJoin = wordAt(text, tokens, next) !== 'AS' && afterTable.has(alias.toUpperCase())
  const isOfQuery = table === undefined || isSignAt(text, tokens, next, '(') || (names.length === 1 && queries.has(table.text.toLowerCase()))
  const called = (alias === '' || isJoin ? table?.text : alias)?.toLowerCase() ?? ''
  return isOfQuery ? { alias: called } : { table, alias: called }
}

/** Words that follow a table, and are no other name of it. */
const afterTable = new Set('JOIN STRAIGHT_JOIN INNER LEFT RIGHT FULL CROSS NATURAL ON USING USE FORCE IGNORE PARTITION TABLESAMPLE FOR'.split(' '))
