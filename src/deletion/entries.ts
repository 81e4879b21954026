import type { AwaitEntry, DeleteEntry, Entry, RetainEntry, StopDisclosureEntry, SuspendEntry } from '../model/plan.js'
import type { Vocabulary } from '../model/vocabulary.js'
import { never, noDay } from './calendar.js'
import { erasableFromOf, type KeptDocument } from './documents.js'
import { dueOn, type Planning } from './planning.js'
import type { ReadHolding } from './read-holding.js'
import type { Running, Until } from './schedule.js'
import { shortenedBy } from './shortened-by.js'
import { awaitsOf, type Weighed } from './weigh.js'
import { withMembers } from './with-members.js'

type Ref = string | number | undefined
type Made<E extends Entry> = { -readonly [Member in keyof E]: E[Member] }

/** Decides about one holding. `whole` is the document that it stays with, where there is one. */
export function entryOf(planning: Planning, weighed: Weighed, whole: KeptDocument | undefined): Entry {
  switch (planning.input.request) {
    case 'delete':
      return deletion(planning, weighed, whole)
    case 'stop-use':
      return stopOfUse(planning, weighed)
    case 'stop-disclosure':
      return stopOfDisclosure(planning, weighed)
  }
}

/** What keeps it decides: nothing known to end, something until a day, nothing but a copy that cannot be erased yet, nothing. */
function deletion(planning: Planning, weighed: Weighed, whole: KeptDocument | undefined): Entry {
  const { asOf } = planning.input
  const { end } = whole ?? weighed
  if (end === never) return awaiting(planning, weighed, whole)
  if (end > asOf) return retained(planning, weighed, whole, end)
  const erasableFrom = erasableFromOf(weighed, whole)
  return erasableFrom > asOf ? suspended(planning, weighed, whole, erasableFrom) : deleted(planning, weighed, end, erasableFrom)
}

function awaiting({ input }: Planning, weighed: Weighed, whole: KeptDocument | undefined): Entry {
  const { schedule, running, holds } = weighed
  const awaits = whole?.awaits() ?? awaitsOf(weighed)
  const entry: Made<AwaitEntry<Vocabulary, Ref>> = {
    action: 'await',
    field: schedule.field,
    record: schedule.record,
    rules: running.rules.ids,
    periods: running.periods,
    holds: holds.ids,
    sealed: isSealed(weighed, input.asOf),
    purposes: running.rules.purposes,
    grounds: running.rules.grounds.delete,
    shortenedBy: shortenedBy(weighed),
    awaits: awaits as AwaitEntry<Vocabulary, Ref>['awaits'],
  }
  return marked(entry, weighed.holding)
}

function retained(planning: Planning, weighed: Weighed, whole: KeptDocument | undefined, end: number): Entry {
  const { schedule, running, holds } = weighed
  const until = untilOf(planning, running, end)
  const entry: Made<RetainEntry<Vocabulary, Ref>> = {
    action: 'retain',
    field: schedule.field,
    record: schedule.record,
    retainedUntil: until.retainedUntil,
    deletableFrom: until.deletableFrom,
    dueOn: dueOn(planning, end, erasableFromOf(weighed, whole)),
    rules: running.rules.ids,
    periods: running.periods,
    holds: holds.ids,
    sealed: isSealed(weighed, planning.input.asOf),
    purposes: running.rules.purposes,
    grounds: running.rules.grounds.delete,
    shortenedBy: shortenedBy(weighed),
  }
  return marked(entry, weighed.holding)
}

/** The last days of a retention; those of the same rules are mostly the same. */
function untilOf({ print }: Planning, running: Running, end: number): Until {
  if (running.until?.end !== end) running.until = { end, retainedUntil: print(end - 1), deletableFrom: print(end) }
  return running.until
}

function suspended(planning: Planning, weighed: Weighed, whole: KeptDocument | undefined, erasableFrom: number): Entry {
  const entry = suspension(planning, weighed, dueOn(planning, whole?.endOfRest ?? weighed.end, erasableFrom))
  const printed = planning.print(erasableFrom)
  if ('erasableFrom' in entry) return marked(withMembers(entry, { erasableFrom: printed }), weighed.holding)
  entry.erasableFrom = printed
  return marked(entry, weighed.holding)
}

function deleted(planning: Planning, { schedule, holding }: Weighed, end: number, erasableFrom: number): Entry {
  const entry: Made<DeleteEntry<Vocabulary, Ref>> = {
    action: 'delete',
    field: schedule.field,
    record: schedule.record,
    dueOn: dueOn(planning, end, erasableFrom),
  }
  return marked(entry, holding)
}

/** It stays, and may be used for what its running rules name. */
function stopOfUse(planning: Planning, weighed: Weighed): Entry {
  return marked(suspension(planning, weighed, dueOn(planning, noDay, noDay)), weighed.holding)
}

function suspension({ input }: Planning, weighed: Weighed, due: string): Made<SuspendEntry<Vocabulary, Ref>> {
  const { schedule, running, holds } = weighed
  return {
    action: 'suspend',
    field: schedule.field,
    record: schedule.record,
    dueOn: due,
    rules: running.rules.ids,
    periods: running.periods,
    holds: holds.ids,
    sealed: false,
    purposes: running.rules.purposes,
    grounds: running.rules.grounds[input.request],
    shortenedBy: shortenedBy(weighed),
  }
}

/** It stays in use, and nearly all disclosure ends. */
function stopOfDisclosure(planning: Planning, { schedule, holding }: Weighed): Entry {
  const entry: Made<StopDisclosureEntry<Vocabulary, Ref>> = {
    action: 'stop-disclosure',
    field: schedule.field,
    record: schedule.record,
    dueOn: dueOn(planning, noDay, noDay),
    purposes: schedule.purposes,
    grounds: schedule.noRules.grounds['stop-disclosure'],
  }
  return marked(entry, holding)
}

/** Of what is kept: its own rules and holds have ended, or never were, so that only its document keeps it. */
function isSealed({ end }: Weighed, asOf: number): boolean {
  return end <= asOf
}

/** The entry with the holding's own marks, which come back untouched. Those not given stay absent. */
function marked<E extends Entry>(entry: Made<E>, { ref, store, document }: ReadHolding): E {
  if ('ref' in entry || 'store' in entry || 'document' in entry) return Object.freeze(withMembers(entry, { ref, store, document }))
  if (ref !== undefined) entry.ref = ref
  if (store !== undefined) entry.store = store
  if (document !== undefined) entry.document = document
  return Object.freeze(entry)
}
