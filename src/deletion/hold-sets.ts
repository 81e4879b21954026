import type { Awaited } from '../model/plan.js'
import type { Vocabulary } from '../model/vocabulary.js'
import { never, noDay } from './calendar.js'
import type { ReadHold } from './read-hold.js'
import type { ReadHolding } from './read-holding.js'

/** The holds that cover a holding together. Holdings that the same holds cover share one set. */
export interface HoldSet {
  /** The first day on which none of them keeps; `noDay` where there is none. */
  readonly end: number
  /** The first day from which one fewer of them keeps; `never` where that is not known. */
  readonly nextRelease: number
  /** Those in force, by id. */
  readonly ids: readonly string[]
  /** The releases waited for, by id. */
  readonly awaits: readonly Awaited<Vocabulary>[]
  /** The same after what rules wait for. Holdings that wait for the same share one list. */
  readonly awaitsAfter: (rules: readonly Awaited<Vocabulary>[]) => readonly Awaited<Vocabulary>[]
}

const nothing: readonly never[] = Object.freeze([])

/** No hold at all. */
export const noHolds: HoldSet = { end: noDay, nextRelease: never, ids: nothing, awaits: nothing, awaitsAfter: (rules) => rules }

const withoutHolds = () => noHolds

/** A step from one set of covering holds to the next larger one; the set is put together when it is asked for. */
interface Step {
  readonly hold: ReadHold | undefined
  readonly before: Step | undefined
  readonly next: Map<ReadHold, Step>
  set: HoldSet | undefined
}

/** Says for each holding of a request which of its holds cover it. */
export function compileHolds(holds: readonly ReadHold[], asOf: number): (holding: ReadHolding) => HoldSet {
  if (holds.length === 0) return withoutHolds
  const byId = [...holds].sort((a, b) => (a.id < b.id ? -1 : 1))
  const none: Step = { hold: undefined, before: undefined, next: new Map(), set: noHolds }
  return (holding) => {
    let step = none
    for (const hold of byId) if (covers(hold, holding)) step = stepTo(step, hold)
    step.set ??= together(step, asOf)
    return step.set
  }
}

function covers({ covers: covered }: ReadHold, { schedule, ref, document }: ReadHolding): boolean {
  return (
    covered.everything ||
    covered.refs.has(ref) ||
    covered.documents.has(document) ||
    covered.records.has(schedule?.record) ||
    covered.fields.has(schedule?.field)
  )
}

function stepTo(step: Step, hold: ReadHold): Step {
  const known = step.next.get(hold)
  if (known !== undefined) return known
  const next: Step = { hold, before: step, next: new Map(), set: undefined }
  step.next.set(hold, next)
  return next
}

function together(last: Step, asOf: number): HoldSet {
  const inForce: ReadHold[] = []
  let end = noDay
  let nextRelease = never
  for (let step: Step | undefined = last; step !== undefined; step = step.before) {
    if (step.hold === undefined) break
    end = Math.max(end, step.hold.releasedOn)
    if (step.hold.releasedOn <= asOf) continue
    nextRelease = Math.min(nextRelease, step.hold.releasedOn)
    inForce.push(step.hold)
  }
  inForce.reverse()
  const awaits = inForce.filter(({ releasedOn }) => releasedOn === never).map(({ id }): Awaited<Vocabulary> => Object.freeze({ for: 'release', hold: id }))
  return { end, nextRelease, ids: Object.freeze(inForce.map(({ id }) => id)), awaits: Object.freeze(awaits), awaitsAfter: joining(awaits) }
}

function joining(awaits: readonly Awaited<Vocabulary>[]): HoldSet['awaitsAfter'] {
  const joined = new Map<readonly Awaited<Vocabulary>[], readonly Awaited<Vocabulary>[]>()
  return (rules) => {
    const known = joined.get(rules)
    if (known !== undefined) return known
    const both = Object.freeze([...rules, ...awaits])
    joined.set(rules, both)
    return both
  }
}
