import type { Day } from 'clausewise'
import type { LanguageCode } from 'clausewise/explain'
import { useSpoken } from './spoken.js'

const locales: { readonly [Code in LanguageCode]: string } = { en: 'en-GB', ja: 'ja-JP' }

/** A day in words. */
export function dayInWords(day: Day, language: LanguageCode): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
}

export function DayShown({ day }: { readonly day: Day }) {
  const { language } = useSpoken()
  return <time dateTime={day}>{dayInWords(day, language)}</time>
}
