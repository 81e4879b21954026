import { numberOf } from '../compile/parameters.js'
import type { Document, Link, Period } from '../model/document.js'
import type { LanguageCode } from './language.js'

interface Wording {
  readonly from: (event: string, inclusive: boolean, links: readonly string[]) => string
  readonly years: (count: number) => string
  readonly months: (count: number) => string
  readonly plus: (months: readonly string[], parameter: string, value: number) => string
  readonly days: (count: number, parameter?: string) => string
  readonly endOfYear: string
}

const counted = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`

const wordings: Readonly<Record<LanguageCode, Wording>> = {
  en: {
    from: (event, inclusive, links) => `${inclusive ? `from ${event}, that day included` : `from the day after ${event}`}: ${links.join(', then ')}`,
    years: (count) => counted(count, 'year'),
    months: (count) => counted(count, 'month'),
    plus: (months, parameter, value) => `${months.map((each) => `${each} and `).join('')}${parameter} (${value}) more months`,
    days: (count, parameter) => `${parameter === undefined ? '' : `${parameter}: `}${counted(count, 'day')}`,
    endOfYear: 'to the end of that calendar year',
  },
  ja: {
    from: (event, inclusive, links) => `${event} ${inclusive ? 'の当日' : 'の翌日'}から${links.join('、その後')}`,
    years: (count) => `${count}年`,
    months: (count) => `${count}か月`,
    plus: (months, parameter, value) => `${months.map((each) => `${each}＋`).join('')}${parameter}（${value}か月）`,
    days: (count, parameter) => `${parameter === undefined ? '' : `${parameter}の`}${count}日`,
    endOfYear: 'その暦年の末日まで',
  },
}

/**
 * How long a rule keeps, in words, with the operator's parameters as declared.
 *
 * `periodInWords(document, { from: 'fiscalYearEnd', links: [{ months: 2 }, { years: 7 }] }, 'en')`
 * // => 'from the day after fiscalYearEnd: 2 months, then 7 years'
 */
export function periodInWords(document: Document, { from, inclusive = false, links }: Period, language: LanguageCode): string {
  const wording = wordings[language]
  return wording.from(
    from,
    inclusive,
    links.map((link) => linkInWords(document, link, wording)),
  )
}

function linkInWords(document: Document, link: Link, wording: Wording): string {
  if (link === 'end-of-year') return wording.endOfYear
  if ('days' in link) return typeof link.days === 'number' ? wording.days(link.days) : wording.days(numberOf(document, link.days), link.days)
  const { years = 0, months = 0, plusMonths } = link
  const parts = [...(years === 0 ? [] : [wording.years(years)]), ...(months === 0 ? [] : [wording.months(months)])]
  return plusMonths === undefined ? parts.join(' ') : wording.plus(parts, plusMonths, numberOf(document, plusMonths))
}
