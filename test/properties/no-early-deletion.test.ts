import { describe, expect, it } from 'vitest'
import { keepersOf, keepsOn } from '../deletion/keepers.js'
import { assertLaw, planFor, sources } from '../deletion/laws.js'

describe.each(sources)('no early deletion, under $source', ({ documents }) => {
  it('nothing is deleted before every minimum that covers it has ended, nor due before', () => {
    assertLaw(documents, (document, input) => {
      for (const [index, entry] of planFor(document, { ...input, request: 'delete' }).entries.entries()) {
        const holding = input.holdings[index]
        if (holding === undefined || entry.action === 'await') continue
        const keepers = keepersOf(document, input, holding)
        if (entry.action === 'delete') expect(keepers.filter((keeper) => keepsOn(input.asOf, keeper))).toEqual([])
        for (const { end } of keepers) expect(end !== undefined && ('dueOn' in entry ? entry.dueOn : '') >= dayBefore(end)).toBe(true)
      }
    })
  })

  it('the longest wins, and all that still run are cited', () => {
    assertLaw(documents, (document, input) => {
      for (const [index, entry] of planFor(document, { ...input, request: input.request === 'stop-disclosure' ? 'delete' : input.request }).entries.entries()) {
        const holding = input.holdings[index]
        if (holding === undefined || !('rules' in entry)) continue
        const running = keepersOf(document, input, holding).filter((keeper) => keepsOn(input.asOf, keeper))
        const ids = (kind: string) => running.filter((keeper) => keeper.kind === kind).map(({ id }) => id)
        expect(entry.rules).toEqual(ids('rule').sort())
        expect(entry.holds).toEqual(ids('hold').sort())
        expect(entry.periods.map(({ rule, deletableFrom }) => [rule, deletableFrom])).toEqual(
          running.filter(({ kind }) => kind === 'rule').map(({ id, end }) => [id, end]),
        )
        if (entry.action === 'retain') for (const { end } of running) expect(end !== undefined && entry.deletableFrom >= end).toBe(true)
      }
    })
  })
})

/** The day before, as a text that compares. */
function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}
