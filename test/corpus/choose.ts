import { enforce } from '../../src/policy.js'
import { agree } from '../reference/agree.js'
import { classesOf } from './classes.js'
import type { Corpus } from './corpora.js'
import { published } from './published.js'
import { type Case, gatherSmallest } from './smallest.js'
import { spoilt } from './spoilt.js'

/** An engine remembers its first 50,000 answers; a new one is as good, and lighter. */
const mostRemembered = 50_000

/**
 * The cases of one file: of the whole enumeration the smallest request of every class; of the requests a step away from an allowed one the smallest
 * for every denial, and for every step that is still allowed; of those with something wrong the smallest for every answer.
 * Each agrees with the naive interpreter's answer, or this throws.
 */
export function choose(corpus: Corpus): readonly Case[] {
  const { policy, requests, steps, full, naive } = corpus
  const smallest = gatherSmallest()
  let engine = answering(corpus)
  let count = 0
  for (const request of requests()) {
    if (count % mostRemembered === mostRemembered - 1) engine = answering(corpus)
    const answer = engine(request)
    smallest.take(classesOf({ request, answer }), { request, answer })
    count += 1
  }
  const allows = smallest.cases().filter(({ answer }) => Object(answer).allowed === true)
  for (const allow of allows)
    for (const { request, change } of steps(allow.request)) {
      const answer = engine(request)
      const { allowed, asked } = Object(answer)
      const { standing } = Object(request.subject)
      smallest.take([JSON.stringify(['a step', allowed === true ? [asked, standing, change] : published(answer)])], { request, answer })
    }
  for (const request of full === undefined ? [] : spoilt(full)) {
    const answer = engine(request)
    smallest.take([JSON.stringify(['spoilt', published(answer)])], { request, answer })
  }

  return smallest.cases().map(({ request, answer }) => {
    if (!agree(answer, naive(policy.document, request))) throw new Error(`the engine and the naive interpreter differ: ${JSON.stringify(request)}`)
    return { request, answer: published(answer) }
  })
}

/** What an engine of its own answers, without the policy's identity. */
export function answering({ verb, policy }: Corpus): (request: unknown) => unknown {
  const engine = enforce(policy) as unknown as { readonly [V in Corpus['verb']]: (request: unknown) => object }
  return (request) => {
    const { policy: _, ...answer } = engine[verb](request) as { readonly policy?: unknown }
    return answer
  }
}
