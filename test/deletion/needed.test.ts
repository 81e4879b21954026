import { describe, expect, it } from 'vitest'
import { planDeletion, planDeletions } from '../../src/index.js'

const asked = { request: 'delete', requestedOn: '2026-04-01', asOf: '2026-04-01', subject: { id: 'c-17' }, holdings: [] } as const
const order = { field: 'name', record: 'order' }
const hold = { id: 'H-1', covers: 'everything' }
const partner = { kind: 'partner', name: 'Higashi Florists' }

/** The faults of a request with these members: where each is, what is there, and what would be right. */
const faultsOf = (changes: object) => {
  const plan = planDeletion({ ...asked, ...changes } as never)
  return plan.planned ? [] : plan.faults.map(({ path, found, needed }) => [path.join('.'), found, needed])
}
const ofHolding = (changes: object) => faultsOf({ holdings: [{ ...order, ...changes }] })
const ofHold = (changes: object) => faultsOf({ holdings: [order], holds: [{ ...hold, ...changes }] })
const ofRecipient = (changes: object) => faultsOf({ recipients: [{ ...partner, ...changes }] })

describe('a fault says what would be right in place of', () => {
  const notBlank = ['a text that is not blank']

  it('what is no list', () => {
    expect(faultsOf({ holdings: {}, holds: 'H-1', recipients: null })).toEqual([
      ['holdings', 'object', ['list']],
      ['holds', 'H-1', ['list']],
      ['recipients', 'null', ['list']],
    ])
    expect(faultsOf({ holdings: undefined })).toEqual([['holdings', undefined, ['list']]])
    expect(ofHold({ covers: { fields: 'name' } })).toEqual([['holds.0.covers.fields', 'name', ['list']]])
  })

  it.each([3, {}, 'delete'])('what is no list of requests at all: %j', (source) => {
    const found = typeof source === 'string' ? source : typeof source
    expect([...planDeletions(source as never)]).toMatchObject([{ planned: false, faults: [{ path: [], problem: 'wrong-type', found, needed: ['list'] }] }])
  })

  it('what is no object', () => {
    expect(faultsOf({ subject: 'c-17', holdings: [3], holds: [[]], recipients: [true] })).toEqual([
      ['subject', 'c-17', ['object']],
      ['holdings.0', 'number', ['object']],
      ['holds.0', 'list', ['object']],
      ['recipients.0', 'boolean', ['object']],
    ])
    expect(ofHolding({ events: 3, facts: [] })).toEqual([
      ['holdings.0.events', 'number', ['object']],
      ['holdings.0.facts', 'list', ['object']],
    ])
    expect(ofHold({ covers: 3 })).toEqual([['holds.0.covers', 'number', ['object']]])
  })

  it('what is no text, and a text that is blank', () => {
    expect(faultsOf({ subject: {} })).toEqual([['subject.id', undefined, ['text']]])
    expect(faultsOf({ subject: { id: 17 } })).toEqual([['subject.id', 'number', ['text']]])
    expect(faultsOf({ subject: { id: ' ' } })).toEqual([['subject.id', undefined, notBlank]])
    expect(ofHolding({ store: 3, document: '\n' })).toEqual([
      ['holdings.0.store', 'number', ['text']],
      ['holdings.0.document', undefined, notBlank],
    ])
    expect(ofHolding({ unalterable: true })).toEqual([['holdings.0.document', undefined, ['text']]])
    expect(ofHold({ id: 3, covers: { documents: [3, ''] } })).toEqual([
      ['holds.0.id', 'number', ['text']],
      ['holds.0.covers.documents.0', 'number', ['text']],
      ['holds.0.covers.documents.1', undefined, notBlank],
    ])
    expect(ofRecipient({ name: '\u3000', country: 3 })).toEqual([
      ['recipients.0.name', undefined, notBlank],
      ['recipients.0.country', 'number', ['text']],
    ])
  })

  it('what is no ref, and what is neither true nor false', () => {
    expect(ofHolding({ ref: {}, unalterable: 'no' })).toEqual([
      ['holdings.0.ref', 'object', ['text', 'number']],
      ['holdings.0.unalterable', 'no', ['true', 'false']],
    ])
    expect(ofHold({ covers: { refs: [Number.NaN, true] } })).toEqual([
      ['holds.0.covers.refs.0', 'NaN', ['text', 'number']],
      ['holds.0.covers.refs.1', 'boolean', ['text', 'number']],
    ])
  })

  it('what is no day', () => {
    const days = { requestedOn: undefined, asOf: 20260401 }
    expect(faultsOf(days)).toEqual([
      ['requestedOn', undefined, ['day']],
      ['asOf', 'number', ['day']],
    ])
    expect(ofHolding({ events: { fiscalYearEnd: 'soon' }, erasableFrom: null })).toEqual([
      ['holdings.0.events.fiscalYearEnd', 'soon', ['day']],
      ['holdings.0.erasableFrom', 'null', ['day']],
    ])
    expect(ofHold({ from: 'soon', releasedOn: 3 })).toEqual([
      ['holds.0.from', 'soon', ['day']],
      ['holds.0.releasedOn', 'number', ['day']],
    ])
  })

  it('a place in a list that holds nothing, which is found to be undefined', () => {
    const hole = new Array(1)
    expect(faultsOf({ holdings: [undefined], holds: hole, recipients: hole })).toEqual([
      ['holdings.0', 'undefined', undefined],
      ['holds.0', 'undefined', undefined],
      ['recipients.0', 'undefined', undefined],
    ])
    expect(ofHold({ covers: { fields: [undefined] } })).toEqual([['holds.0.covers.fields.0', 'undefined', undefined]])
  })

  it('a day that comes after another', () => {
    expect(faultsOf({ requestedOn: '2026-04-02' })).toEqual([['requestedOn', '2026-04-02', ['a day not after asOf']]])
    expect(ofHold({ from: '2026-05-02', releasedOn: '2026-05-01' })).toEqual([['holds.0.from', '2026-05-02', ['a day not after releasedOn']]])
  })

  it('a hold that covers nothing, or what is neither everything nor lists', () => {
    expect(ofHold({ covers: 'all' })).toEqual([['holds.0.covers', 'all', ['everything']]])
    expect(ofHold({ covers: {} })).toEqual([['holds.0.covers', undefined, ['at least one entry']]])
    expect(ofHold({ covers: { refs: [] } })).toEqual([['holds.0.covers.refs', undefined, ['at least one entry']]])
  })

  it('a word of another list', () => {
    expect(faultsOf({ request: 3 })).toEqual([['request', 'number', ['delete', 'stop-use', 'stop-disclosure']]])
    expect(faultsOf({ request: undefined })).toEqual([['request', undefined, ['delete', 'stop-use', 'stop-disclosure']]])
    expect(ofHolding({ facts: { lossYear: 'yes' } })).toEqual([['holdings.0.facts.lossYear', 'yes', ['false', 'true']]])
    expect(ofRecipient({ country: 'jp' })).toEqual([['recipients.0.country', 'jp', ['two capital letters (ISO 3166-1)']]])
  })

  it('a member that nobody declares: those that are declared there', () => {
    expect(faultsOf({ holding: [] })).toEqual([['holding', undefined, ['request', 'requestedOn', 'asOf', 'subject', 'holdings', 'holds', 'recipients']]])
    expect(faultsOf({ subject: { id: 'c-17', name: 'A' } })).toEqual([['subject.name', undefined, ['id']]])
    const marks = ['ref', 'store', 'document', 'unalterable', 'erasableFrom']
    expect(ofHolding({ feild: 'name' })).toEqual([['holdings.0.feild', undefined, ['field', 'record', 'events', 'facts', ...marks]]])
    expect(ofHolding({ events: { booksClosedOn: '2026-03-31' }, facts: { consumer: true } })).toEqual([
      ['holdings.0.events.booksClosedOn', undefined, ['fiscalYearEnd', 'transactedOn']],
      ['holdings.0.facts.consumer', undefined, ['lossYear']],
    ])
    expect(ofHold({ until: '2026-06-01' })).toEqual([['holds.0.until', undefined, ['id', 'covers', 'from', 'releasedOn']]])
    expect(ofHold({ covers: { fields: ['name'], kinds: ['order'] } })).toEqual([
      ['holds.0.covers.kinds', undefined, ['refs', 'documents', 'records', 'fields']],
    ])
    expect(ofRecipient({ address: '1-2-3' })).toEqual([['recipients.0.address', undefined, ['kind', 'name', 'country']]])
  })
})

describe('a member that is undefined', () => {
  const more = undefined

  it('is a member that is not there, whatever its name', () => {
    const events = { fiscalYearEnd: '2026-03-31' }
    const sound = {
      ...asked,
      holdings: [{ ...order, events, facts: { lossYear: false } }],
      holds: [{ ...hold, covers: { fields: ['name'] } }],
      recipients: [partner],
    }
    const padded = {
      ...sound,
      more,
      subject: { ...asked.subject, more },
      holdings: [{ ...order, more, events: { ...events, more }, facts: { lossYear: false, more } }],
      holds: [{ ...hold, more, from: undefined, releasedOn: undefined, covers: { fields: ['name'], refs: undefined, more } }],
      recipients: [{ ...partner, more, country: undefined }],
    }
    expect(planDeletion(padded as never)).toStrictEqual(planDeletion(sound as never))
    expect(planDeletion(padded as never).planned).toBe(true)
    expect(ofHolding({ events: { fiscalYearEnd: undefined }, facts: { lossYear: undefined } })).toEqual([])
  })
})
