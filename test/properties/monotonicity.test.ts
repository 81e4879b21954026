import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printDay } from '../../src/deletion/calendar.js'
import type { Document } from '../../src/model/document.js'
import type { Entry } from '../../src/model/plan.js'
import { assertLaw, planFor, type Sound, sources } from '../deletion/laws.js'
import { documentAnd, soundDeletions } from '../reference/arbitraries.js'

/** How long an entry keeps: the day on which nothing does any longer. */
function keptUntil(entry: Entry | undefined): string {
  if (entry?.action === 'await') return '~'
  return entry?.action === 'retain' ? entry.deletableFrom : ''
}

const dueOf = (entry: Entry | undefined) => (entry === undefined || entry.action === 'await' ? '~' : entry.dueOn)

function expectNoLonger(after: readonly Entry[], before: readonly Entry[]): void {
  for (const [index, entry] of after.entries()) {
    expect(keptUntil(entry) <= keptUntil(before[index])).toBe(true)
    expect(dueOf(entry) <= dueOf(before[index])).toBe(true)
  }
}

describe.each(sources)('monotonicity, under $source', ({ documents }) => {
  it('a later day never turns a deletion back into a retention', () => {
    fc.assert(
      fc.property(documentAnd(documents, soundDeletions), fc.integer({ min: 1, max: 3_652_059 }), ([document, given], later) => {
        const input = { ...(given as Sound), request: 'delete' as const }
        const asOf = printDay(later)
        if (asOf < input.asOf) return
        const before = planFor(document, input).entries
        const after = planFor(document, { ...input, asOf }).entries
        for (const [index, entry] of before.entries()) {
          if (entry.action === 'delete') expect(after[index]).toEqual(entry)
          if (entry.action === 'suspend') expect(['suspend', 'delete']).toContain(after[index]?.action)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('removing a hold never lengthens a retention', () => {
    assertLaw(documents, (document, given, at) => {
      const input = { ...given, request: 'delete' as const }
      const holds = input.holds ?? []
      if (holds.length === 0) return
      const fewer = holds.filter((_, index) => index !== at % holds.length)
      expectNoLonger(planFor(document, { ...input, holds: fewer }).entries, planFor(document, input).entries)
    })
  })

  it('removing a rule never lengthens a retention', () => {
    assertLaw(documents, (document, given, at) => {
      const input = { ...given, request: 'delete' as const }
      const ids = Object.keys(document.retention ?? {})
      if (ids.length === 0) return
      const retention = Object.fromEntries(Object.entries(document.retention ?? {}).filter(([id]) => id !== ids[at % ids.length]))
      expectNoLonger(planFor({ ...document, retention } as Document, input).entries, planFor(document, input).entries)
    })
  })
})
