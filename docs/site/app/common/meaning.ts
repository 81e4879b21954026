import type { Text } from 'clausewise'
import type { LanguageCode } from 'clausewise/explain'

/** A text in the language, in English where the policy gives no other; nothing where it gives none. */
export function meaning(text: Text | undefined, language: LanguageCode): string | undefined {
  return text === undefined ? undefined : language === 'ja' ? (text.ja ?? text.en) : text.en
}

/** What a name means, with the name; the name alone where it says the same. */
export function named(name: string, text: Text | undefined, language: LanguageCode): string {
  const means = meaning(text, language)
  if (means === undefined || means === name) return name
  return language === 'ja' ? `${means}（${name}）` : `${means} (${name})`
}

/** A day as it is read. */
export function dayOf(day: string, language: LanguageCode): string {
  const date = new Date(`${day}T00:00:00Z`)
  return Number.isNaN(date.getTime())
    ? day
    : new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date)
}
