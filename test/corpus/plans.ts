import type { Document } from '../../src/model/document.js'
import { everyOf, given } from '../exhaustive/combinations.js'
import { document, fields, kinds, records } from '../exhaustive/vocabulary.js'
import { dayBefore, parseDay, printDay, walkPeriod } from '../reference/calendar.js'
import { rulesInForce } from '../reference/says.js'

type Input = Readonly<Record<string, unknown>>

const day = '2026-04-01'
const requests = ['delete', 'stop-use', 'stop-disclosure'] as const
const input = (changes: object): Input => ({ request: 'delete', requestedOn: day, asOf: day, subject: { id: 'c-1' }, holdings: [], ...changes })

const eventsOf = (record: string) => document.records?.[record]?.events ?? []
const factsOf = (record: string) => document.records?.[record]?.facts ?? []

/** Every field in every kind of record, all of its events on one day, under every request. */
function* everyField(): Generator<Input> {
  for (const { record, request } of everyOf({ record: records, request: requests })) {
    const events = Object.fromEntries(eventsOf(record).map((event) => [event, '2025-03-31']))
    yield input({ request, holdings: fields.map((field) => ({ field, record, events })) })
  }
}

/** Every kind of record, each of its events given or not, each of its facts in every value or not given; `name` and `email`, which most rules keep. */
function* everyFact(): Generator<Input> {
  for (const record of records) {
    const events = everyOf(Object.fromEntries(eventsOf(record).map((event) => [event, [undefined, '2024-03-31']])))
    const facts = [...everyOf(Object.fromEntries(factsOf(record).map((fact) => [fact, [undefined, ...wordsOf(fact)]])))]
    for (const each of events)
      for (const some of facts)
        for (const request of ['delete', 'stop-use'])
          yield input({ request, holdings: ['name', 'email'].map((field) => ({ field, record, events: given(each), facts: given(some) })) })
  }
}

function wordsOf(fact: string): readonly unknown[] {
  const type = document.facts?.[fact]
  return Array.isArray(type) ? type : [true, false]
}

/** Days on which calendars go wrong: leap days, the ends of short months and of years, and a period that ends after the last day there is. */
const eventDays = ['2023-02-28', '2024-02-29', '2024-03-31', '2024-12-31', '2025-01-31', '2025-08-30', '2025-12-31', '2099-12-30', '9990-06-15']

/** Every rule from each of those days: on the day itself, on the last day on which it keeps, and on the day after. */
function* everyBoundary(policy: Document): Generator<Input> {
  for (const [, rule] of rulesInForce(policy))
    for (const event of eventDays) {
      const from = parseDay(event)
      if (from === undefined) throw new Error(event)
      const { deletableFrom } = walkPeriod(rule.keep, from, policy.parameters)
      const facts = Object.fromEntries(Object.entries(rule.when ?? {}).map(([fact, value]) => [fact, Array.isArray(value) ? value[0] : value]))
      const holding = { field: rule.fields[0], record: rule.records[0], events: { [rule.keep.from]: event }, facts }
      const ends = deletableFrom.year > 9999 ? [] : [printDay(dayBefore(deletableFrom)), printDay(deletableFrom)]
      for (const on of [event, ...ends]) yield input({ requestedOn: on, asOf: on, holdings: [holding] })
    }
}

/** A holding of each sort: nothing keeps it; a rule does; a rule waits; its rule has ended; it may never be kept; a fact would shorten it. */
const sorts = {
  free: { field: 'gender', record: 'profile' },
  kept: { field: 'name', record: 'consent', events: { mailStoppedOn: '2026-03-15' }, facts: { consumer: false } },
  awaiting: { field: 'name', record: 'disclosure-record', facts: { recordForm: 'ordinary' } },
  ended: { field: 'email', record: 'consent', events: { mailStoppedOn: '2020-01-31', lastAdMailOn: '2020-01-31' } },
  card: { field: 'payment-card', record: 'invoice', events: { fiscalYearEnd: '2025-03-31', booksClosedOn: '2025-03-31' } },
  unsure: { field: 'payment', record: 'order', events: { fiscalYearEnd: '2018-12-31' } },
} as const
const sortNames = Object.keys(sorts) as (keyof typeof sorts)[]

/** Two holdings of one document that must stay as it is, one with a copy that can be erased at once, soon or late; planned at once and later. */
function* everyDocument(): Generator<Input> {
  const every = {
    first: sortNames,
    second: sortNames,
    erasableFrom: [undefined, '2026-04-10', '2027-01-01'],
    asOf: [day, '2026-04-20'],
    request: ['delete', 'stop-use'],
  }
  for (const { first, second, erasableFrom, asOf, request } of everyOf(every)) {
    const part = { document: 'D-1', unalterable: true }
    yield input({ request, asOf, holdings: [{ ...sorts[first], ...part }, given({ ...sorts[second], ...part, erasableFrom })] })
  }
}

/** Each sort of holding alone, its copy erasable at once, soon or late, planned on every day on which anything changes. */
function* everyCopy(): Generator<Input> {
  const days = [day, '2026-04-09', '2026-04-10', '2026-04-15', '2026-04-16', '2026-12-31', '2027-01-01', '2032-02-29', '2036-03-01']
  for (const { sort, erasableFrom, asOf } of everyOf({ sort: sortNames, erasableFrom: [undefined, '2026-04-10', '2027-01-01'], asOf: days }))
    yield input({ asOf, holdings: [given({ ...sorts[sort], ref: 'r-1', store: 'crm', erasableFrom })] })
}

const covers = [
  'everything',
  { refs: ['r-1'] },
  { refs: [7] },
  { documents: ['D-1'] },
  { records: ['consent'] },
  { fields: ['gender', 'payment-card'] },
  { refs: ['r-1'], fields: ['name'] },
]

/** Every way to cover, by a hold that is open, released before, on the day, the day after or later; and two holds at once. */
function* everyHold(): Generator<Input> {
  const holdings = [
    { ...sorts.free, ref: 'r-1' },
    { ...sorts.kept, ref: 7, document: 'D-1' },
    { ...sorts.card, document: 'D-1' },
  ]
  const released = [undefined, '2026-03-31', day, '2026-04-02', '2026-09-30']
  for (const { cover, releasedOn, request } of everyOf({ cover: covers, releasedOn: released, request: ['delete', 'stop-use'] })) {
    const hold = given({ id: 'H-2', covers: cover, from: '2026-01-01', releasedOn })
    yield input({ request, holdings, holds: [hold] })
    yield input({ request, holdings, holds: [hold, { id: 'H-10', covers: { records: ['profile', 'invoice'] } }] })
  }
}

/** Every kind of recipient, with its country and without, under every request; the last day there is; and nothing held. */
function* theRest(): Generator<Input> {
  for (const request of requests)
    yield input({
      request,
      recipients: kinds.flatMap((kind) => [
        { kind, name: 'Parcel Co' },
        { kind, name: 'Post Ltd', country: 'GB' },
      ]),
    })
  yield input({ requestedOn: '9999-12-31', asOf: '9999-12-31', holdings: [sorts.free] })
  yield input({ requestedOn: '0001-01-01', asOf: '9999-12-31', holdings: [sorts.free, sorts.free] })
  yield input({ requestedOn: '2024-02-15', asOf: '2024-03-20', holdings: [sorts.free, sorts.kept] })
}

/** Inputs of `planDeletion` that are in order. */
export function* planInputs(policy: Document): Generator<Input> {
  yield* everyField()
  yield* everyFact()
  yield* everyBoundary(policy)
  yield* everyDocument()
  yield* everyCopy()
  yield* everyHold()
  yield* theRest()
}

/** Inputs that show what an operator configures: its rules, its parameters. */
export function* configuredInputs(policy: Document): Generator<Input> {
  yield* everyField()
  yield* everyBoundary(policy)
}

/** One that says everything an input can say: what is done to it makes the inputs with faults. */
export const fullInput: Input = input({
  holdings: [
    {
      field: 'name',
      record: 'consent',
      events: { mailStoppedOn: '2026-03-15' },
      facts: { consumer: false },
      ref: 'r-1',
      store: 'crm',
      document: 'D-1',
      unalterable: true,
      erasableFrom: '2026-05-01',
    },
  ],
  holds: [{ id: 'H-1', covers: { refs: ['r-1'], documents: ['D-1'], records: ['consent'], fields: ['name'] }, from: '2026-01-01', releasedOn: '2026-09-30' }],
  recipients: [{ kind: 'partner', name: 'Post Ltd', country: 'GB' }],
})
