import { describe, expect, it } from 'vitest'
import { afterMonths, afterYearOf, lastDay, never, parseDay, printDay } from '../../src/deletion/calendar.js'
import { polluted } from '../supply/polluted.js'

function day(text: string): number {
  const parsed = parseDay(text)
  if (parsed === undefined) throw new Error(`${text} is no day`)
  return parsed
}

const shown = (value: number) => (value === never ? 'never' : printDay(value))

describe('days', () => {
  it('are counted from the first that can be written to the last', () => {
    expect(day('0001-01-01')).toBe(1)
    expect(day('9999-12-31')).toBe(lastDay)
    expect(printDay(1)).toBe('0001-01-01')
    expect(printDay(lastDay)).toBe('9999-12-31')
  })

  it('follow one another as in the calendar of the machine, through four hundred years', () => {
    const first = Date.UTC(1799, 11, 31)
    const start = day('1799-12-31')
    for (let count = 0; count < 146_100; count += 1) {
      const text = new Date(first + count * 86_400_000).toISOString().slice(0, 10)
      if (parseDay(text) !== start + count || printDay(start + count) !== text)
        expect({ text, read: parseDay(text), printed: printDay(start + count) }).toBe(text)
    }
  })

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2024-02-30',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '2024-01-32',
    '0000-12-31',
    '2024-1-01',
    '24-01-01',
    '02024-01-01',
    '2024/01/01',
    '2024/01-01',
    '2024-01/01',
    '2024-01-01 ',
    ' 2024-01-01',
    '2024-01-01T00:00:00Z',
    '-024-01-01',
    '+024-01-01',
    '2024-01-0１',
    '２０２４-01-01',
    '20x4-01-01',
    '2024-0a-01',
    '2024-01-0:',
    '2024-01-0/',
    '2024-01-1/',
    '2024-1.-01',
    '202/-01-01',
    '20/9-01-01',
    '20-9-01-01',
    '20 9-01-01',
    '1e03-01-01',
    '',
  ])('are not: %j', (text) => {
    expect(parseDay(text)).toBeUndefined()
  })

  it('are not those of a thirteenth month, or of what is no number, whatever stands on Array.prototype', () => {
    const read = polluted(['13', '99', '-1000000'], { value: 31 }, () => ['2024-13-01', '2024-99-31', '2024-0a-01'].map(parseDay), Array.prototype)
    expect(read).toEqual([undefined, undefined, undefined])
  })

  it.each(['2000-02-29', '2024-02-29', '1600-02-29', '0004-02-29'])('are, in a leap year: %s', (text) => {
    expect(printDay(day(text))).toBe(text)
  })
})

/** What the period is for; its first counted day; years, months and days; the last day it keeps, and the first it does not. */
const vectors: readonly (readonly [string, string, number, number, number, string, string])[] = [
  ['tax paper of a year that ends in March', '2025-06-01', 7, 0, 0, '2032-05-31', '2032-06-01'],
  ['tax paper, from 1 March into a leap year', '2025-03-01', 7, 0, 0, '2032-02-29', '2032-03-01'],
  ['tax paper, from 1 March into a common year', '2026-03-01', 7, 0, 0, '2033-02-28', '2033-03-01'],
  ['tax paper of a year that ends amid a month', '2025-04-21', 7, 0, 0, '2032-04-20', '2032-04-21'],
  ['tax paper whose first counted day is a leap day', '2024-02-29', 7, 0, 0, '2031-02-28', '2031-03-01'],
  ['tax paper of a year with a loss', '2025-06-01', 10, 0, 0, '2035-05-31', '2035-06-01'],
  ['books closed at the end of March', '2025-04-01', 10, 0, 0, '2035-03-31', '2035-04-01'],
  ['books closed on 28 February, into a leap year', '2022-03-01', 10, 0, 0, '2032-02-29', '2032-03-01'],
  ['books closed on a leap day', '2024-03-01', 10, 0, 0, '2034-02-28', '2034-03-01'],
  ['record of a provision, made on 1 February 2018', '2018-02-02', 3, 0, 0, '2021-02-01', '2021-02-02'],
  ['record of a provision, made on 1 February 2019', '2019-02-02', 3, 0, 0, '2022-02-01', '2022-02-02'],
  ['record of a provision, from 1 March into a leap year', '2021-03-01', 3, 0, 0, '2024-02-29', '2024-03-01'],
  ['record of a provision whose first counted day is a leap day', '2024-02-29', 3, 0, 0, '2027-02-28', '2027-03-01'],
  ['contract that serves as the record', '2025-06-15', 1, 0, 0, '2026-06-14', '2026-06-15'],
  ['contract that serves as the record, from a leap day', '2024-02-29', 1, 0, 0, '2025-02-28', '2025-03-01'],
  ['one month after the 31st', '2025-02-01', 0, 1, 0, '2025-02-28', '2025-03-01'],
  ['one month after the end of February', '2025-03-01', 0, 1, 0, '2025-03-31', '2025-04-01'],
  ['one month, where the last has no such day', '2025-01-31', 0, 1, 0, '2025-02-28', '2025-03-01'],
  ['two weeks', '2026-04-02', 0, 0, 14, '2026-04-15', '2026-04-16'],
  ['two years from a promulgation, its own day counted', '2026-07-17', 2, 0, 0, '2028-07-16', '2028-07-17'],
]

describe('a period', () => {
  it.each(vectors)('of %s from %s ends as the law counts', (_, first, years, months, days, until, after) => {
    const end = days > 0 ? day(first) + days : afterMonths(day(first), years * 12 + months)
    expect(printDay(end - 1)).toBe(until)
    expect(printDay(end)).toBe(after)
  })

  it.each([
    ['2024-01-29', 1, '2024-02-29'],
    ['2024-01-30', 1, '2024-03-01'],
    ['2025-01-29', 1, '2025-03-01'],
    ['2025-10-31', 1, '2025-12-01'],
    ['2025-12-31', 2, '2026-03-01'],
    ['2025-12-31', 0, '2025-12-31'],
    ['9999-12-31', 0, '9999-12-31'],
    ['2000-02-29', 1200, '2100-03-01'],
    ['1999-12-15', 1, '2000-01-15'],
  ])('from %s over %i months overflows, never clamps', (first, months, after) => {
    expect(shown(afterMonths(day(first), months))).toBe(after)
  })

  it('has no end within the calendar when it reaches past its last day', () => {
    expect(afterMonths(day('9990-01-01'), 12 * 10)).toBeGreaterThan(lastDay)
    expect(afterMonths(day('0001-01-01'), 12 * 10_000)).toBe(never)
    expect(afterMonths(lastDay + 1, 1)).toBe(never)
    expect(afterYearOf(lastDay)).toBe(lastDay + 1)
    expect(afterYearOf(lastDay + 1)).toBe(never)
  })

  it.each([
    ['2025-01-01', '2026-01-01'],
    ['2025-12-31', '2026-01-01'],
    ['2024-02-29', '2025-01-01'],
  ])('to the end of the year of %s ends on its last day', (within, after) => {
    expect(shown(afterYearOf(day(within)))).toBe(after)
  })
})
