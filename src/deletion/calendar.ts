/**
 * The legal calendar. A day is a whole number: 1 January of the year 1 is 1, and every day after is one more.
 * Days are civil days of the policy's own country; there are no times and no zones. Everything here is arithmetic:
 * nothing reads a clock, and nothing is rounded to the end of a month.
 */

/** 31 December 9999, the last day that can be written. */
export const lastDay = 3_652_059

/** Later than every day: what has no end that is known, or none within the calendar. Small enough to be counted as a small integer. */
export const never = 1_000_000_000

/** Earlier than every day: what was never kept at all. */
export const noDay = 0

/** The months that reach from the first year past the last, whatever the day. */
const monthsOfCalendar = 12 * 10_000

const daysBeforeMonth = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
const lengthOfMonth = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (lengthOfMonth[month] ?? 0)
}

function dayOf(year: number, month: number, date: number): number {
  const before = year - 1
  const leapDays = (before >> 2) - Math.floor(before / 100) + Math.floor(before / 400)
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0
  return 365 * before + leapDays + (daysBeforeMonth[month] ?? 0) + leapDay + date
}

/** The year, month and date of a day, packed into one number: `year * 512 + month * 32 + date`. */
function civilOf(day: number): number {
  // Counted from 1 March of the year 0, so that a leap day is the last day of its year.
  const count = day + 305
  const era = Math.floor(count / 146_097)
  const dayOfEra = count - era * 146_097
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const date = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
  return year * 512 + month * 32 + date
}

/**
 * Reads a day as ISO 8601 prints it.
 *
 * @returns the day's number; `undefined` for any other text, and for a day that does not exist.
 * @example
 * parseDay('2024-02-29') // => 738945
 * parseDay('2023-02-29') // => undefined
 */
export function parseDay(text: string): number | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return undefined
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2)
  const month = twoDigits(text, 5)
  const date = twoDigits(text, 8)
  // What is no number is far below nought, and makes the year so too.
  if (year < 1 || month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return undefined
  return dayOf(year, month, date)
}

/** The number two characters write; far below nought where one is no digit. */
function twoDigits(text: string, index: number): number {
  const tens = text.charCodeAt(index) - 48
  const ones = text.charCodeAt(index + 1) - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1_000_000
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0')
}

/**
 * Prints a day as ISO 8601.
 *
 * @example
 * printDay(738945) // => '2024-02-29'
 */
export function printDay(day: number): string {
  const civil = civilOf(day)
  return `${padded(civil >> 9, 4)}-${padded((civil >> 5) & 15, 2)}-${padded(civil & 31, 2)}`
}

/**
 * The first day after a period of whole months that begins with `first`: the corresponding day,
 * or the 1st of the following month where the last month has no such day. `never` beyond the calendar.
 *
 * @example
 * printDay(afterMonths(parseDay('2025-01-31'), 1)) // => '2025-03-01'
 */
export function afterMonths(first: number, months: number): number {
  if (first > lastDay || months >= monthsOfCalendar) return never
  const civil = civilOf(first)
  const date = civil & 31
  const count = (civil >> 9) * 12 + ((civil >> 5) & 15) - 1 + months
  const year = Math.floor(count / 12)
  const month = (count % 12) + 1
  return date <= daysInMonth(year, month) ? dayOf(year, month, date) : dayOf(year, month + 1, 1)
}

/**
 * 1 January of the year after the one `day` falls in. `never` beyond the calendar.
 *
 * @example
 * printDay(afterYearOf(parseDay('2025-12-31'))) // => '2026-01-01'
 */
export function afterYearOf(day: number): number {
  return day > lastDay ? never : dayOf((civilOf(day) >> 9) + 1, 1, 1)
}
