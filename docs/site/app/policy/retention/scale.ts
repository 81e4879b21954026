import type { Day } from 'clausewise'

/** One time scale for all bars: where a day stands, in percent of the width. */
export interface Scale {
  readonly from: Day
  readonly to: Day
  readonly at: (day: Day) => number
  /** The first days of years, far enough apart to be named. */
  readonly ticks: readonly Day[]
}

const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000]
const mostTicks = 6

export function scaleOf(from: Day, days: readonly Day[]): Scale {
  const to = [from, ...days].reduce((latest, day) => (day > latest ? day : latest))
  const length = Math.max(1, numberOf(to) - numberOf(from))
  const at = (day: Day) => ((numberOf(day) - numberOf(from)) / length) * 100
  return { from, to, at, ticks: yearsBetween(from, to) }
}

function yearsBetween(from: Day, to: Day): readonly Day[] {
  const first = Number(from.slice(0, 4)) + 1
  const last = Number(to.slice(0, 4))
  const step = steps.find((each) => (last - first) / each < mostTicks) ?? last
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place)
  return years.filter((year) => year % step === 0).map((year) => `${String(year).padStart(4, '0')}-01-01`)
}

/** A day as a number, one more for each day after it. */
function numberOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000
}
