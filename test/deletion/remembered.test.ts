import { describe, expect, it } from 'vitest'
import { compileNames } from '../../src/compile/names.js'
import { compileRetention } from '../../src/deletion/compile-retention.js'
import { coveringRules } from '../../src/deletion/covering-rules.js'
import { compileRuleSets } from '../../src/deletion/rule-sets.js'
import { alsoRunning } from '../../src/deletion/running.js'
import type { FieldSchedule, Period, ScheduledRule } from '../../src/deletion/schedule.js'
import { planned } from './planning.js'
import { publisher } from './publisher.js'

const names = compileNames(publisher)

function fieldOf(record: string, field: string): FieldSchedule {
  const schedule = compileRetention(publisher, names).kinds[record]?.fields[field]
  if (schedule === undefined) throw new Error(`no ${field} in ${record}`)
  return schedule
}

function ruleOf({ rules: [rule] }: FieldSchedule): ScheduledRule {
  if (rule === undefined) throw new Error('no rule')
  return rule
}

describe('the rules that run on a holding', () => {
  const period = (end: number): Period => ({ end, shown: { rule: 'z.invoice', laws: [] }, awaits: undefined })
  const running = () => {
    const covering = coveringRules(fieldOf('invoice', 'email'), '\0\0')
    const [rule] = covering.rules
    if (rule === undefined) throw new Error('no rule')
    return { covering, grown: (each: Period) => alsoRunning(covering, covering.none, rule, each) }
  }

  it('are put together once for each period', () => {
    const { grown } = running()
    const [first, second] = [period(1), period(2)]
    const [one, other] = [grown(first), grown(second)]
    expect([one.nextEnd, other.nextEnd]).toEqual([1, 2])
    expect(grown(first)).toBe(one)
    expect(grown(second)).toBe(other)
  })

  it('are never kept for more than 4,096 periods: then growing starts over', () => {
    const { covering, grown } = running()
    let largest = 0
    for (let end = 1; end <= 10_000; end += 1) {
      expect(grown(period(end)).nextEnd).toBe(end)
      largest = Math.max(largest, covering.none.next.size)
    }
    expect(largest).toBe(4_096)
    expect(covering.none.next.size).toBe(10_000 - 2 * 4_096)
  })
})

describe('a set of rules', () => {
  const setsOf = compileRuleSets(publisher, names)
  const rule = ruleOf(fieldOf('invoice', 'email'))

  it('is put together once where a field has up to twelve rules', () => {
    const none = setsOf(['billing'], 12)
    expect(none.and(rule)).toBe(none.and(rule))
    expect(none.and(rule).ids).toEqual(['z.invoice'])
  })

  it('is put together anew where it has more, of which there would be too many sets to keep', () => {
    const none = setsOf(['billing'], 13)
    expect(none.and(rule)).not.toBe(none.and(rule))
    expect(none.and(rule).ids).toEqual(['z.invoice'])
  })
})

describe('the holds of a request', () => {
  const order = { field: 'name', record: 'order' }
  const holds = ['H-1', 'H-2'].map((id) => ({ id, covers: { records: ['order'] } }))
  const awaited = (holdings: readonly object[]) => planned({ holdings, holds }).entries.map((entry) => entry.action === 'await' && entry)

  it('are one list for all holdings that they cover, and so is what these wait for', () => {
    const [one, other] = awaited([order, { ...order, field: 'address' }])
    if (!one || !other) throw new Error('not awaited')
    expect(one.holds).toEqual(['H-1', 'H-2'])
    expect(other.holds).toBe(one.holds)
    const [card, phone] = awaited([
      { ...order, field: 'payment-card' },
      { ...order, field: 'phone' },
    ])
    if (!card || !phone) throw new Error('not awaited')
    expect(card.awaits).toEqual(['H-1', 'H-2'].map((hold) => ({ for: 'release', hold })))
    expect(phone.awaits).toBe(card.awaits)
  })

  it('are one list after what the same rules wait for', () => {
    const [one, other] = awaited([order, { ...order, ref: 1 }])
    if (!one || !other) throw new Error('not awaited')
    expect(one.awaits.map((each) => each.for)).toEqual(['event', 'event', 'release', 'release'])
    expect(other.awaits).toBe(one.awaits)
  })
})
