import { depthOf } from './items.js'
import type { Token } from './statements.js'
import { areWordsAt, isSignAt, wordAt } from './words.js'

/** What a piece of a statement does. */
export type Verb =
  | 'create-table'
  | 'create-temporary'
  | 'drop-temporary'
  | 'create-type'
  | 'create-view'
  | 'alter-table'
  | 'alter-type'
  | 'drop-table'
  | 'rename-table'
  | 'comment-column'

/** A piece of a statement that does something to columns: from its first word on. */
export interface Piece {
  readonly verb: Verb
  readonly tokens: readonly Token[]
  /** The index of what follows the verb. */
  readonly next: number
}

const ofTables = 'OR REPLACE GLOBAL LOCAL TEMP TEMPORARY UNLOGGED FOREIGN VIRTUAL EXTERNAL IGNORE ONLINE OFFLINE'.split(' ')

/** What a statement that does something to tables begins with. */
export const verbs = ['CREATE', 'ALTER', 'DROP', 'RENAME', 'COMMENT']

/** The index of what follows the words that tell tables apart, such as TEMPORARY. */
export function afterKind(text: string, tokens: readonly Token[], from: number): number {
  let next = from
  while (ofTables.includes(wordAt(text, tokens, next))) next += 1
  return next
}

/**
 * The pieces of a statement that do something to columns. Mostly there is one, the whole; in a block (`BEGIN IF … THEN ALTER TABLE …`), or where a
 * semicolon is missing, they stand within it. What stands in brackets begins none.
 */
export function piecesOf(text: string, tokens: readonly Token[]): readonly Piece[] {
  const starts: { readonly verb: Verb; readonly from: number; readonly next: number }[] = []
  // Where a semicolon stands that ends no statement: in the body of a routine.
  const ends: number[] = []
  let depth = 0
  for (let index = 0; index < tokens.length; index += 1) {
    depth = Math.max(depth + depthOf(text, tokens[index]), 0)
    const begins = depth === 0 ? verbAt(text, tokens, index) : undefined
    if (begins !== undefined) starts.push({ ...begins, from: index })
    if (isSignAt(text, tokens, index, ';')) ends.push(index)
  }
  let ended = 0
  return starts.map(({ verb, from, next }, place) => {
    while ((ends[ended] ?? tokens.length) < from) ended += 1
    const end = Math.min(starts[place + 1]?.from ?? tokens.length, ends[ended] ?? tokens.length)
    return { verb, tokens: tokens.slice(from, end), next: next - from }
  })
}

/** What begins at a place of a statement, and the index of what follows it. */
export function verbAt(text: string, tokens: readonly Token[], index: number): { readonly verb: Verb; readonly next: number } | undefined {
  const verb = wordAt(text, tokens, index)
  if (!verbs.includes(verb)) return undefined
  if (areWordsAt(text, tokens, index, 'COMMENT ON COLUMN')) return { verb: 'comment-column', next: index + 3 }
  if (areWordsAt(text, tokens, index, 'CREATE TYPE')) return { verb: 'create-type', next: index + 2 }
  if (areWordsAt(text, tokens, index, 'ALTER TYPE')) return { verb: 'alter-type', next: index + 2 }
  const next = afterKind(text, tokens, index + 1)
  const isView = areWordsAt(text, tokens, next, 'MATERIALIZED VIEW')
  if (isView && verb === 'CREATE') return { verb: 'create-view', next: next + 2 }
  if (isView && verb === 'DROP') return { verb: 'drop-table', next: next + 2 }
  if (isView && verb === 'ALTER') return { verb: 'alter-table', next: next + 2 }
  const isOfTables = wordAt(text, tokens, next) === 'TABLES' && ['DROP', 'RENAME'].includes(verb)
  if (wordAt(text, tokens, next) !== 'TABLE' && !isOfTables) return undefined
  const isTemporary = tokens.slice(index + 1, next).some((_, offset) => ['TEMP', 'TEMPORARY'].includes(wordAt(text, tokens, index + 1 + offset)))
  switch (verb) {
    case 'CREATE':
      return { verb: isTemporary ? 'create-temporary' : 'create-table', next: next + 1 }
    case 'ALTER':
      return { verb: 'alter-table', next: next + 1 }
    case 'DROP':
      return { verb: isTemporary ? 'drop-temporary' : 'drop-table', next: next + 1 }
    case 'RENAME':
      return { verb: 'rename-table', next: next + 1 }
    default:
      return undefined
  }
}
