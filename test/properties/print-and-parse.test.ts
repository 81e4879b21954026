import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compilePlanDeletion } from '../../src/deletion/plan-deletion.js'
import { assertLaw, planFor, sources } from '../deletion/laws.js'
import { identity, reference } from '../deletion/planning.js'

describe.each(sources)('printing and parsing, under $source', ({ documents }) => {
  it('a request that is printed and parsed has the same plan, and the plan is plain JSON', () => {
    assertLaw(documents, (document, input) => {
      const plan = planFor(document, input)
      expect(planFor(document, JSON.parse(JSON.stringify(input)))).toStrictEqual(plan)
      expect(JSON.parse(JSON.stringify(plan))).toStrictEqual(plan)
    })
  })

  it('a policy that is printed and parsed makes the same plan', () => {
    assertLaw(
      documents,
      (document, input) => {
        expect(planFor(JSON.parse(JSON.stringify(document)), input)).toStrictEqual(planFor(document, input))
      },
      100,
    )
  })
})

describe('printing and parsing', () => {
  it('any JSON has the same answer as what it is printed to', () => {
    const planDeletion = compilePlanDeletion(reference, identity)
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(planDeletion(JSON.parse(JSON.stringify(value)))).toEqual(planDeletion(value))
      }),
    )
  })
})
