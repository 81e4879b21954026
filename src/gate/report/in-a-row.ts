import type { LanguageCode } from '../../explain/language.js'

/** Short texts beside each other on one line. */
export function inARow(texts: readonly string[], language: LanguageCode): string {
  return texts.join(language === 'ja' ? '、' : ', ')
}
