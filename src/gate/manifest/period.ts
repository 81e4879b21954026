import { afterMonths, lastDay, noDay, parseDay, printDay } from '../../deletion/calendar.js'
import type { Day } from '../../model/text.js'
import { periodPattern } from './manifest-schema.js'

/** A length of time, as a manifest says it: `7y2m`. */
export interface Period {
  readonly years: number
  readonly months: number
  readonly days: number
}

const written = new RegExp(periodPattern, 'u')
const parts = /^(?:(\d+)y)?(?:(\d+)m)?(?:(\d+)d)?$/

/** The period of a text such as `7y2m`; none where it is not written like one. */
export function periodOf(text: string): Period | undefined {
  const match = written.test(text) ? parts.exec(text) : null
  if (match === null) return undefined
  const [years = 0, months = 0, days = 0] = match.slice(1).map((part) => Number(part ?? 0))
  return { years, months, days }
}

/** The first day that a period from an event no longer covers: it is counted from the day after, as the retention schedule counts. */
export function firstDayAfter(eventOn: Day, { years, months, days }: Period): Day {
  const ends = afterMonths((parseDay(eventOn) ?? noDay) + 1, years * 12 + months) + days
  return printDay(Math.min(ends, lastDay))
}

/** At most how many days it is. */
export function daysOf({ years, months, days }: Period): number {
  return years * 366 + months * 31 + days
}
