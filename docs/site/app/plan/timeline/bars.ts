import type { Entry, Planned } from 'clausewise/policy'
import { dayNumber } from '../days.js'

/** What a part of a bar stands for. Parts differ in form as well as in colour. */
export const signs = ['kept', 'to-act', 'out', 'open', 'late'] as const
export type Sign = (typeof signs)[number]

export interface Part {
  readonly sign: Sign
  readonly from: number
  readonly to: number
}

/** The axis of a drawing: which days it spans, and where on it a day stands. */
export interface Axis {
  readonly from: string
  readonly to: string
  readonly at: (day: string) => number
}

const arrow = 12
const shortest = 4
const leastLate = 8

/** From the day of the request to the last day that the plan speaks of. */
export function axisOf({ requestedOn, asOf, entries, dueAgainOn }: Planned, left: number, right: number): Axis {
  const days = [
    requestedOn,
    asOf,
    ...(dueAgainOn === undefined ? [] : [dueAgainOn]),
    ...entries.flatMap((entry) => ('dueOn' in entry ? [entry.dueOn] : [])),
  ].sort()
  const from = days[0] ?? asOf
  const to = days.at(-1) ?? asOf
  const length = Math.max(1, dayNumber(to) - dayNumber(from))
  return { from, to, at: (day) => left + ((right - left) * (dayNumber(day) - dayNumber(from))) / length }
}

/** The parts of a bar, from the left: how long it is kept, the time to act, what is out of use, what has no known end, and what is overdue. */
export function barOf(entry: Entry, asOf: string, { from, at }: Axis, right: number): readonly Part[] {
  const left = at(from)
  if (entry.action === 'await') {
    return [
      { sign: 'kept', from: left, to: right - arrow },
      { sign: 'open', from: right - arrow, to: right },
    ]
  }
  const late = isOverdue(entry, asOf)
  const due = Math.min(right - (late ? leastLate : 0), Math.max(left + 2 * shortest, at(entry.dueOn)))
  const overdue: readonly Part[] = late ? [{ sign: 'late', from: due, to: Math.max(due + leastLate, at(asOf)) }] : []
  if (entry.action === 'retain') {
    const kept = Math.max(left + shortest, Math.min(at(entry.retainedUntil), due - shortest))
    return [
      { sign: 'kept', from: left, to: kept },
      { sign: 'to-act', from: kept, to: due },
    ]
  }
  if (entry.action !== 'suspend') return [{ sign: 'to-act', from: left, to: due }, ...overdue]
  if (entry.erasableFrom !== undefined) return [{ sign: 'out', from: left, to: due }, ...overdue]
  const stopped = Math.min(due, right - 2 * arrow)
  return [
    { sign: 'to-act', from: left, to: stopped },
    { sign: 'out', from: stopped, to: right - arrow },
    { sign: 'open', from: right - arrow, to: right },
  ]
}

/** Whether it should be gone by now. What is out of use or no longer disclosed stays, so its day alone says nothing of whether that was done. */
export function isOverdue(entry: Entry, asOf: string): boolean {
  return (entry.action === 'delete' || (entry.action === 'suspend' && entry.erasableFrom !== undefined)) && entry.dueOn < asOf
}
