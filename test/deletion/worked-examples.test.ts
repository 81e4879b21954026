import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/model/document.js'
import { entryFor, reference, referenceWith } from './planning.js'

interface Example {
  readonly of: string
  readonly holding: object
  /** The day the event happened, on which the plan is made too. */
  readonly on: string
  readonly rule: string
  readonly countedFrom: string
  readonly retainedUntil: string
  readonly deletableFrom: string
  readonly document?: Document
}

const ordered = (fiscalYearEnd: string, lossYear = false) => ({ field: 'name', record: 'order', events: { fiscalYearEnd }, facts: { lossYear } })
const tax = (of: string, on: string, countedFrom: string, retainedUntil: string, deletableFrom: string): Example => {
  return { of, holding: ordered(on), on, rule: 'jp.tax.document', countedFrom, retainedUntil, deletableFrom }
}
const books = (of: string, on: string, countedFrom: string, retainedUntil: string, deletableFrom: string): Example => {
  const events = { fiscalYearEnd: on, booksClosedOn: on }
  const holding = { field: 'payment', record: 'invoice', events, facts: { lossYear: false } }
  return { of, holding, on, rule: 'jp.companies.books', countedFrom, retainedUntil, deletableFrom }
}
const record = (of: string, on: string, countedFrom: string, retainedUntil: string, deletableFrom: string): Example => {
  const holding = { field: 'name', record: 'disclosure-record', events: { recordMadeOn: on }, facts: { recordForm: 'ordinary' } }
  return { of, holding, on, rule: 'jp.appi.record', countedFrom, retainedUntil, deletableFrom }
}
const contract = (of: string, on: string, countedFrom: string, retainedUntil: string, deletableFrom: string): Example => {
  const holding = { field: 'name', record: 'disclosure-record', events: { lastProvidedOn: on }, facts: { recordForm: 'contract' } }
  return { of, holding, on, rule: 'jp.appi.record.contract', countedFrom, retainedUntil, deletableFrom }
}
const consent = (of: string, on: string, countedFrom: string, retainedUntil: string, deletableFrom: string): Example => {
  const holding = { field: 'email', record: 'consent', events: { mailStoppedOn: on }, facts: { consumer: false } }
  return { of, holding, on, rule: 'jp.mail.consent', countedFrom, retainedUntil, deletableFrom }
}

const extended = referenceWith({ parameters: { ...reference.parameters, filingExtensionMonths: 1 } })
const verified = referenceWith({ extras: ['jp.aml.verification'] })

const examples: readonly Example[] = [
  tax('an order of a year that ends on 31 March', '2025-03-31', '2025-06-01', '2032-05-31', '2032-06-01'),
  tax('an order of a year that ends on 31 December, kept into a leap year', '2024-12-31', '2025-03-01', '2032-02-29', '2032-03-01'),
  tax('an order of a year that ends on 31 December', '2025-12-31', '2026-03-01', '2033-02-28', '2033-03-01'),
  tax('an order of a year that ends with February', '2025-02-28', '2025-05-01', '2032-04-30', '2032-05-01'),
  tax('an order of a year that ends on a leap day', '2024-02-29', '2024-05-01', '2031-04-30', '2031-05-01'),
  tax('an order of a year that ends amid a month', '2025-02-20', '2025-04-21', '2032-04-20', '2032-04-21'),
  tax('an order of a year that ends on 30 December, as there is no 31 February', '2025-12-30', '2026-03-01', '2033-02-28', '2033-03-01'),
  tax('an order of a year that ends on 28 December, into a leap February', '2023-12-28', '2024-02-29', '2031-02-28', '2031-03-01'),
  { ...tax('an order where the filing is extended by a month', '2025-03-31', '2025-07-01', '2032-06-30', '2032-07-01'), document: extended },
  {
    ...tax('an order of a year with a loss', '2025-03-31', '2025-06-01', '2035-05-31', '2035-06-01'),
    holding: ordered('2025-03-31', true),
    rule: 'jp.tax.loss-year',
  },
  books('an invoice whose books closed on 31 March', '2025-03-31', '2025-04-01', '2035-03-31', '2035-04-01'),
  books('an invoice whose books closed on 28 February, kept into a leap year', '2022-02-28', '2022-03-01', '2032-02-29', '2032-03-01'),
  books('an invoice whose books closed on a leap day', '2024-02-29', '2024-03-01', '2034-02-28', '2034-03-01'),
  record('a disclosure recorded on 1 February 2018', '2018-02-01', '2018-02-02', '2021-02-01', '2021-02-02'),
  record('a disclosure recorded on 1 February 2019', '2019-02-01', '2019-02-02', '2022-02-01', '2022-02-02'),
  record('a disclosure recorded on 28 February, kept into a leap year', '2021-02-28', '2021-03-01', '2024-02-29', '2024-03-01'),
  record('a disclosure recorded the day before a leap day', '2024-02-28', '2024-02-29', '2027-02-28', '2027-03-01'),
  record('a disclosure recorded on a leap day', '2024-02-29', '2024-03-01', '2027-02-28', '2027-03-01'),
  contract('a disclosure recorded by a contract, the day itself counted', '2025-06-15', '2025-06-15', '2026-06-14', '2026-06-15'),
  contract('a disclosure recorded by a contract, from a leap day', '2024-02-29', '2024-02-29', '2025-02-28', '2025-03-01'),
  consent('a consent to mail that stopped on the 31st', '2025-01-31', '2025-02-01', '2025-02-28', '2025-03-01'),
  consent('a consent to mail that stopped at the end of February', '2025-02-28', '2025-03-01', '2025-03-31', '2025-04-01'),
  {
    of: "a consumer's consent, from the last advertising mail",
    holding: { field: 'email', record: 'consent', events: { lastAdMailOn: '2025-08-31', mailStoppedOn: '2025-08-31' }, facts: { consumer: true } },
    on: '2025-08-31',
    rule: 'jp.mail.consent.consumer',
    countedFrom: '2025-09-01',
    retainedUntil: '2028-08-31',
    deletableFrom: '2028-09-01',
  },
  {
    of: 'a verification, where the operator is bound to keep it',
    holding: { field: 'birth-date', record: 'identity-check', events: { contractEndedOn: '2024-02-29' } },
    on: '2024-02-29',
    rule: 'jp.aml.verification',
    countedFrom: '2024-03-01',
    retainedUntil: '2031-02-28',
    deletableFrom: '2031-03-01',
    document: verified,
  },
]

describe('the worked examples of the law', () => {
  it.each(examples)('keep $of until $retainedUntil', ({ holding, on, rule, countedFrom, retainedUntil, deletableFrom, document }) => {
    const entry = entryFor('retain', holding, { requestedOn: on, asOf: on }, document)
    expect(entry.periods.find((period) => period.rule === rule)).toMatchObject({ countedFrom, retainedUntil, deletableFrom })
    // The longest decides.
    expect(entry.retainedUntil >= retainedUntil && entry.deletableFrom >= deletableFrom).toBe(true)
  })

  it.each(examples)('delete $of on $deletableFrom, where nothing keeps it longer', ({ holding, on, deletableFrom, document }) => {
    const { deletableFrom: end } = entryFor('retain', holding, { requestedOn: on, asOf: on }, document)
    expect(end >= deletableFrom).toBe(true)
    entryFor('delete', holding, { requestedOn: on, asOf: end }, document)
  })

  it('let two weeks pass from the day after a request', () => {
    expect(entryFor('delete', { field: 'name', record: 'profile' }, { requestedOn: '2026-04-01', asOf: '2026-04-01' }).dueOn).toBe('2026-04-15')
  })

  it('do not take the longest rule for granted: a loss outlasts the books', () => {
    const events = { fiscalYearEnd: '2025-03-31', booksClosedOn: '2025-03-31' }
    const entry = entryFor('retain', { field: 'name', record: 'invoice', events, facts: { lossYear: true } }, { requestedOn: '2025-04-01' })
    expect(entry.periods.map(({ rule, retainedUntil }) => [rule, retainedUntil])).toEqual([
      ['jp.companies.books', '2035-03-31'],
      ['jp.tax.document', '2032-05-31'],
      ['jp.tax.loss-year', '2035-05-31'],
    ])
    expect(entry.retainedUntil).toBe('2035-05-31')
  })
})
