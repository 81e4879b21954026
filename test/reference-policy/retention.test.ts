import { describe, expect, it } from 'vitest'
import type { RecordKind, RetentionRule } from '../../src/model/document.js'
import { document } from '../../src/reference/document.js'

const retention: Readonly<Record<string, RetentionRule>> = document.retention
const records: Readonly<Record<string, RecordKind>> = document.records

describe('the record kinds of the reference policy', () => {
  const table = {
    profile: [[], []],
    order: [['fiscalYearEnd', 'transactedOn'], ['lossYear']],
    invoice: [['fiscalYearEnd', 'booksClosedOn'], ['lossYear']],
    contract: [['fiscalYearEnd', 'booksClosedOn', 'transactedOn', 'lastEntryOn'], ['lossYear']],
    'identity-check': [['contractEndedOn'], []],
    inquiry: [['inquiryClosedOn'], []],
    consent: [['mailStoppedOn', 'lastAdMailOn'], ['consumer']],
    'disclosure-record': [['recordMadeOn', 'lastProvidedOn'], ['recordForm']],
  }

  it('are these, each with its events and facts', () => {
    expect(Object.fromEntries(Object.entries(records).map(([kind, { events = [], facts = [] }]) => [kind, [events, facts]]))).toEqual(table)
  })
})

const taxYear = (years: number) => ({ from: 'fiscalYearEnd', links: [{ months: 2, plusMonths: 'filingExtensionMonths' }, { years }] })
const trade = ['name', 'address', 'payment']

/** The schedule, row by row. */
const rows = [
  {
    id: 'jp.tax.document',
    records: ['order', 'invoice', 'contract'],
    fields: trade,
    keep: taxYear(7),
    purposes: ['settlement'],
    laws: [
      /^Corporation Tax Act .* 59$/,
      /^Corporation Tax Act .* 67$/,
      /^Consumption Tax Act .* 50$/,
      /^Consumption Tax Act .* 70-13$/,
      /^Electronic Books .* 4$/,
    ],
  },
  {
    id: 'jp.tax.loss-year',
    records: ['order', 'invoice', 'contract'],
    fields: trade,
    when: { lossYear: true },
    keep: taxYear(10),
    purposes: ['settlement'],
    laws: [/^Corporation Tax Act .* 26-3$/],
  },
  {
    id: 'jp.companies.books',
    records: ['invoice', 'contract'],
    fields: trade,
    keep: { from: 'booksClosedOn', links: [{ years: 10 }] },
    purposes: ['settlement'],
    grounds: ['succession'],
    laws: [/^Companies Act Art. 432$/, /^Companies Act Art. 615$/, /^Commercial Code Art. 19$/],
  },
  {
    id: 'jp.appi.record',
    records: ['disclosure-record'],
    fields: ['name'],
    when: { recordForm: ['ordinary', 'batch'] },
    keep: { from: 'recordMadeOn', links: [{ years: 3 }] },
    purposes: ['inquiry-response'],
    laws: [/^APPI .* 21$/, /^APPI .* 25$/],
  },
  {
    id: 'jp.appi.record.batch',
    records: ['disclosure-record'],
    fields: ['name'],
    when: { recordForm: 'batch' },
    keep: { from: 'lastProvidedOn', inclusive: true, links: [{ years: 3 }] },
    purposes: ['inquiry-response'],
    laws: [/^APPI .* 21$/, /^APPI .* 25$/],
  },
  {
    id: 'jp.appi.record.contract',
    records: ['disclosure-record'],
    fields: ['name'],
    when: { recordForm: 'contract' },
    keep: { from: 'lastProvidedOn', inclusive: true, links: [{ years: 1 }] },
    purposes: ['inquiry-response'],
    laws: [/^APPI .* 21$/, /^APPI .* 25$/],
  },
  {
    id: 'jp.mail.consent',
    records: ['consent'],
    fields: ['email', 'name'],
    keep: { from: 'mailStoppedOn', links: [{ months: 1 }] },
    laws: [/^Specified Electronic Mail Act .* 4$/],
  },
  {
    id: 'jp.mail.consent.consumer',
    records: ['consent'],
    fields: ['email', 'name'],
    when: { consumer: true },
    keep: { from: 'lastAdMailOn', links: [{ years: 3 }] },
    laws: [/^Specified Commercial Transactions Act Art. 12-3$/],
  },
  {
    id: 'jp.aml.verification',
    off: true,
    records: ['identity-check'],
    fields: ['name', 'address', 'birth-date', 'occupation', 'identity-document'],
    keep: { from: 'contractEndedOn', links: [{ years: 7 }] },
    laws: [/Criminal Proceeds Art. 6$/],
  },
  {
    id: 'jp.aml.transaction',
    off: true,
    records: ['order', 'contract'],
    fields: ['name', 'payment'],
    keep: { from: 'transactedOn', links: [{ years: 7 }] },
    laws: [/Criminal Proceeds Art. 7$/],
  },
  {
    id: 'jp.secondhand.ledger',
    off: true,
    records: ['contract'],
    fields: ['name', 'address', 'occupation', 'birth-date'],
    keep: { from: 'lastEntryOn', links: [{ years: 3 }] },
    laws: [/^Secondhand Articles Dealer Act Art. 18$/],
  },
  {
    id: 'operator.inquiry',
    off: true,
    records: ['inquiry'],
    fields: ['name', 'email', 'phone'],
    keep: { from: 'inquiryClosedOn', links: [{ years: 5 }] },
    purposes: ['inquiry-response'],
    laws: [],
  },
]

describe('the retention schedule of the reference policy', () => {
  it('has these twelve rules', () => {
    expect(Object.keys(retention).sort()).toEqual(rows.map(({ id }) => id).sort())
  })

  it.each(rows)('$id keeps what its row says', ({ id, records, fields, when, keep, purposes = [], grounds = [], off }) => {
    const rule = retention[id]
    expect({ ...rule, means: undefined, because: undefined, laws: undefined }).toEqual({
      clause: 'discontinuation.2',
      records,
      fields,
      when,
      keep,
      purposes,
      grounds,
      extra: off,
    })
  })

  it.each(rows)('$id rests on its laws', ({ id, laws }) => {
    const cited = (retention[id]?.laws ?? []).map((each) => (typeof each === 'string' ? each : each.law))
    expect(cited.length).toBe(laws.length)
    for (const [place, law] of laws.entries()) expect(cited[place]).toMatch(law)
  })

  it('says why the operator keeps exactly where no law asks for it', () => {
    expect(rows.filter(({ id }) => retention[id]?.because !== undefined).map(({ id }) => id)).toEqual(['operator.inquiry'])
  })

  it('cites for the books the law of the operator’s form', () => {
    expect(retention['jp.companies.books']?.laws).toEqual(
      [
        ['Companies Act Art. 432', 'KK'],
        ['Companies Act Art. 615', 'GK'],
        ['Commercial Code Art. 19', 'sole-trader'],
      ].map(([law, companyForm]) => ({ law, when: { companyForm } })),
    )
  })

  it('counts from events that each of its kinds has, and asks facts that each of them gives', () => {
    for (const rule of Object.values(retention))
      for (const kind of rule.records) {
        expect(records[kind]?.events).toContain(rule.keep.from)
        for (const fact of Object.keys(rule.when ?? {})) expect(records[kind]?.facts).toContain(fact)
      }
  })

  it('keeps no card number anywhere, and nothing of a profile', () => {
    expect(Object.values(retention).some(({ fields }) => fields.includes('payment-card'))).toBe(false)
    expect(Object.values(retention).some(({ records }) => records.includes('profile'))).toBe(false)
  })

  it('switches no extra on', () => {
    expect(document.extras).toEqual([])
  })
})

describe('the parameters of the reference policy', () => {
  it('are fourteen days, no filing extension and a stock company', () => {
    expect(document.parameters).toMatchObject({
      promptlyDays: { value: 14, from: 1, to: 365 },
      filingExtensionMonths: { value: 0, from: 0, to: 12 },
      companyForm: { value: 'KK', oneOf: ['KK', 'GK', 'sole-trader'] },
    })
    expect(Object.keys(document.parameters).length).toBe(3)
  })
})
