import type { LanguageCode } from 'clausewise/explain'
import { dayAt, dayNumber } from '../days.js'
import type { Axis } from './bars.js'

/** Between two ticks: so many days on a short axis, else so many months. */
const daySteps = [1, 2, 7, 14]
const monthSteps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 24000]
const most = 7

/** The days that are named on an axis, each with its text: whole years where those stand, else months or days. */
export function ticksOf({ from, to }: Axis, language: LanguageCode): readonly { readonly day: string; readonly text: string }[] {
  const first = dayNumber(from)
  const length = dayNumber(to) - first
  const dayStep = daySteps.find((step) => length / step <= most)
  if (dayStep !== undefined) {
    const days = Array.from({ length: Math.floor(length / dayStep) }, (_, at) => dayAt(first + (at + 1) * dayStep))
    return days.map((day) => ({ day, text: said(day, language, { day: 'numeric', month: 'short' }) }))
  }
  const step = monthSteps.find((each) => length / each / 30.44 <= most) ?? 120_000
  return monthsIn(from, to, step).map((day) => ({ day, text: said(day, language, step < 12 ? { month: 'short', year: 'numeric' } : { year: 'numeric' }) }))
}

/** A day as it is written out. */
export function dayInWords(day: string, language: LanguageCode): string {
  return said(day, language, { day: 'numeric', month: 'short', year: 'numeric' })
}

function said(day: string, language: LanguageCode, format: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', { ...format, timeZone: 'UTC' }).format(new Date(day))
}

function monthsIn(from: string, to: string, step: number): readonly string[] {
  const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
  const first = Math.ceil((monthOf(from) + 1) / step) * step
  const count = Math.max(0, Math.floor((monthOf(to) - first) / step) + 1)
  return Array.from({ length: count }, (_, at) => {
    const month = first + at * step
    return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`
  })
}
