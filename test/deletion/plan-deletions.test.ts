import { describe, expect, it } from 'vitest'
import { parseDay, printDay } from '../../src/deletion/calendar.js'
import { compilePlanDeletion } from '../../src/deletion/plan-deletion.js'
import { compilePlanDeletions } from '../../src/deletion/plan-deletions.js'
import { identity, reference, request } from './planning.js'

const planDeletion = compilePlanDeletion(reference, identity)
const planDeletions = compilePlanDeletions(planDeletion, identity)
const requests = [request({ holdings: [{ field: 'name', record: 'profile' }] }), request({ asOf: 'today' }), request({ request: 'stop-use' })]

async function* later<T>(values: Iterable<T>): AsyncGenerator<T> {
  for (const value of values) yield await Promise.resolve(value)
}

async function gathered<T>(source: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = []
  for await (const each of source) all.push(each)
  return all
}

describe('planDeletions', () => {
  it('plans each request as planDeletion does, and goes on past a faulty one', () => {
    expect([...planDeletions(requests)]).toEqual(requests.map(planDeletion))
    expect([...planDeletions(new Set(requests))]).toEqual(requests.map(planDeletion))
    expect([...planDeletions([])]).toEqual([])
  })

  it('plans a stream that comes later', async () => {
    expect(await gathered(planDeletions(later(requests)))).toEqual(requests.map(planDeletion))
  })

  it('takes a request only when the next plan is asked for, and keeps none', () => {
    let taken = 0
    function* counting() {
      for (;;) {
        taken += 1
        yield request({ holdings: [{ field: 'name', record: 'profile', ref: taken }] })
      }
    }
    const plans = planDeletions(counting())
    expect(taken).toBe(0)
    for (let count = 1; count <= 1_000; count += 1) {
      const { value } = plans.next()
      expect(value?.planned && value.entries[0]?.ref).toBe(count)
      expect(taken).toBe(count)
    }
  })

  it('remembers only so much, and plans the same when it has forgotten', () => {
    const day = (count: number) => printDay((parseDay('2000-01-01') ?? 0) + count)
    const invoice = (count: number) => {
      const events = { fiscalYearEnd: day(count), booksClosedOn: day((count * 7) % 9_000) }
      return request({ asOf: '2026-04-01', holdings: [{ field: 'name', record: 'invoice', events, facts: { lossYear: count % 2 === 0 } }] })
    }
    const counts = Array.from({ length: 9_000 }, (_, count) => count)
    const plans = [...planDeletions(counts.map(invoice))]
    for (const count of [0, 1, 4_095, 4_096, 4_097, 8_191, 8_192, 8_999]) {
      expect(plans[count]).toEqual(compilePlanDeletion(reference, identity)(invoice(count)))
      expect(planDeletion(invoice(count))).toEqual(plans[count])
    }
  })

  it('closes its source when the consumer stops', async () => {
    let closed = 0
    function* source() {
      try {
        yield* requests
      } finally {
        closed += 1
      }
    }
    for (const plan of planDeletions(source())) if (plan.planned) break
    for await (const plan of planDeletions(later(source()))) if (plan.planned) break
    expect(closed).toBe(2)
  })

  it.each([undefined, null, 3, 'delete', {}, () => requests, { [Symbol.iterator]: 3 }])('answers what is no source with one fault: %s', (source) => {
    const plans = [...planDeletions(source as never)]
    expect(plans).toMatchObject([{ planned: false, faults: [{ path: [], problem: 'wrong-type' }], policy: identity }])
    expect(Object.isFrozen(plans[0])).toBe(true)
  })

  it('answers a source that cannot even be looked at with one fault', () => {
    const { proxy, revoke } = Proxy.revocable([], {})
    revoke()
    expect([...planDeletions(proxy)]).toEqual([{ planned: false, faults: [{ path: [], problem: 'unreadable' }], policy: identity }])
  })

  it('lets an error of the source itself through, after what came before it', async () => {
    function* failing() {
      yield requests[0]
      throw new RangeError('the line is dead')
    }
    const plans = planDeletions(failing())
    expect(plans.next().value).toEqual(planDeletion(requests[0]))
    expect(() => plans.next()).toThrow('the line is dead')
    await expect(gathered(planDeletions(later(failing())))).rejects.toThrow('the line is dead')
  })
})
