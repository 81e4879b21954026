import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePolicy } from '../../src/define/parse-policy.js'
import { document as reference } from '../../src/reference/document.js'
import { mutationsOf } from './mutations.js'
import { expectSoundOrFaulty } from './sound-or-faulty.js'
import { swimmingClub } from './swimming-club.js'

describe('parsePolicy', () => {
  for (const [name, document, numRuns] of [
    ['reference policy', reference, 2000],
    ['swimming club', swimmingClub, 2000],
  ] as const) {
    it(`finds the ${name}, changed at random places, sound or says what is wrong at places that are there`, () => {
      let sound = 0
      fc.assert(
        fc.property(mutationsOf(document), (mutated) => {
          if (expectSoundOrFaulty(mutated)) sound += 1
        }),
        { numRuns },
      )
      // The law says something of sound policies too.
      expect(sound).toBeGreaterThan(numRuns / 50)
    })
  }

  it('answers whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true, withSparseArray: true, withTypedArray: true }),
        (anything) => {
          const parsed = parsePolicy(anything)
          return parsed.ok || parsed.faults.length > 0
        },
      ),
      { numRuns: 1000 },
    )
  })
})
