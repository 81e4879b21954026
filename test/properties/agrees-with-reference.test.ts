import { describe, expect, it } from 'vitest'
import { decidesAsTheReference } from './as-the-reference.js'
import { randomRequests } from './how-many.js'
import { check, sources, type Verb } from './policies.js'

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
const count = (more: number) => {
  compared += more
}

describe.each(sources)('the engine agrees with the naive interpreter over $source', ({ documents }) => {
  it.each(Object.entries(documentsDrawn) as [Verb, number][])('on %s', { timeout: 120_000 }, (verb, numRuns) => {
    check(decidesAsTheReference(documents, verb, count), numRuns)
  })
})

it(`has compared at least ${randomRequests} requests`, ({ skip }) => {
  skip(compared === 0 || process.env.PART_OF_RUNS !== undefined, 'not every request was asked')
  expect(compared).toBeGreaterThanOrEqual(randomRequests)
})
