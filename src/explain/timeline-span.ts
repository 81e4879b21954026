import type { Planned } from '../model/plan.js'
import type { Day } from '../model/text.js'

/** The days on which a timeline begins and ends. */
export interface Span {
  readonly from: Day
  readonly to: Day
}

/** From the day of the request to the last day that the plan speaks of. */
export function spanOf({ requestedOn, asOf, entries, dueAgainOn = requestedOn }: Planned): Span {
  const days = entries.flatMap((entry) => (entry.action === 'await' ? [] : [entry.dueOn]))
  return { from: requestedOn, to: [requestedOn, asOf, dueAgainOn, ...days].sort().at(-1) ?? requestedOn }
}

/** Days counted in UTC, where each has 24 hours. */
export function dayNumber(day: Day): number {
  return Date.parse(day) / 86_400_000
}
