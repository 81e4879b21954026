import type { Planned } from '../model/plan.js'
import type { Day } from '../model/text.js'

/** The time axis of a drawn timeline: from the day of the request to the last day of the plan. */
export interface Axis {
  readonly from: Day
  readonly to: Day
  /** Where a day stands, in pixels; one before or after stands at the end. */
  readonly at: (day: Day) => number
  readonly ticks: readonly Tick[]
}

interface Tick {
  readonly x: number
  readonly text: string
}

/** Months between two ticks, the finest first. Below a year they are named by year and month. */
const steps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000, 24000, 60000]
const closest = 64

export function axisOf({ requestedOn: from, asOf, entries }: Planned, left: number, right: number): Axis {
  const to = [from, asOf, ...entries.flatMap((entry) => (entry.action === 'await' ? [] : [entry.dueOn]))].sort().at(-1) ?? from
  const first = dayNumber(from)
  const span = Math.max(1, dayNumber(to) - first)
  const at = (day: Day) => left + (right - left) * Math.min(1, Math.max(0, (dayNumber(day) - first) / span))
  const months = span / 30.44
  const step = steps.find((each) => ((right - left) / months) * each >= closest) ?? 120000
  return { from, to, at, ticks: ticksOf(from, to, step, at) }
}

function ticksOf(from: Day, to: Day, step: number, at: (day: Day) => number): readonly Tick[] {
  const ticks: Tick[] = []
  for (let month = Math.ceil((monthNumber(from) + 1) / step) * step; month <= monthNumber(to); month += step) {
    const year = Math.floor(month / 12)
    const ofYear = String((month % 12) + 1).padStart(2, '0')
    const day = `${String(year).padStart(4, '0')}-${ofYear}-01`
    ticks.push({ x: at(day), text: step < 12 ? `${year}-${ofYear}` : String(year) })
  }
  return ticks
}

function monthNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

/** Days counted in UTC, where each has 24 hours. */
function dayNumber(day: Day): number {
  return Date.parse(day) / 86_400_000
}
