import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { enforce } from '../../src/policy.js'
import { agree } from '../reference/agree.js'
import { deletions, documentAndMany, type Kind, soundDeletions } from '../reference/arbitraries.js'
import { comparable } from '../reference/comparable.js'
import { naivePlanDeletion } from '../reference/plan.js'
import { randomDeletions } from './how-many.js'
import { check, policyOf, sources } from './policies.js'

const inputs = [
  { title: 'sound inputs', kind: soundDeletions as Kind<unknown> },
  { title: 'inputs with faults', kind: deletions as Kind<unknown> },
]

let compared = 0

describe.each(sources)('plans agree with the naive interpreter over $source', ({ documents }) => {
  it.each(inputs)('for $title, entry by entry', { timeout: 120_000 }, ({ kind }) => {
    check(
      fc.property(documentAndMany(documents, kind, 40, 'max'), ([document, requests]) => {
        const { planDeletion } = enforce(policyOf(document))
        for (const request of requests) {
          const plan = planDeletion(request as never)
          const expected = naivePlanDeletion(document, request)
          if (!agree(plan, expected)) expect(comparable(plan)).toEqual(comparable(expected))
          compared += 1
        }
      }),
      80,
    )
  })
})

it(`has compared at least ${randomDeletions} deletions`, ({ skip }) => {
  skip(compared === 0, 'none was compared')
  expect(compared).toBeGreaterThanOrEqual(randomDeletions)
})
