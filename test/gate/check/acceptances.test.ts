import { describe, expect, it } from 'vitest'
import { checked } from './checked.js'

const until = (day: string, at = 'systems/db/stores/order', finding = 'deletion-missing') =>
  `systems: { db: { owner: team-db, stores: { order: { fields: [email] } } } }\naccepted:\n  - { finding: ${finding}, at: ${at}, because: later, until: ${day} }\n`

/** The state of what is accepted, and what is said of the acceptance. */
function said(body: string, asOf = '2026-11-28') {
  const report = checked(body, { asOf })
  expect(report.faults).toEqual([])
  return {
    state: report.findings.find(({ id }) => id === 'deletion-missing')?.state,
    of: report.findings.filter(({ id }) => id.startsWith('accepted-')).map(({ id, level }) => `${id} ${level}`),
    counted: report.counts.accepted,
    nextExpiry: report.nextExpiry,
  }
}

describe('an acceptance', () => {
  it.each([
    ['2026-11-27', { state: 'new', of: ['accepted-expired error'], counted: 0, nextExpiry: undefined }],
    ['2026-11-28', { state: 'accepted', of: ['accepted-expiring note'], counted: 1, nextExpiry: '2026-11-28' }],
    ['2026-12-12', { state: 'accepted', of: ['accepted-expiring note'], counted: 1, nextExpiry: '2026-12-12' }],
    ['2026-12-13', { state: 'accepted', of: [], counted: 1, nextExpiry: '2026-12-13' }],
  ])('until %s, on 28 November', (day, expected) => {
    expect(said(until(day))).toEqual(expected)
  })

  it.each([
    ['of another finding', until('2027-01-31', undefined, 'retention-long')],
    ['of another entity', until('2027-01-31', 'systems/db')],
    ['of an entity that there is not', until('2027-01-31', 'systems/nowhere')],
  ])('%s is unused, and accepts nothing', (_, body) => {
    expect(said(body)).toMatchObject({ state: 'new', of: ['accepted-unused warning'], counted: 0 })
  })

  it('that has ended and is not used either is only unused', () => {
    expect(said(until('2026-01-01', 'systems/db'))).toMatchObject({ of: ['accepted-unused warning'] })
  })

  it('of which one of two still holds accepts', () => {
    const two = `${until('2026-01-01')}  - { finding: deletion-missing, at: systems/db/stores/order, because: later, until: 2027-01-31 }\n`
    expect(said(two)).toEqual({ state: 'accepted', of: ['accepted-expired error'], counted: 1, nextExpiry: '2027-01-31' })
  })

  it('covers every finding of its name at its entity', () => {
    const report = checked(until('2027-01-31', undefined, 'field-uncollected').replace('[email]', '[email, phone]'))
    expect(report.findings.filter(({ id }) => id === 'field-uncollected').map(({ state }) => state)).toEqual(['accepted', 'accepted'])
  })

  it('that cannot accept what is said of acceptances', () => {
    expect(said(until('2027-01-31', 'accepted/0', 'accepted-unused')).of).toEqual(['accepted-unused warning'])
  })

  it('is answered for by whoever answers for its entity', () => {
    const { findings } = checked(until('2026-11-27'))
    expect(findings.find(({ id }) => id === 'accepted-expired')).toMatchObject({ owner: 'team-db', at: { start: { line: 5 } } })
  })
})
