import type { Document, Link, Parameter, Period } from '../../src/model/document.js'

/** A civil day, in pieces. The year may run past 9999 while a period is walked; such a day is never printed. */
export interface CivilDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

export const lastDayOfCalendar: CivilDay = { year: 9999, month: 12, day: 31 }

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isLeapYear(year: number): boolean {
  if (year % 400 === 0) return true
  if (year % 100 === 0) return false
  return year % 4 === 0
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29
  return monthLengths[month - 1] ?? 0
}

/** The day that a text of the form `YYYY-MM-DD` names; undefined where there is no such day, or before the year 0001. */
export function parseDay(text: string): CivilDay | undefined {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return undefined
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  if (year < 1 || month < 1 || month > 12 || day < 1) return undefined
  return day <= lengthOfMonth(year, month) ? { year, month, day } : undefined
}

export function printDay({ year, month, day }: CivilDay): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Negative, nought or positive: `a` is before, the same as, or after `b`. */
export function compareDays(a: CivilDay, b: CivilDay): number {
  if (a.year !== b.year) return a.year - b.year
  if (a.month !== b.month) return a.month - b.month
  return a.day - b.day
}

export function laterOf(a: CivilDay, b: CivilDay): CivilDay {
  return compareDays(a, b) >= 0 ? a : b
}

export function nextDay({ year, month, day }: CivilDay): CivilDay {
  if (day < lengthOfMonth(year, month)) return { year, month, day: day + 1 }
  if (month < 12) return { year, month: month + 1, day: 1 }
  return { year: year + 1, month: 1, day: 1 }
}

export function dayBefore({ year, month, day }: CivilDay): CivilDay {
  if (day > 1) return { year, month, day: day - 1 }
  if (month > 1) return { year, month: month - 1, day: lengthOfMonth(year, month - 1) }
  return { year: year - 1, month: 12, day: 31 }
}

/** The day so many days on, walked one by one. */
export function walkDays(from: CivilDay, days: number): CivilDay {
  let at = from
  for (let step = 0; step < days; step++) at = nextDay(at)
  return at
}

/** The corresponding day so many months on, walked day by day; the 1st of the month after where there is none. */
function walkMonths(from: CivilDay, months: number): CivilDay {
  let at = from
  let monthsEntered = 0
  for (;;) {
    if (monthsEntered === months && at.day === from.day) return at
    if (monthsEntered > months) return at
    at = nextDay(at)
    if (at.day === 1) monthsEntered++
  }
}

/** The 1 January after, walked day by day. */
function walkToNewYear(from: CivilDay): CivilDay {
  let at = from
  while (at.year === from.year) at = nextDay(at)
  return at
}

/** The number an operator declared. */
export function numberOf(parameter: Parameter | undefined): number {
  const value = typeof parameter === 'object' ? parameter.value : parameter
  return typeof value === 'number' ? value : 0
}

export interface Walked {
  /** The first counted day of the first link. */
  readonly firstCounted: CivilDay
  /** The first counted day of the last link. */
  readonly countedFrom: CivilDay
  /** The first day on which the period no longer keeps. */
  readonly deletableFrom: CivilDay
}

/** The period from the day of its event. */
export function walkPeriod(period: Period, event: CivilDay, parameters: Document['parameters']): Walked {
  const firstCounted = period.inclusive ? event : nextDay(event)
  let start = firstCounted
  let countedFrom = firstCounted
  period.links.forEach((link, index) => {
    countedFrom = start
    start = walkLink(link, start, index === 0 ? event : dayBefore(start), parameters)
  })
  return { firstCounted, countedFrom, deletableFrom: start }
}

/** `before`: the day of the event for the first link, the last day of the link before for a later one. */
function walkLink(link: Link, start: CivilDay, before: CivilDay, parameters: Document['parameters']): CivilDay {
  if (link === 'end-of-year') return walkToNewYear(before)
  if (link.days !== undefined) return walkDays(start, typeof link.days === 'number' ? link.days : numberOf(parameters[link.days]))
  const declared = link.plusMonths === undefined ? 0 : numberOf(parameters[link.plusMonths])
  return walkMonths(start, (link.years ?? 0) * 12 + (link.months ?? 0) + declared)
}
