/** A seeded source of random choices: the same seed, the same stream, on every machine (mulberry32). */
export interface Random {
  /** At least 0, less than 1. */
  readonly next: () => number
  readonly below: (limit: number) => number
  readonly chance: (probability: number) => boolean
  readonly one: <T>(list: readonly T[]) => T
  /** So many of a list, each once, in any order. */
  readonly some: <T>(list: readonly T[], count: number) => T[]
}

export function random(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    one: (list) => list[below(list.length)] as (typeof list)[number],
    some(list, count) {
      const left = [...list]
      const taken: (typeof list)[number][] = []
      while (taken.length < count && left.length > 0) taken.push(...left.splice(below(left.length), 1))
      return taken
    },
  }
}
