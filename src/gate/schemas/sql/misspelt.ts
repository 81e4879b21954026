import { nearest } from '../../../compile/nearest.js'
import { gapAt } from './gap-at.js'
import { afterKind, verbs } from './pieces.js'
import type { Gap, Token } from './statements.js'
import { wordAt } from './words.js'

/** A statement that looks like one of tables, but for a letter: it would be passed over, and what it adds with it. */
export function misspelt(text: string, tokens: readonly Token[]): readonly Gap[] {
  const head = wordAt(text, tokens, 0)
  const kind = wordAt(text, tokens, afterKind(text, tokens, 1))
  const isOfTable = kind === 'TABLE' || isNear(kind, ['TABLE'])
  const isVerb = verbs.includes(head)
  return isOfTable && (isVerb ? kind !== 'TABLE' : isNear(head, verbs)) ? gapAt(tokens[0], 'this is no statement that is known') : []
}

/** Whether a word is one of these but for a letter. */
export function isNear(word: string, words: readonly string[]): boolean {
  return word !== '' && nearest(word, words) !== undefined
}
