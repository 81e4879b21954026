import { en } from './en.js'
import { ja } from './ja.js'
import type { Language, LanguageCode } from './language.js'

const languages: { readonly [Code in LanguageCode]: Language } = { en, ja }

/** The language of a code. A code that only an untyped caller can pass is a `RangeError` that names those there are. */
export function languageOf(code: LanguageCode): Language {
  if (!Object.hasOwn(languages, code)) throw new RangeError(`language must be one of ${Object.keys(languages).join(', ')}`)
  return languages[code]
}
