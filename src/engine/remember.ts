import { isRecord, type Members, snapshot } from '../compile/snapshot.js'
import type { Decision } from '../model/decision.js'
import { answerTable } from './answers.js'

/** Past this many answers an engine remembers no further ones. */
const mostAnswers = 50_000

/** Where an answer is looked up, together with the number that `locate` gives: found by `locate`, read at once. */
export interface Place {
  /** The set of fields, and the order in which they were given. */
  fields: number
  order: number
  /** A number for all further lists of names, and one for what most requests leave unsaid; 0 where there are none. */
  lists: number
  aside: number
}

/** How one verb is looked up, learnt and judged. */
export interface Lookup {
  /**
   * The number of a request, and its place, written once all is read: two requests that share both have the same answer.
   * −1 for whatever is not plainly well formed or not learnt yet. It may throw where reading the request does.
   */
  readonly locate: (request: unknown, place: Place) => number
  /** Makes room for requests that name what this one names. */
  readonly learn: (copy: Members) => void
  /** The answer, worked out with care from a snapshot. */
  readonly judge: (copy: unknown) => Decision
}

/** A verb that judges each distinguishable question once and remembers the answer. */
export function remembering({ locate, learn, judge }: Lookup): (request: unknown) => Decision {
  const answers = answerTable()
  const place: Place = { fields: 0, order: 0, lists: 0, aside: 0 }

  return (request) => {
    try {
      const number = locate(request, place)
      const answer = number < 0 ? undefined : remembered(place, number)
      if (answer !== undefined) return answer
    } catch {
      // What throws when it is read is named by the snapshot.
    }
    return decide(request)
  }

  function decide(request: unknown): Decision {
    // From here on only the snapshot counts: a getter that changes its answer can neither mislead the judge nor the memory.
    const copy = snapshot(request)
    const answer = judge(copy)
    if (!isRecord(copy) || answers.count() >= mostAnswers) return answer
    learn(copy)
    const number = locate(ordinary(copy), place)
    if (number < 0) return answer
    // It may have been met before, its fields in another order.
    const same = remembered(place, number)
    if (same === undefined) remember(place, number, answer)
    return same ?? answer
  }

  function remembered({ fields, order, lists, aside }: Place, number: number): Decision | undefined {
    return answers.at(fields, lists, aside, number) ?? answers.at(only(order), lists, aside, number)
  }

  /** Reasons stand in the order of the fields: where there are several, the answer is for this order alone. */
  function remember({ fields, order, lists, aside }: Place, number: number, answer: Decision): void {
    const isForAll = answer.allowed || answer.reasons.length === 1
    if (isForAll || order <= Number.MAX_SAFE_INTEGER) answers.put(isForAll ? fields : only(order), lists, aside, number, answer)
  }
}

/** An order of fields, told from every set of them. */
function only(order: number): number {
  return -order
}

/** A snapshot as callers write it: V8 reads objects without a prototype slowly, and where a function meets one, all others too. */
function ordinary(value: unknown): unknown {
  return isRecord(value) ? Object.fromEntries(Object.keys(value).map((key) => [key, ordinary(value[key])])) : value
}
