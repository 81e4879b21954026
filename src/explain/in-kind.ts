import type { Language } from './language.js'
import { wordIn } from './word-in.js'

type Tables = Pick<Language, 'valueTypes' | 'remarks'>

/** A word of a fault: a remark, a kind of value where it is one, or a word as it was written, which `other` shows. */
export function inKind({ valueTypes, remarks }: Tables, word: string, isKind: boolean, other: (word: string) => string): string {
  return wordIn(remarks, word, (name) => (isKind ? wordIn(valueTypes, name, other) : other(name)))
}
