import { lastDay } from './calendar.js'
import type { ReadInput } from './read-input.js'

/** A plan in the making: the request it answers, how long "promptly" is, and how days are printed. */
export interface Planning {
  readonly input: ReadInput
  readonly promptlyDays: number
  readonly print: (day: number) => string
  /** The day by which something is done that nothing kept after the request arrived: most of what there is to do. */
  readonly usualDay: number
  readonly usualDue: string
}

export function planningFor(input: ReadInput, promptlyDays: number, print: (day: number) => string): Planning {
  const usualDay = Math.min(input.requestedOn + promptlyDays, lastDay)
  return { input, promptlyDays, print, usualDay, usualDue: print(usualDay) }
}

/**
 * The day by which something is done: promptly after the later of the request and the last day on which something kept it,
 * and not before a copy can be erased. `end` is the first day on which nothing keeps it. A day beyond the calendar is its last.
 */
export function dueOn({ input, promptlyDays, print, usualDay, usualDue }: Planning, end: number, erasableFrom: number): string {
  const promptly = Math.max(input.requestedOn, end - 1) + promptlyDays
  const day = Math.min(Math.max(promptly, erasableFrom), lastDay)
  return day === usualDay ? usualDue : print(day)
}
