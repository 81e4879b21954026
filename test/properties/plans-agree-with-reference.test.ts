import { describe, expect, it } from 'vitest'
import { deletions, type Kind, soundDeletions } from '../reference/arbitraries.js'
import { plansAsTheReference } from './as-the-reference.js'
import { randomDeletions } from './how-many.js'
import { check, sources } from './policies.js'

const inputs = [
  { title: 'sound inputs', kind: soundDeletions as Kind<unknown> },
  { title: 'inputs with faults', kind: deletions as Kind<unknown> },
]

let compared = 0
const count = (more: number) => {
  compared += more
}

describe.each(sources)('plans agree with the naive interpreter over $source', ({ documents }) => {
  it.each(inputs)('for $title, entry by entry', { timeout: 120_000 }, ({ kind }) => {
    check(plansAsTheReference(documents, kind, count), 80)
  })
})

it(`has compared at least ${randomDeletions} deletions`, ({ skip }) => {
  skip(compared === 0 || process.env.PART_OF_RUNS !== undefined, 'not every request was asked')
  expect(compared).toBeGreaterThanOrEqual(randomDeletions)
})
