import { format } from 'date-fns/format'
import { parseISO } from 'date-fns/parseISO'
import type { Day } from '../model/text.js'

/**
 * A day in words: its month and day by a date-fns pattern, its year as a plain number.
 * They are printed as of the year 2000, a leap year in which no time zone skipped a day: 30 December 2011 never was in Samoa,
 * and a local date there would print the day after.
 */
export function dayParts(day: Day, pattern: string): { readonly year: number; readonly monthAndDay: string } {
  return { year: Number(day.slice(0, 4)), monthAndDay: format(parseISO(`2000-${day.slice(5)}`), pattern) }
}
