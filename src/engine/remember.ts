import { snapshot } from '../compile/snapshot.js'
import type { Decision } from '../model/decision.js'
import type { Answers } from './name-sets.js'

/** Past this many answers an engine remembers no further ones. */
const mostAnswers = 50_000

/** Where an answer is looked up: found by `locate`, read at once. */
export interface Place {
  answers: Answers
}

/** How one verb is looked up, learnt and judged. */
export interface Lookup {
  /**
   * The number of a request, and in `place` the answers it stands in: two requests that share both have the same answer.
   * −1 for whatever is not plainly well formed or not learnt yet. It may throw where reading the request does.
   */
  readonly locate: (request: unknown, place: Place) => number
  /** Makes room for requests that name what this one names. */
  readonly learn: (copy: unknown) => void
  /** The answer, worked out with care from a snapshot. */
  readonly judge: (copy: unknown) => Decision
}

/** A verb that judges each distinguishable question once and remembers the answer. */
export function remembering({ locate, learn, judge }: Lookup): (request: unknown) => Decision {
  const place: Place = { answers: new Map() }
  let count = 0

  return (request) => {
    try {
      const number = locate(request, place)
      const answer = number < 0 ? undefined : place.answers.get(number)
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
    if (count >= mostAnswers) return answer
    learn(copy)
    const number = locate(copy, place)
    if (number >= 0) {
      place.answers.set(number, answer)
      count += 1
    }
    return answer
  }
}
