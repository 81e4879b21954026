import type { Words } from './words/meaning.js'
import { wordsOfName } from './words-of-name.js'

/** The phrases of a list, each of its words apart from the next. */
export function phrasesOf({ en = '', romaji = '', ja = '' }: Words): readonly string[] {
  const phrases = [en, romaji, ja].flatMap((list) => list.split(',')).map((phrase) => wordsOfName(phrase).join(' '))
  return phrases.filter((phrase) => phrase !== '')
}
