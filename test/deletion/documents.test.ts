import { describe, expect, it } from 'vitest'
import type { Entry } from '../../src/model/plan.js'
import { planned } from './planning.js'
import { publisher } from './publisher.js'

const within = { record: 'invoice', document: 'D-1', unalterable: true }
const invoice = (field: string, changes: object = {}) => ({ field, ...within, ...changes })
const kept = { events: { fiscalYearEnd: '2026-03-31', booksClosedOn: '2026-03-31' }, facts: { lossYear: false } }

const daysOf = (entry: Entry | undefined) => entry?.action === 'retain' && [entry.retainedUntil, entry.deletableFrom, entry.dueOn]

describe('a document that must stay unaltered', () => {
  it('stays whole: what nothing else keeps is sealed, for no purpose', () => {
    const { entries } = planned({ holdings: [invoice('name', kept), invoice('birth-date')] })
    expect(entries[1]).toEqual({
      action: 'retain',
      field: 'birth-date',
      record: 'invoice',
      document: 'D-1',
      retainedUntil: '2036-03-31',
      deletableFrom: '2036-04-01',
      dueOn: '2036-04-14',
      rules: [],
      periods: [],
      holds: [],
      sealed: true,
      purposes: [],
      grounds: ['legal-inquiry', 'emergency'],
      shortenedBy: [],
    })
    expect(entries[0]).toMatchObject({ action: 'retain', sealed: false, rules: ['jp.companies.books', 'jp.tax.document'] })
  })

  it('keeps each of its fields as long as any', () => {
    const short = { events: { fiscalYearEnd: '2026-03-31', booksClosedOn: '2020-03-31' }, facts: { lossYear: false } }
    const { entries } = planned({ holdings: [invoice('name', short), invoice('payment', kept)] })
    expect(entries.map(daysOf)).toEqual([
      ['2036-03-31', '2036-04-01', '2036-04-14'],
      ['2036-03-31', '2036-04-01', '2036-04-14'],
    ])
    const later = planned({ holdings: [invoice('name', short), invoice('payment', kept)], asOf: '2034-01-01' })
    expect(later.entries.map((entry) => 'sealed' in entry && entry.sealed)).toEqual([true, false])
  })

  it('goes whole, on the day after the last that keeps any of it', () => {
    const { entries } = planned({ holdings: [invoice('name', kept), invoice('birth-date')], asOf: '2036-04-01' })
    expect(entries.map((entry) => [entry.action, 'dueOn' in entry && entry.dueOn])).toEqual([
      ['delete', '2036-04-14'],
      ['delete', '2036-04-14'],
    ])
  })

  it('waits whole for what any of it waits for', () => {
    const awaiting = { events: { fiscalYearEnd: '2026-03-31' }, facts: { lossYear: false } }
    const { entries } = planned({ holdings: [invoice('name', awaiting), invoice('birth-date'), { field: 'birth-date', record: 'invoice', document: 'D-2' }] })
    const awaits = [{ for: 'event', rule: 'jp.companies.books', event: 'booksClosedOn' }]
    expect(entries[0]).toMatchObject({ action: 'await', sealed: false, awaits })
    expect(entries[1]).toMatchObject({ action: 'await', sealed: true, rules: [], periods: [], holds: [], purposes: [], awaits })
    expect(entries[2]?.action).toBe('delete')
  })

  it('waits for all that its holdings wait for, each once: rules by id, then holds', () => {
    const holds = [
      { id: 'H-2', covers: { fields: ['phone'] } },
      { id: 'H-1', covers: { fields: ['phone', 'name'] } },
    ]
    const endless = { events: { fiscalYearEnd: '9998-01-01', booksClosedOn: '2026-03-31' }, facts: { lossYear: false } }
    const { entries } = planned({ holdings: [invoice('name', endless), invoice('address'), invoice('phone'), invoice('gender')], holds })
    const awaits = [
      { for: 'event', rule: 'jp.companies.books', event: 'booksClosedOn' },
      { for: 'event', rule: 'jp.tax.document', event: 'fiscalYearEnd' },
      { for: 'end-of-calendar', rule: 'jp.tax.document' },
      { for: 'event', rule: 'jp.tax.loss-year', event: 'fiscalYearEnd' },
      { for: 'release', hold: 'H-1' },
      { for: 'release', hold: 'H-2' },
    ]
    for (const entry of entries) expect(entry).toMatchObject({ action: 'await', awaits })
    expect(entries.map((entry) => 'holds' in entry && entry.holds)).toEqual([['H-1'], [], ['H-1', 'H-2'], []])
  })

  it('is kept by a hold on any of it', () => {
    const { entries } = planned({
      holdings: [invoice('gender'), invoice('birth-date', { ref: 1 })],
      holds: [{ id: 'H-1', covers: { refs: [1] }, releasedOn: '2026-05-01' }],
    })
    expect(entries).toMatchObject([
      { action: 'retain', sealed: true, holds: [], retainedUntil: '2026-04-30' },
      { action: 'retain', sealed: false, holds: ['H-1'], retainedUntil: '2026-04-30' },
    ])
  })

  it('is one of several, and each is kept by its own holdings alone', () => {
    const other = { document: 'D-2' }
    const { entries } = planned({ holdings: [invoice('name', kept), invoice('gender', other), invoice('gender'), invoice('phone', other)] })
    expect(entries.map(({ action, document }) => [action, document])).toEqual([
      ['retain', 'D-1'],
      ['delete', 'D-2'],
      ['retain', 'D-1'],
      ['delete', 'D-2'],
    ])
  })

  it('is deleted like anything else when nothing keeps any of it', () => {
    expect(planned({ holdings: [invoice('gender'), invoice('birth-date')] }).counts.delete).toBe(2)
  })

  it('does not keep what may never be kept: a card number goes all the same, with advice', () => {
    const plan = planned({ holdings: [invoice('name', kept), invoice('payment-card')] })
    expect(plan.entries[1]).toEqual({ action: 'delete', field: 'payment-card', record: 'invoice', document: 'D-1', dueOn: '2026-04-15' })
    expect(plan.advice.map(({ code }) => code)).toEqual(['card-in-unalterable-document'])
  })

  it('gives that advice only there, and only under a request to delete', () => {
    const advice = (changes: Readonly<Record<string, unknown>>) => planned(changes).advice.map(({ code }) => code)
    expect(advice({ holdings: [invoice('name', kept)] })).toEqual([])
    expect(advice({ holdings: [{ field: 'payment-card', record: 'invoice', document: 'D-1' }] })).toEqual([])
    expect(advice({ request: 'stop-use', holdings: [invoice('payment-card')] })).toEqual([])
    expect(planned({ holdings: [invoice('pin')] }, publisher).advice.map(({ code }) => code)).toEqual(['pinned', 'slow'])
  })

  it('is kept by a hold on its card number, which is then kept too', () => {
    const holds = [{ id: 'H-1', covers: { fields: ['payment-card'] }, releasedOn: '2026-05-01' }]
    const { entries } = planned({ holdings: [invoice('gender'), invoice('payment-card')], holds })
    expect(entries).toMatchObject([
      { action: 'retain', sealed: true, retainedUntil: '2026-04-30', dueOn: '2026-05-14' },
      { action: 'retain', sealed: false, holds: ['H-1'], retainedUntil: '2026-04-30' },
    ])
    const released = planned({ holdings: [invoice('gender'), invoice('payment-card')], holds, asOf: '2026-05-01' })
    expect(released.entries).toMatchObject([
      { action: 'delete', dueOn: '2026-05-14' },
      { action: 'delete', dueOn: '2026-05-14' },
    ])
  })

  it('is no document at all under the other requests', () => {
    const { entries } = planned({ request: 'stop-use', holdings: [invoice('name', kept), invoice('birth-date')] })
    expect(entries.map((entry) => 'sealed' in entry && [entry.action, entry.sealed])).toEqual([
      ['suspend', false],
      ['suspend', false],
    ])
  })

  it('is not what shares its id without saying so', () => {
    const { entries } = planned({
      holdings: [
        { ...invoice('name', kept), unalterable: false },
        { field: 'birth-date', record: 'invoice', document: 'D-1' },
      ],
    })
    expect(entries.map(({ action }) => action)).toEqual(['retain', 'delete'])
  })
})

describe('a copy of a document that cannot be erased yet', () => {
  it('holds all of it back until the latest day', () => {
    const { entries } = planned({
      holdings: [invoice('gender', { erasableFrom: '2026-05-01' }), invoice('birth-date', { erasableFrom: '2026-06-01' }), invoice('name', { ...kept })],
      asOf: '2036-05-01',
    })
    expect(entries.map((entry) => [entry.action, 'dueOn' in entry && entry.dueOn])).toEqual([
      ['delete', '2036-04-14'],
      ['delete', '2036-04-14'],
      ['delete', '2036-04-14'],
    ])
    const early = planned({ holdings: [invoice('gender', { erasableFrom: '2026-05-01' }), invoice('birth-date', { erasableFrom: '2026-06-01' })] })
    expect(early.entries).toMatchObject([
      { action: 'suspend', dueOn: '2026-06-01', erasableFrom: '2026-06-01', sealed: false },
      { action: 'suspend', dueOn: '2026-06-01', erasableFrom: '2026-06-01', sealed: false },
    ])
  })

  it('holds a card number back only until its own', () => {
    const holdings = [invoice('gender', { erasableFrom: '2026-06-01' }), invoice('payment-card', { erasableFrom: '2026-05-01' })]
    expect(planned({ holdings }).entries).toMatchObject([
      { action: 'suspend', erasableFrom: '2026-06-01' },
      { action: 'suspend', erasableFrom: '2026-05-01' },
    ])
    expect(planned({ holdings, asOf: '2026-05-01' }).entries).toMatchObject([
      { action: 'suspend', dueOn: '2026-06-01' },
      { action: 'delete', dueOn: '2026-05-01' },
    ])
  })

  it('is due without regard to a card number that goes before it', () => {
    const holdings = [invoice('gender', { erasableFrom: '2026-05-04' }), invoice('payment-card')]
    const holds = [{ id: 'H-1', covers: { fields: ['payment-card'] }, releasedOn: '2026-05-01' }]
    const both = planned({ holdings, holds, asOf: '2026-05-02' })
    expect(both.entries).toMatchObject([
      { action: 'suspend', dueOn: '2026-05-04' },
      { action: 'delete', dueOn: '2026-05-14' },
    ])
    const left = planned({ holdings: holdings.slice(0, 1), holds, asOf: '2026-05-02' })
    expect(left.entries).toEqual(both.entries.slice(0, 1))
  })

  it('is due without regard to a card number from the very day on which no hold keeps that', () => {
    const holdings = [invoice('gender', { erasableFrom: '2026-05-04' }), invoice('payment-card')]
    const holds = [{ id: 'H-1', covers: { fields: ['payment-card'] }, releasedOn: '2026-05-01' }]
    expect(planned({ holdings, holds, asOf: '2026-04-30' })).toMatchObject({
      dueAgainOn: '2026-05-01',
      entries: [
        { action: 'retain', sealed: true, holds: [], retainedUntil: '2026-04-30', dueOn: '2026-05-14' },
        { action: 'retain', sealed: false, holds: ['H-1'], retainedUntil: '2026-04-30', dueOn: '2026-05-14' },
      ],
    })
    expect(planned({ holdings, holds, asOf: '2026-05-01' })).toMatchObject({
      dueAgainOn: '2026-05-04',
      entries: [
        { action: 'suspend', dueOn: '2026-05-04' },
        { action: 'delete', dueOn: '2026-05-14' },
      ],
    })
  })

  it('is due with regard to a card number that was held, as long as a copy of that cannot be erased either', () => {
    const holdings = [invoice('gender', { erasableFrom: '2026-05-04' }), invoice('payment-card', { erasableFrom: '2026-05-03' })]
    const holds = [{ id: 'H-1', covers: { fields: ['payment-card'] }, releasedOn: '2026-05-01' }]
    expect(planned({ holdings, holds, asOf: '2026-05-02' })).toMatchObject({
      dueAgainOn: '2026-05-03',
      entries: [
        { action: 'suspend', dueOn: '2026-05-14', erasableFrom: '2026-05-04' },
        { action: 'suspend', dueOn: '2026-05-14', erasableFrom: '2026-05-03' },
      ],
    })
    expect(planned({ holdings, holds, asOf: '2026-05-03' })).toMatchObject({
      dueAgainOn: '2026-05-04',
      entries: [
        { action: 'suspend', dueOn: '2026-05-04', erasableFrom: '2026-05-04' },
        { action: 'delete', dueOn: '2026-05-14' },
      ],
    })
  })

  it('is due promptly after the last day on which anything kept any of it', () => {
    const holdings = [invoice('gender', { erasableFrom: '2026-05-04' }), invoice('birth-date')]
    const holds = [{ id: 'H-1', covers: { fields: ['birth-date'] }, releasedOn: '2026-05-01' }]
    for (const asOf of ['2026-05-01', '2026-05-02', '2026-05-03']) {
      expect(planned({ holdings, holds, asOf })).toMatchObject({
        dueAgainOn: '2026-05-04',
        entries: [
          { action: 'suspend', dueOn: '2026-05-14', erasableFrom: '2026-05-04', holds: [], sealed: false },
          { action: 'suspend', dueOn: '2026-05-14', erasableFrom: '2026-05-04', holds: [], sealed: false },
        ],
      })
    }
    expect(planned({ holdings, holds, asOf: '2026-05-04' }).entries).toMatchObject([
      { action: 'delete', dueOn: '2026-05-14' },
      { action: 'delete', dueOn: '2026-05-14' },
    ])
  })

  it('holds the rest back too where it is the copy of the card number', () => {
    const holdings = [invoice('gender'), invoice('payment-card', { erasableFrom: '2026-06-01' })]
    expect(planned({ holdings })).toMatchObject({
      dueAgainOn: '2026-06-01',
      entries: [
        { action: 'suspend', dueOn: '2026-06-01', erasableFrom: '2026-06-01' },
        { action: 'suspend', dueOn: '2026-06-01', erasableFrom: '2026-06-01' },
      ],
    })
    expect(planned({ holdings, asOf: '2026-06-01' }).counts.delete).toBe(2)
  })

  it('holds back nothing that stands in another document, or in none', () => {
    const holdings = [
      invoice('gender', { erasableFrom: '2026-06-01' }),
      invoice('birth-date', { document: 'D-2' }),
      invoice('birth-date', { document: 'D-3', unalterable: false }),
      { field: 'birth-date', record: 'invoice' },
    ]
    expect(planned({ holdings }).entries.map(({ action }) => action)).toEqual(['suspend', 'delete', 'delete', 'delete'])
  })
})
