import type { AwaitEntry, DeleteEntry, Entry, RetainEntry, StopDisclosureEntry, SuspendEntry } from '../model/plan.js'
import type { Vocabulary } from '../model/vocabulary.js'
import { never, noDay } from './calendar.js'
import type { KeptDocument } from './documents.js'
import { dueOn, type Planning } from './planning.js'
import type { ReadHolding } from './read-holding.js'
import { shortenedBy } from './shortened-by.js'
import { awaitsOf, certainEndOf, nextEndOf, type Weighed } from './weigh.js'

/** What becomes of one holding, and the first day on which that changes; `never` where that is not known. */
export interface Outcome {
  readonly entry: Entry
  readonly changesOn: number
}

type Ref = string | number | undefined
type Made<E extends Entry> = { -readonly [Member in keyof E]: E[Member] }
type Retain = Made<RetainEntry<Vocabulary, Ref>>
type Await = Made<AwaitEntry<Vocabulary, Ref>>
type Suspend = Made<SuspendEntry<Vocabulary, Ref>>

/** What the entries of everything kept have in common. */
type Kept = Pick<Retain, keyof Retain & keyof Await & keyof Suspend>

/** Decides about one holding under `delete`. `document` is what keeps its document, where that must stay unaltered. */
export function deletionOf(planning: Planning, weighed: Weighed, document: KeptDocument | undefined): Outcome {
  const { asOf } = planning.input
  const whole = weighed.schedule.neverKept ? undefined : document
  const end = whole?.end ?? weighed.end
  if (end > asOf) return end === never ? awaiting(planning, weighed, whole) : retained(planning, weighed, whole, end)
  const erasableFrom = whole?.erasableFrom ?? weighed.holding.erasableFrom
  return erasableFrom > asOf ? suspended(planning, weighed, whole, erasableFrom) : deleted(planning, weighed, end, erasableFrom)
}

function awaiting(planning: Planning, weighed: Weighed, whole: KeptDocument | undefined): Outcome {
  const entry = kept<Await>('await', planning, weighed, whole)
  const own = awaitsOf(weighed)
  entry.awaits = (own.length > 0 ? own : (whole?.awaits() ?? own)) as Await['awaits']
  return { entry: Object.freeze(entry), changesOn: nextEndOf(weighed) }
}

function retained(planning: Planning, weighed: Weighed, whole: KeptDocument | undefined, end: number): Outcome {
  const entry = kept<Retain>('retain', planning, weighed, whole)
  entry.retainedUntil = planning.print(end - 1)
  entry.deletableFrom = planning.print(end)
  entry.dueOn = dueOn(planning, end, whole?.erasableFrom ?? weighed.holding.erasableFrom)
  return { entry: Object.freeze(entry), changesOn: Math.min(nextEndOf(weighed), end) }
}

function suspended(planning: Planning, weighed: Weighed, whole: KeptDocument | undefined, erasableFrom: number): Outcome {
  const entry = kept<Suspend>('suspend', planning, weighed, whole)
  entry.dueOn = dueOn(planning, whole?.endOfRest ?? weighed.end, erasableFrom)
  entry.erasableFrom = planning.print(erasableFrom)
  return { entry: Object.freeze(entry), changesOn: erasableFrom }
}

function deleted(planning: Planning, weighed: Weighed, end: number, erasableFrom: number): Outcome {
  const { field, record } = weighed.schedule
  const entry: Made<DeleteEntry<Vocabulary, Ref>> = { action: 'delete', field, record, dueOn: dueOn(planning, end, erasableFrom) }
  mark(entry, weighed.holding)
  return { entry: Object.freeze(entry), changesOn: never }
}

/** Decides about one holding under `stop-use`: it stays, and may be used for what its running rules name. */
export function suspensionOf(planning: Planning, weighed: Weighed): Outcome {
  const entry = kept<Suspend>('suspend', planning, weighed, undefined)
  entry.dueOn = dueOn(planning, noDay, noDay)
  return { entry: Object.freeze(entry), changesOn: nextEndOf(weighed) }
}

/** Decides about one holding under `stop-disclosure`: it stays in use. */
export function undisclosedOf(planning: Planning, weighed: Weighed): Outcome {
  const { field, record, purposes, noRules } = weighed.schedule
  const entry: Made<StopDisclosureEntry<Vocabulary, Ref>> = {
    action: 'stop-disclosure',
    field,
    record,
    dueOn: dueOn(planning, noDay, noDay),
    purposes,
    grounds: noRules.grounds['stop-disclosure'],
  }
  mark(entry, weighed.holding)
  return { entry: Object.freeze(entry), changesOn: never }
}

/** What the entry of anything kept says; its days are still to come. */
function kept<E extends Retain | Await | Suspend>(action: E['action'], planning: Planning, weighed: Weighed, whole: KeptDocument | undefined): E {
  const { schedule, running, holds, holding } = weighed
  const entry: Omit<Kept, 'action'> & { action: E['action'] } = {
    action,
    field: schedule.field,
    record: schedule.record,
    rules: running.rules.ids,
    periods: running.periods,
    holds: holds.ids,
    // Its own rules and holds have ended, or never were: only the document keeps it.
    sealed: whole !== undefined && whole.end > planning.input.asOf && weighed.end <= planning.input.asOf,
    purposes: running.rules.purposes,
    grounds: running.rules.grounds[planning.input.request],
    shortenedBy: shortenedBy(weighed, whole?.certainEnd ?? certainEndOf(weighed)),
  }
  mark(entry, holding)
  return entry as unknown as E
}

/** The holding's own marks, which come back untouched. Those not given stay absent. */
function mark(entry: { ref?: Ref; store?: string; document?: string }, { ref, store, document }: ReadHolding): void {
  if (ref !== undefined) entry.ref = ref
  if (store !== undefined) entry.store = store
  if (document !== undefined) entry.document = document
}
