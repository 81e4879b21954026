import type { Span } from '../../reading/tree.js'
import { alterSteps } from './alter-steps.js'
import { createSteps } from './create-steps.js'
import { cutOf } from './cut-of.js'
import { gapAt } from './gap-at.js'
import { itemsOf } from './items.js'
import type { Lexis } from './lexeme.js'
import { misspelt } from './misspelt.js'
import { type Piece, piecesOf, verbAt, verbs } from './pieces.js'
import { queryColumns } from './query-columns.js'
import { isQueryAt } from './query-parts.js'
import { inDatabase, lasting, ofTransactions, onlyAdding } from './session.js'
import { type Gap, type Statement, statementsOf } from './statements.js'
import { joined, type Step, type Steps } from './step.js'
import { afterWait, areWordsAt, namesAt, tableAt, tableOf, unquoted, wordAt } from './words.js'

/** A statement that is put together as a text while it runs. */
const dynamic = /\b(?:create|alter)\s+table\b/i

/** What the statements of a text do to the tables, in their order. Files that it reads itself are gaps, unless they are read besides. */
export function stepsOf(text: string, lineOf: (place: number) => number, isRead: (name: string) => boolean): Steps {
  const { lexis, statements, gaps, includes } = cutOf(text)
  const missing = includes.flatMap(({ name, at }) => (isRead(name) ? [] : gapAt(at, 'another file is read here: it is to be named in the schema, too')))
  const done = joined([
    { steps: [], gaps },
    ...ofTransactions(text, statements, (statement) => inDatabase(stepsOfStatement(text, statement, lexis, lineOf), statement)),
  ])
  return { steps: lasting(done.steps), gaps: [...missing, ...done.gaps] }
}

function stepsOfStatement(text: string, { tokens, comments }: Statement, lexis: Lexis, lineOf: (place: number) => number): Steps {
  const head = wordAt(text, tokens, 0)
  if (head === 'DO') return stepsOfBlock(text, { tokens, comments }, lexis, lineOf)
  if (isQueryAt(text, tokens, 0)) return { steps: stepsOfQuery(text, tokens), gaps: dynamicGaps(text, tokens) }
  const wrong = misspelt(text, tokens)
  if (wrong.length > 0) return { steps: [], gaps: wrong }
  const { steps, gaps } = stepsOfPieces(text, { tokens, comments }, lineOf)
  // In the body of a routine, which may run later or never, nothing is taken away.
  const isRoutine = head === 'CREATE' && verbAt(text, tokens, 0) === undefined
  if (isRoutine) return onlyAdding({ steps, gaps: [] })
  return { steps, gaps: verbs.includes(head) ? gaps : [...gaps, ...dynamicGaps(text, tokens)] }
}

/** The table that SELECT … INTO makes: its columns are those of the query. */
function stepsOfQuery(text: string, tokens: Statement['tokens']): readonly Step[] {
  const { definitions, like, also, isWhole, into } = queryColumns(text, tokens, 0)
  if (into === undefined) return []
  const words = ['TEMP', 'TEMPORARY', 'UNLOGGED', 'TABLE']
  let next = into + 1
  while (words.includes(wordAt(text, tokens, next))) next += 1
  const table = tableAt(text, tokens, next)
  // Into a file.
  if (table === undefined || ['OUTFILE', 'DUMPFILE'].includes(wordAt(text, tokens, next))) return []
  if (['TEMP', 'TEMPORARY'].includes(wordAt(text, tokens, into + 1))) return [{ kind: 'create-temporary', table }]
  return [{ kind: 'create-table', table, definitions, like, also, ...(isWhole ? {} : { gap: 'its columns come from a query' }) }]
}

/** The statements in the body of PostgreSQL's DO. */
function stepsOfBlock(text: string, { tokens }: Statement, lexis: Lexis, lineOf: (place: number) => number): Steps {
  const body = tokens.find(({ kind, start }) => kind === 'string' && text[start] === '$')
  if (body === undefined) return { steps: [], gaps: dynamicGaps(text, tokens) }
  const within = unquoted(text, body)
  const offset = body.start + (body.end - body.start - within.length) / 2
  const moved = <S extends Span>(span: S): S => ({ ...span, start: span.start + offset, end: span.end + offset })
  const { statements, gaps } = statementsOf(within, lexis)
  const done = statements.map((statement) => {
    const there = { tokens: statement.tokens.map(moved), comments: statement.comments.map(moved) }
    return joined([stepsOfPieces(text, there, lineOf), { steps: [], gaps: dynamicGaps(text, there.tokens) }])
  })
  return joined([{ steps: [], gaps: gaps.map(({ at, because }) => ({ at: moved(at), because })) }, ...done])
}

/** The steps of each piece of a statement. The comments before the first piece are said of it. */
function stepsOfPieces(text: string, { tokens, comments }: Statement, lineOf: (place: number) => number): Steps {
  let from = 0
  const pieces = piecesOf(text, tokens)
  const done = pieces.map((piece, index) => {
    const until = pieces[index + 1]?.tokens[0]?.start ?? Number.POSITIVE_INFINITY
    const begun = from
    while (from < comments.length && (comments[from]?.start ?? 0) < until) from += 1
    return stepsOfPiece(text, piece, comments.slice(begun, from), lineOf)
  })
  return joined(done)
}

function dynamicGaps(text: string, tokens: Statement['tokens']): readonly Gap[] {
  return tokens
    .filter(({ kind, start, end }) => kind !== 'word' && kind !== 'symbol' && dynamic.test(text.slice(start, end)))
    .map(({ start, end }) => ({ at: { start, end }, because: 'the statement is put together as a text' }))
}

function stepsOfPiece(text: string, piece: Piece, comments: readonly Span[], lineOf: (place: number) => number): Steps {
  switch (piece.verb) {
    case 'create-table':
    case 'create-type':
    case 'create-view':
      return createSteps(text, piece, comments, lineOf)
    case 'create-temporary':
      return { steps: temporarySteps(text, piece), gaps: [] }
    case 'alter-table':
    case 'alter-type':
      return alterSteps(text, piece, comments, lineOf)
    case 'drop-table':
    case 'drop-temporary':
      return { steps: dropSteps(text, piece, piece.verb), gaps: [] }
    case 'rename-table':
      return { steps: renameSteps(text, piece), gaps: [] }
    case 'comment-column':
      return { steps: commentSteps(text, piece), gaps: [] }
  }
}

function temporarySteps(text: string, { tokens, next }: Piece): readonly Step[] {
  const table = tableAt(text, tokens, areWordsAt(text, tokens, next, 'IF NOT EXISTS') ? next + 3 : next)
  return table === undefined ? [] : [{ kind: 'create-temporary', table }]
}

function dropSteps(text: string, { tokens, next }: Piece, kind: 'drop-table' | 'drop-temporary'): readonly Step[] {
  const from = wordAt(text, tokens, next) === 'IF' ? next + 2 : next
  return itemsOf(text, tokens.slice(from)).flatMap((item) => {
    const table = tableAt(text, item.tokens, 0)
    return table === undefined ? [] : [{ kind, table }]
  })
}

function renameSteps(text: string, { tokens, next }: Piece): readonly Step[] {
  const from = wordAt(text, tokens, next) === 'IF' ? next + 2 : next
  return itemsOf(text, tokens.slice(from)).flatMap((item) => {
    const { names, next: after } = namesAt(text, item.tokens, 0)
    const table = tableOf(names)
    const to = tableAt(text, item.tokens, afterWait(text, item.tokens, after) + 1)
    return table === undefined || to === undefined ? [] : [{ kind: 'rename-table', table, to }]
  })
}

function commentSteps(text: string, { tokens, next }: Piece): readonly Step[] {
  const { names, next: after } = namesAt(text, tokens, next)
  const column = names.at(-1)
  const table = tableOf(names.slice(0, -1))
  const said = tokens[after + 1]
  if (column === undefined || table === undefined || wordAt(text, tokens, after) !== 'IS') return []
  return [{ kind: 'comment', table, column, ...(said?.kind === 'string' ? { said: unquoted(text, said) } : {}) }]
}
