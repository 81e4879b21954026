import { closingOf, depthOf } from './items.js'
import type { Token } from './statements.js'
import { areWordsAt, isSignAt, nameAt, wordAt } from './words.js'

/** A part of a query that selects: one side of a UNION. The places are indices of its tokens. */
export interface Branch {
  /** What stands before the list: SELECT; TABLE, which selects all of one; else nothing that is known. */
  readonly verb: 'select' | 'table' | 'other'
  /** The first of the list, and what follows the last. */
  readonly first: number
  readonly listEnd: number
  /** Where INTO stands. */
  readonly into?: number
  /** What follows FROM, and where that ends. */
  readonly from?: readonly [number, number]
}

const sets = ['UNION', 'INTERSECT', 'EXCEPT']
const beforeList = new Set(
  'ALL DISTINCT DISTINCTROW HIGH_PRIORITY STRAIGHT_JOIN SQL_SMALL_RESULT SQL_BIG_RESULT SQL_BUFFER_RESULT SQL_NO_CACHE SQL_CALC_FOUND_ROWS'.split(' '),
)

/** Whether a query begins at a place, in brackets or not. */
export function isQueryAt(text: string, tokens: readonly Token[], index: number): boolean {
  let from = index
  while (isSignAt(text, tokens, from, '(')) from += 1
  return wordAt(text, tokens, from) === 'SELECT' || isWithAt(text, tokens, from)
}

/** Whether named queries begin at a place: `WITH x AS (…)`. */
export function isWithAt(text: string, tokens: readonly Token[], index: number): boolean {
  if (wordAt(text, tokens, index) !== 'WITH') return false
  const name = wordAt(text, tokens, index + 1) === 'RECURSIVE' ? index + 2 : index + 1
  const isName = tokens[name]?.kind === 'quoted' || !['', 'OIDS', 'SYSTEM'].includes(wordAt(text, tokens, name))
  return isName && (wordAt(text, tokens, name + 1) === 'AS' || isSignAt(text, tokens, name + 1, '('))
}

/** The branches of the query at a place, and the names that its WITH gives, in small letters. */
export function branchesOf(
  text: string,
  tokens: readonly Token[],
  query: number,
): { readonly branches: readonly Branch[]; readonly named: ReadonlySet<string> } {
  const branches: Branch[] = []
  const named = new Set<string>()
  let opened = 0
  let at = query
  for (;;) {
    // What stands before the branch: brackets, and named queries.
    for (;;) {
      if (isSignAt(text, tokens, at, '(')) {
        opened += 1
        at += 1
      } else if (wordAt(text, tokens, at) === 'WITH') at = afterWith(text, tokens, at, named)
      else break
    }
    const { branch, end } = branchAt(text, tokens, at)
    branches.push(branch)
    at = end
    while (opened > 0 && isSignAt(text, tokens, at, ')')) {
      opened -= 1
      at += 1
    }
    if (!sets.includes(wordAt(text, tokens, at))) return { branches, named }
    at += ['ALL', 'DISTINCT'].includes(wordAt(text, tokens, at + 1)) ? 2 : 1
  }
}

/** Whether a query puts its rows INTO something. */
export function makesTable(text: string, tokens: readonly Token[]): boolean {
  return branchesOf(text, tokens, 0).branches.some(({ into }) => into !== undefined)
}

/** The index of what follows named queries: of a word at which a query begins, or of a bracket that follows a bracket. */
function afterWith(text: string, tokens: readonly Token[], from: number, named: Set<string>): number {
  let depth = 0
  for (let index = from + 1; index < tokens.length; index += 1) {
    const isOpening = isSignAt(text, tokens, index, '(')
    if (depth === 0 && isOpening && isSignAt(text, tokens, index - 1, ')')) return index
    if (depth === 0 && ['SELECT', 'TABLE', 'VALUES'].includes(wordAt(text, tokens, index))) return index
    if (depth === 0 && (wordAt(text, tokens, index + 1) === 'AS' || isSignAt(text, tokens, index + 1, '(')))
      named.add(nameAt(text, tokens, index)?.text.toLowerCase() ?? '')
    depth += depthOf(text, tokens[index])
    if (depth < 0) return index
  }
  return tokens.length
}

/** The branch that begins at a place, and where it ends: at a bracket, at UNION, at the end. */
function branchAt(text: string, tokens: readonly Token[], at: number): { readonly branch: Branch; readonly end: number } {
  const word = wordAt(text, tokens, at)
  const verb = word === 'SELECT' ? 'select' : word === 'TABLE' ? 'table' : 'other'
  const first = verb === 'select' ? listAt(text, tokens, at + 1) : at + 1
  const marks = { from: undefined, into: undefined, tail: undefined } as { from?: number; into?: number; tail?: number }
  const end = eachWord(text, tokens, first, (index) => {
    const here = wordAt(text, tokens, index)
    if (sets.includes(here)) return true
    if (here === 'FROM') marks.from ??= index
    else if (here === 'INTO') marks.into ??= index
    else if (isTailAt(text, tokens, index) && (marks.from !== undefined || marks.tail === undefined)) marks.tail = tailOf(marks, index)
    return false
  })
  const { from, into } = marks
  const listEnd = Math.min(from ?? end, into ?? end, from === undefined && into === undefined ? (marks.tail ?? end) : end)
  const behind = (index: number | undefined): number => (index === undefined || from === undefined || index < from ? end : index)
  const fromEnd = Math.min(behind(marks.tail), behind(into))
  return { branch: { verb, first, listEnd, ...(into === undefined ? {} : { into }), ...(from === undefined ? {} : { from: [from + 1, fromEnd] }) }, end }
}

/** The first word behind FROM that ends it; where there is no FROM, the first that ends the list. */
function tailOf({ from, tail }: { readonly from?: number; readonly tail?: number }, index: number): number {
  return from !== undefined && (tail === undefined || tail < from) ? index : (tail ?? index)
}

/** Where the list of a SELECT begins. */
function listAt(text: string, tokens: readonly Token[], from: number): number {
  let first = from
  while (beforeList.has(wordAt(text, tokens, first))) first += 1
  // DISTINCT ON (…) stands before the first of them.
  if (wordAt(text, tokens, first) !== 'ON' || !isSignAt(text, tokens, first + 1, '(')) return first
  return (closingOf(text, tokens, first + 1) ?? tokens.length) + 1
}

/**
 * Goes through the words from a place on that stand in no brackets and are no names: what follows AS or a dot is one, and the FROM of
 * `IS DISTINCT FROM` is none of these. Ends where a word says so, and where the brackets end in which the place lies.
 */
function eachWord(text: string, tokens: readonly Token[], first: number, ends: (index: number) => boolean): number {
  let depth = 0
  let isName = false
  for (let index = first; index < tokens.length; index += 1) {
    const isAfterAs: boolean = !isName && index > first && wordAt(text, tokens, index - 1) === 'AS'
    isName = isAfterAs || isSignAt(text, tokens, index - 1, '.')
    depth += depthOf(text, tokens[index])
    if (depth < 0 || (depth === 0 && isSignAt(text, tokens, index, ';'))) return index
    const isOfDistinct = wordAt(text, tokens, index - 1) === 'DISTINCT' && index - 1 > first && ['IS', 'NOT'].includes(wordAt(text, tokens, index - 2))
    if (depth === 0 && !isName && !isOfDistinct && ends(index)) return index
  }
  return tokens.length
}

/** Whether what stands there follows the list and the tables of a query. */
function isTailAt(text: string, tokens: readonly Token[], index: number): boolean {
  const next = wordAt(text, tokens, index + 1)
  switch (wordAt(text, tokens, index)) {
    case 'WHERE':
    case 'HAVING':
    case 'LIMIT':
    case 'WINDOW':
    case 'OFFSET':
    case 'FETCH':
      return true
    case 'GROUP':
    case 'ORDER':
      return next === 'BY'
    case 'WITH':
      return next === 'DATA' || areWordsAt(text, tokens, index + 1, 'NO DATA')
    case 'FOR':
      return ['UPDATE', 'SHARE', 'NO', 'KEY'].includes(next)
    default:
      return false
  }
}
