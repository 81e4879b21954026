import { describe, expect, it } from 'vitest'
import type { Entry } from '../../src/model/plan.js'
import { planned } from './planning.js'

describe('a field of a document that must stay unaltered', () => {
  const within = { record: 'invoice', document: 'D-1', unalterable: true }
  const kept = { ...within, field: 'payment', events: { fiscalYearEnd: '2026-03-31', booksClosedOn: '2026-03-31' }, facts: { lossYear: false } }
  const sealed = (entry: Entry | undefined) => entry?.action === 'retain' && [entry.sealed, entry.rules, entry.holds, entry.purposes]

  it('is sealed from the very day on which no rule keeps it any longer', () => {
    const name = { ...kept, field: 'name', events: { fiscalYearEnd: '2026-03-31', booksClosedOn: '2020-03-31' } }
    const on = (asOf: string) => sealed(planned({ holdings: [name, kept], asOf }).entries[0])
    expect(on('2033-05-31')).toEqual([false, ['jp.tax.document'], [], ['settlement']])
    expect(on('2033-06-01')).toEqual([true, [], [], []])
  })

  it('is sealed from the very day on which a hold is released', () => {
    const holds = [{ id: 'H-1', covers: { fields: ['gender'] }, releasedOn: '2026-05-01' }]
    const on = (asOf: string) => sealed(planned({ holdings: [{ ...within, field: 'gender' }, kept], holds, asOf }).entries[0])
    expect(on('2026-04-30')).toEqual([false, [], ['H-1'], []])
    expect(on('2026-05-01')).toEqual([true, [], [], []])
  })
})
