import { describe, expect, it } from 'vitest'
import { compilePlanDeletion } from '../../src/deletion/plan-deletion.js'
import type { Plan } from '../../src/model/plan.js'
import { kinds, namesIn, polluted } from '../supply/polluted.js'
import { identity, reference, request } from './planning.js'
import { publisher } from './publisher.js'

const planDeletion = compilePlanDeletion(reference, identity)

const holdings = [
  { field: 'name', record: 'profile' },
  { field: 'email', record: 'profile', ref: 1, store: 'crm', document: 'D-1' },
  { field: 'phone', record: 'profile', erasableFrom: '2026-07-05' },
  { field: 'address', record: 'profile', ref: 2, store: 'crm', document: 'D-1', erasableFrom: '2026-07-05' },
  { field: 'name', record: 'invoice', events: { fiscalYearEnd: '2026-03-31', booksClosedOn: '2026-03-31' }, facts: { lossYear: false }, ref: 3 },
  { field: 'address', record: 'invoice', events: { fiscalYearEnd: '2026-03-31' }, store: 'books' },
  { field: 'name', record: 'invoice', document: 'D-2', unalterable: true },
  { field: 'payment-card', record: 'invoice', document: 'D-2', unalterable: true },
]
const holds = [
  { id: 'H-1', covers: { refs: [1], documents: ['D-2'], records: ['invoice'], fields: ['name'] }, releasedOn: '2027-05-01' },
  { id: 'H-2', covers: { refs: [2] }, from: '2026-01-01' },
]
const recipients = [
  { kind: 'partner', name: 'Higashi Florists', country: 'JP' },
  { kind: 'entrusted-party', name: 'Parcel Co' },
]

const fail = () => {
  throw new Error('no')
}

/** Requests that are planned in every way there is, and requests with faults of every sort. */
const requests: readonly unknown[] = [
  ...['delete', 'stop-use', 'stop-disclosure'].map((kind) => request({ request: kind, holdings, recipients })),
  ...['delete', 'stop-use', 'stop-disclosure'].map((kind) => request({ request: kind, holdings, holds: holds.slice(1), recipients })),
  request({ holdings, holds, recipients }),
  request({ holdings: [{}, [], { field: 'name', record: 'profile', ref: {}, store: ' ', document: 5, erasableFrom: 'soon', unalterable: 'no', note: 1 }] }),
  request({ holds: [{}, { id: '', covers: {} }, { id: 'H', covers: 'nothing', releasedOn: 1 }], recipients: [{}, { kind: 'x', name: 'y', country: 'jp' }] }),
  Object.defineProperty(request({ holdings }), 'asOf', { get: fail, enumerable: true }),
  // Copied first, for one member throws; then lists lie in lists.
  Object.defineProperty(request({ holdings, holds: [{ id: 'H', covers: { refs: [1], fields: ['name', [1], { a: 1 }] } }] }), 'asOf', {
    get: fail,
    enumerable: true,
  }),
  {},
  [],
  undefined,
  JSON.parse('{"__proto__":{"request":"delete"}}'),
]

const plans = (): readonly Plan[] => requests.map((each) => planDeletion(each))

const before = plans()
const names = [
  ...namesIn(before),
  ...namesIn([holdings, holds]),
  ...namesIn(Object.values(reference.retention ?? {})),
  'each',
  'end',
  'until',
  'told',
  'next',
  'get',
  'set',
]
const members = [...new Set(names)].filter((name) => !(name in Object.prototype))

describe.each(Object.entries(kinds))('with %s on Object.prototype', (_, member) => {
  it.each(['ref', 'store', 'document', 'erasableFrom', 'dueAgainOn', 'sealed', 'return'])('called %s, no plan changes', (name) => {
    for (const enumerable of [true, false]) expect(polluted([name], { ...member, enumerable }, plans)).toEqual(before)
  })

  it('under every name of a request, a plan or a rule at once, no plan changes', () => {
    expect(members.length).toBeGreaterThan(80)
    for (const enumerable of [true, false]) expect(polluted(members, { ...member, enumerable }, plans)).toEqual(before)
  })
})

it('plans everything in these requests that an entry can be, so that each is tried', () => {
  const entries = before.flatMap((plan) => (plan.planned ? plan.entries : []))
  expect(new Set(entries.map(({ action }) => action))).toEqual(new Set(['delete', 'retain', 'await', 'suspend', 'stop-disclosure']))
  for (const mark of ['ref', 'store', 'document', 'erasableFrom']) expect(entries.some((entry) => Object.hasOwn(entry, mark))).toBe(true)
  expect(before.some((plan) => plan.planned && plan.dueAgainOn !== undefined)).toBe(true)
  expect(before.filter(({ planned }) => !planned)).toHaveLength(8)
})

it('gives back the marks of a holding as members of the entry, in their order, whatever is on Object.prototype', () => {
  const whole = request({ holdings: [holdings[3]] })
  const clean = planDeletion(whole)
  for (const member of Object.values(kinds)) expect(JSON.stringify(polluted(['store'], member, () => planDeletion(whole)))).toBe(JSON.stringify(clean))
  expect(clean).toMatchObject({ entries: [{ action: 'suspend', erasableFrom: '2026-07-05', ref: 2, store: 'crm', document: 'D-1' }] })
})

it.each(['months', 'days', 'years', 'end-of-year'])('counts to the end of a year as ever, whatever unit of time is on Object.prototype: %s', (unit) => {
  const input = request({ holdings: [{ field: 'email', record: 'invoice', events: { issuedOn: '2026-03-01' } }] })
  const planPublisher = compilePlanDeletion(publisher, identity)
  const plan = polluted(['unit', 'count'], { value: unit, writable: true }, () => planPublisher(input))
  expect(plan).toMatchObject({ entries: [{ action: 'retain', retainedUntil: '2034-12-31', deletableFrom: '2035-01-01' }] })
})
