import type { AnyEngine } from '../engine.js'
import { valuesOf } from '../evidences.js'

/** How a value of a fact, given alone, stands to a ground: it meets what the ground asks of it, or closes it. */
export interface MetAlone {
  readonly value: string | boolean
  readonly meets: boolean
}

/** The values of a fact, as the engine answers for each of them alone. */
export function metAlone(engine: AnyEngine, ground: string, fact: string): readonly MetAlone[] {
  return valuesOf(engine.policy.document, fact).map((value) => {
    const answer = engine.groundsFor({ [fact]: value })
    const status = answer.answered ? answer.grounds.find((each) => each.ground === ground)?.status : undefined
    return { value, meets: status === 'open' || status === 'lacking' }
  })
}
