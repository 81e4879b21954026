import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { enforce } from '../../src/policy.js'
import { deletions, documentAndMany, type Kind, soundDeletions } from '../reference/arbitraries.js'
import { comparable } from '../reference/comparable.js'
import { naivePlanDeletion } from '../reference/plan.js'
import { check, policyOf, sources } from './policies.js'

const inputs = [
  { title: 'sound inputs', kind: soundDeletions as Kind<unknown> },
  { title: 'inputs with faults', kind: deletions as Kind<unknown> },
]

describe.each(sources)('plans agree with the naive interpreter over $source', ({ documents }) => {
  it.each(inputs)('for $title, entry by entry', { timeout: 60_000 }, ({ kind }) => {
    check(
      fc.property(documentAndMany(documents, kind, 10), ([document, requests]) => {
        const { planDeletion } = enforce(policyOf(document))
        for (const request of requests) {
          const plan = comparable(planDeletion(request as never))
          const expected = comparable(naivePlanDeletion(document, request))
          if (!isDeepStrictEqual(plan, expected)) expect(plan).toEqual(expected)
        }
      }),
      150,
    )
  })
})
