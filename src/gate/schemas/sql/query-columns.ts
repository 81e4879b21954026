import type { Definition } from './definition.js'
import { depthOf, itemsOf } from './items.js'
import type { Token } from './statements.js'
import { isSignAt, type Name, nameAt, wordAt } from './words.js'

/** What a query says of its columns. */
export interface QueryColumns {
  /** Those that have a name; a query says no type. */
  readonly definitions: readonly Definition[]
  /** Whether these are all: none comes from a star, or from an expression without a name. */
  readonly isWhole: boolean
}

/** Words that end an expression, and name nothing. */
const endings = new Set(['END', 'NULL', 'TRUE', 'FALSE'])

/** The columns that the query at a place gives, by their names: those under AS, and those that are only named. */
export function queryColumns(text: string, tokens: readonly Token[], query: number): QueryColumns {
  const opening = isSignAt(text, tokens, query, '(') ? query + 1 : query
  const select = find(text, tokens, opening, ['SELECT'])
  if (select === undefined) return { definitions: [], isWhole: false }
  const from = ['DISTINCT', 'ALL'].includes(wordAt(text, tokens, select + 1)) ? select + 2 : select + 1
  // DISTINCT ON (…) stands before the first of them.
  const first = wordAt(text, tokens, from) === 'ON' ? afterBrackets(text, tokens, from + 1) : from
  const end = find(text, tokens, first, ['FROM', 'INTO', 'WHERE', 'UNION', 'WINDOW', 'LIMIT', 'ORDER', 'GROUP', 'WITH']) ?? tokens.length
  const items = itemsOf(text, tokens.slice(first, end))
  const names = items.flatMap((item) => nameOf(text, item.tokens) ?? [])
  return { definitions: names.map((name) => ({ name, type: '', notes: [] })), isWhole: items.length > 0 && names.length === items.length }
}

/** The first of these words from a place on that stands in no brackets; none where the brackets in which the place lies end before. */
function find(text: string, tokens: readonly Token[], from: number, words: readonly string[]): number | undefined {
  let depth = 0
  for (let index = from; index < tokens.length; index += 1) {
    depth += depthOf(text, tokens[index])
    if (depth < 0) return words.includes('FROM') ? index : undefined
    if (depth === 0 && words.includes(wordAt(text, tokens, index))) return index
  }
  return undefined
}

function afterBrackets(text: string, tokens: readonly Token[], opening: number): number {
  let depth = 0
  for (let index = opening; index < tokens.length; index += 1) {
    depth += depthOf(text, tokens[index])
    if (depth === 0) return index + 1
  }
  return tokens.length
}

/** `a`, `t.a`, `a::text`, `… AS a`, `… a`. */
function nameOf(text: string, tokens: readonly Token[]): Name | undefined {
  const cast = tokens.findIndex((_, index) => isSignAt(text, tokens, index, ':') && isSignAt(text, tokens, index + 1, ':'))
  const isNamed = wordAt(text, tokens, tokens.length - 2) === 'AS'
  const last = !isNamed && cast > 0 && tokens.length === cast + 3 ? cast - 1 : tokens.length - 1
  const before = tokens[last - 1]
  const follows = before === undefined || before.kind !== 'symbol' || ['.', ')', ']'].includes(text[before.start] ?? '')
  const token = tokens[last]
  if (!follows || token === undefined || (token.kind !== 'word' && token.kind !== 'quoted')) return undefined
  return endings.has(wordAt(text, tokens, last)) && !isNamed ? undefined : nameAt(text, tokens, last)
}
