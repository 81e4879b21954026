import { numberOf } from '../compile/parameters.js'
import type { Document, Link, Period } from '../model/document.js'
import type { LanguageCode } from './language.js'

interface Wording {
  readonly from: (event: string, inclusive: boolean, links: readonly string[]) => string
  readonly years: (count: number) => string
  readonly months: (count: number) => string
  readonly between: string
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
    between: ' ',
    plus: (months, parameter, value) => `${months.map((each) => `${each} and `).join('')}${counted(value, 'more month')} for ${parameter}`,
    days: (count, parameter) => `${parameter === undefined ? '' : `${parameter}: `}${counted(count, 'day')}`,
    endOfYear: 'to the end of that calendar year',
  },
  ja: {
    from: (event, inclusive, links) => `${event}${inclusive ? '' : 'の翌日'}から起算して${links.join('、その後')}`,
    years: (count) => `${count}年`,
    months: (count) => `${count}か月`,
    between: '',
    plus: (months, parameter, value) => (months.length === 0 ? `${parameter}の${value}か月` : `${months.join('')}に${parameter}の${value}か月を加えた期間`),
    days: (count, parameter) => `${parameter === undefined ? '' : `${parameter}の`}${count}日`,
    endOfYear: 'その暦年の末日まで',
  },
}

/**
 * How long a rule keeps, in words, with the operator's parameters as declared; `term` says what its names are called.
 *
 * `periodInWords(document, { from: 'fiscalYearEnd', links: [{ months: 2 }, { years: 7 }] }, 'en', (name) => name)`
 * // => 'from the day after fiscalYearEnd: 2 months, then 7 years'
 */
export function periodInWords(document: Document, { from, inclusive = false, links }: Period, language: LanguageCode, term: (name: string) => string): string {
  const wording = wordings[language]
  return wording.from(
    term(from),
    inclusive,
    links.map((link) => linkInWords(document, link, wording, term)),
  )
}

function linkInWords(document: Document, link: Link, wording: Wording, term: (name: string) => string): string {
  if (link === 'end-of-year') return wording.endOfYear
  if (link.days !== undefined) return typeof link.days === 'number' ? wording.days(link.days) : wording.days(numberOf(document, link.days), term(link.days))
  const { years = 0, months = 0, plusMonths } = link
  const parts = [...(years === 0 ? [] : [wording.years(years)]), ...(months === 0 ? [] : [wording.months(months)])]
  return plusMonths === undefined ? parts.join(wording.between) : wording.plus(parts, term(plusMonths), numberOf(document, plusMonths))
}
