import type { Entry, Planned, Reference } from 'clausewise'
import { planInWords } from './in-words.js'
import type { Layout } from './layout.js'
import type { Scheduled } from './shop-day.js'
import { padded } from './text-width.js'
import { words } from './words.js'

type Made = Scheduled & { readonly plan: Planned<Reference> }

export const isMade = (row: Scheduled): row is Made => row.plan.planned

/** Holdings that should be gone by now. What is suspended or no longer disclosed stays listed as such, so its day says nothing. */
export const overdue = ({ entries, asOf }: Planned<Reference>): readonly Entry<Reference>[] =>
  entries.filter((entry) => (entry.action === 'delete' || (entry.action === 'suspend' && entry.erasableFrom !== undefined)) && entry.dueOn < asOf)

/** A plan as a timeline. */
export function planLines({ id, customer, plan }: Made, layout: Layout): string[] {
  const { language, paint, width } = layout
  const [title = '', ...table] = planInWords(plan, language, width - 2)
  const late = overdue(plan)
  return [
    `${paint.heading(`${id} ${customer}`)}  ${title}${late.length === 0 ? '' : `  ${paint.bad(words[language].overdue(late.length))}`}`,
    ...table.filter((line) => line !== '').map((line) => `  ${line}`),
  ]
}

/** A plan in a line. */
export function planLine({ id, customer, plan }: Made, layout: Layout): string {
  const { language, paint } = layout
  const { actions, requests, separator, overdue: tooLate } = words[language]
  const counts = (Object.keys(actions) as (keyof typeof actions)[])
    .filter((action) => plan.counts[action] > 0)
    .map((action) => `${actions[action]} ${plan.counts[action]}`)
  const late = overdue(plan)
  const ends = [...(late.length === 0 ? [] : [paint.bad(tooLate(late.length))]), ...nextTime(plan, layout)]
  return `${id} ${customer}  ${padded(requests[plan.request] ?? plan.request, 16)} ${plan.requestedOn}  ${padded(counts.join(separator), 30)} ${ends.join('  ')}`.trimEnd()
}

/** When the plan is to be made again: on a day, or when an event or the release of a hold is known; never where nothing is kept. */
function nextTime({ dueAgainOn, counts }: Planned<Reference>, { language }: Layout): string[] {
  return dueAgainOn === undefined && counts.await === 0 ? [] : [words[language].again(dueAgainOn)]
}

/** The first plan in which things are deleted, retained and suspended or awaited, and those with advice: the ones worth a timeline. */
export function plansWorthATimeline(rows: readonly Made[]): ReadonlySet<Made> {
  const seen = new Set<string>()
  return new Set(
    rows.filter(({ plan }) => {
      const { counts } = plan
      const others = [counts.suspend > 0, counts.await > 0].join()
      const isNew = counts.delete > 0 && counts.retain > 0 && others !== 'false,false' && !seen.has(others)
      if (isNew) seen.add(others)
      return isNew || plan.advice.length > 0
    }),
  )
}
