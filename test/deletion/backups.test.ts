import { describe, expect, it } from 'vitest'
import { entryFor } from './planning.js'

const backup = (erasableFrom: string, changes: object = {}) => ({ field: 'email', record: 'profile', store: 'backup', erasableFrom, ...changes })

describe('a copy that cannot be erased before a day', () => {
  it('is suspended until then, kept by nothing and for nothing', () => {
    expect(entryFor('suspend', backup('2026-05-01'))).toEqual({
      action: 'suspend',
      field: 'email',
      record: 'profile',
      store: 'backup',
      dueOn: '2026-05-01',
      erasableFrom: '2026-05-01',
      rules: [],
      periods: [],
      holds: [],
      sealed: false,
      purposes: [],
      grounds: ['legal-inquiry', 'emergency'],
      shortenedBy: [],
    })
  })

  it('is due on the usual day where that is later', () => {
    expect(entryFor('suspend', backup('2026-04-05'))).toMatchObject({ dueOn: '2026-04-15', erasableFrom: '2026-04-05' })
  })

  it('is deleted once it can be, due no earlier than that day', () => {
    expect(entryFor('delete', backup('2026-04-01')).dueOn).toBe('2026-04-15')
    expect(entryFor('delete', backup('2026-06-01'), { asOf: '2026-06-01' }).dueOn).toBe('2026-06-01')
    expect(entryFor('delete', backup('2026-06-01'), { asOf: '2026-08-01' }).dueOn).toBe('2026-06-01')
  })

  it('is retained as long as something keeps it, and due no earlier than it can be erased', () => {
    const kept = { record: 'consent', events: { mailStoppedOn: '2026-03-31' }, facts: { consumer: false } }
    expect(entryFor('retain', backup('2026-04-10', kept))).toMatchObject({ retainedUntil: '2026-04-30', dueOn: '2026-05-14' })
    expect(entryFor('retain', backup('2026-06-01', kept))).toMatchObject({ retainedUntil: '2026-04-30', deletableFrom: '2026-05-01', dueOn: '2026-06-01' })
    expect(entryFor('suspend', backup('2026-06-01', kept), { asOf: '2026-05-01' })).toMatchObject({ rules: [], dueOn: '2026-06-01' })
  })

  it('is awaited like anything else', () => {
    expect(entryFor('await', backup('2026-06-01', { record: 'consent' }))).not.toHaveProperty('erasableFrom')
  })

  it('counts promptly from the last day on which something kept it', () => {
    const kept = { record: 'consent', events: { mailStoppedOn: '2026-03-31' }, facts: { consumer: false } }
    expect(entryFor('suspend', backup('2026-05-10', kept), { asOf: '2026-05-05' }).dueOn).toBe('2026-05-14')
  })
})
