import type { Catalogue, LanguageCode } from './language.js'
import { languageOf } from './languages.js'

/**
 * Every code with a general sentence: reasons, problems of a request, faults of a policy, actions and notices.
 *
 * @example
 * catalogue('en').reasons['purpose-not-agreed'] // => 'The person has not agreed to this purpose.'
 */
export function catalogue(language: LanguageCode): Catalogue {
  return languageOf(language).catalogue
}
