import { describe, expect, it } from 'vitest'
import { entryFor, planned } from './planning.js'
import { publisher } from './publisher.js'

describe('a request to delete', () => {
  it('deletes what nothing keeps, promptly', () => {
    const entry = entryFor('delete', { field: 'email', record: 'profile' })
    expect(entry).toEqual({ action: 'delete', field: 'email', record: 'profile', dueOn: '2026-04-15' })
  })

  it('counts promptly from the day it arrived, not from the day of the plan', () => {
    expect(entryFor('delete', { field: 'email', record: 'profile' }, { requestedOn: '2026-03-01', asOf: '2026-04-01' }).dueOn).toBe('2026-03-15')
  })

  it('counts promptly from the last day on which a rule kept it, where that is later', () => {
    const holding = { field: 'email', record: 'consent', events: { mailStoppedOn: '2026-02-10' }, facts: { consumer: false } }
    expect(entryFor('delete', holding, { requestedOn: '2026-03-01', asOf: '2026-03-20' }).dueOn).toBe('2026-03-24')
  })

  it('retains what a rule keeps, with its law, and says what it may still serve', () => {
    const holding = { field: 'payment', record: 'order', events: { fiscalYearEnd: '2026-03-31' }, facts: { lossYear: false } }
    expect(entryFor('retain', holding)).toMatchObject({
      action: 'retain',
      field: 'payment',
      record: 'order',
      retainedUntil: '2033-05-31',
      deletableFrom: '2033-06-01',
      dueOn: '2033-06-14',
      rules: ['jp.tax.document'],
      holds: [],
      sealed: false,
      purposes: ['settlement'],
      grounds: ['legal-inquiry', 'emergency'],
      shortenedBy: [],
    })
  })

  it('cites every rule that still runs, by id, with its own days', () => {
    const events = { fiscalYearEnd: '2026-03-31', booksClosedOn: '2026-03-31' }
    const entry = entryFor('retain', { field: 'name', record: 'invoice', events, facts: { lossYear: false } })
    expect(entry.rules).toEqual(['jp.companies.books', 'jp.tax.document'])
    expect(entry.periods.map(({ rule, countedFrom, retainedUntil, deletableFrom }) => [rule, countedFrom, retainedUntil, deletableFrom])).toEqual([
      ['jp.companies.books', '2026-04-01', '2036-03-31', '2036-04-01'],
      ['jp.tax.document', '2026-06-01', '2033-05-31', '2033-06-01'],
    ])
    expect(entry.periods[0]?.laws).toEqual([{ law: 'Companies Act Art. 432', version: expect.any(String) }])
    expect(entry.retainedUntil).toBe('2036-03-31')
    expect(entry.grounds).toEqual(['legal-inquiry', 'succession', 'emergency'])
  })

  it('no longer cites a rule that has ended, nor what it named', () => {
    const events = { fiscalYearEnd: '2026-03-31', booksClosedOn: '2024-03-31' }
    const holding = { field: 'name', record: 'invoice', events, facts: { lossYear: true } }
    const last = entryFor('retain', holding, { asOf: '2034-03-31' })
    expect(last.rules).toEqual(['jp.companies.books', 'jp.tax.loss-year'])
    const next = entryFor('retain', holding, { asOf: '2034-04-01' })
    expect(next.rules).toEqual(['jp.tax.loss-year'])
    expect(next.periods.map(({ rule }) => rule)).toEqual(['jp.tax.loss-year'])
    expect(next.grounds).toEqual(['legal-inquiry', 'emergency'])
  })

  it('retains on the last retained day and deletes on the day after', () => {
    const holding = { field: 'email', record: 'consent', events: { mailStoppedOn: '2026-02-10' }, facts: { consumer: false } }
    expect(entryFor('retain', holding, { requestedOn: '2026-03-01', asOf: '2026-03-10' }).retainedUntil).toBe('2026-03-10')
    expect(entryFor('delete', holding, { requestedOn: '2026-03-01', asOf: '2026-03-11' }).dueOn).toBe('2026-03-24')
  })

  it('gives of the purposes a rule names those that the field serves', () => {
    const notes = { field: 'address', record: 'note', events: { writtenOn: '2026-03-01' }, facts: { form: 'letter' } }
    expect(entryFor('retain', notes, {}, publisher).purposes).toEqual([])
    expect(entryFor('retain', { ...notes, field: 'email' }, {}, publisher).purposes).toEqual(['newsletter'])
  })

  it('takes a day in the future as given', () => {
    const holding = { field: 'name', record: 'order', events: { fiscalYearEnd: '2027-03-31' }, facts: { lossYear: false } }
    expect(entryFor('retain', holding).retainedUntil).toBe('2034-05-31')
  })

  it('keeps nothing by a rule of another record kind or another field', () => {
    const { entries } = planned({
      holdings: [
        { field: 'name', record: 'profile' },
        { field: 'birth-date', record: 'invoice', events: { fiscalYearEnd: '2026-03-31', booksClosedOn: '2026-03-31' } },
        { field: 'payment-card', record: 'order', events: { fiscalYearEnd: '2026-03-31' } },
        { field: 'identity-document', record: 'identity-check' },
      ],
    })
    expect(entries.map(({ action }) => action)).toEqual(['delete', 'delete', 'delete', 'delete'])
  })

  it('gives back the marks of a holding, and leaves out those that it does not have', () => {
    const { entries } = planned({
      holdings: [
        { field: 'name', record: 'profile', ref: 'r-1', store: 'crm', document: 'D-1' },
        { field: 'name', record: 'profile', ref: 0 },
        { field: 'name', record: 'profile', ref: '', store: undefined, document: undefined },
      ],
    })
    expect(entries.map((entry) => Object.keys(entry).slice(4))).toEqual([['ref', 'store', 'document'], ['ref'], ['ref']])
    expect(entries.map(({ ref }) => ref)).toEqual(['r-1', 0, ''])
    expect(entries[0]).toMatchObject({ store: 'crm', document: 'D-1' })
  })

  it('gives back a negative zero as the zero that JSON knows, which it is for a hold too', () => {
    const holdings = [{ field: 'name', record: 'profile', ref: -0 }]
    const holds = [{ id: 'H-1', covers: { refs: [-0] } }]
    expect(Object.is(planned({ holdings }).entries[0]?.ref, 0)).toBe(true)
    expect(planned({ holdings, holds })).toStrictEqual(planned(JSON.parse(JSON.stringify({ holdings, holds }))))
    expect(planned({ holdings, holds }).counts.await).toBe(1)
  })

  it('gives the due day no later than the last there is', () => {
    expect(entryFor('delete', { field: 'name', record: 'profile' }, { requestedOn: '9999-12-25', asOf: '9999-12-25' }).dueOn).toBe('9999-12-31')
  })

  it('answers for nobody at all with an empty plan', () => {
    const { entries, answer, notices, counts } = planned({})
    expect({ entries, answer, notices }).toEqual({ entries: [], answer: { fee: 'none', entries: [] }, notices: [] })
    expect(counts).toEqual({ delete: 0, retain: 0, await: 0, suspend: 0, 'stop-disclosure': 0 })
  })
})

describe('what is awaited', () => {
  it('is never guessed: an event that has not happened keeps, and has no days', () => {
    const entry = entryFor('await', { field: 'name', record: 'order' })
    expect(entry).toEqual({
      action: 'await',
      field: 'name',
      record: 'order',
      rules: ['jp.tax.document', 'jp.tax.loss-year'],
      periods: [
        { rule: 'jp.tax.document', laws: expect.any(Array) },
        { rule: 'jp.tax.loss-year', laws: expect.any(Array) },
      ],
      holds: [],
      sealed: false,
      purposes: ['settlement'],
      grounds: ['legal-inquiry', 'emergency'],
      shortenedBy: [],
      awaits: [
        { for: 'event', rule: 'jp.tax.document', event: 'fiscalYearEnd' },
        { for: 'event', rule: 'jp.tax.loss-year', event: 'fiscalYearEnd' },
      ],
    })
  })

  it('is named with its rule also where other rules already have their day', () => {
    const entry = entryFor('await', { field: 'name', record: 'invoice', events: { fiscalYearEnd: '2026-03-31' }, facts: { lossYear: false } })
    expect(entry.rules).toEqual(['jp.companies.books', 'jp.tax.document'])
    expect(entry.awaits).toEqual([{ for: 'event', rule: 'jp.companies.books', event: 'booksClosedOn' }])
    expect(entry.periods[1]?.retainedUntil).toBe('2033-05-31')
    expect(entry).not.toHaveProperty('dueOn')
  })

  it('stays awaited when the other rules have ended', () => {
    const holding = { field: 'name', record: 'invoice', events: { fiscalYearEnd: '2026-03-31' }, facts: { lossYear: false } }
    expect(entryFor('await', holding, { asOf: '2050-01-01' }).rules).toEqual(['jp.companies.books'])
  })

  it('may be an end beyond the calendar, which has no days either', () => {
    const holding = { field: 'name', record: 'order', events: { fiscalYearEnd: '9995-03-31' }, facts: { lossYear: false } }
    const entry = entryFor('await', holding)
    expect(entry.awaits).toEqual([{ for: 'end-of-calendar', rule: 'jp.tax.document' }])
    expect(entry.periods).toEqual([{ rule: 'jp.tax.document', laws: expect.any(Array) }])
  })

  it('is not an end on the last day but one, and is one on the last', () => {
    const contract = (lastProvidedOn: string) => ({ field: 'name', record: 'disclosure-record', events: { lastProvidedOn }, facts: { recordForm: 'contract' } })
    expect(entryFor('retain', contract('9998-12-31')).deletableFrom).toBe('9999-12-31')
    expect(entryFor('await', contract('9999-01-01')).awaits).toEqual([{ for: 'end-of-calendar', rule: 'jp.appi.record.contract' }])
  })
})
