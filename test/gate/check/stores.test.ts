import { describe, expect, it } from 'vitest'
import { checked, found } from './checked.js'

const store = (kind: string, entry: string) => `systems: { db: { stores: { ${kind}: { ${entry}, deletes: { by: purge, within: 14d } } } } }\n`

/** Of an order of no loss year; the tax period runs from the day after two months from the end of the business year. */
const order = (keeps: string, more = '') =>
  store('order', `fields: [name], events: [fiscalYearEnd, transactedOn], facts: { lossYear: false }, keeps: ${keeps}${more}`)
const consent = (keeps: string) => store('consent', `fields: [email], events: [mailStoppedOn], facts: { consumer: false }, keeps: ${keeps}`)
const record = (keeps: string) => store('disclosure-record', `fields: [name], events: [lastProvidedOn], facts: { recordForm: contract }, keeps: ${keeps}`)
const books = (keeps: string) => store('invoice', `fields: [name], events: [booksClosedOn, fiscalYearEnd], facts: { lossYear: false }, keeps: ${keeps}`)

describe('retention-short', () => {
  it.each<readonly [string, string, object]>([
    [
      'seven years from the sale, where tax counts them two months from the end of the business year',
      order('{ for: 7y, from: transactedOn }'),
      { fields: ['name'], from: 'transactedOn', exampleOn: '2026-03-31', goesOn: '2033-04-01', rule: 'jp.tax.document', keptUntil: '2033-05-31' },
    ],
    [
      'seven years and two months from the sale, where the business year may end nearly a year after it',
      order('{ for: 7y2m, from: transactedOn }'),
      // It ends on 30 March 2027: two months from the day after are 30 May at their end, and from the 31st seven years run.
      { fields: ['name'], from: 'transactedOn', exampleOn: '2026-03-31', goesOn: '2033-06-01', rule: 'jp.tax.document', keptUntil: '2034-05-30' },
    ],
    [
      'a day less than the seven years and two months',
      order('{ for: 7y1m30d, from: fiscalYearEnd }'),
      { fields: ['name'], from: 'fiscalYearEnd', exampleOn: '2026-03-31', goesOn: '2033-05-31', rule: 'jp.tax.document', keptUntil: '2033-05-31' },
    ],
    [
      'what goes when the person asks',
      store('order', 'fields: [email, name], events: [fiscalYearEnd], facts: { lossYear: false }'),
      { fields: ['name'], exampleOn: '2026-03-31', goesOn: '2026-03-31', rule: 'jp.tax.document', keptUntil: '2033-05-31' },
    ],
    [
      'thirty days, where a month may have thirty-one',
      consent('{ for: 30d, from: mailStoppedOn }'),
      { fields: ['email'], from: 'mailStoppedOn', exampleOn: '2024-02-29', goesOn: '2024-03-31', rule: 'jp.mail.consent', keptUntil: '2024-03-31' },
    ],
    [
      'a year less two days, where the day itself counts',
      record('{ for: 363d, from: lastProvidedOn }'),
      { fields: ['name'], from: 'lastProvidedOn', exampleOn: '2026-03-31', goesOn: '2027-03-30', rule: 'jp.appi.record.contract', keptUntil: '2027-03-30' },
    ],
    [
      'ten years of days, which hold two or three leap days',
      books('{ for: 3652d, from: booksClosedOn }'),
      // From April 2026 on there are three: 2028, 2032 and 2036.
      { fields: ['name'], from: 'booksClosedOn', exampleOn: '2026-03-31', goesOn: '2036-03-31', rule: 'jp.companies.books', keptUntil: '2036-03-31' },
    ],
  ])('%s', (_, body, data) => {
    expect(found('retention-short', body).map((finding) => finding.data)).toEqual([data])
  })

  it('points at the period, or at the field where none is given, and cites the clause and the law', () => {
    const [finding] = found('retention-short', order('{ for: 7y, from: transactedOn }'))
    expect(finding).toMatchObject({ level: 'error', clauses: ['discontinuation.2'], at: { start: { line: 3, column: 134 }, end: { column: 136 } } })
    expect(finding?.laws.map(({ law }) => law)).toContain('Corporation Tax Act Enforcement Regulations Art. 59')
    const [asked] = found('retention-short', store('order', 'fields: [email, name], events: [fiscalYearEnd]'))
    expect(asked?.at).toMatchObject({ start: { line: 3, column: 53 }, end: { column: 57 } })
  })

  it.each<readonly [string, string]>([
    ['what the schedule says', order('schedule')],
    ['seven years and two months from the end of the business year', order('{ for: 7y2m, from: fiscalYearEnd }')],
    ['a month from the end of the mail', consent('{ for: 1m, from: mailStoppedOn }')],
    ['thirty-one days, which no month exceeds', consent('{ for: 31d, from: mailStoppedOn }')],
    ['a year from the last provision', record('{ for: 1y, from: lastProvidedOn }')],
    ['what no rule keeps, and goes when the person asks', store('profile', 'fields: [gender]')],
  ])('is not %s', (_, body) => {
    expect(found('retention-short', body)).toEqual([])
  })

  it('is told once for each rule, with all fields that go too early, however often a field is named', () => {
    const body = store('order', 'fields: [email, name, name, address], events: [fiscalYearEnd]')
    const findings = found('retention-short', body)
    expect(findings.map(({ data }) => data)).toEqual([
      { fields: ['name', 'address'], exampleOn: '2026-03-31', goesOn: '2026-03-31', rule: 'jp.tax.loss-year', keptUntil: '2036-05-31' },
    ])
    // The first of them.
    expect(findings[0]?.at).toMatchObject({ start: { line: 3, column: 53 }, end: { column: 57 } })
  })

  it('is told apart of fields that other rules keep', () => {
    const both = store('invoice', 'fields: [name, phone, payment], events: [fiscalYearEnd, booksClosedOn], facts: { lossYear: false }')
    expect(found('retention-short', both).map(({ data }) => [data.rule, data.fields])).toEqual([['jp.companies.books', ['name', 'payment']]])
  })

  it('proposes the schedule: beside what is there, or in its place', () => {
    const at = 'systems/db/stores/order'
    const [absent] = found('retention-short', store('order', 'fields: [name], events: [fiscalYearEnd]'))
    expect(absent?.remedies).toEqual([{ code: 'add', to: at, line: 'keeps: schedule' }])
    const [given] = found('retention-short', order('{ for: 7y, from: transactedOn }'))
    expect(given?.remedies).toEqual([{ code: 'replace', in: at, line: 'keeps: schedule' }])
    const [proof] = found('retention-short', order('until-proof'))
    expect(proof).toMatchObject({ remedies: [{ code: 'replace', in: at }], at: { start: { column: 127 }, end: { column: 138 } } })
  })

  it('takes what is not known of the rows for what keeps longest', () => {
    const unknown = order('{ for: 7y2m, from: fiscalYearEnd }').replace('facts: { lossYear: false }, ', '')
    expect(found('retention-short', unknown).map(({ data }) => [data.rule, data.keptUntil])).toEqual([['jp.tax.loss-year', '2036-05-31']])
  })
})

describe('retention-long', () => {
  it.each<readonly [string, string, object]>([
    [
      'ten years where seven and two months are asked, with fourteen days to delete',
      order('{ for: 10y, from: fiscalYearEnd }'),
      { fields: ['name'], from: 'fiscalYearEnd', exampleOn: '2026-03-31', goesOn: '2036-04-01', dueOn: '2033-06-14', rule: 'jp.tax.document' },
    ],
    [
      'a month where no rule keeps it, and the person has asked',
      store('order', 'fields: [email], events: [transactedOn], keeps: { for: 1m, from: transactedOn }'),
      { fields: ['email'], from: 'transactedOn', exampleOn: '2026-03-31', goesOn: '2026-05-01', dueOn: '2026-04-14' },
    ],
  ])('%s', (_, body, data) => {
    expect(found('retention-long', body).map((finding) => finding.data)).toEqual([data])
  })

  it('is told once for each rule, and once of what no rule keeps', () => {
    const body = order('{ for: 10y, from: fiscalYearEnd }').replace('[name]', '[name, phone, address, email]')
    const told = found('retention-long', body).map(({ data: { rule, fields, dueOn } }) => [rule, fields, dueOn] as const)
    expect(told.toSorted(([rule]) => (rule === undefined ? 1 : -1))).toEqual([
      ['jp.tax.document', ['name', 'address'], '2033-06-14'],
      [undefined, ['phone', 'email'], '2026-04-14'],
    ])
  })

  it.each<readonly [string, string]>([
    ['what the schedule says', order('schedule')],
    [
      'what ends with the fourteen days that there are to delete',
      store('order', 'fields: [email], events: [transactedOn], keeps: { for: 13d, from: transactedOn }'),
    ],
    ['what goes when the person asks', store('order', 'fields: [email]')],
  ])('is not %s', (_, body) => {
    expect(found('retention-long', body)).toEqual([])
  })
})

describe('event-not-given', () => {
  it('names each rule that waits, the event and the fields it would keep for ever', () => {
    const [first, ...others] = found('event-not-given', store('order', 'fields: [email, name, payment], facts: { lossYear: false }, keeps: schedule'))
    expect(others).toEqual([])
    expect(first).toMatchObject({
      level: 'error',
      entity: 'systems/db/stores/order',
      data: { rule: 'jp.tax.document', event: 'fiscalYearEnd', fields: ['name', 'payment'] },
      at: { start: { line: 3, column: 28 } },
      remedies: [{ code: 'add', to: 'systems/db/stores/order', line: 'events: [fiscalYearEnd]' }],
    })
  })

  it('points at the events that are given, and adds to them', () => {
    const [first] = found('event-not-given', store('invoice', 'fields: [name], facts: { lossYear: false }, events: [fiscalYearEnd], keeps: schedule'))
    expect(first).toMatchObject({
      data: { event: 'booksClosedOn' },
      at: { start: { line: 3, column: 83 } },
      remedies: [{ code: 'add', to: 'systems/db/stores/invoice/events', line: 'booksClosedOn' }],
    })
  })

  it('is not told where the event is given, nor of fields that no rule keeps', () => {
    expect(found('event-not-given', order('schedule'))).toEqual([])
    expect(found('event-not-given', store('order', 'fields: [email]'))).toEqual([])
  })
})

describe('what deletes', () => {
  it.each([
    ['14d', []],
    ['15d', [{ withinDays: 15, promptlyDays: 14 }]],
    ['1m', [{ withinDays: 31, promptlyDays: 14 }]],
    ['1y', [{ withinDays: 366, promptlyDays: 14 }]],
    ['0d', []],
  ])('within %s is late: %j', (within, data) => {
    expect(found('deletion-late', store('order', 'fields: [email]').replace('14d', within)).map((finding) => finding.data)).toEqual(data)
  })

  it('is missing where nothing does', () => {
    expect(found('deletion-missing', 'systems: { db: { stores: { order: { fields: [email] } } } }\n')).toMatchObject([
      { at: { start: { line: 3, column: 28 }, end: { column: 33 } }, remedies: [{ line: 'deletes: { by: db-purge, within: 14d }' }] },
    ])
  })
})

describe('the requests asked', () => {
  it.each<readonly [string, string, number]>([
    ['the schedule', order('schedule'), 1],
    ['nothing, so that it goes when the person asks', store('order', 'fields: [name], events: [fiscalYearEnd]'), 1],
    ['the proof alone', order('until-proof'), 1],
    ['a period from its only event', consent('{ for: 1m, from: mailStoppedOn }'), 10],
    ['a period from one of several events', order('{ for: 7y2m, from: fiscalYearEnd }'), 20],
  ])('of a store that keeps by %s', (_, body, count) => {
    expect(checked(body).counts.requests).toBe(count)
  })
})

describe('identity-document-kept', () => {
  it.each([
    ['keeps: schedule', 1],
    ['events: []', 1],
    ['keeps: until-proof', 0],
  ])('a document with %s is found %i times', (keeps, count) => {
    expect(found('identity-document-kept', store('identity-check', `fields: [identity-document], ${keeps}`))).toHaveLength(count)
  })
})
