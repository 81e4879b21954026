import { inspect } from 'node:util'
import { type Asked, newEngineOf, type Verb } from '../properties/policies.js'
import { agree } from '../reference/agree.js'
import { naive } from '../reference/by-verb.js'
import { comparable } from '../reference/comparable.js'
import type { Space } from './space.js'
import { document } from './vocabulary.js'

/** How many requests were asked; of decisions, how many were allowed and how many denied. */
export interface Tally {
  readonly requests: number
  readonly allowed: number
  readonly denied: number
}

/** An engine remembers its first 50,000 answers: a new one is taken then, so that what is compared is compared in both ways. */
const mostRemembered = 50_000

/**
 * Asks the engine every request of a space, and of every so many compares the answer with the naive interpreter's, or throws.
 * What is compared is asked twice: the first time the engine judges, the second it looks up.
 */
export function compared({ verb, requests }: Space, every = 1): Tally {
  const tally = { requests: 0, allowed: 0, denied: 0 }
  let engine: Asked = newEngineOf(document)
  for (const request of requests()) {
    if (tally.requests % mostRemembered === mostRemembered - 1) engine = newEngineOf(document)
    const answer = engine[verb](request)
    if (tally.requests % every === 0) {
      const expected = naive[verb](document, request)
      mustAgree(verb, request, answer, expected)
      const again = engine[verb](request)
      if (again !== answer) mustAgree(verb, request, again, expected)
    }
    tally.requests += 1
    if (isDecision(answer)) tally[answer.allowed ? 'allowed' : 'denied'] += 1
  }
  return tally
}

function isDecision(answer: unknown): answer is { readonly allowed: boolean } {
  return typeof answer === 'object' && answer !== null && 'allowed' in answer
}

/** Throws where two answers to a request differ. */
export function mustAgree(verb: Verb, request: unknown, answer: unknown, expected: unknown): void {
  if (agree(answer, expected)) return
  const shown = (value: unknown) => inspect(value, { depth: 12, breakLength: 160 })
  throw new Error(`${verb} differs for ${shown(request)}\nfound: ${shown(comparable(answer))}\nexpected: ${shown(comparable(expected))}`)
}
