import { frozen } from '../compile/frozen.js'
import { describe } from '../compile/reading.js'
import type { PolicyIdentity, RequestFault } from '../model/decision.js'
import type { NotPlanned, Plan } from '../model/plan.js'

type PlanOne = (input: unknown) => Plan

/** Plans for many: a generator for an iterable, an async one for an async iterable. */
export interface PlanDeletions {
  (source: Iterable<unknown>): Generator<Plan, void, undefined>
  (source: AsyncIterable<unknown>): AsyncGenerator<Plan, void, undefined>
}

/**
 * Compiles `planDeletions`: the plan of each request of a source, one by one as they are asked for, so that any number takes the same memory.
 * A faulty request yields its faults, and the stream goes on; what is no source at all yields one fault.
 * An error that the source itself throws is the consumer's.
 */
export function compilePlanDeletions(planDeletion: PlanOne, policy: PolicyIdentity): PlanDeletions {
  return planDeletions as PlanDeletions

  function planDeletions(source: unknown): Generator<Plan, void, undefined> | AsyncGenerator<Plan, void, undefined> {
    const kind = sourceOf(source)
    if (kind === 'async') return eachLater(planDeletion, source as AsyncIterable<unknown>)
    if (kind === 'sync') return each(planDeletion, source as Iterable<unknown>)
    return one(frozen<NotPlanned>({ planned: false, faults: [faultOf(source, kind)], policy }))
  }
}

function* each(planDeletion: PlanOne, source: Iterable<unknown>): Generator<Plan, void, undefined> {
  for (const input of source) yield planDeletion(input)
}

async function* eachLater(planDeletion: PlanOne, source: AsyncIterable<unknown>): AsyncGenerator<Plan, void, undefined> {
  for await (const input of source) yield planDeletion(input)
}

function* one(plan: Plan): Generator<Plan, void, undefined> {
  yield plan
}

/** How a source is read. A text can be iterated too, but its characters are no requests. */
function sourceOf(source: unknown): 'async' | 'sync' | 'none' | 'unreadable' {
  if (typeof source !== 'object' || source === null) return 'none'
  try {
    if (typeof (source as AsyncIterable<unknown>)[Symbol.asyncIterator] === 'function') return 'async'
    return typeof (source as Iterable<unknown>)[Symbol.iterator] === 'function' ? 'sync' : 'none'
  } catch {
    return 'unreadable'
  }
}

function faultOf(source: unknown, kind: 'none' | 'unreadable'): RequestFault {
  return kind === 'unreadable' ? { path: [], problem: 'unreadable' } : { path: [], problem: 'wrong-type', found: describe(source), needed: ['list'] }
}
