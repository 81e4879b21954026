import { describe, expect, it } from 'vitest'
import { lastDay, parseDay, printDay } from '../../src/deletion/calendar.js'
import { assertLaw, leftAfter, planFor, sources } from '../deletion/laws.js'

const numberOf = (day: string) => parseDay(day) ?? 0

describe.each(sources)('idempotence, under $source', ({ documents }) => {
  it('a plan carried out and made again on what is left is the same until the day it names, and another on it', () => {
    assertLaw(documents, (document, input, at) => {
      const plan = planFor(document, input)
      const left = leftAfter(input, plan)
      const remaining = plan.entries.filter(({ action }) => action !== 'delete')
      const on = (day: number) => planFor(document, { ...left, asOf: printDay(day) }).entries
      const first = numberOf(input.asOf)
      const due = plan.dueAgainOn === undefined ? lastDay + 1 : numberOf(plan.dueAgainOn)
      expect(due).toBeGreaterThan(first)
      for (const day of [first, first + (at % (due - first)), due - 1]) expect(on(day)).toEqual(remaining)
      if (due <= lastDay) expect(on(due)).not.toEqual(remaining)
    })
  })
})
