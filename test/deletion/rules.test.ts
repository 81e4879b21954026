import { describe, expect, it } from 'vitest'
import { entryFor, planned, reference, referenceWith } from './planning.js'
import { publisher } from './publisher.js'

const invoice = (field: string, events: object, facts: object) => ({ field, record: 'invoice', events, facts })
const note = (facts: object) => ({ field: 'email', record: 'note', events: { writtenOn: '2026-03-25' }, facts })

describe('a rule that depends on facts', () => {
  const order = { field: 'name', record: 'order', events: { fiscalYearEnd: '2026-03-31' } }

  it('does not apply where the facts rule it out', () => {
    const entry = entryFor('retain', { ...order, facts: { lossYear: false } })
    expect([entry.rules, entry.shortenedBy, entry.retainedUntil]).toEqual([['jp.tax.document'], [], '2033-05-31'])
  })

  it('applies where the facts meet it, and nothing could shorten it', () => {
    const entry = entryFor('retain', { ...order, facts: { lossYear: true } })
    expect([entry.rules, entry.shortenedBy, entry.retainedUntil]).toEqual([['jp.tax.document', 'jp.tax.loss-year'], [], '2036-05-31'])
  })

  it.each([{}, { facts: {} }, { facts: { lossYear: undefined } }])('applies where the fact is not given, and the entry names the fact: %j', (facts) => {
    const entry = entryFor('retain', { ...order, ...facts })
    expect([entry.rules, entry.shortenedBy, entry.retainedUntil]).toEqual([['jp.tax.document', 'jp.tax.loss-year'], ['lossYear'], '2036-05-31'])
  })

  it('is not shortened by a fact where a certain rule keeps as long', () => {
    const entry = entryFor('await', { field: 'name', record: 'invoice', events: { fiscalYearEnd: '2026-03-31' } })
    expect([entry.rules, entry.shortenedBy]).toEqual([['jp.companies.books', 'jp.tax.document', 'jp.tax.loss-year'], []])
    const held = entryFor('await', order, { holds: [{ id: 'H-1', covers: 'everything' }] })
    expect([held.rules, held.shortenedBy]).toEqual([['jp.tax.document', 'jp.tax.loss-year'], []])
  })

  it('names the fact also where all rests on it, and what is awaited would not be', () => {
    const record = { field: 'name', record: 'disclosure-record', events: { recordMadeOn: '2026-03-01' } }
    const entry = entryFor('await', record)
    expect([entry.rules, entry.shortenedBy]).toEqual([['jp.appi.record', 'jp.appi.record.batch', 'jp.appi.record.contract'], ['recordForm']])
    expect(entryFor('retain', { ...record, facts: { recordForm: 'ordinary' } }).rules).toEqual(['jp.appi.record'])
    expect(entryFor('await', { ...record, facts: { recordForm: 'batch' } }).rules).toEqual(['jp.appi.record', 'jp.appi.record.batch'])
    expect(entryFor('await', { ...record, facts: { recordForm: 'contract' } }).rules).toEqual(['jp.appi.record.contract'])
  })

  it('is decided with three values, through any and not', () => {
    const days = { issuedOn: '2024-03-01', paidOn: '2032-06-30' }
    const rulesOf = (facts: object) => entryFor('retain', invoice('address', days, facts), {}, publisher)
    expect(rulesOf({ paid: true, disputed: false }).rules).toEqual(['z.invoice'])
    expect(rulesOf({ paid: false }).rules).toEqual(['a.claim', 'z.invoice'])
    expect(rulesOf({ disputed: true }).shortenedBy).toEqual([])
    expect(rulesOf({ paid: true }).shortenedBy).toEqual(['disputed'])
    expect(rulesOf({}).shortenedBy).toEqual(['disputed', 'paid'])
    expect(entryFor('retain', note({ form: 'mail' }), {}, publisher).rules).toEqual(['m.note'])
    expect(entryFor('retain', note({ form: 'letter' }), {}, publisher).rules).toEqual(['m.note', 'n.letter'])
    expect(entryFor('delete', note({ form: 'call' }), {}, publisher).dueOn).toBe('2026-05-02')
    expect(entryFor('retain', note({}), {}, publisher).shortenedBy).toEqual(['form'])
  })
})

describe('a period', () => {
  it('to the end of the year starts in the year of the event, whether or not its day counts', () => {
    const keep = (issuedOn: string) => entryFor('retain', invoice('email', { issuedOn }, {}), {}, publisher).periods[0]
    expect(keep('2025-12-31')).toMatchObject({ countedFrom: '2026-01-01', retainedUntil: '2033-12-31', deletableFrom: '2034-01-01' })
    expect(keep('2025-01-01')).toMatchObject({ countedFrom: '2026-01-01', retainedUntil: '2033-12-31' })
    expect(keep('2026-01-01')).toMatchObject({ countedFrom: '2027-01-01', retainedUntil: '2034-12-31' })
  })

  it('to the end of the year as a later link is that of the year in which the last day before fell', () => {
    const keep = (paidOn: string) => {
      const entry = entryFor('retain', invoice('address', { issuedOn: '2024-03-01', paidOn }, { paid: false }), { requestedOn: '2025-01-01' }, publisher)
      return entry.periods.find(({ rule }) => rule === 'a.claim')
    }
    // 1 October, its own day counted, and three months: 31 December is the last day, and stays in its year.
    expect(keep('2032-10-01')).toMatchObject({ countedFrom: '2033-01-01', retainedUntil: '2033-01-05', deletableFrom: '2033-01-06' })
    expect(keep('2032-10-02')).toMatchObject({ countedFrom: '2034-01-01', retainedUntil: '2034-01-05', deletableFrom: '2034-01-06' })
  })

  it('reads a parameter of months or of days where it names one', () => {
    const slow = { ...publisher, parameters: { ...publisher.parameters, graceMonths: 3, waitDays: 30 } }
    const holding = invoice('address', { issuedOn: '2024-03-01', paidOn: '2032-10-01' }, { paid: false })
    expect(entryFor('retain', holding, {}, slow).periods[0]).toMatchObject({ countedFrom: '2034-01-01', retainedUntil: '2034-01-30' })
  })

  it('adds no parameter where it names none, not even one that is called undefined', () => {
    const odd = { ...publisher, parameters: { ...publisher.parameters, undefined: 7 } }
    const period = entryFor('retain', invoice('email', { issuedOn: '2026-03-01' }, {}), {}, odd).periods[0]
    expect(period).toMatchObject({ countedFrom: '2027-01-01', retainedUntil: '2034-12-31', deletableFrom: '2035-01-01' })
  })

  it('of one link that ends with the year counts from the day after the event', () => {
    const rule = publisher.retention?.['z.invoice']
    if (rule === undefined) throw new Error('no such rule')
    const short = { ...publisher, retention: { 'z.invoice': { ...rule, keep: { from: 'issuedOn', links: ['end-of-year' as const] } } } }
    const period = entryFor('retain', invoice('email', { issuedOn: '2026-03-01' }, {}), {}, short).periods[0]
    expect(period).toMatchObject({ countedFrom: '2026-03-02', retainedUntil: '2026-12-31', deletableFrom: '2027-01-01' })
  })
})

describe('the schedule', () => {
  it('leaves out the rules that are extra, until the operator switches them on', () => {
    const inquiry = { field: 'phone', record: 'inquiry', events: { inquiryClosedOn: '2026-03-31' } }
    entryFor('delete', inquiry)
    const entry = entryFor('retain', inquiry, {}, referenceWith({ extras: ['operator.inquiry'] }))
    expect([entry.rules, entry.retainedUntil, entry.purposes]).toEqual([['operator.inquiry'], '2031-03-31', ['inquiry-response']])
  })

  it.each([
    ['KK', 'Companies Act Art. 432'],
    ['GK', 'Companies Act Art. 615'],
    ['sole-trader', 'Commercial Code Art. 19'],
  ])('cites the law for a company of the form %s', (form, law) => {
    const { companyForm } = reference.parameters
    const parameters = { ...reference.parameters, companyForm: { ...(companyForm as { oneOf: readonly string[] }), value: form } }
    const holding = { field: 'name', record: 'invoice', events: { booksClosedOn: '2026-03-31' } }
    const { periods } = entryFor('await', holding, {}, referenceWith({ parameters }))
    expect(periods[0]?.laws).toEqual([{ law, version: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) }])
  })

  it('cites a law that hangs on a word where the word is one of several', () => {
    const trader = (value: string) => ({ ...publisher, parameters: { ...publisher.parameters, trader: { value, oneOf: ['yes', 'no', 'maybe'] } } })
    const laws = (value: string) => {
      const { answer } = planned({ holdings: [invoice('email', { issuedOn: '2026-03-01' }, {})] }, trader(value))
      return answer.entries[0]?.laws.map(({ law }) => law)
    }
    expect(laws('yes')).toEqual(['UStG § 14b', 'HGB § 257'])
    expect(laws('maybe')).toEqual(['UStG § 14b', 'AO § 147'])
  })

  it('adds the grounds of rules where the standing lets them, and only there', () => {
    const holding = invoice('address', { issuedOn: '2026-03-01', paidOn: '2026-03-01' }, { paid: false })
    expect(entryFor('retain', holding, {}, publisher).grounds).toEqual(['audit', 'court', 'processing'])
    expect(entryFor('suspend', holding, { request: 'stop-use' }, publisher).grounds).toEqual(['court'])
  })

  it('keeps what more rules cover than are remembered together', () => {
    const rules = Object.fromEntries(
      Array.from({ length: 15 }, (_, index) => [
        `rule-${String(index).padStart(2, '0')}`,
        {
          clause: 'keep',
          records: ['invoice'],
          fields: ['email'],
          keep: { from: 'issuedOn', links: [{ years: index + 1 }] },
          purposes: ['billing'],
          grounds: [],
        },
      ]),
    )
    const many = { ...publisher, retention: rules }
    const entry = entryFor('retain', invoice('email', { issuedOn: '2020-04-01' }, {}), { asOf: '2026-04-01', requestedOn: '2026-04-01' }, many)
    expect(entry.rules).toEqual(Object.keys(rules).slice(5))
    expect(entry.retainedUntil).toBe('2035-04-01')
  })
})
