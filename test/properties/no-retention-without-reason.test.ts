import { describe, expect, it } from 'vitest'
import { assertLaw, planFor, sources } from '../deletion/laws.js'

describe.each(sources)('no retention without a reason, under $source', ({ documents }) => {
  it('nothing is kept without a rule, a hold, an awaited event, an unalterable document or a copy that says so', () => {
    assertLaw(documents, (document, given) => {
      const input = { ...given, request: 'delete' as const }
      const { entries } = planFor(document, input)
      for (const [index, entry] of entries.entries()) {
        const holding = input.holdings[index]
        if (entry.action === 'delete' || entry.action === 'stop-disclosure' || holding === undefined) continue
        if (entry.action === 'suspend') {
          // Nothing keeps it but a copy, of itself or of its document, that cannot be erased yet.
          const together = input.holdings.filter((other) => other === holding || (holding.unalterable && other.document === holding.document))
          expect([entry.rules, entry.holds, entry.purposes, entry.sealed]).toEqual([[], [], [], false])
          expect(together.some(({ erasableFrom }) => erasableFrom === entry.erasableFrom)).toBe(true)
          continue
        }
        if (entry.action === 'await') expect(entry.awaits.length).toBeGreaterThan(0)
        expect(entry.sealed).toBe(entry.rules.length === 0 && entry.holds.length === 0)
        if (!entry.sealed) continue
        // Another part of the same document is kept on its own account.
        expect(entry.purposes).toEqual([])
        expect(holding.unalterable).toBe(true)
        const kept = entries.filter((other, at) => input.holdings[at]?.document === holding.document && 'sealed' in other && !other.sealed)
        expect(kept.some((other) => other.action === 'retain' || other.action === 'await')).toBe(true)
      }
    })
  })
})
