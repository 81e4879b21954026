import type { LanguageCode } from 'clausewise/explain'
import { en } from './en.js'
import { ja } from './ja.js'
import type { Words } from './words.js'

const languages: { readonly [Code in LanguageCode]: Words } = { en, ja }

/** The words of the page in a language. */
export function wordsIn(language: LanguageCode): Words {
  return languages[language]
}
