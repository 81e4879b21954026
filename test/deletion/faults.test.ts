import { describe, expect, it } from 'vitest'
import { compilePlanDeletion } from '../../src/deletion/plan-deletion.js'
import { faultsOf, identity, reference, request } from './planning.js'
import { publisher } from './publisher.js'

const planDeletion = compilePlanDeletion(reference, identity)
const invoice = { field: 'name', record: 'invoice', events: { fiscalYearEnd: '2026-03-31' } }

/** The faults of a request with one holding, which has these members. */
const ofHolding = (holding: object) => faultsOf(request({ holdings: [{ field: 'name', record: 'invoice', ...holding }] }))
const ofHold = (hold: object, holding: object = {}) =>
  faultsOf(request({ holdings: [{ ...invoice, ...holding }], holds: [{ id: 'H-1', covers: 'everything', ...hold }] }))
const ofRecipient = (recipient: object) => faultsOf(request({ recipients: [{ kind: 'partner', name: 'Higashi Florists', ...recipient }] }))

describe('a request with a fault has no plan at all, and every fault', () => {
  it('of the whole', () => {
    expect(planDeletion(undefined)).toMatchObject({ planned: false, faults: [{ path: [], problem: 'missing' }], policy: identity })
    for (const value of [null, 3, 'delete', true, Symbol('delete'), () => 3, [request({})]]) {
      expect(planDeletion(value)).toMatchObject({ planned: false, faults: [{ path: [], problem: 'wrong-type', needed: ['object'] }], policy: identity })
    }
    expect(planDeletion([])).toStrictEqual({
      planned: false,
      faults: [{ path: [], problem: 'wrong-type', found: 'list', needed: ['object'] }],
      policy: identity,
    })
  })

  it('of members that are missing, in the order in which they are declared', () => {
    expect(faultsOf({})).toEqual(['request missing', 'requestedOn missing', 'asOf missing', 'subject missing', 'holdings missing'])
    expect(faultsOf({ ...request({}), holds: undefined, recipients: undefined, more: undefined })).toEqual([])
  })

  it('of a member nobody knows', () => {
    expect(faultsOf(request({ holding: [] }))).toEqual(['holding not-declared'])
    expect(faultsOf({ ...request({}), subject: { id: 'c-17', standing: 'active' } })).toEqual(['subject.standing not-declared'])
    expect(ofHolding({ feild: 'name' })).toEqual(['holdings.0.feild not-declared'])
    expect(ofHold({ until: '2026-06-01' })).toEqual(['holds.0.until not-declared'])
    expect(ofHold({ covers: { fields: ['name'], kinds: ['profile'] } })).toEqual(['holds.0.covers.kinds not-declared'])
    expect(ofRecipient({ address: '1-2-3' })).toEqual(['recipients.0.address not-declared'])
  })

  it('of a request of another word', () => {
    expect(planDeletion(request({ request: 'forget' }))).toMatchObject({
      faults: [{ path: ['request'], problem: 'unknown-name', found: 'forget', needed: ['delete', 'stop-use', 'stop-disclosure'] }],
    })
    expect(faultsOf(request({ request: ['delete'] }))).toEqual(['request wrong-type'])
  })

  it.each(['2026-02-29', '2026-04-01T00:00:00Z', '1 April 2026', '0000-01-01', ''])('of a day that does not exist: %j', (text) => {
    expect(planDeletion(request({ asOf: text }))).toMatchObject({ faults: [{ path: ['asOf'], problem: 'no-day', found: text }] })
    expect(faultsOf(request({ requestedOn: text }))).toEqual(['requestedOn no-day'])
    expect(ofHolding({ events: { fiscalYearEnd: text } })).toEqual(['holdings.0.events.fiscalYearEnd no-day'])
    expect(ofHolding({ erasableFrom: text })).toEqual(['holdings.0.erasableFrom no-day'])
    expect(ofHold({ from: text })).toEqual(['holds.0.from no-day'])
    expect(ofHold({ releasedOn: text })).toEqual(['holds.0.releasedOn no-day'])
  })

  it.each([[20260401], [new Date(0)], [null], [['2026-04-01']]])('of a day that is no text: %j', (value) => {
    expect(faultsOf(request({ asOf: value }))).toEqual(['asOf wrong-type'])
    expect(ofHolding({ events: { fiscalYearEnd: value } })).toEqual(['holdings.0.events.fiscalYearEnd wrong-type'])
    expect(ofHolding({ erasableFrom: value })).toEqual(['holdings.0.erasableFrom wrong-type'])
  })

  it('of a request that arrives after the day of the plan', () => {
    expect(planDeletion(request({ requestedOn: '2026-04-02' }))).toMatchObject({
      faults: [{ path: ['requestedOn'], problem: 'contradiction', found: '2026-04-02' }],
    })
  })

  it('of the subject', () => {
    expect(faultsOf(request({ subject: 'c-17' }))).toEqual(['subject wrong-type'])
    expect(faultsOf(request({ subject: {} }))).toEqual(['subject.id missing'])
    expect(faultsOf(request({ subject: { id: 17 } }))).toEqual(['subject.id wrong-type'])
    for (const id of ['', ' ', '\t\n', '\u3000']) expect(faultsOf(request({ subject: { id } }))).toEqual(['subject.id empty'])
  })

  it('of lists', () => {
    expect(faultsOf(request({ holdings: {} }))).toEqual(['holdings wrong-type'])
    expect(faultsOf(request({ holdings: 'name' }))).toEqual(['holdings wrong-type'])
    expect(faultsOf(request({ holds: null, recipients: 3 }))).toEqual(['holds wrong-type', 'recipients wrong-type'])
    expect(faultsOf(request({ holdings: ['name', null, undefined] }))).toEqual(['holdings.0 wrong-type', 'holdings.1 wrong-type', 'holdings.2 wrong-type'])
    expect(faultsOf(request({ holdings: [[]], holds: [3], recipients: ['x'] }))).toEqual([
      'holdings.0 wrong-type',
      'holds.0 wrong-type',
      'recipients.0 wrong-type',
    ])
  })

  it('of a list that is too long, which is not read', () => {
    const long = new Array(10_001).fill(null)
    expect(faultsOf(request({ holdings: long, holds: long, recipients: long }))).toEqual(['holdings too-long', 'holds too-long', 'recipients too-long'])
    expect(ofHold({ covers: { refs: long } })).toEqual(['holds.0.covers.refs too-long'])
    expect(faultsOf(request({ holdings: new Array(10_000).fill({ field: 'name', record: 'profile' }) }))).toEqual([])
  })

  it('of a record with too many members, which is not read either', () => {
    const wide = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`m${index}`, 1]))
    expect(faultsOf(wide)).toEqual([' too-long'])
    expect(ofHolding({ facts: wide })).toEqual(['holdings.0.facts too-long'])
  })

  it('of a field or a record kind that the policy does not declare', () => {
    expect(ofHolding({ field: 'shoe-size' })).toEqual(['holdings.0.field unknown-name'])
    expect(ofHolding({ record: 'ledger' })).toEqual(['holdings.0.record unknown-name'])
    expect(ofHolding({ field: undefined, record: undefined })).toEqual(['holdings.0.field missing', 'holdings.0.record missing'])
    expect(ofHolding({ field: 3, record: ['invoice'] })).toEqual(['holdings.0.field wrong-type', 'holdings.0.record wrong-type'])
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(ofHolding({ field: name, record: name })).toEqual(['holdings.0.field unknown-name', 'holdings.0.record unknown-name'])
    }
  })

  it('of a name that the policy does not declare, and which it does: in its own order, else by name, whatever the order of its members', () => {
    const { fields, records = {}, recipients = {} } = publisher
    const backwards = <Thing>(things: Readonly<Record<string, Thing>>) => Object.fromEntries(Object.entries(things).reverse())
    const input = request({ holdings: [{ field: 'shoe-size', record: 'ledger' }], recipients: [{ kind: 'postman', name: 'A postman' }] })
    for (const policy of [publisher, { ...publisher, fields: backwards(fields), records: backwards(records), recipients: backwards(recipients) }]) {
      expect(compilePlanDeletion(policy, identity)(input)).toMatchObject({
        faults: [
          { path: ['holdings', 0, 'field'], found: 'shoe-size', needed: ['address', 'email', 'pin'] },
          { path: ['holdings', 0, 'record'], found: 'ledger', needed: ['account', 'invoice', 'note'] },
          { path: ['recipients', 0, 'kind'], found: 'postman', needed: ['friend', 'office', 'processor'] },
        ],
      })
    }
    expect(planDeletion(input)).toMatchObject({ faults: [{ needed: reference.order?.fields }, {}, {}] })
  })

  it('of an event or a fact in a record kind that has none', () => {
    const holding = { field: 'email', record: 'account', events: { closedOn: '2026-03-31' }, facts: { closed: true } }
    expect(compilePlanDeletion(publisher, identity)(request({ holdings: [holding] }))).toMatchObject({
      faults: [
        { path: ['holdings', 0, 'events', 'closedOn'], problem: 'not-declared', needed: [] },
        { path: ['holdings', 0, 'facts', 'closed'], problem: 'not-declared', needed: [] },
      ],
    })
  })

  it('of an event or a fact that its record kind does not have', () => {
    expect(ofHolding({ events: { mailStoppedOn: '2026-03-31' } })).toEqual(['holdings.0.events.mailStoppedOn not-declared'])
    expect(ofHolding({ facts: { consumer: true } })).toEqual(['holdings.0.facts.consumer not-declared'])
    expect(ofHolding({ events: JSON.parse('{"__proto__":"2026-03-31"}'), facts: { constructor: true } })).toEqual([
      'holdings.0.events.__proto__ not-declared',
      'holdings.0.facts.constructor not-declared',
    ])
    expect(ofHolding({ events: [], facts: 'lossYear' })).toEqual(['holdings.0.events wrong-type', 'holdings.0.facts wrong-type'])
  })

  it('but says nothing of events and facts where nobody knows the kind', () => {
    expect(ofHolding({ record: 'ledger', events: { closedOn: 'never' }, facts: { closed: 3 } })).toEqual(['holdings.0.record unknown-name'])
    expect(ofHolding({ record: 'ledger', events: 3, facts: null })).toEqual([
      'holdings.0.record unknown-name',
      'holdings.0.events wrong-type',
      'holdings.0.facts wrong-type',
    ])
  })

  it("of a fact's value", () => {
    expect(ofHolding({ facts: { lossYear: 'false' } })).toEqual(['holdings.0.facts.lossYear wrong-type'])
    expect(ofHolding({ facts: { lossYear: null } })).toEqual(['holdings.0.facts.lossYear wrong-type'])
    const form = (recordForm: unknown) => request({ holdings: [{ field: 'name', record: 'disclosure-record', facts: { recordForm } }] })
    expect(planDeletion(form('Batch'))).toMatchObject({
      faults: [{ path: ['holdings', 0, 'facts', 'recordForm'], problem: 'unknown-name', found: 'Batch', needed: ['ordinary', 'contract', 'batch'] }],
    })
    expect(faultsOf(form(true))).toEqual(['holdings.0.facts.recordForm wrong-type'])
  })

  it("of a holding's marks", () => {
    expect(ofHolding({ ref: null })).toEqual(['holdings.0.ref wrong-type'])
    expect(ofHolding({ ref: Number.NaN })).toEqual(['holdings.0.ref wrong-type'])
    expect(ofHolding({ ref: Number.POSITIVE_INFINITY })).toEqual(['holdings.0.ref wrong-type'])
    expect(ofHolding({ ref: {} })).toEqual(['holdings.0.ref wrong-type'])
    expect(ofHolding({ store: ' ', document: '' })).toEqual(['holdings.0.store empty', 'holdings.0.document empty'])
    expect(ofHolding({ store: 3, document: 4 })).toEqual(['holdings.0.store wrong-type', 'holdings.0.document wrong-type'])
    expect(ofHolding({ document: 'D-1', unalterable: 'yes' })).toEqual(['holdings.0.unalterable wrong-type'])
  })

  it('of something unalterable that names no document', () => {
    expect(ofHolding({ unalterable: true })).toEqual(['holdings.0.document missing'])
    expect(ofHolding({ unalterable: true, document: ' ' })).toEqual(['holdings.0.document empty'])
    expect(ofHolding({ unalterable: false })).toEqual([])
  })

  it('of a document that is unalterable for some of its holdings only', () => {
    const within = (unalterable: unknown) => ({ field: 'name', record: 'invoice', document: 'D-1', unalterable })
    expect(faultsOf(request({ holdings: [within(undefined), within(true), within(false), { ...within(false), document: 'D-2' }] }))).toEqual([
      'holdings.0.unalterable contradiction',
      'holdings.2.unalterable contradiction',
    ])
    expect(planDeletion(request({ holdings: [within(true), within(false)] }))).toMatchObject({
      faults: [{ path: ['holdings', 1, 'unalterable'], problem: 'contradiction', needed: ['true'] }],
    })
    expect(faultsOf(request({ holdings: [within('yes'), within(true)] }))).toEqual(['holdings.0.unalterable wrong-type'])
    expect(faultsOf(request({ holdings: [{ ...within(false), field: 'shoe-size' }, within(true)] }))).toEqual([
      'holdings.0.field unknown-name',
      'holdings.0.unalterable contradiction',
    ])
  })

  it('of a hold', () => {
    expect(ofHold({ id: undefined, covers: undefined })).toEqual(['holds.0.id missing', 'holds.0.covers missing'])
    expect(ofHold({ id: ' ' })).toEqual(['holds.0.id empty'])
    expect(ofHold({ covers: 'all' })).toEqual(['holds.0.covers unknown-name'])
    expect(ofHold({ covers: [] })).toEqual(['holds.0.covers wrong-type'])
    expect(ofHold({ covers: {} })).toEqual(['holds.0.covers empty'])
    expect(ofHold({ covers: { refs: undefined } })).toEqual(['holds.0.covers empty'])
    expect(ofHold({ covers: { refs: [], documents: [], records: [], fields: [] } })).toEqual([
      'holds.0.covers.refs empty',
      'holds.0.covers.documents empty',
      'holds.0.covers.records empty',
      'holds.0.covers.fields empty',
    ])
    expect(ofHold({ covers: { refs: [null, Number.NaN], documents: [3, ' '], records: ['ledger', 3], fields: ['shoe-size', undefined] } })).toEqual([
      'holds.0.covers.refs.0 wrong-type',
      'holds.0.covers.refs.1 wrong-type',
      'holds.0.covers.documents.0 wrong-type',
      'holds.0.covers.documents.1 empty',
      'holds.0.covers.records.0 unknown-name',
      'holds.0.covers.records.1 wrong-type',
      'holds.0.covers.fields.0 unknown-name',
      'holds.0.covers.fields.1 wrong-type',
    ])
    expect(ofHold({ covers: { refs: 'r-1' } })).toEqual(['holds.0.covers.refs wrong-type'])
  })

  it('of a hold that ends before it begins', () => {
    expect(ofHold({ from: '2026-05-01', releasedOn: '2026-04-30' })).toEqual(['holds.0.from contradiction'])
    expect(ofHold({ from: '2026-05-01', releasedOn: '2026-05-01' })).toEqual([])
  })

  it('of two holds with one id', () => {
    const hold = { id: 'H-1', covers: 'everything' }
    expect(faultsOf(request({ holds: [hold, { ...hold, id: 'H-2' }, hold, hold] }))).toEqual(['holds.2.id duplicate', 'holds.3.id duplicate'])
    expect(
      faultsOf(
        request({
          holds: [
            { ...hold, id: '' },
            { ...hold, id: '' },
          ],
        }),
      ),
    ).toEqual(['holds.0.id empty', 'holds.1.id empty'])
  })

  it('of a hold in force that names a ref or a document no holding carries', () => {
    const holding = { ref: 1, document: 'D-1' }
    expect(ofHold({ covers: { refs: [1, '1', 2], documents: ['D-1', 'D-2'] } }, holding)).toEqual([
      'holds.0.covers.refs.1 unknown-name',
      'holds.0.covers.refs.2 unknown-name',
      'holds.0.covers.documents.1 unknown-name',
    ])
    expect(ofHold({ covers: { refs: [2] }, releasedOn: '2026-04-02' }, holding)).toEqual(['holds.0.covers.refs.0 unknown-name'])
    expect(ofHold({ covers: { refs: [2] }, releasedOn: '2026-04-01' }, holding)).toEqual([])
  })

  it('of such a hold also where something else than the holdings is at fault', () => {
    const holds = [{ id: 'H-1', covers: { refs: [2], documents: ['D-2'] } }]
    const unknown = ['holds.0.covers.refs.0 unknown-name', 'holds.0.covers.documents.0 unknown-name']
    expect(faultsOf(request({ holds, request: 'forget' }))).toEqual(['request unknown-name', ...unknown])
    expect(faultsOf(request({ holds, subject: {} }))).toEqual(['subject.id missing', ...unknown])
    expect(faultsOf(request({ holds, recipients: {} }))).toEqual(['recipients wrong-type', ...unknown])
  })

  it('but not where the refs of the holdings, or the day, are themselves at fault', () => {
    expect(ofHold({ covers: { refs: [2], documents: ['D-2'] } }, { ref: null })).toEqual([
      'holdings.0.ref wrong-type',
      'holds.0.covers.documents.0 unknown-name',
    ])
    expect(ofHold({ covers: { refs: [2], documents: ['D-2'] } }, { document: ' ' })).toEqual([
      'holdings.0.document empty',
      'holds.0.covers.refs.0 unknown-name',
    ])
    expect(ofHold({ covers: { refs: [2] }, releasedOn: 'soon' })).toEqual(['holds.0.releasedOn no-day'])
    const holds = [{ id: 'H-1', covers: { refs: [2] } }]
    expect(faultsOf(request({ holds, asOf: 'today' }))).toEqual(['asOf no-day'])
    expect(faultsOf(request({ holds, holdings: [3] }))).toEqual(['holdings.0 wrong-type'])
    expect(faultsOf(request({ holds, holdings: 3 }))).toEqual(['holdings wrong-type'])
  })

  it('of a recipient', () => {
    expect(ofRecipient({ kind: undefined, name: undefined })).toEqual(['recipients.0.kind missing', 'recipients.0.name missing'])
    expect(ofRecipient({ kind: 'friend', name: ' ' })).toEqual(['recipients.0.kind unknown-name', 'recipients.0.name empty'])
    expect(ofRecipient({ kind: 3, name: 3, country: 3 })).toEqual([
      'recipients.0.kind wrong-type',
      'recipients.0.name wrong-type',
      'recipients.0.country wrong-type',
    ])
    for (const country of ['jp', 'JPN', 'J', 'J1', '日本']) expect(ofRecipient({ country })).toEqual(['recipients.0.country unknown-name'])
    expect(ofRecipient({ country: '' })).toEqual(['recipients.0.country empty'])
  })

  it('of everything at once', () => {
    expect(
      faultsOf({
        more: 1,
        request: 'forget',
        asOf: '2026-13-01',
        subject: { id: '' },
        holdings: [{ field: 'x', record: 'profile', events: { e: 1 } }, 3],
        holds: [{ id: 'H-1', covers: {} }],
        recipients: [{ kind: 'x', name: 'y' }],
      }),
    ).toEqual([
      'more not-declared',
      'request unknown-name',
      'requestedOn missing',
      'asOf no-day',
      'subject.id empty',
      'holdings.0.field unknown-name',
      'holdings.0.events.e not-declared',
      'holdings.1 wrong-type',
      'holds.0.covers empty',
      'recipients.0.kind unknown-name',
    ])
  })

  it('shows what was found, cut where it is long', () => {
    const plan = planDeletion(request({ request: 'x'.repeat(1000), asOf: 'y'.repeat(1000) }))
    if (plan.planned) throw new Error('planned')
    for (const { found } of plan.faults) expect(found?.length).toBeLessThanOrEqual(81)
  })
})
