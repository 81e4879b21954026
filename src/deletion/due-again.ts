import type { Action } from '../model/plan.js'
import { never } from './calendar.js'
import { erasableFromOf, type KeptDocument } from './documents.js'
import type { ReadInput } from './read-input.js'
import { nextEndOf, type Weighed } from './weigh.js'

/**
 * The first day after the plan's on which the entry of a holding changes: a rule or a hold no longer keeps it, nothing keeps its document any longer,
 * or its copy can be erased. `never` where only an awaited event or an open hold can change it; what is deleted is not there to change.
 */
export function changesOn({ request, asOf }: ReadInput, action: Action, weighed: Weighed, whole: KeptDocument | undefined): number {
  if (action === 'delete' || action === 'stop-disclosure') return never
  if (action === 'suspend' && request === 'delete') return erasableFromOf(weighed, whole)
  const nextEnd = nextEndOf(weighed)
  return whole !== undefined && whole.end > asOf ? Math.min(nextEnd, whole.end) : nextEnd
}
