import type { Entry, Planned } from '../model/plan.js'
import type { Language } from './language.js'
import type { Names } from './names.js'
import { timelineRows } from './timeline-rows.js'

/** A group of holdings of one fate, as a drawn timeline tells of it. */
export interface DrawnRow {
  readonly entry: Entry
  readonly what: string
  readonly where: string
  /** What happens and on which days. */
  readonly says: readonly string[]
}

/** A row for each line of the timeline for a terminal. */
export function drawnRows(plan: Planned, language: Language, names: Names): readonly DrawnRow[] {
  const { headings, separator } = language.timeline
  return timelineRows(plan, language, names).map(({ entry, what, where, action, until, due }) => ({
    entry,
    what: what.join(separator),
    where,
    says: [action, ...(until.length === 0 ? [] : [`${headings.until} ${until.join(separator)}`]), ...(due === '' ? [] : [`${headings.due} ${due}`])],
  }))
}
