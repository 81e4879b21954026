import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agree } from '../reference/agree.js'
import { documentAndMany } from '../reference/arbitraries.js'
import { naive } from '../reference/by-verb.js'
import { comparable } from '../reference/comparable.js'
import { randomRequests } from './how-many.js'
import { check, engineOf, kinds, sources, type Verb } from './policies.js'

/** How many documents are drawn for each verb, with about fifty requests each. */
const documentsDrawn: { readonly [V in Verb]: number } = {
  canCollect: 80,
  canUse: 500,
  canDisclose: 500,
  fieldsFor: 30,
  groundsFor: 40,
  governs: 30,
  passwordLiability: 20,
}

let compared = 0

describe.each(sources)('the engine agrees with the naive interpreter over $source', ({ documents }) => {
  it.each(Object.entries(documentsDrawn) as [Verb, number][])('on %s', { timeout: 120_000 }, (verb, numRuns) => {
    check(
      fc.property(documentAndMany(documents, kinds[verb], 100, 'max'), ([document, requests]) => {
        const engine = engineOf(document)
        for (const request of requests) {
          const answer = engine[verb](request)
          const expected = naive[verb](document, request)
          if (!agree(answer, expected)) expect(comparable(answer)).toEqual(comparable(expected))
          compared += 1
        }
      }),
      numRuns,
    )
  })
})

it(`has compared at least ${randomRequests} requests`, ({ skip }) => {
  skip(compared === 0, 'none was compared')
  expect(compared).toBeGreaterThanOrEqual(randomRequests)
})
