import { closingOf, depthOf } from './items.js'
import type { Token } from './statements.js'
import { areWordsAt, isSignAt, type Name, nameAt, namesAt, wordAt } from './words.js'

/** Words that end an expression, and name nothing. */
const endings = new Set(['END', 'NULL', 'TRUE', 'FALSE'])

/** What an item of a query is called: `a`, `t.a`, `a::text`, `a COLLATE x`, `… AS a`, `… a`; a call of nothing, by its function. */
export function nameOf(text: string, tokens: readonly Token[]): Name | undefined {
  const last = tokens.length - 1
  // MySQL takes a text for a name there.
  const isName = tokens[last]?.kind !== 'string' || text[tokens[last].start] === "'"
  if (wordAt(text, tokens, last - 1) === 'AS') return isName ? nameAt(text, tokens, last) : undefined
  const cast = castIn(text, tokens)
  if (cast === undefined) return plainNameOf(text, withoutCollation(text, tokens))
  const after = afterTypes(text, tokens, cast)
  const isAll = after >= tokens.length || wordAt(text, tokens, after) === 'COLLATE'
  return isAll ? plainNameOf(text, withoutCollation(text, tokens.slice(0, cast))) : lastNameOf(text, tokens)
}

function withoutCollation(text: string, tokens: readonly Token[]): readonly Token[] {
  const collate = tokens.findLastIndex((_, index) => wordAt(text, tokens, index) === 'COLLATE')
  return collate > 0 && namesAt(text, tokens, collate + 1).next === tokens.length ? tokens.slice(0, collate) : tokens
}

function plainNameOf(text: string, tokens: readonly Token[]): Name | undefined {
  // `(a)`, as PostgreSQL writes it before a cast.
  const isInBrackets = tokens.length === 3 || (tokens.length === 5 && isSignAt(text, tokens, 2, '.'))
  const inner = isInBrackets && isSignAt(text, tokens, 0, '(') && isSignAt(text, tokens, tokens.length - 1, ')') ? tokens.slice(1, -1) : tokens
  return lastNameOf(text, inner) ?? calledIn(text, inner)
}

function lastNameOf(text: string, tokens: readonly Token[]): Name | undefined {
  const last = tokens.length - 1
  const [before, token] = [tokens[last - 1], tokens[last]]
  const follows = before === undefined || before.kind !== 'symbol' || ['.', ')', ']'].includes(text[before.start] ?? '')
  if (!follows || token === undefined || (token.kind !== 'word' && token.kind !== 'quoted')) return undefined
  return endings.has(wordAt(text, tokens, last)) ? undefined : nameAt(text, tokens, last)
}

/** The function of a call whose brackets hold no name: `now()`, `count(*)`. */
function calledIn(text: string, tokens: readonly Token[]): Name | undefined {
  const { names, next } = namesAt(text, tokens, 0)
  const isAll = isSignAt(text, tokens, next, '(') && closingOf(text, tokens, next) === tokens.length - 1
  return isAll && tokens.slice(next).every(({ kind }) => kind !== 'word' && kind !== 'quoted') ? names.at(-1) : undefined
}

/** Where the first `::` stands that is in no brackets. */
function castIn(text: string, tokens: readonly Token[]): number | undefined {
  let depth = 0
  for (let index = 0; index < tokens.length; index += 1) {
    depth += depthOf(text, tokens[index])
    if (depth === 0 && isCastAt(text, tokens, index)) return index
  }
  return undefined
}

function isCastAt(text: string, tokens: readonly Token[], index: number): boolean {
  return isSignAt(text, tokens, index, ':') && isSignAt(text, tokens, index + 1, ':')
}

/** The index of what follows a cast, and those that follow it at once. */
function afterTypes(text: string, tokens: readonly Token[], cast: number): number {
  let next = cast
  while (isCastAt(text, tokens, next)) next = afterType(text, tokens, next + 2)
  return next
}

const units = 'YEAR MONTH DAY HOUR MINUTE SECOND'.split(' ')

/** The index of what follows the type at a place, with its words, brackets and zones. */
function afterType(text: string, tokens: readonly Token[], from: number): number {
  let next = namesAt(text, tokens, wordAt(text, tokens, from) === 'NATIONAL' ? from + 1 : from).next
  const word = wordAt(text, tokens, next - 1)
  if (word === 'DOUBLE' && wordAt(text, tokens, next) === 'PRECISION') next += 1
  if (wordAt(text, tokens, next) === 'VARYING') next += 1
  if (word === 'INTERVAL' && units.includes(wordAt(text, tokens, next))) next += wordAt(text, tokens, next + 1) === 'TO' ? 3 : 1
  if (isSignAt(text, tokens, next, '(')) next = (closingOf(text, tokens, next) ?? next) + 1
  if (areWordsAt(text, tokens, next + 1, 'TIME ZONE')) next += 3
  while (isSignAt(text, tokens, next, '[')) next = (closingOf(text, tokens, next) ?? next) + 1
  return wordAt(text, tokens, next) === 'ARRAY' ? next + 1 : next
}
