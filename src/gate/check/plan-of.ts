import type { Entry, Plan } from '../../model/plan.js'
import type { Day } from '../../model/text.js'
import type { Store } from '../manifest/declared.js'
import type { Context } from './context.js'

/** What plans: a policy that is asked. */
export interface Planner extends Pick<Context, 'document'> {
  readonly ask: Pick<Context['ask'], 'plan'>
}

/** One example of a store: what happens to its fields when the person asks on that day. */
export interface Example {
  readonly day: Day
  readonly plan: Plan
}

/** The day that a reader is shown where all days agree. */
export const exampleDay: Day = '2026-03-31'

/** The plan for a row of which every event that the store can give fell on a day, but the one that it counts from perhaps on an earlier one. */
export function planOf({ id, entry }: Store, day: Day, others: Day, { ask, document }: Planner): Example {
  const from = typeof entry.keeps === 'object' ? entry.keeps.from : undefined
  const events = Object.fromEntries((entry.events ?? []).map((event) => [event, event === from ? day : others]))
  const fields = [...new Set(entry.fields)].filter((field) => Object.hasOwn(document.fields, field))
  const given = { ...(Object.keys(events).length === 0 ? {} : { events }), ...(entry.facts === undefined ? {} : { facts: { ...entry.facts } }) }
  return {
    day,
    plan: ask.plan({
      request: 'delete',
      requestedOn: others,
      asOf: others,
      subject: { id: 'anybody' },
      holdings: fields.map((field) => ({ field, record: id, ...given })),
    }),
  }
}

/** What happens to each field; nothing where no plan was made. */
export function entriesOf({ plan }: Example): readonly Entry[] {
  return plan.planned ? plan.entries : []
}
