import { describe, expect, it } from 'vitest'
import { assertLaw, planFor, type Sound, sources } from '../deletion/laws.js'

/** The same in another order, which `at` chooses. */
function permuted<T>(list: readonly T[], at: number): readonly T[] {
  return list
    .map((each, index) => ({ each, place: Math.imul(index + 1, at * 2 + 2_654_435_761) >>> 0 }))
    .sort((a, b) => a.place - b.place)
    .map(({ each }) => each)
}

describe.each(sources)('order independence, under $source', ({ documents }) => {
  it('permuting the holds changes nothing', () => {
    assertLaw(documents, (document, input, at) => {
      if (input.holds === undefined) return
      expect(planFor(document, { ...input, holds: permuted(input.holds, at) })).toEqual(planFor(document, input))
    })
  })

  it('permuting the rules changes nothing', () => {
    assertLaw(documents, (document, input, at) => {
      const retention = Object.fromEntries(permuted(Object.entries(document.retention ?? {}), at))
      expect(planFor({ ...document, retention }, input)).toEqual(planFor(document, input))
    })
  })

  it('permuting the holdings permutes the entries', () => {
    assertLaw(documents, (document, input: Sound, at) => {
      const order = permuted([...input.holdings.keys()], at)
      const before = planFor(document, input)
      const after = planFor(document, { ...input, holdings: order.map((index) => input.holdings[index]) })
      expect(after.entries).toEqual(order.map((index) => before.entries[index]))
      expect(after.answer.entries).toEqual(order.map((index) => before.answer.entries[index]))
      expect({ ...after, entries: [], answer: undefined }).toEqual({ ...before, entries: [], answer: undefined })
    })
  })
})
