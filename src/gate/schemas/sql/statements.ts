import type { Span } from '../../reading/tree.js'
import { clientLineAt, type Include } from './client-lines.js'
import { divideAt } from './divide.js'
import { type LexemeKind, type Lexis, lexemeAt } from './lexeme.js'
import { makesTable } from './query-parts.js'

/** A word, a name, a text or a sign of a statement. */
export interface Token extends Span {
  readonly kind: Exclude<LexemeKind, 'space' | 'comment'>
}

/** A statement that may say something of columns; of one that does not, nothing is kept. */
export interface Statement {
  readonly tokens: readonly Token[]
  /** The comments in it, those on lines before it, and those after it on its line. */
  readonly comments: readonly Span[]
  /** The database that USE named before it, in small letters. */
  readonly database?: string
}

/** Something that is not read, in the text at hand. */
export interface Gap {
  readonly at: Span
  readonly because: string
}

export interface Statements {
  readonly statements: readonly Statement[]
  /** What was not cut into statements. */
  readonly gaps: readonly Gap[]
  /** Files that are read by lines among them. */
  readonly includes: readonly Include[]
}

/** Statements that say nothing of columns, though they may name them; the data of dumps is in them. */
const withoutColumns = new Set(
  'INSERT REPLACE UPDATE DELETE MERGE COPY LOAD LOCK UNLOCK GRANT REVOKE SHOW EXPLAIN DESCRIBE ANALYZE VACUUM VALUES USE PRAGMA'.split(' '),
)

/** Of a longer statement nothing is read: no table has so many columns, and a hostile text would take the memory. */
const maxTokens = 400_000

const endOfData = /^\\\.[ \t]*$/gm

/** Of a file of more of them, what is behind is not read: a dump's data does not count, and no schema is so long. */
const maxTokensOfFile = 800_000

interface Open {
  readonly tokens: Token[]
  readonly comments: Span[]
  /** How many tokens it has, kept or not. */
  count: number
  start: number
  head: string
}

/** Cuts a text into statements in one pass. Quotes, comments, the data of a dump and a DELIMITER hide what would end one. */
export function statementsOf(text: string, lexis: Lexis): Statements {
  const statements: Statement[] = []
  const gaps: Gap[] = []
  const includes: Include[] = []
  let delimiter = ';'
  let isUndoing = false
  // What it was before a comment that may be said of a statement.
  let wasUndoing: boolean | undefined
  let database: string | undefined
  let open = nothingYet()
  // What closed before, for a comment that follows on its line.
  let last: { readonly comments: Span[]; end: number } | undefined
  let at = 0
  let kept = 0

  const close = (end: number): void => {
    // What begins with WITH mostly says nothing of columns; which it is, only its end tells.
    if (open.head === 'WITH' && (open.tokens.length > maxTokens || !makesTable(text, open.tokens))) open.tokens.length = 0
    if (open.tokens.length > maxTokens) gaps.push({ at: { start: open.start, end: open.start + open.head.length }, because: 'the statement is too long' })
    else if (open.tokens.length > 0 && !isUndoing) {
      statements.push(database === undefined ? open : { ...open, database })
      kept += open.tokens.length
    }
    if (open.count > 0) last = { comments: open.comments, end }
    open = nothingYet()
  }
  const divides = (span: Span): boolean => {
    const divide = divideAt(text, span)
    if (divide === undefined || (open.count > 0 && !divide.isOfTool)) return false
    if (open.count > 0) close(span.start)
    wasUndoing = divide.isRollback ? isUndoing : undefined
    isUndoing = divide.isUndoing
    return true
  }
  const comment = (span: Span): void => {
    if (divides(span)) return
    if (open.count === 0 && last !== undefined && !/[\r\n]/.test(text.slice(last.end, span.start))) {
      last.comments.push(span)
      last.end = span.end
      return
    }
    if (open.comments.length < maxTokens) open.comments.push(span)
  }
  const token = (kind: Token['kind'], span: Span): void => {
    if (open.count === 0) {
      Object.assign(open, { start: span.start, head: text.slice(span.start, Math.min(span.end, span.start + 20)).toUpperCase() })
      if (open.head === 'ROLLBACK') isUndoing = wasUndoing ?? isUndoing
      wasUndoing = undefined
    }
    open.count += 1
    if (!withoutColumns.has(open.head) && open.tokens.length <= maxTokens) open.tokens.push({ kind, ...span })
  }

  while (at < text.length) {
    if (open.count === 0) {
      if (kept > maxTokensOfFile) {
        gaps.push({ at: { start: at, end: at + 1 }, because: 'the file is too long: from here on it is not read' })
        break
      }
      const line = clientLineAt(text, at)
      if (line !== undefined) {
        if (line.include !== undefined && !isUndoing) includes.push(line.include)
        if (!isUndoing) database = line.database?.toLowerCase() ?? database
        delimiter = line.delimiter ?? delimiter
        at = line.end
        continue
      }
    }
    if (text.startsWith(delimiter, at)) {
      const isData = open.head === 'COPY' && /\bstdin\b/i.test(text.slice(Math.max(open.start, at - 4_000), at))
      const copy = { start: open.start, end: at }
      at += delimiter.length
      close(at)
      if (isData) {
        endOfData.lastIndex = at
        const found = endOfData.test(text)
        if (!found) gaps.push({ at: copy, because: 'the data of COPY has no end' })
        at = found ? endOfData.lastIndex : text.length
      }
      continue
    }
    const { kind, end, isOpen } = lexemeAt(text, at, lexis)
    if (isOpen) gaps.push({ at: { start: at, end: at + 1 }, because: `this ${kind} has no end` })
    if (kind === 'comment') comment({ start: at, end })
    else if (kind !== 'space') token(kind, { start: at, end })
    at = end
  }
  close(text.length)
  return { statements, gaps, includes }
}

function nothingYet(): Open {
  return { tokens: [], comments: [], count: 0, start: 0, head: '' }
}
