import { do_not_optimize } from 'mitata'

/** Work to be timed: `run` does the pieces from one place to another, and may promise to. */
export interface Work {
  readonly name: string
  readonly run: (from: number, to: number) => unknown
  /** Of slow work only every so manieth slice is done. */
  readonly every?: number
}

/** The median time of one piece, in nanoseconds, in each of several runs. */
export interface Timing {
  readonly name: string
  readonly runs: readonly number[]
}

interface Options {
  /** How many pieces there are, and how many are done at a stretch. */
  readonly pieces: number
  readonly slice: number
  readonly runs?: number
  readonly rounds?: number
}

/**
 * Times several works by turns: a slice of the one, the same slice of the next, and so on, each once to warm it and once by the clock.
 * Whatever else the machine does in the meantime falls on all alike. A slice counts by the median of its rounds.
 */
export async function byTurns(works: readonly Work[], { pieces, slice, runs = 3, rounds = 5 }: Options): Promise<readonly Timing[]> {
  for (const work of works) await warmed(work, pieces, slice)
  const timings = works.map(({ name }) => ({ name, runs: [] as number[] }))
  for (let run = 0; run < runs; run += 1) {
    const medians: number[][] = works.map(() => [])
    for (let from = 0; from < pieces; from += slice) {
      const taking = works.map((work, at) => ({ work, at })).filter(({ work }) => isTurnOf(work, from / slice))
      const times: number[][] = works.map(() => [])
      for (let round = 0; round < rounds; round += 1) {
        for (let turn = 0; turn < taking.length; turn += 1) {
          const { work, at } = taking[(turn + round) % taking.length] as (typeof taking)[number]
          times[at]?.push((await timed(work, from, from + slice)) / slice)
        }
      }
      for (const { at } of taking) medians[at]?.push(median(times[at] ?? []))
    }
    for (const [at, each] of medians.entries()) timings[at]?.runs.push(each.reduce((sum, time) => sum + time, 0) / each.length)
  }
  return timings
}

async function timed({ run }: Work, from: number, to: number): Promise<number> {
  const warm = run(from, to)
  // Only what promises is awaited: waiting costs too.
  if (warm instanceof Promise) await warm
  const start = performance.now()
  const result = run(from, to)
  if (result instanceof Promise) await result
  return (performance.now() - start) * 1e6
}

/** Runs a work until its code is compiled for good: through all pieces, and for some time. */
async function warmed(work: Work, pieces: number, slice: number): Promise<void> {
  const start = performance.now()
  do {
    for (let from = 0; from < pieces; from += slice) {
      const result = isTurnOf(work, from / slice) ? work.run(from, from + slice) : undefined
      if (result instanceof Promise) await result
    }
  } while (performance.now() - start < 400)
}

function isTurnOf({ every = 1 }: Work, slice: number): boolean {
  return slice % every === 0
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}

/**
 * Runs one function over a list of things. It is made anew from text for each function: one loop for all would be compiled for all at once.
 * Each result is kept where a compiler cannot see that nobody reads it.
 */
export function over<Thing>(things: readonly Thing[], decide: (thing: Thing) => unknown): Work['run'] {
  const isPromised = decide(things[0] as Thing) instanceof Promise
  const loop = `for (let at = from; at < to; at += 1) keep(${isPromised ? 'await ' : ''}decide(things[at]))`
  const make = new Function('things', 'decide', 'keep', `return ${isPromised ? 'async ' : ''}(from, to) => { ${loop} }`)
  return make(things, decide, do_not_optimize)
}
