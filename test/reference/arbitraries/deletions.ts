import fc from 'fast-check'
import type { Document } from '../../../src/model/document.js'
import { type CivilDay, compareDays, dayBefore, nextDay, parseDay, printDay, walkDays, walkPeriod } from '../calendar.js'
import { fieldsInOrder, namesOf, own } from '../order.js'
import { rulesInForce } from '../says.js'
import { chosen, filled, maybeChosen, members, percent, pick, sometimes, subset } from './pick.js'
import type { Kind } from './requests.js'
import { spoiled, spoils } from './spoil.js'

type Raw<T> = T extends fc.Arbitrary<infer U> ? U : never

const monthDays = ['01-01', '01-30', '01-31', '02-27', '02-28', '02-29', '03-01', '03-31', '04-30', '06-15', '08-31', '10-31', '12-01', '12-30', '12-31']
const existing = (text: string): CivilDay => parseDay(text) ?? existing(`${text.slice(0, 8)}28`)

/** Days around which calendars go wrong, mostly of our years, now and then of the first or the last. */
const day = fc
  .tuple(fc.nat({ max: 99 }), fc.integer({ min: 2003, max: 2027 }), pick)
  .map(([rare, year, at]) => printDay(existing(`${rare === 99 ? chosen(['0001', '9999', '9990'], at) : year}-${chosen(monthDays, at)}`)))

const rawHolding = fc.record({
  field: pick,
  record: pick,
  rule: sometimes(80, pick),
  events: fc.array(sometimes(85, day), { minLength: 3, maxLength: 3 }),
  facts: fc.array(sometimes(60, pick), { minLength: 6, maxLength: 6 }),
  ref: sometimes(50, fc.oneof(fc.nat({ max: 5 }), fc.constantFrom('', 'r-1', 'r-2', '3'))),
  store: sometimes(30, fc.constantFrom('crm', 'backup')),
  document: sometimes(60, fc.constantFrom('D-1', 'D-1', 'D-1', 'D-2')),
  saysSo: fc.boolean(),
  erasableFrom: sometimes(20, fc.nat({ max: 400 })),
})
const rawHold = fc.record({
  everything: percent(20),
  refs: sometimes(40, pick),
  documents: sometimes(40, pick),
  records: sometimes(40, pick),
  fields: sometimes(40, pick),
  from: sometimes(30, fc.nat({ max: 800 })),
  releasedOn: sometimes(65, fc.integer({ min: -200, max: 900 })),
})

const rawDeletion = fc.record({
  request: fc.constantFrom('delete', 'delete', 'delete', 'stop-use', 'stop-disclosure'),
  holdings: fc.array(rawHolding, { maxLength: 6 }),
  unalterable: pick,
  /** Something is said that does not go with the rest. */
  careless: sometimes(5, pick),
  holds: sometimes(35, fc.array(rawHold, { minLength: 1, maxLength: 3 })).map((list) => list ?? []),
  recipients: fc.array(fc.record({ kind: pick, country: sometimes(50, fc.constantFrom('JP', 'FR', 'BR')) }), { maxLength: 3 }),
  /** The day of the plan: near a day on which something ends, or any. */
  near: sometimes(70, fc.record({ at: pick, shift: fc.integer({ min: -2, max: 2 }) })),
  anyDay: day,
  requestedBefore: fc.oneof(fc.constant(0), fc.nat({ max: 40 }), fc.nat({ max: 700 })),
  spoils: spoils(20),
})

/** Inputs of `planDeletion`: one in five with something wrong in it. */
export const deletions: Kind<Raw<typeof rawDeletion>> = { raw: rawDeletion, build: deletionInput }

/** The same, all in order: plans alone. */
export const soundDeletions: Kind<Raw<typeof rawDeletion>> = {
  raw: rawDeletion,
  build: (document, raw) => deletionInput(document, { ...raw, spoils: [], careless: undefined }),
}

function deletionInput(document: Document, raw: Raw<typeof rawDeletion>): unknown {
  const unalterable = subset(['D-1', 'D-2'], raw.unalterable)
  const parts = raw.holdings.map((each) => holdingFrom(document, each, unalterable))
  const asOf = asOfFrom(document, raw, parts)
  const holdings = parts.map((part, index) => {
    const { erasableFrom } = raw.holdings[index] ?? {}
    return erasableFrom === undefined ? part : { ...part, erasableFrom: printDay(within(walkDays(back(asOf, 100), erasableFrom))) }
  })
  const parted = holdings.findIndex(({ unalterable: said }) => said === true)
  if (raw.careless !== undefined && raw.careless % 2 === 0 && parted >= 0) delete holdings[parted]?.unalterable
  const holds = raw.holds.map((hold, index) => holdFrom(document, hold, index, asOf, holdings, raw.careless !== undefined && raw.careless % 5 < 2))
  return spoiled(
    members({
      request: raw.request,
      requestedOn: printDay(raw.careless !== undefined && raw.careless % 3 === 0 ? within(nextDay(asOf)) : back(asOf, raw.requestedBefore)),
      asOf: printDay(asOf),
      subject: { id: 'c-1' },
      holdings,
      holds: holds.length === 0 ? undefined : holds,
      recipients: raw.recipients.map(({ kind, country }) => members({ kind: chosen(namesOf(document.recipients), kind), name: 'Courier', country })),
    }),
    raw.spoils,
  )
}

function holdingFrom(document: Document, raw: Raw<typeof rawHolding>, unalterable: readonly string[]): Record<string, unknown> {
  const [, rule] = raw.rule === undefined ? [] : (maybeChosen(rulesInForce(document), raw.rule) ?? [])
  const record = chosen(rule?.records ?? namesOf(document.records), raw.record)
  const field = chosen(rule === undefined || raw.field % 5 === 0 ? fieldsInOrder(document) : rule.fields, raw.field)
  const kind = own(document.records, record)
  const events = Object.fromEntries((kind?.events ?? []).map((name, index) => [name, raw.events[index]]))
  const facts = Object.fromEntries(
    (kind?.facts ?? []).map((name, index) => {
      const at = raw.facts[index]
      const type = own(document.facts, name)
      return [name, at === undefined ? undefined : chosen<string | boolean>(Array.isArray(type) ? type : [true, false], at)]
    }),
  )
  const sealed = raw.document !== undefined && unalterable.includes(raw.document)
  return members({
    field,
    record,
    events: raw.record % 4 === 0 && Object.keys(members(events)).length === 0 ? undefined : members(events),
    facts: raw.record % 4 === 1 && Object.keys(members(facts)).length === 0 ? undefined : members(facts),
    ref: raw.ref,
    store: raw.store,
    document: raw.document,
    unalterable: sealed ? true : raw.saysSo && raw.document !== undefined ? false : undefined,
  })
}

/** A day near which something ends, where anything does. */
function asOfFrom(document: Document, raw: Raw<typeof rawDeletion>, holdings: readonly Record<string, unknown>[]): CivilDay {
  const ends = holdings.flatMap(({ field, record, events }) =>
    rulesInForce(document).flatMap(([, rule]) => {
      const event = (events as { readonly [name: string]: string } | undefined)?.[rule.keep.from]
      const from = event === undefined ? undefined : parseDay(event)
      if (from === undefined || !rule.fields.includes(String(field)) || !rule.records.includes(String(record))) return []
      return [walkPeriod(rule.keep, from, document.parameters).deletableFrom]
    }),
  )
  const end = raw.near === undefined ? undefined : maybeChosen(ends, raw.near.at)
  if (end === undefined || raw.near === undefined) return existing(raw.anyDay)
  return within(raw.near.shift < 0 ? back(end, -raw.near.shift) : walkDays(end, raw.near.shift))
}

function holdFrom(
  document: Document,
  raw: Raw<typeof rawHold>,
  index: number,
  asOf: CivilDay,
  holdings: readonly Record<string, unknown>[],
  careless: boolean,
): object {
  const carried = (member: string) => [...new Set(holdings.flatMap((holding) => (holding[member] === undefined ? [] : [holding[member]])))]
  const listed = (names: readonly unknown[], at: number | undefined) => (at === undefined || names.length === 0 ? undefined : filled(names, at))
  const covers = members({
    refs: listed(carried('ref'), raw.refs),
    documents: listed(carried('document'), raw.documents),
    records: listed(namesOf(document.records), raw.records),
    fields: listed(fieldsInOrder(document), raw.fields),
  })
  const released = raw.releasedOn === undefined ? undefined : raw.releasedOn < 0 ? back(asOf, -raw.releasedOn) : within(walkDays(asOf, raw.releasedOn))
  const stray = careless ? { refs: ['no holding’s'], documents: ['D-9'] } : undefined
  return members({
    id: careless ? 'H-2' : chosen(['H-2', 'H-10', 'h-1'], index),
    covers: stray !== undefined ? stray : raw.everything || Object.keys(covers).length === 0 ? 'everything' : covers,
    from: careless ? printDay(within(nextDay(released ?? asOf))) : raw.from === undefined ? undefined : printDay(back(released ?? asOf, raw.from)),
    releasedOn: released === undefined ? undefined : printDay(released),
  })
}

function back(from: CivilDay, days: number): CivilDay {
  let at = from
  for (let step = 0; step < days && compareDays(at, { year: 1, month: 1, day: 1 }) > 0; step++) at = dayBefore(at)
  return at
}

function within(day: CivilDay): CivilDay {
  return compareDays(day, { year: 9999, month: 12, day: 31 }) > 0 ? { year: 9999, month: 12, day: 31 } : day
}
