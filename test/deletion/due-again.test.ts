import { describe, expect, it } from 'vitest'
import { planned } from './planning.js'

const dueAgainOn = (...args: Parameters<typeof planned>) => planned(...args).dueAgainOn
const invoice = (booksClosedOn: string, fiscalYearEnd: string) => ({
  field: 'name',
  record: 'invoice',
  events: { booksClosedOn, fiscalYearEnd },
  facts: { lossYear: false },
})
const profile = { field: 'name', record: 'profile' }
const hold = (releasedOn?: string) => ({ id: 'H-1', covers: 'everything', releasedOn })

describe('a plan is due again', () => {
  it('never, where all is deleted', () => {
    expect(planned({ holdings: [profile] })).not.toHaveProperty('dueAgainOn')
    expect(planned({})).not.toHaveProperty('dueAgainOn')
  })

  it('on the first day on which a rule no longer runs, though others still do', () => {
    expect(dueAgainOn({ holdings: [invoice('2026-03-31', '2026-03-31')] })).toBe('2033-06-01')
    expect(dueAgainOn({ holdings: [invoice('2026-03-31', '2026-03-31')], asOf: '2033-05-31' })).toBe('2033-06-01')
    expect(dueAgainOn({ holdings: [invoice('2026-03-31', '2026-03-31')], asOf: '2033-06-01' })).toBe('2036-04-01')
    expect(dueAgainOn({ holdings: [invoice('2026-03-31', '2026-03-31')], asOf: '2036-04-01' })).toBeUndefined()
  })

  it('on the first of all the days of its entries', () => {
    expect(dueAgainOn({ holdings: [invoice('2026-03-31', '2026-03-31'), invoice('2020-03-31', '2026-03-31'), profile] })).toBe('2030-04-01')
  })

  it('on the day a hold is released', () => {
    expect(dueAgainOn({ holdings: [profile], holds: [hold('2026-06-01')] })).toBe('2026-06-01')
    expect(dueAgainOn({ holdings: [invoice('2026-03-31', '2026-03-31')], holds: [hold('2026-06-01')] })).toBe('2026-06-01')
  })

  it('never, where only an event or an open hold can change it', () => {
    expect(dueAgainOn({ holdings: [profile], holds: [hold()] })).toBeUndefined()
    expect(dueAgainOn({ holdings: [{ field: 'name', record: 'order' }] })).toBeUndefined()
    expect(dueAgainOn({ holdings: [{ field: 'name', record: 'order', events: { fiscalYearEnd: '9999-01-01' } }] })).toBeUndefined()
  })

  it('also where an event is awaited, on the day another rule ends', () => {
    expect(dueAgainOn({ holdings: [{ ...invoice('2026-03-31', '2026-03-31'), events: { fiscalYearEnd: '2026-03-31' } }] })).toBe('2033-06-01')
  })

  it('on the day a copy can be erased', () => {
    expect(dueAgainOn({ holdings: [{ ...profile, erasableFrom: '2026-06-01' }] })).toBe('2026-06-01')
    expect(dueAgainOn({ holdings: [{ ...profile, erasableFrom: '2026-06-01' }], asOf: '2026-06-01' })).toBeUndefined()
  })

  it('not on that day, while something keeps the copy', () => {
    expect(dueAgainOn({ holdings: [{ ...profile, erasableFrom: '2026-06-01' }], holds: [hold('2026-07-01')] })).toBe('2026-07-01')
  })

  it('on the day a document is no longer kept, though nothing else of its entry changes', () => {
    const within = { document: 'D-1', unalterable: true }
    const holdings = [
      { ...invoice('2026-03-31', '2025-03-31'), ...within },
      { field: 'phone', record: 'invoice', ...within },
    ]
    expect(dueAgainOn({ holdings })).toBe('2032-06-01')
    expect(dueAgainOn({ holdings, asOf: '2032-06-01' })).toBe('2036-04-01')
  })

  it('under stop-use, on the day a rule or a hold no longer keeps', () => {
    const stop = { request: 'stop-use' }
    expect(dueAgainOn({ ...stop, holdings: [invoice('2026-03-31', '2026-03-31')] })).toBe('2033-06-01')
    expect(dueAgainOn({ ...stop, holdings: [{ ...profile, erasableFrom: '2026-06-01' }], holds: [hold('2026-07-01')] })).toBe('2026-07-01')
    expect(dueAgainOn({ ...stop, holdings: [{ ...profile, erasableFrom: '2026-06-01' }] })).toBeUndefined()
  })

  it('under stop-disclosure, never', () => {
    expect(dueAgainOn({ request: 'stop-disclosure', holdings: [invoice('2026-03-31', '2026-03-31')], holds: [hold('2026-07-01')] })).toBeUndefined()
  })
})
