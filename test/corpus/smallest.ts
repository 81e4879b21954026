/** A request, and the answer it was given. */
export interface Case {
  readonly request: unknown
  readonly answer: unknown
}

/** Of all requests of a class the smallest: that with the fewest reasons in its answer, then the shortest, then the first in code-unit order. */
export interface Smallest {
  readonly take: (classes: readonly string[], each: Case) => void
  /** Each once, though it stand for several classes; the shortest request first. */
  readonly cases: () => readonly Case[]
}

export function gatherSmallest(): Smallest {
  const best = new Map<string, Weighed>()
  return {
    take(classes, each) {
      if (classes.length === 0) return
      const weighed = weigh(each)
      for (const key of classes) {
        const before = best.get(key)
        if (before === undefined || isSmaller(weighed, before)) best.set(key, weighed)
      }
    },
    cases: () => {
      const byRequest = new Map([...best.values()].map((each) => [each.text, each]))
      return [...byRequest.values()]
        .sort((a, b) => a.text.length - b.text.length || (a.text < b.text ? -1 : 1))
        .map(({ request, answer }) => ({ request, answer }))
    },
  }
}

interface Weighed extends Case {
  readonly text: string
  readonly reasons: number
}

function weigh(each: Case): Weighed {
  const { reasons } = Object(each.answer)
  return { ...each, text: JSON.stringify(each.request), reasons: Array.isArray(reasons) ? reasons.length : 0 }
}

function isSmaller(a: Weighed, b: Weighed): boolean {
  if (a.reasons !== b.reasons) return a.reasons < b.reasons
  if (a.text.length !== b.text.length) return a.text.length < b.text.length
  return a.text < b.text
}
