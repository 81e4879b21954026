import { depthOf, type Item } from './items.js'
import type { Token } from './statements.js'
import { areWordsAt, isSignAt, type Name, nameAt, unquoted, wordAt } from './words.js'

/** A column as it is defined. */
export interface Definition {
  readonly name: Name
  /** The type as it is written; empty where none is. */
  readonly type: string
  /** What stands under COMMENT. */
  readonly said?: string
  /** What is noted beside it, in comments of the text. */
  readonly notes: readonly string[]
}

/** The words that may follow a type. */
const afterType = new Set(
  [
    'NOT NULL DEFAULT PRIMARY UNIQUE CHECK REFERENCES COLLATE CONSTRAINT GENERATED AS AUTO_INCREMENT AUTOINCREMENT IDENTITY COMMENT ON CHARSET KEY FIRST',
    'AFTER USING STORAGE COMPRESSION VISIBLE INVISIBLE VIRTUAL STORED DEFERRABLE INITIALLY SRID COLUMN_FORMAT ENCODE',
  ]
    .join(' ')
    .split(' '),
)

/**
 * The column that an item of a table defines: a name, then nothing or a word. Whatever looks like a column is taken for one, for a column
 * too many does less harm than one that nobody sees.
 */
export function definitionOf(text: string, { tokens }: Pick<Item, 'tokens'>): Definition | 'constraint' | 'neither' {
  if (isConstraint(text, tokens)) return 'constraint'
  const name = nameAt(text, tokens, 0)
  const second = tokens[1]
  if (name === undefined || (second !== undefined && second.kind !== 'word' && second.kind !== 'quoted')) return 'neither'
  const said = saidIn(text, tokens)
  return { name, type: typeAt(text, tokens, 1), ...(said === undefined ? {} : { said }), notes: [] }
}

/** The type that begins at a place. Spaces and comments within it are one space. */
export function typeAt(text: string, tokens: readonly Token[], from: number): string {
  let depth = 0
  let type = ''
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (token === undefined) break
    const isFirst = index === from
    const ends = afterType.has(wordAt(text, tokens, index)) || (!isFirst && areWordsAt(text, tokens, index, 'CHARACTER SET'))
    if (depth === 0 && (ends || isSignAt(text, tokens, index, '=') || isSignAt(text, tokens, index, ':'))) break
    const isApart = !isFirst && token.start > (tokens[index - 1]?.end ?? 0)
    type += `${isApart ? ' ' : ''}${text.slice(token.start, token.end)}`
    depth += depthOf(text, token)
  }
  return type
}

/** What stands under COMMENT, as MySQL has it. */
function saidIn(text: string, tokens: readonly Token[]): string | undefined {
  let depth = 0
  for (let index = 1; index < tokens.length; index += 1) {
    depth += depthOf(text, tokens[index])
    const next = tokens[index + (isSignAt(text, tokens, index + 1, '=') ? 2 : 1)]
    const isText = next?.kind === 'string' || (next?.kind === 'quoted' && text[next.start] === '"')
    if (depth === 0 && next !== undefined && isText && wordAt(text, tokens, index) === 'COMMENT') return unquoted(text, next)
  }
  return undefined
}

/**
 * Whether an item is a constraint, an index, or a table whose columns are taken over. `key` and `index` are names, too: they begin an index
 * where a bracket with a name follows at once, or after one more word.
 */
function isConstraint(text: string, tokens: readonly Token[]): boolean {
  const opensAt = (index: number): boolean => isSignAt(text, tokens, index, '(')
  const listsAt = (index: number): boolean => opensAt(index) && tokens[index + 1]?.kind !== 'number' && tokens[index + 1]?.kind !== 'string'
  const isIndexAt = (index: number): boolean =>
    listsAt(index) || listsAt(index + 1) || (wordAt(text, tokens, index) === 'USING' && listsAt(index + 2)) || wordAt(text, tokens, index + 1) === 'USING'
  switch (wordAt(text, tokens, 0)) {
    case 'CONSTRAINT':
      return tokens.length > 2
    case 'PRIMARY':
    case 'FOREIGN':
      return wordAt(text, tokens, 1) === 'KEY'
    case 'UNIQUE':
      return ['KEY', 'INDEX', 'NULLS', 'CLUSTERED', 'NONCLUSTERED'].includes(wordAt(text, tokens, 1)) || isIndexAt(1)
    case 'CHECK':
      return opensAt(1)
    case 'KEY':
    case 'INDEX':
      return isIndexAt(1)
    case 'FULLTEXT':
    case 'SPATIAL':
      return ['KEY', 'INDEX'].includes(wordAt(text, tokens, 1)) || isIndexAt(1)
    case 'EXCLUDE':
      return opensAt(1) || wordAt(text, tokens, 1) === 'USING'
    case 'PERIOD':
      return wordAt(text, tokens, 1) === 'FOR'
    case 'LIKE':
      return true
    default:
      return false
  }
}
