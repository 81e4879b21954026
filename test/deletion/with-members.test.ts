import { describe, expect, it } from 'vitest'
import { compilePlanDeletion } from '../../src/deletion/plan-deletion.js'
import { withMembers } from '../../src/deletion/with-members.js'
import { kinds, polluted } from '../supply/polluted.js'
import { identity, reference, request } from './planning.js'

describe('a copy of a record with more members', () => {
  it('has them after its own, but for those without a value', () => {
    const record: { readonly a: number; readonly b?: number; readonly c?: number } = { a: 1 }
    expect(Object.entries(withMembers(record, { b: undefined, c: 3 }))).toEqual([
      ['a', 1],
      ['c', 3],
    ])
    expect(record).toStrictEqual({ a: 1 })
  })

  it('is where an entry gets its marks when somebody has put one on Object.prototype: those not given stay absent', () => {
    const planDeletion = compilePlanDeletion(reference, identity)
    const input = request({ holdings: [{ field: 'name', record: 'profile', ref: 1 }] })
    const keys = () => {
      const plan = planDeletion(input)
      return plan.planned && plan.entries.map(Object.keys)
    }
    const own = [['action', 'field', 'record', 'dueOn', 'ref']]
    expect(keys()).toEqual(own)
    for (const member of Object.values(kinds)) for (const name of ['ref', 'store', 'document']) expect(polluted([name], member, keys)).toEqual(own)
  })
})
