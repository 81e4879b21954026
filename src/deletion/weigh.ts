import type { Awaited } from '../model/plan.js'
import type { Vocabulary } from '../model/vocabulary.js'
import { noDay } from './calendar.js'
import { coveringRules } from './covering-rules.js'
import { type HoldSet, noHolds } from './hold-sets.js'
import { periodOf } from './period-of.js'
import type { ReadHolding } from './read-holding.js'
import { alsoRunning } from './running.js'
import type { FieldSchedule, Running } from './schedule.js'

/** What keeps one holding, taken alone: its rules and its holds. */
export interface Weighed {
  readonly holding: ReadHolding
  readonly schedule: FieldSchedule
  readonly running: Running
  readonly holds: HoldSet
  /** The first day on which no rule and no hold keeps it; `noDay` where none ever did, `never` where that is not known. */
  readonly end: number
}

/** Finds what keeps a holding: the rules whose facts do not rule them out, and the holds that cover it. */
export function weigh(holding: ReadHolding, schedule: FieldSchedule, holds: HoldSet, asOf: number): Weighed {
  const covering = coveringRules(schedule, holding.facts)
  let running = covering.none
  let end = holds.end
  for (const each of covering.rules) {
    const { rule } = each
    const eventDay = holding.days[rule.event] ?? noDay
    const period = eventDay === noDay ? rule.awaiting : periodOf(rule, eventDay)
    if (period.end > end) end = period.end
    if (period.end > asOf) running = alsoRunning(covering, running, each, period)
  }
  return { holding, schedule, running, holds, end }
}

/** A holding of which nobody asks what keeps it. */
export function unweighed(holding: ReadHolding, schedule: FieldSchedule): Weighed {
  return { holding, schedule, running: coveringRules(schedule, holding.facts).none, holds: noHolds, end: noDay }
}

/** The first day after the plan's on which a rule or a hold no longer keeps it; `never` where that is not known. */
export function nextEndOf({ running, holds }: Weighed): number {
  return Math.min(running.nextEnd, holds.nextRelease)
}

/** What a holding's end waits for: events and ends of rules, then releases of holds, each by id. */
export function awaitsOf({ running, holds }: Weighed): readonly Awaited<Vocabulary>[] {
  if (running.awaits.length === 0) return holds.awaits
  return holds.awaits.length === 0 ? running.awaits : holds.awaitsAfter(running.awaits)
}
