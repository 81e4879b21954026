import type { LanguageCode } from 'clausewise/explain'

/** Names or texts one after the other, parted as the language parts them. */
export function inAList(items: readonly string[], language: LanguageCode): string {
  return items.join(language === 'ja' ? '、' : ', ')
}
