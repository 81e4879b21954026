import { never, noDay } from './calendar.js'
import type { Covering, CoveringRule, Period, RuleSet, Running } from './schedule.js'

/** More than this many are not kept: then growing starts over, so that a stream of requests never fills the memory. */
const mostGrown = 4096

const nothing: readonly never[] = Object.freeze([])

/** No rule running at all. */
export function noneRunning(rules: RuleSet): Running {
  return { rules, periods: nothing, certainEnd: noDay, nextEnd: never, awaits: nothing, doubts: nothing, next: new Map(), until: undefined, told: undefined }
}

/** These rules running, and one more for its period. Put together once. */
export function alsoRunning(covering: Covering, running: Running, rule: CoveringRule, period: Period): Running {
  return running.next.get(period) ?? grow(covering, running, rule, period)
}

function grow(covering: Covering, running: Running, { rule, certain, unknown }: CoveringRule, period: Period): Running {
  if (covering.grown >= mostGrown) {
    covering.none.next.clear()
    covering.grown = 0
  }
  covering.grown += 1
  const { end, shown, awaits } = period
  const grown: Running = {
    rules: running.rules.and(rule),
    periods: Object.freeze([...running.periods, shown]),
    certainEnd: certain ? Math.max(running.certainEnd, end) : running.certainEnd,
    nextEnd: Math.min(running.nextEnd, end),
    awaits: awaits === undefined ? running.awaits : Object.freeze([...running.awaits, awaits]),
    doubts: certain ? running.doubts : [...running.doubts, unknown],
    next: new Map(),
    until: undefined,
    told: undefined,
  }
  running.next.set(period, grown)
  return grown
}
