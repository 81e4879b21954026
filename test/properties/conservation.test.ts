import { describe, expect, it } from 'vitest'
import { actions } from '../../src/model/plan.js'
import { assertLaw, planFor, sources } from '../deletion/laws.js'

describe.each(sources)('conservation, under $source', ({ documents }) => {
  it('every holding appears exactly once, in its place, and nothing else appears', () => {
    assertLaw(documents, (document, input) => {
      const { entries, answer, counts } = planFor(document, input)
      const marks = ({ field, record, ref, store, document: id }: (typeof entries)[number] | (typeof input.holdings)[number]) => ({
        field,
        record,
        ref,
        store,
        id,
      })
      expect(entries.map(marks)).toEqual(input.holdings.map(marks))
      expect(answer.entries.map(({ field, record, action }) => [field, record, action])).toEqual(
        entries.map(({ field, record, action }) => [field, record, action]),
      )
      for (const action of actions) expect(counts[action]).toBe(entries.filter((entry) => entry.action === action).length)
    })
  })
})
