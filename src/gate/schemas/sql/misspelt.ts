import { nearest } from '../../../compile/nearest.js'
import { gapAt } from './gap-at.js'
import { afterKind, verbAt, verbs } from './pieces.js'
import type { Gap, Token } from './statements.js'
import { wordAt } from './words.js'

/** What may stand between the verb and TABLE, of the longer words. */
const kinds = ['UNLOGGED', 'TEMPORARY', 'FOREIGN', 'VIRTUAL', 'EXTERNAL']

/** Two words without the space between them. */
const run = ['CREATETABLE', 'ALTERTABLE', 'DROPTABLE', 'RENAMETABLE']

/** A statement that looks like one of tables, but for a letter: it would be passed over, and what it adds with it. */
export function misspelt(text: string, tokens: readonly Token[]): readonly Gap[] {
  if (verbAt(text, tokens, 0) !== undefined) return []
  const head = wordAt(text, tokens, 0)
  const next = afterKind(text, tokens, 1)
  const [kind, after] = [wordAt(text, tokens, next), wordAt(text, tokens, next + 1)]
  const isOfTable = kind === 'TABLE' || isNear(kind, ['TABLE']) || (after === 'TABLE' && isNear(kind, kinds))
  const isOfView = isAs(kind, 'MATERIALIZED') && isAs(after, 'VIEW')
  const isWrong = verbs.includes(head) ? isOfTable || isOfView : run.includes(head) || (isOfTable && isNear(head, verbs))
  return isWrong ? gapAt(tokens[0], 'this is no statement that is known') : []
}

function isAs(word: string, other: string): boolean {
  return word === other || isNear(word, [other])
}

/** Whether a word is one of these but for a letter. */
export function isNear(word: string, words: readonly string[]): boolean {
  return word !== '' && nearest(word, words) !== undefined
}
