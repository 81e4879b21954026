import { enforce } from '../../engine/enforce.js'
import type { Entry } from '../../model/plan.js'
import type { Policy } from '../../model/policy.js'
import type { Day } from '../../model/text.js'
import { entriesOf, exampleDay, type Planner, planOf } from '../check/plan-of.js'
import type { Store } from '../manifest/declared.js'
import { firstDayAfter, periodOf } from '../manifest/period.js'

/** What plans by a policy. */
export function plannerOf(policy: Policy): Planner {
  const engine = enforce(policy)
  return { document: policy.document, ask: { plan: (input) => engine.planDeletion(input as never) } }
}

/** The day on which each field is gone, in the example that findings show. */
function endsOf(store: Store, planner: Planner): ReadonlyMap<string, Day> {
  const { keeps, fields } = store.entry
  if (keeps === 'schedule') return new Map(entriesOf(planOf(store, exampleDay, exampleDay, planner)).map((entry) => [entry.field, endOf(entry)]))
  const period = typeof keeps === 'object' ? periodOf(keeps.for) : undefined
  return new Map(fields.map((field) => [field, period === undefined ? exampleDay : firstDayAfter(exampleDay, period)]))
}

/** Later than every day: what waits for an event that never comes is never gone. */
const never = '9999-12-32'

function endOf(entry: Entry): Day {
  return entry.action === 'delete' || entry.action === 'retain' ? entry.dueOn : never
}

/** The fields that both hold and that are gone later, and those that are gone sooner. */
export function compareEnds(
  before: Store,
  after: Store,
  planner: Planner,
): { readonly later: readonly string[]; readonly sooner: readonly string[]; readonly of: number } {
  const was = endsOf(before, planner)
  const shared = [...endsOf(after, planner)].flatMap(([field, end]) => {
    const previous = was.get(field)
    return previous === undefined ? [] : [{ field, previous, end }]
  })
  return {
    later: shared.filter(({ previous, end }) => end > previous).map(({ field }) => field),
    sooner: shared.filter(({ previous, end }) => end < previous).map(({ field }) => field),
    of: shared.length,
  }
}
