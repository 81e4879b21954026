import { factsOf, truth } from '../compile/truth.js'
import type { FactValue } from '../model/decision.js'
import { cached } from './cached.js'
import { noneRunning } from './running.js'
import type { Covering, CoveringRule, FieldSchedule } from './schedule.js'

/**
 * The rules that cover a holding of this field, by id: all but those that the facts given rule out.
 * A fact that is not given rules out nothing, so it keeps longest.
 */
export function coveringRules(schedule: FieldSchedule, facts: string): Covering {
  return schedule.covering.get(facts) ?? cached(schedule.covering, facts, worked(schedule, facts))
}

function worked(schedule: FieldSchedule, facts: string): Covering {
  const given = (name: string) => valueGiven(schedule, facts, name)
  const rules = schedule.rules.flatMap((rule): CoveringRule[] => {
    const covers = truth(rule.when, given)
    if (covers === false) return []
    const unknown = covers ? [] : factsOf(rule.when).filter((name) => given(name) === undefined)
    return [{ rule, certain: covers === true, unknown: Object.freeze(unknown.sort()) }]
  })
  return { rules, none: noneRunning(schedule.noRules), grown: 0 }
}

/** The value of a fact: `facts` has a character for each fact of the kind, 0 where it is not given, else the place of its value from 1. */
function valueGiven(schedule: FieldSchedule, facts: string, name: string): FactValue | undefined {
  const fact = schedule.facts[name]
  if (fact === undefined) return undefined
  const place = facts.charCodeAt(fact.place)
  return place === 0 ? undefined : fact.values[place - 1]
}
