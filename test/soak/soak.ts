import { inspect } from 'node:util'
import fc from 'fast-check'
import type { Targets } from './targets.js'

/** What went wrong, made as small as it gets, and what draws it again. */
export interface Found {
  readonly target: string
  readonly seed: number
  readonly path: string
  readonly error: string
  readonly counterexample: string
}

export interface Soak {
  readonly targets: Targets
  /** Whether to go on, asked before each round. */
  readonly goesOn: () => boolean
  /** The seed of the first round; each round has the next. */
  readonly seed: number
  /** How often a target is asked in its turn. */
  readonly runs: number
  readonly log: (line: string) => void
}

/** Asks one target after the other, with a new seed each round, for as long as it is to go on. A target that failed is not asked again. */
export function soak({ targets, goesOn, seed, runs, log }: Soak): readonly Found[] {
  const found: Found[] = []
  for (let round = seed; goesOn(); round += 1) {
    for (const [target, property] of Object.entries(targets)) {
      if (!goesOn()) break
      if (found.some((each) => each.target === target)) continue
      const result = fc.check(property, { seed: round, numRuns: runs })
      log(`seed ${round}: ${result.failed ? 'FAILED' : 'held'} ${result.numRuns} times: ${target}`)
      if (result.failed) found.push(asFound(target, result))
    }
  }
  return found
}

function asFound(target: string, { seed, counterexamplePath, counterexample, errorInstance }: fc.RunDetails<unknown>): Found {
  const shown = inspect(counterexample, { depth: 12, breakLength: 160, maxArrayLength: 30, maxStringLength: 200 })
  const error = errorInstance instanceof Error ? errorInstance.message : String(errorInstance)
  return { target, seed, path: counterexamplePath ?? '', error, counterexample: shown.slice(0, 20_000) }
}

/** Asks a target once more what it failed on. */
export function askAgain(targets: Targets, { target, seed, path }: Pick<Found, 'target' | 'seed' | 'path'>): void {
  const property = targets[target]
  if (property === undefined) throw new Error(`no target is called ${JSON.stringify(target)}`)
  fc.assert(property, { seed, path, endOnFailure: true })
}
