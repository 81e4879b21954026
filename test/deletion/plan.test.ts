import { describe, expect, it } from 'vitest'
import { compilePlanDeletion } from '../../src/deletion/plan-deletion.js'
import { polluted } from '../supply/polluted.js'
import { entryFor, identity, planned, referenceWith, request } from './planning.js'
import { publisher } from './publisher.js'

const order = { field: 'name', record: 'order', events: { fiscalYearEnd: '2026-03-31' }, facts: { lossYear: false } }
const everyone = ['entrusted-party', 'subcontractor', 'partner', 'public-institution', 'successor', 'other'].map((kind) => ({ kind, name: `a ${kind}` }))

describe('a plan', () => {
  it('says whose it is, also where it has only faults', () => {
    const plan = compilePlanDeletion(referenceWith({}), identity)
    expect(plan(request({ subject: { id: 's-1' } }))).toMatchObject({ planned: true, subject: { id: 's-1' } })
    expect(plan(request({ subject: { id: 's-1' }, asOf: 'soon' }))).toMatchObject({ planned: false, subject: { id: 's-1' } })
    for (const subject of [undefined, {}, { id: '' }, { id: 7 }, 's-1']) expect(plan(request({ subject }))).not.toHaveProperty('subject')
    expect(plan('s-1')).not.toHaveProperty('subject')
  })

  it('repeats the request and cites the clauses that promise it, in the order of the policy', () => {
    expect(planned({ requestedOn: '2026-03-31' })).toMatchObject({
      planned: true,
      subject: { id: 'c-17' },
      request: 'delete',
      requestedOn: '2026-03-31',
      asOf: '2026-04-01',
      clauses: ['discontinuation.1', 'discontinuation.2'],
      policy: identity,
    })
    expect(planned({}, publisher).clauses).toEqual(['held', 'stop', 'keep'])
  })

  it('cites no clause where the policy names none for that', () => {
    const { checks, ...silent } = publisher
    for (const policy of [silent, { ...silent, checks: {} }]) expect(planned({}, policy).clauses).toEqual([])
  })

  it('counts its entries by action', () => {
    const holdings = [order, { field: 'name', record: 'profile' }, { field: 'email', record: 'profile' }, { field: 'name', record: 'contract' }]
    const backup = { field: 'name', record: 'profile', erasableFrom: '2026-12-31' }
    expect(planned({ holdings: [...holdings, backup] }).counts).toEqual({ delete: 2, retain: 1, await: 1, suspend: 1, 'stop-disclosure': 0 })
    expect(planned({ request: 'stop-disclosure', holdings }).counts).toEqual({ delete: 0, retain: 0, await: 0, suspend: 0, 'stop-disclosure': 4 })
  })

  it.each([
    ['delete', true],
    ['stop-use', true],
    ['stop-disclosure', false],
  ])('says for %s whether advertising mail stops at once: %s', (kind, stops) => {
    expect(planned({ request: kind }).stopAdvertisingMail).toBe(stops)
  })

  it('carries the obligations and the advice that ride on it', () => {
    const plan = planned({}, publisher)
    expect(plan.obligations).toEqual([{ code: 'log', clause: 'stop', laws: [] }])
    expect(plan.advice).toEqual([{ code: 'slow', laws: [{ law: 'AO § 147', version: '2024-10-01' }] }])
  })

  it('advises against more than thirty days', () => {
    const advice = (promptlyDays: number) => planned({}, referenceWith({ parameters: { promptlyDays } })).advice.map(({ code }) => code)
    expect(advice(30)).toEqual([])
    expect(advice(31)).toEqual(['promptly-over-thirty-days'])
  })

  it('takes as promptly the days that the policy declares', () => {
    expect(entryFor('delete', { field: 'name', record: 'profile' }, {}, referenceWith({ parameters: { promptlyDays: 0 } })).dueOn).toBe('2026-04-01')
    expect(entryFor('delete', { field: 'email', record: 'account' }, {}, publisher).dueOn).toBe('2026-05-02')
  })

  it('is plain JSON, frozen through and through', () => {
    const holds = [{ id: 'H-1', covers: { fields: ['gender'] } }]
    const holdings = [order, { field: 'gender', record: 'profile', erasableFrom: '2026-12-31' }, { ...order, events: {} }, { field: 'name', record: 'profile' }]
    const invoice = { record: 'invoice', document: 'D-1', unalterable: true }
    for (const kind of ['delete', 'stop-use', 'stop-disclosure']) {
      const plan = planned({
        request: kind,
        holds,
        recipients: everyone,
        holdings: [...holdings, { ...invoice, field: 'name' }, { ...invoice, field: 'phone' }],
      })
      expect(JSON.parse(JSON.stringify(plan))).toStrictEqual(plan)
      expectFrozen(plan)
    }
  })

  it('has faults that are frozen plain JSON too', () => {
    const plan = compilePlanDeletion(publisher, identity)({ holdings: [{ events: 3, record: 'account' }], more: 1 })
    expect(JSON.parse(JSON.stringify(plan))).toStrictEqual(plan)
    expectFrozen(plan)
  })

  it('changes nothing of what it is given, and gives the same for the same', () => {
    const input = request({
      holdings: [
        { ...order, ref: 1 },
        { field: 'phone', record: 'profile' },
      ],
      holds: [
        { id: 'b', covers: 'everything' },
        { id: 'a', covers: 'everything' },
      ],
    })
    const before = structuredClone(input)
    const planDeletion = compilePlanDeletion(publisher, identity)
    const reference = compilePlanDeletion(referenceWith({}), identity)
    expect(reference(input)).toStrictEqual(reference(input))
    expect(planDeletion(input)).toStrictEqual(planDeletion(input))
    expect(input).toStrictEqual(before)
  })
})

describe('notices', () => {
  const notices = (kind: string, recipients: readonly object[] = everyone) => planned({ request: kind, recipients }).notices

  it('go to each recipient the policy has one for, in the order given', () => {
    expect(notices('delete').map(({ kind, notice, required }) => [kind, notice, required])).toEqual([
      ['entrusted-party', 'erase', true],
      ['subcontractor', 'erase', true],
      ['partner', 'erase', false],
      ['successor', 'erase', false],
      ['other', 'erase', false],
    ])
    expect(notices('stop-use').map(({ kind, notice }) => [kind, notice])).toEqual([
      ['entrusted-party', 'stop-use'],
      ['subcontractor', 'stop-use'],
      ['partner', 'stop-use'],
      ['successor', 'stop-use'],
      ['other', 'stop-use'],
    ])
    expect(notices('stop-disclosure').map(({ kind, notice, required }) => [kind, notice, required])).toEqual([
      ['subcontractor', 'keep-within-purposes', true],
      ['partner', 'disclosure-stopped', false],
      ['successor', 'disclosure-stopped', false],
      ['other', 'disclosure-stopped', false],
    ])
  })

  it('cite the law that makes them a duty, and name the recipient', () => {
    expect(notices('delete', [{ kind: 'subcontractor', name: 'Minami Hosting', country: 'FR' }])).toEqual([
      {
        kind: 'subcontractor',
        name: 'Minami Hosting',
        country: 'FR',
        notice: 'erase',
        required: true,
        laws: [{ law: 'APPI Art. 25', version: expect.any(String) }],
      },
    ])
    expect(notices('delete', [{ kind: 'other', name: 'A friend' }])).toEqual([{ kind: 'other', name: 'A friend', notice: 'erase', required: false, laws: [] }])
  })

  it('go to nobody where the request names nobody, also where a kind of recipient is on Object.prototype', () => {
    const toNobody = () => [planned({}).notices, planned({ recipients: undefined }).notices, notices('delete', [])]
    const named = { kind: 'partner', name: 'Higashi Florists' }
    for (const [member, value] of Object.entries(named)) expect(polluted([member], { value, writable: true }, toNobody)).toEqual([[], [], []])
  })

  it('go twice to a recipient named twice', () => {
    const twice = [everyone[0], everyone[0]].map((each) => ({ ...each }))
    expect(notices('delete', twice)).toHaveLength(2)
  })
})

describe('the answer to the person', () => {
  it('costs nothing, and says of each holding what happens, until when, and by which rules and laws', () => {
    const holds = [{ id: 'H-1', covers: { fields: ['gender'] } }]
    const holdings = [
      { ...order, ref: 1, store: 'shop' },
      { field: 'email', record: 'profile' },
      { field: 'gender', record: 'profile' },
      { field: 'phone', record: 'profile', erasableFrom: '2026-12-31' },
    ]
    const { answer } = planned({ holdings, holds })
    const kept = entryFor('retain', order)
    expect(answer.fee).toBe('none')
    expect(answer.entries).toEqual([
      {
        field: 'name',
        record: 'order',
        action: 'retain',
        lastDay: '2033-05-31',
        rules: ['jp.tax.document'],
        laws: kept.periods[0]?.laws,
        holds: [],
        sealed: false,
      },
      { field: 'email', record: 'profile', action: 'delete', lastDay: '2026-04-15', rules: [], laws: [], holds: [], sealed: false },
      { field: 'gender', record: 'profile', action: 'await', rules: [], laws: [], holds: ['H-1'], sealed: false },
      { field: 'phone', record: 'profile', action: 'suspend', lastDay: '2026-12-31', rules: [], laws: [], holds: [], sealed: false },
    ])
  })

  it('cites each law once, in the order of the rules', () => {
    const record = { field: 'name', record: 'disclosure-record' }
    const [entry] = planned({ holdings: [record] }).answer.entries
    expect(entry?.rules).toHaveLength(3)
    expect(new Set(entry?.laws.map(({ law }) => law)).size).toBe(entry?.laws.length)
  })

  it('explains no rules and no holds where only disclosure stops', () => {
    const { answer } = planned({ request: 'stop-disclosure', holdings: [order], holds: [{ id: 'H-1', covers: 'everything' }] })
    expect(answer.entries).toEqual([
      { field: 'name', record: 'order', action: 'stop-disclosure', lastDay: '2026-04-15', rules: [], laws: [], holds: [], sealed: false },
    ])
  })
})

function expectFrozen(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  expect(Object.isFrozen(value)).toBe(true)
  for (const member of Object.values(value)) expectFrozen(member)
}
