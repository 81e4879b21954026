import { about, asking, subject, succession } from '../asks.js'
import { fieldStopped, groundStopped, invalid } from '../reasons.js'
import type { Question, Table } from '../table.js'

const stopped = ['use-stopped', 'discontinued'] as const
const settle: Question = {
  verb: 'canUse',
  purpose: 'settlement',
  fields: ['name', 'address', 'payment'],
  subject: { ...subject, standing: 'discontinued' },
  record: 'invoice',
}
const reply: Question = {
  verb: 'canUse',
  purpose: 'inquiry-response',
  fields: ['name'],
  subject: { ...subject, standing: 'discontinued' },
  record: 'disclosure-record',
  recipient: { id: 'c-17' },
}
const handOver = asking(about(succession, { standing: 'discontinued' }), { fields: ['name', 'payment'], record: 'contract' })
const settling = ['collection.1', 'use.3', 'discontinuation.2', 'agreed-use.1']
const replying = ['collection.1', 'use.4', 'discontinuation.2', 'agreed-use.1']
const handing = ['collection.1', 'disclosure.7', 'discontinuation.2']

const day = '2026-11-24'
const request = { verb: 'planDeletion', request: 'delete', requestedOn: day, asOf: day, subject: { id: 'c-17' } } as const
const promises = { planned: true, clauses: ['discontinuation.1', 'discontinuation.2'] }
const order = { field: 'name', record: 'order', events: { fiscalYearEnd: '2025-03-31' }, facts: { lossYear: false } }
const invoice = { field: 'name', record: 'invoice', events: { fiscalYearEnd: '2026-03-31', booksClosedOn: '2026-03-31' } }
const kept = { action: 'retain', purposes: ['settlement'], sealed: false, holds: [] }
const onlyLaw = ['legal-inquiry', 'emergency']
const withSuccession = ['legal-inquiry', 'succession', 'emergency']

// Where a value is not kept the denial cites the clause that deletes it, discontinuation.1: this one is silent there.
export const table: Table = {
  clause: 'discontinuation.2',
  allowed: [
    ...stopped.flatMap((standing) =>
      ['order', 'invoice', 'contract'].map((record) => ({
        title: `settling what is open from an ${record === 'contract' ? 'earlier contract' : record}, for a person whose standing is ${standing}`,
        ask: asking(about(settle, { standing }), { record }),
        clauses: settling,
        obligations: [],
        advice: [],
      })),
    ),
    { title: 'settling by number', ask: asking(settle, { purpose: 3 }), clauses: settling },
    { title: 'settling with the person', ask: asking(settle, { recipient: { id: 'c-17' } }), clauses: settling, obligations: ['encrypt-in-transit'] },
    { title: 'settling with what the tax rule keeps', ask: asking(settle, { retainedBy: ['jp.tax.document'] }), clauses: settling },
    {
      title: 'settling with what any of several rules keeps',
      ask: asking(settle, { record: 'order', retainedBy: ['jp.companies.books', 'jp.tax.loss-year'] }),
      clauses: settling,
    },
    ...stopped.map((standing) => ({
      title: `telling a person whose standing is ${standing} of the record of a disclosure`,
      ask: about(reply, { standing }),
      clauses: replying,
      obligations: ['encrypt-in-transit', 'reply-only-to-subject'],
    })),
    { title: 'telling of a batch record, by its rule', ask: asking(reply, { retainedBy: ['jp.appi.record.batch'] }), clauses: replying },
    ...['invoice', 'contract'].map((record) => ({
      title: `handing over the ${record} that the books keep to a successor`,
      ask: asking(handOver, { record }),
      clauses: handing,
    })),
    { title: 'handing over by number, by the rule on books', ask: asking(handOver, { ground: 7, retainedBy: ['jp.companies.books'] }), clauses: handing },
    {
      title: 'settling while the person has stopped nothing: no exception is needed',
      ask: about(settle, { standing: 'active' }),
      clauses: ['collection.1', 'use.3', 'agreed-use.1'],
      silent: true,
    },
    {
      title: 'settling although the person stopped disclosure: no exception is needed',
      ask: about(settle, { standing: 'disclosure-stopped' }),
      clauses: ['collection.1', 'use.3', 'agreed-use.1'],
      silent: true,
    },
  ],
  denied: [
    ...stopped.map(
      (standing) =>
        ({
          title: `settling from the profile of a person whose standing is ${standing}: no rule keeps profiles`,
          ask: asking(about(settle, { standing }), { record: 'profile' }),
          reasons: ['name', 'address', 'payment'].map((field) => fieldStopped(standing, field)),
          silent: true,
        }) as const,
    ),
    {
      title: 'settling with fields of an invoice that no rule keeps',
      ask: asking(settle, { fields: ['payment', 'birth-date', 'email'] }),
      reasons: [fieldStopped('discontinued', 'birth-date'), fieldStopped('discontinued', 'email')],
      silent: true,
    },
    {
      title: 'contacting somebody with what an invoice keeps for settlement, by number',
      ask: asking(settle, { purpose: 6, fields: ['address'] }),
      reasons: [fieldStopped('discontinued', 'address')],
      silent: true,
    },
    {
      title: 'an offer by what the proof of consent keeps: it serves no purpose',
      ask: asking(settle, { purpose: 'marketing-and-improvement', fields: ['email'], record: 'consent' }),
      reasons: [fieldStopped('discontinued', 'email')],
      silent: true,
    },
    {
      title: 'settling an order with what the rule on books alone would keep: it does not keep orders',
      ask: asking(settle, { record: 'order', fields: ['name'], retainedBy: ['jp.companies.books'] }),
      reasons: [fieldStopped('discontinued', 'name')],
      silent: true,
    },
    {
      title: 'settling with a holding that no rule keeps: sealed, held or deleted',
      ask: asking(settle, { fields: ['name'], retainedBy: [] }),
      reasons: [fieldStopped('discontinued', 'name')],
      silent: true,
    },
    {
      title: 'answering from an inquiry: the rule that would keep it is off',
      ask: asking(reply, { record: 'inquiry', fields: ['name', 'email', 'phone'] }),
      reasons: ['name', 'email', 'phone'].map((field) => fieldStopped('discontinued', field)),
      silent: true,
    },
    {
      title: 'handing over an order, which the books do not keep',
      ask: asking(handOver, { record: 'order' }),
      reasons: [fieldStopped('discontinued', 'name'), fieldStopped('discontinued', 'payment')],
      silent: true,
    },
    {
      title: 'protecting property with what an invoice keeps: no rule names that ground',
      ask: {
        ...handOver,
        ground: 'rights-protection',
        record: 'invoice',
        recipient: { kind: 'partner', name: 'Chuo Payments', country: 'JP' },
        evidence: {
          necessary: true,
          protects: 'property',
          whose: 'company',
          consentDifficult: true,
          assertedBy: 'sato',
          reference: 'T-6',
          concern: 'an unpaid invoice',
        },
      },
      reasons: [groundStopped('discontinued', 6)],
      silent: true,
    },
    {
      title: 'settling by a rule that is off, or that nobody knows',
      ask: asking(settle, { retainedBy: ['jp.tax.document', 'operator.inquiry', 'jp.tax.everything'] }),
      reasons: [invalid([['retainedBy', 1], 'unknown-name'], [['retainedBy', 2], 'unknown-name'])],
      silent: true,
    },
    {
      title: 'settling without saying where the value is held',
      ask: asking(settle, { record: undefined }),
      reasons: [invalid([['record'], 'missing'])],
      silent: true,
    },
  ],
  answered: [
    {
      title: 'an invoice: the books keep it ten years from their closing, longer than the seven of the tax rule',
      ask: { ...request, holdings: [{ ...invoice, facts: { lossYear: false } }] },
      answer: {
        ...promises,
        entries: [
          {
            ...kept,
            rules: ['jp.companies.books', 'jp.tax.document'],
            retainedUntil: '2036-03-31',
            deletableFrom: '2036-04-01',
            dueOn: '2036-04-14',
            grounds: withSuccession,
            periods: [
              { rule: 'jp.companies.books', countedFrom: '2026-04-01', retainedUntil: '2036-03-31', deletableFrom: '2036-04-01' },
              { rule: 'jp.tax.document', countedFrom: '2026-06-01', retainedUntil: '2033-05-31', deletableFrom: '2033-06-01' },
            ],
            shortenedBy: [],
          },
        ],
        dueAgainOn: '2033-06-01',
      },
    },
    {
      title: 'an invoice of a year with a loss: the ten years of the loss rule are the longest',
      ask: { ...request, holdings: [{ ...invoice, facts: { lossYear: true } }] },
      answer: {
        ...promises,
        entries: [{ ...kept, rules: ['jp.companies.books', 'jp.tax.document', 'jp.tax.loss-year'], retainedUntil: '2036-05-31', shortenedBy: [] }],
      },
    },
    {
      title: 'an invoice of a year that does not say whether it had a loss: kept longest, and the fact is named',
      ask: { ...request, holdings: [invoice] },
      answer: {
        ...promises,
        entries: [{ ...kept, rules: ['jp.companies.books', 'jp.tax.document', 'jp.tax.loss-year'], retainedUntil: '2036-05-31', shortenedBy: ['lossYear'] }],
      },
    },
    {
      title: 'an order: the tax rule keeps it seven years from two months after the fiscal year',
      ask: { ...request, holdings: [order] },
      answer: {
        ...promises,
        entries: [{ ...kept, rules: ['jp.tax.document'], retainedUntil: '2032-05-31', deletableFrom: '2032-06-01', dueOn: '2032-06-14', grounds: onlyLaw }],
        counts: { delete: 0, retain: 1, await: 0, suspend: 0, 'stop-disclosure': 0 },
      },
    },
    {
      title: 'an order of a fiscal year that ends on 30 December: the two months end with the last day of February',
      ask: { ...request, holdings: [{ ...order, events: { fiscalYearEnd: '2025-12-30' } }] },
      answer: { ...promises, entries: [{ ...kept, periods: [{ countedFrom: '2026-03-01' }], retainedUntil: '2033-02-28', deletableFrom: '2033-03-01' }] },
    },
    {
      title: 'an order of a fiscal year that ends on 31 December, with a leap day at the end of the period',
      ask: { ...request, holdings: [{ ...order, events: { fiscalYearEnd: '2024-12-31' } }] },
      answer: { ...promises, entries: [{ ...kept, retainedUntil: '2032-02-29', deletableFrom: '2032-03-01' }] },
    },
    {
      title: 'an order on the last day on which the tax rule keeps it: retained still',
      ask: { ...request, requestedOn: '2032-05-31', asOf: '2032-05-31', holdings: [order] },
      answer: { ...promises, entries: [{ ...kept, retainedUntil: '2032-05-31', dueOn: '2032-06-14' }] },
    },
    {
      title: 'an order on the day after: deleted, and due fourteen days after its last day',
      ask: { ...request, requestedOn: '2032-05-20', asOf: '2032-06-01', holdings: [order] },
      answer: { ...promises, entries: [{ action: 'delete', dueOn: '2032-06-14' }] },
    },
    {
      title: 'an order whose rule had ended before the request: due fourteen days after the request',
      ask: { ...request, requestedOn: '2032-06-10', asOf: '2032-06-10', holdings: [order] },
      answer: { ...promises, entries: [{ action: 'delete', dueOn: '2032-06-24' }] },
    },
    {
      title: 'fields of an invoice that no rule keeps: deleted beside those that are kept',
      ask: {
        ...request,
        holdings: [
          { ...invoice, facts: { lossYear: false } },
          { ...invoice, field: 'birth-date', facts: { lossYear: false } },
          { ...invoice, field: 'payment', facts: { lossYear: false } },
        ],
      },
      answer: {
        ...promises,
        entries: [
          { action: 'retain', field: 'name', purposes: ['settlement'] },
          { action: 'delete', field: 'birth-date', dueOn: '2026-12-08' },
          { action: 'retain', field: 'payment', purposes: ['settlement'] },
        ],
      },
    },
    {
      title: 'a contract whose books are not closed: awaited, never guessed',
      ask: { ...request, holdings: [{ field: 'name', record: 'contract', events: { fiscalYearEnd: '2026-03-31' }, facts: { lossYear: false } }] },
      answer: {
        ...promises,
        entries: [
          {
            action: 'await',
            rules: ['jp.companies.books', 'jp.tax.document'],
            awaits: [{ for: 'event', rule: 'jp.companies.books', event: 'booksClosedOn' }],
            purposes: ['settlement'],
            grounds: withSuccession,
          },
        ],
      },
    },
    {
      title: 'an order that gives no event: awaited by each rule',
      ask: { ...request, holdings: [{ field: 'address', record: 'order' }] },
      answer: {
        ...promises,
        entries: [
          {
            action: 'await',
            rules: ['jp.tax.document', 'jp.tax.loss-year'],
            awaits: [
              { for: 'event', rule: 'jp.tax.document', event: 'fiscalYearEnd' },
              { for: 'event', rule: 'jp.tax.loss-year', event: 'fiscalYearEnd' },
            ],
          },
        ],
      },
    },
    {
      title: 'the record of a disclosure made on 28 February: its three years end on a leap day',
      ask: {
        ...request,
        requestedOn: '2023-01-10',
        asOf: '2023-01-10',
        holdings: [{ field: 'name', record: 'disclosure-record', events: { recordMadeOn: '2021-02-28' }, facts: { recordForm: 'ordinary' } }],
      },
      answer: {
        ...promises,
        entries: [
          {
            action: 'retain',
            rules: ['jp.appi.record'],
            retainedUntil: '2024-02-29',
            deletableFrom: '2024-03-01',
            purposes: ['inquiry-response'],
            grounds: onlyLaw,
          },
        ],
      },
    },
    {
      title: 'a contract that serves as the record of a disclosure: one year, its first day counts',
      ask: {
        ...request,
        requestedOn: '2024-09-01',
        asOf: '2024-09-01',
        holdings: [{ field: 'name', record: 'disclosure-record', events: { lastProvidedOn: '2024-02-29' }, facts: { recordForm: 'contract' } }],
      },
      answer: {
        ...promises,
        entries: [
          { action: 'retain', rules: ['jp.appi.record.contract'], retainedUntil: '2025-02-28', deletableFrom: '2025-03-01', purposes: ['inquiry-response'] },
        ],
      },
    },
    {
      title: 'the proof of consent to mail that stopped at the end of February: one month, to the end of March, for no purpose',
      ask: {
        ...request,
        requestedOn: '2025-03-10',
        asOf: '2025-03-10',
        holdings: [{ field: 'email', record: 'consent', events: { mailStoppedOn: '2025-02-28' }, facts: { consumer: false } }],
      },
      answer: {
        ...promises,
        entries: [{ action: 'retain', rules: ['jp.mail.consent'], retainedUntil: '2025-03-31', deletableFrom: '2025-04-01', purposes: [], grounds: onlyLaw }],
      },
    },
    {
      title: "the proof of a consumer's consent to mail: three years from the last one, which outlasts the month",
      ask: {
        ...request,
        requestedOn: '2025-09-15',
        asOf: '2025-09-15',
        holdings: [{ field: 'email', record: 'consent', events: { mailStoppedOn: '2025-09-01', lastAdMailOn: '2025-08-31' }, facts: { consumer: true } }],
      },
      answer: {
        ...promises,
        entries: [{ action: 'retain', rules: ['jp.mail.consent', 'jp.mail.consent.consumer'], retainedUntil: '2028-08-31', purposes: [] }],
        dueAgainOn: '2025-10-02',
      },
    },
    {
      title: 'an inquiry: the rule that would keep it is off, so it goes',
      ask: { ...request, holdings: [{ field: 'email', record: 'inquiry', events: { inquiryClosedOn: '2026-11-01' } }] },
      answer: { ...promises, entries: [{ action: 'delete', dueOn: '2026-12-08' }] },
    },
    {
      title: 'a profile under a legal hold: kept for no purpose until the hold is released',
      ask: {
        ...request,
        holdings: [{ field: 'email', record: 'profile' }],
        holds: [{ id: 'suit-1', covers: 'everything', releasedOn: '2027-03-01' }],
      },
      answer: {
        ...promises,
        entries: [
          {
            action: 'retain',
            rules: [],
            holds: ['suit-1'],
            retainedUntil: '2027-02-28',
            deletableFrom: '2027-03-01',
            dueOn: '2027-03-14',
            purposes: [],
            grounds: onlyLaw,
          },
        ],
        dueAgainOn: '2027-03-01',
      },
    },
    {
      title: 'the card under an open legal hold: the hold alone keeps it, until its release',
      ask: {
        ...request,
        holdings: [{ field: 'payment-card', record: 'order', facts: { lossYear: false } }],
        holds: [{ id: 'suit-2', covers: { fields: ['payment-card'] } }],
      },
      answer: {
        ...promises,
        entries: [{ action: 'await', rules: [], holds: ['suit-2'], awaits: [{ for: 'release', hold: 'suit-2' }], purposes: [] }],
      },
      absent: ['dueAgainOn'],
    },
    {
      title: 'an electronic invoice that stays whole: the rest of it sealed, the card gone all the same',
      ask: {
        ...request,
        holdings: [
          { ...invoice, facts: { lossYear: false }, document: 'i-9', unalterable: true },
          { ...invoice, field: 'phone', facts: { lossYear: false }, document: 'i-9', unalterable: true },
          { ...invoice, field: 'payment-card', facts: { lossYear: false }, document: 'i-9', unalterable: true },
        ],
      },
      answer: {
        ...promises,
        entries: [
          { action: 'retain', field: 'name', sealed: false, retainedUntil: '2036-03-31', purposes: ['settlement'] },
          { action: 'retain', field: 'phone', sealed: true, rules: [], retainedUntil: '2036-03-31', purposes: [], grounds: onlyLaw },
          { action: 'delete', field: 'payment-card', dueOn: '2026-12-08' },
        ],
        advice: [{ code: 'card-in-unalterable-document' }],
      },
    },
    {
      title: 'a request to stop use of an invoice: suspended, for what its rules let it serve',
      ask: { ...request, request: 'stop-use', holdings: [{ ...invoice, facts: { lossYear: false } }] },
      answer: {
        ...promises,
        entries: [
          {
            action: 'suspend',
            rules: ['jp.companies.books', 'jp.tax.document'],
            dueOn: '2026-12-08',
            purposes: ['settlement'],
            grounds: withSuccession,
            sealed: false,
          },
        ],
      },
    },
    {
      title: 'a hold that names a document no holding carries: with the fault and no plan',
      ask: { ...request, holdings: [{ field: 'name', record: 'profile' }], holds: [{ id: 'suit-3', covers: { documents: ['i-1'] } }] },
      answer: { planned: false, faults: [{ path: ['holds', 0, 'covers', 'documents', 0], problem: 'unknown-name' }] },
      absent: ['entries'],
      silent: true,
    },
    {
      title: 'an unalterable holding that names no document: with the fault and no plan',
      ask: { ...request, holdings: [{ ...order, unalterable: true }] },
      answer: { planned: false, faults: [{ path: ['holdings', 0, 'document'], problem: 'missing' }] },
      absent: ['entries'],
      silent: true,
    },
  ],
}
