import { describe, expect, it } from 'vitest'
import { entryFor, planned } from './planning.js'

const profile = { field: 'name', record: 'profile', ref: 'r-1' }
const order = { field: 'name', record: 'order', events: { fiscalYearEnd: '2026-03-31' }, facts: { lossYear: false } }
const hold = (changes: object = {}) => ({ id: 'H-1', covers: 'everything', ...changes })

describe('a legal hold', () => {
  it('keeps what it covers, for no purpose, until the day before it is released', () => {
    const entry = entryFor('retain', profile, { holds: [hold({ from: '2026-01-01', releasedOn: '2026-06-01' })] })
    expect(entry).toEqual({
      action: 'retain',
      field: 'name',
      record: 'profile',
      ref: 'r-1',
      retainedUntil: '2026-05-31',
      deletableFrom: '2026-06-01',
      dueOn: '2026-06-14',
      rules: [],
      periods: [],
      holds: ['H-1'],
      sealed: false,
      purposes: [],
      grounds: ['legal-inquiry', 'emergency'],
      shortenedBy: [],
    })
  })

  it('is awaited while it is open', () => {
    const entry = entryFor('await', profile, { holds: [hold()] })
    expect([entry.holds, entry.awaits]).toEqual([['H-1'], [{ for: 'release', hold: 'H-1' }]])
  })

  it('keeps whatever its first day, which is for the record', () => {
    expect(entryFor('await', profile, { holds: [hold({ from: '2030-01-01' })] }).holds).toEqual(['H-1'])
  })

  it('keeps no longer from the day of its release, and that counts for what is due', () => {
    const released = { holds: [hold({ releasedOn: '2026-06-01' })] }
    expect(entryFor('retain', profile, { ...released, asOf: '2026-05-31' }).holds).toEqual(['H-1'])
    expect(entryFor('delete', profile, { ...released, asOf: '2026-06-01' }).dueOn).toBe('2026-06-14')
    expect(entryFor('delete', profile, { ...released, requestedOn: '2026-06-20', asOf: '2026-06-20' }).dueOn).toBe('2026-07-04')
  })

  it('adds to rules and never replaces them', () => {
    const entry = entryFor('retain', order, { holds: [hold({ releasedOn: '2040-01-01' })] })
    expect([entry.rules, entry.holds, entry.purposes, entry.retainedUntil]).toEqual([['jp.tax.document'], ['H-1'], ['settlement'], '2039-12-31'])
    const shorter = entryFor('retain', order, { holds: [hold({ releasedOn: '2027-01-01' })] })
    expect([shorter.rules, shorter.holds, shorter.retainedUntil]).toEqual([['jp.tax.document'], ['H-1'], '2033-05-31'])
  })

  it('alone keeps a card number', () => {
    const card = { field: 'payment-card', record: 'order', events: { fiscalYearEnd: '2026-03-31' } }
    entryFor('delete', card)
    expect(entryFor('retain', card, { holds: [hold({ releasedOn: '2026-06-01' })] })).toMatchObject({ rules: [], purposes: [], holds: ['H-1'] })
  })

  it.each([
    ['refs', ['r-1'], [true, false, false]],
    ['refs', [7], [false, true, false]],
    ['refs', ['7', 'r-1'], [true, false, true]],
    ['documents', ['D-1'], [false, true, false]],
    ['records', ['profile'], [true, false, false]],
    ['fields', ['phone', 'name'], [true, false, true]],
  ])('covers what its list of %s names: %j', (list, names, covered) => {
    const holdings = [profile, { field: 'email', record: 'consent', ref: 7, document: 'D-1' }, { field: 'phone', record: 'inquiry', ref: '7' }]
    const { entries } = planned({ holdings, holds: [hold({ covers: { [list]: names } })] })
    expect(entries.map((entry) => 'holds' in entry && entry.holds.length > 0)).toEqual(covered)
  })

  it('covers what any of its lists names', () => {
    const holdings = [
      profile,
      { field: 'phone', record: 'inquiry' },
      { field: 'phone', record: 'order', document: 'D-1' },
      { field: 'phone', record: 'contract' },
    ]
    const { entries } = planned({ holdings, holds: [hold({ covers: { refs: ['r-1'], documents: ['D-1'], records: ['inquiry'], fields: ['gender'] } })] })
    expect(entries.map(({ action }) => action)).toEqual(['await', 'await', 'await', 'delete'])
  })

  it('stands beside others by id, in the order of code units', () => {
    const holds = ['h-1', 'H-2', 'H-10'].map((id) => hold({ id }))
    const entry = entryFor('await', order, {
      holds: [...holds, hold({ id: 'H-11', releasedOn: '2026-03-01' }), hold({ id: 'H-12', releasedOn: '2027-01-01' })],
    })
    expect(entry.holds).toEqual(['H-10', 'H-12', 'H-2', 'h-1'])
    expect(entry.awaits).toEqual(['H-10', 'H-2', 'h-1'].map((id) => ({ for: 'release', hold: id })))
  })

  it('is awaited after the events of rules', () => {
    const { entries } = planned({
      holdings: [
        { ...order, events: {} },
        { ...order, events: {} },
      ],
      holds: [hold()],
    })
    const awaits = entries.map((entry) => 'awaits' in entry && entry.awaits)
    expect(awaits[0]).toEqual([
      { for: 'event', rule: 'jp.tax.document', event: 'fiscalYearEnd' },
      { for: 'release', hold: 'H-1' },
    ])
    expect(awaits[1]).toEqual(awaits[0])
  })

  it('may name what nobody holds once it has been released', () => {
    expect(planned({ holdings: [profile], holds: [hold({ covers: { refs: ['gone'], documents: ['gone'] }, releasedOn: '2026-04-01' })] }).counts.delete).toBe(1)
  })
})
