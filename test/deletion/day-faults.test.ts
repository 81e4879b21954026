import { describe, expect, it } from 'vitest'
import { planDeletion } from '../../src/index.js'

const asked = { request: 'delete', requestedOn: '2026-04-01', asOf: '2026-04-01', subject: { id: 'c-17' }, holdings: [] } as const
const faultsOf = (changes: object) => {
  const plan = planDeletion({ ...asked, ...changes } as never)
  return plan.planned ? [] : plan.faults
}

describe('a day', () => {
  it('that is a Date is named so', () => {
    expect(faultsOf({ asOf: new Date(0) })).toEqual([{ path: ['asOf'], problem: 'wrong-type', found: 'Date', needed: ['day'] }])
  })

  it('that is another object, or one that cannot be looked at, is an object', () => {
    const guarded = new Proxy(
      {},
      {
        getPrototypeOf: () => {
          throw new Error('nobody looks')
        },
      },
    )
    for (const asOf of [{}, guarded, Object.create(null)])
      expect(faultsOf({ asOf })).toEqual([{ path: ['asOf'], problem: 'wrong-type', found: 'object', needed: ['day'] }])
  })

  it('that is a timestamp is told by its text', () => {
    expect(faultsOf({ asOf: '2026-04-01T00:00:00Z' })).toEqual([{ path: ['asOf'], problem: 'no-day', found: '2026-04-01T00:00:00Z', needed: ['day'] }])
  })
})
