import { expect, it } from 'vitest'
import { compilePlanDeletion } from '../../src/deletion/plan-deletion.js'
import { polluted } from '../supply/polluted.js'
import { identity, reference, request } from './planning.js'

it.each([false, true, 'x'])('takes no fact that is not given from a prototype: %s', (value) => {
  const input = request({ holdings: [{ field: 'name', record: 'order', events: { fiscalYearEnd: '2026-03-31' } }] })
  const kept = { entries: [{ rules: ['jp.tax.document', 'jp.tax.loss-year'], retainedUntil: '2036-05-31', shortenedBy: ['lossYear'] }] }
  for (const prototype of [Object.prototype, Array.prototype]) {
    const plan = compilePlanDeletion(reference, identity)
    expect(polluted(['-1'], { value, writable: true }, () => plan(input), prototype)).toMatchObject(kept)
    expect(plan(input)).toMatchObject(kept)
  }
})
