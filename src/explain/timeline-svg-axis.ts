import { addDays } from 'date-fns/addDays'
import { lightFormat } from 'date-fns/lightFormat'
import { parseISO } from 'date-fns/parseISO'
import type { Day } from '../model/text.js'
import type { TimelineWords } from './language.js'
import { dayNumber, type Span } from './timeline-span.js'
import { lineAt, textAt, widthIn } from './timeline-svg-text.js'

/** The time axis of a drawn timeline. */
export interface Axis {
  readonly left: number
  readonly right: number
  /** Where a day stands, in pixels; one before or after stands at the end. */
  readonly at: (day: Day) => number
  readonly ticks: readonly Tick[]
}

interface Tick {
  readonly x: number
  readonly text: string
}

/** Between two ticks, the finest first: days on a short axis, else months; whole years are named by the year alone. */
const daySteps = [1, 2, 7, 14]
const monthSteps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000, 24000, 60000]
const closest = 72

/** The ticks stand on the first days of months and years; those of a short axis are counted from its first day. */
export function axisOf({ from, to }: Span, left: number, right: number, words: TimelineWords): Axis {
  const first = dayNumber(from)
  const days = dayNumber(to) - first
  const at = (day: Day) => left + (right - left) * Math.min(1, Math.max(0, (dayNumber(day) - first) / Math.max(1, days)))
  const pixels = (stepInDays: number) => ((right - left) / Math.max(1, days)) * stepInDays
  const dayStep = daySteps.find((each) => pixels(each) >= closest)
  if (days === 0) return { left, right, at, ticks: [] }
  if (dayStep !== undefined) return { left, right, at, ticks: dayTicks(from, days, dayStep).map((day) => ({ x: at(day), text: words.ticks.day(day) })) }
  const step = monthSteps.find((each) => pixels(each * 30.44) >= closest) ?? 120000
  const text = step < 12 ? words.ticks.month : words.ticks.year
  return { left, right, at, ticks: monthTicks(from, to, step).map((day) => ({ x: at(day), text: text(day) })) }
}

/** The lines of the axis through a part of a drawing: its ticks, and the day of the request. */
export function axisLines({ ticks, left }: Axis, top: number, bottom: number): string {
  return ticks.map(({ x }) => lineAt('line', x, top, x, bottom)).join('') + lineAt('start', left, top, left, bottom)
}

/** The texts over or under the lines of the ticks, never beyond the axis. */
export function tickTexts({ ticks, left, right }: Axis, y: number): string {
  return ticks
    .map(({ x, text }) => {
      const half = widthIn('small', text) / 2
      return textAt(text, Math.min(right - half, Math.max(left + half, x)), y, 'small', 'middle')
    })
    .join('')
}

function dayTicks(from: Day, days: number, step: number): readonly Day[] {
  return Array.from({ length: Math.floor(days / step) }, (_, at) => lightFormat(addDays(parseISO(from), (at + 1) * step), 'yyyy-MM-dd'))
}

function monthTicks(from: Day, to: Day, step: number): readonly Day[] {
  const ticks: Day[] = []
  for (let month = Math.ceil((monthNumber(from) + 1) / step) * step; month <= monthNumber(to); month += step) {
    ticks.push(`${pad(Math.floor(month / 12), 4)}-${pad((month % 12) + 1, 2)}-01`)
  }
  return ticks
}

function monthNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0')
}
