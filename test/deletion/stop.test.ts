import { describe, expect, it } from 'vitest'
import { entryFor, planned } from './planning.js'
import { publisher } from './publisher.js'

const order = { field: 'name', record: 'order', ref: 3, events: { fiscalYearEnd: '2026-03-31' }, facts: { lossYear: false } }

describe('a request to stop use', () => {
  const stop = { request: 'stop-use' }

  it('suspends every holding, promptly after it arrived', () => {
    const { entries } = planned({ ...stop, requestedOn: '2026-03-20', holdings: [{ field: 'email', record: 'profile', erasableFrom: '2027-01-01' }, order] })
    expect(entries[0]).toEqual({
      action: 'suspend',
      field: 'email',
      record: 'profile',
      dueOn: '2026-04-03',
      rules: [],
      periods: [],
      holds: [],
      sealed: false,
      purposes: [],
      grounds: ['legal-inquiry', 'emergency'],
      shortenedBy: [],
    })
    expect(entries.map((entry) => 'dueOn' in entry && entry.dueOn)).toEqual(['2026-04-03', '2026-04-03'])
  })

  it('leaves what running rules let a holding serve', () => {
    expect(entryFor('suspend', order, stop)).toMatchObject({
      ref: 3,
      rules: ['jp.tax.document'],
      purposes: ['settlement'],
      grounds: ['legal-inquiry', 'emergency'],
    })
    expect(entryFor('suspend', order, { ...stop, asOf: '2033-06-01' })).toMatchObject({ rules: [], periods: [], purposes: [] })
  })

  it('shows what is awaited as running, and what could shorten it', () => {
    const entry = entryFor('suspend', { field: 'name', record: 'order' }, stop)
    expect(entry.rules).toEqual(['jp.tax.document', 'jp.tax.loss-year'])
    expect(entry.periods.map((period) => Object.keys(period))).toEqual([
      ['rule', 'laws'],
      ['rule', 'laws'],
    ])
    expect(entryFor('suspend', { ...order, facts: {} }, stop).shortenedBy).toEqual(['lossYear'])
  })

  it('names the holds in force', () => {
    const holds = [{ id: 'H-1', covers: 'everything' }]
    expect(entryFor('suspend', { field: 'payment-card', record: 'order' }, { ...stop, holds })).toMatchObject({ rules: [], holds: ['H-1'], purposes: [] })
  })
})

describe('a request to stop disclosure', () => {
  const stop = { request: 'stop-disclosure' }

  it('stops the disclosure of every holding, and lets use go on', () => {
    const { entries } = planned({ ...stop, holdings: [order, { field: 'payment-card', record: 'profile' }] })
    expect(entries[0]).toEqual({
      action: 'stop-disclosure',
      field: 'name',
      record: 'order',
      ref: 3,
      dueOn: '2026-04-15',
      purposes: ['service-communication', 'order-fulfilment', 'settlement', 'inquiry-response', 'marketing-and-improvement', 'contact'],
      grounds: ['entrustment', 'subcontractor', 'legal-inquiry', 'succession', 'emergency'],
    })
    expect(entries[1]).toMatchObject({ purposes: ['settlement'] })
  })

  it('names the grounds that stay open also where a condition limits them', () => {
    expect(entryFor('stop-disclosure', { field: 'address', record: 'account' }, stop, publisher)).toMatchObject({
      dueOn: '2026-05-02',
      purposes: ['billing'],
      grounds: ['court', 'processing'],
    })
  })
})
