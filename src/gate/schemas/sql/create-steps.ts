import type { Span } from '../../reading/tree.js'
import { type Definition, definitionOf } from './definition.js'
import { gapAt } from './gap-at.js'
import { closingOf, depthOf, type Item, itemsOf } from './items.js'
import { type Noted, notesOf } from './notes.js'
import type { Piece } from './pieces.js'
import { queryColumns } from './query-columns.js'
import { isQueryAt, isWithAt } from './query-parts.js'
import type { Gap, Token } from './statements.js'
import type { Steps } from './step.js'
import { areWordsAt, isSignAt, namesAt, type TableName, tableAt, tableOf, wordAt } from './words.js'

/** What CREATE TABLE does, or CREATE TYPE with members: these are columns, too. */
export function createSteps(text: string, { tokens, next, verb }: Piece, comments: readonly Span[], lineOf: (place: number) => number): Steps {
  const { names, next: afterName } = namesAt(text, tokens, areWordsAt(text, tokens, next, 'IF NOT EXISTS') ? next + 3 : next)
  const table = tableOf(names)
  if (table === undefined) return { steps: [], gaps: gapAt(tokens[0], 'the table has no name') }

  const opening = openingOf(text, tokens, afterName, verb === 'create-type')
  // An enumeration, a range: a type without members.
  if (opening === undefined && verb === 'create-type') return { steps: [], gaps: [] }
  const closing = opening === undefined ? undefined : closingOf(text, tokens, opening)
  if (opening !== undefined && closing === undefined) return { steps: [], gaps: gapAt(tokens[opening], 'this bracket is not closed') }

  const items = opening === undefined ? [] : itemsOf(text, tokens.slice(opening + 1, closing))
  const { definitions, gaps } = definitionsOf(text, items, commentsWithin(tokens[opening ?? 0], tokens[closing ?? 0], items, comments, lineOf), lineOf)
  const isVirtual = opening !== undefined && opening > afterName && verb === 'create-table'
  const rest = closing === undefined ? afterName : closing + 1
  const isOfQuery = opening !== undefined && isQueryAt(text, tokens, opening)
  const query = isOfQuery ? opening : queryAt(text, tokens, rest)
  const asked = query === undefined ? undefined : queryColumns(text, tokens, query)
  // PostgreSQL's names in brackets go before those of the query, which MySQL adds to its own.
  const isNamed = !isOfQuery && definitions.length > 0 && items.every((item) => item.tokens.length === 1)
  const added = isNamed ? undefined : asked
  const like = [
    ...items.flatMap((item) => (wordAt(text, item.tokens, 0) === 'LIKE' ? tablesAt(text, item.tokens, 1) : [])),
    ...(['LIKE', 'OF'].includes(wordAt(text, tokens, rest)) ? tablesAt(text, tokens, rest + 1) : []),
    ...(added?.like ?? []),
  ]
  // What a view holds comes from tables that are read themselves.
  const isView = verb === 'create-view'
  // What a partition holds are the columns of the table it is of.
  const isSaid = opening !== undefined || like.length > 0 || areWordsAt(text, tokens, rest, 'PARTITION OF')
  const isUnknown = asked === undefined ? !isSaid : !asked.isWhole && !isNamed && !isView
  const gap = isUnknown ? { gap: asked === undefined ? 'its columns are not said' : 'its columns come from a query' } : {}
  const also = [...(isView ? like : []), ...(added?.also ?? [])]
  return {
    steps: [
      {
        kind: 'create-table',
        table,
        definitions: [...(isOfQuery ? [] : definitions), ...(added?.definitions ?? [])],
        like: isView ? [] : like,
        also,
        ...gap,
      },
    ],
    gaps: isVirtual || isOfQuery ? [] : gaps,
  }
}

/** The columns of a list of definitions, with what is noted beside each. */
function definitionsOf(
  text: string,
  items: readonly Item[],
  comments: readonly Span[],
  lineOf: (place: number) => number,
): { readonly definitions: readonly Definition[]; readonly gaps: readonly Gap[] } {
  const notes = notesOf(text, items.map(spanOf), comments, lineOf)
  const read = items.map((item) => definitionOf(text, item))
  return {
    definitions: read.flatMap((definition, index) => (typeof definition === 'object' ? [{ ...definition, notes: notes[index] ?? [] }] : [])),
    gaps: read.flatMap((definition, index) => (definition === 'neither' ? gapAt(items[index]?.tokens[0], 'this is neither a column nor a constraint') : [])),
  }
}

/** From its first to its last token. */
export function spanOf({ tokens, until }: Item): Noted {
  return { start: tokens[0]?.start ?? until, end: tokens.at(-1)?.end ?? until, until }
}

/** The comments of the columns: not those above or below the table, nor what stands beside its opening bracket. */
function commentsWithin(
  opening: Token | undefined,
  closing: Token | undefined,
  items: readonly Item[],
  comments: readonly Span[],
  lineOf: (place: number) => number,
): readonly Span[] {
  const first = items[0]?.tokens[0]
  if (opening === undefined || closing === undefined || first === undefined) return []
  const isOneLine = lineOf(first.start) === lineOf(opening.start)
  return comments.filter(({ start }) => start > opening.start && start < closing.start && (isOneLine || lineOf(start) > lineOf(opening.start)))
}

/** The bracket that opens the columns: after the name, after AS for a type, after USING and a module for a virtual table. */
function openingOf(text: string, tokens: readonly Token[], afterName: number, isType: boolean): number | undefined {
  const word = wordAt(text, tokens, afterName)
  const opening = isType ? (word === 'AS' ? afterName + 1 : -1) : word === 'USING' ? afterName + 2 : afterName
  return isSignAt(text, tokens, opening, '(') ? opening : undefined
}

function tablesAt(text: string, tokens: readonly Token[], index: number): readonly TableName[] {
  const table = tableAt(text, tokens, index)
  return table === undefined ? [] : [table]
}

/** The place of the query that fills a table. */
function queryAt(text: string, tokens: readonly Token[], from: number): number | undefined {
  let depth = 0
  for (let index = from; index < tokens.length; index += 1) {
    if (depth === 0 && wordAt(text, tokens, index) === 'AS') return index + 1
    if (depth === 0 && (isSignAt(text, tokens, index, '(') ? isQueryAt(text, tokens, index) : beginsQuery(text, tokens, index))) return index
    depth += depthOf(text, tokens[index])
  }
  return undefined
}

function beginsQuery(text: string, tokens: readonly Token[], index: number): boolean {
  return wordAt(text, tokens, index) === 'SELECT' || isWithAt(text, tokens, index)
}
