import { notTaken } from '../compile/not-taken.js'
import { plain } from '../compile/plain.js'
import type { Plan, Planned } from '../model/plan.js'
import type { Day } from '../model/text.js'
import type { ReadOptions } from './explain-options.js'
import type { Loose } from './loose.js'
import { namesFor } from './names.js'
import { plainly } from './plainly.js'
import { type TimelineNotes, timelineNotes } from './timeline-notes.js'
import type { TimelineOptions } from './timeline-options.js'
import { type TimelineRow, timelineRows } from './timeline-rows.js'
import { type Span, spanOf } from './timeline-span.js'

/** What a timeline shows, on a terminal or on a page. */
export interface TimelineContent {
  readonly title: string
  /** What stands under the title: the request, where the caller gave a title, and how many holdings fare how. */
  readonly lead: readonly string[]
  readonly rows: readonly TimelineRow[]
  readonly notes: TimelineNotes
  readonly span: Span
  readonly asOf: Day
  readonly dueAgainOn: Day | undefined
}

/** What a timeline of a plan shows; nothing where the plan was not made. Whatever is no plan is a `TypeError`, which names `caller`. */
export function timelineContent(caller: string, plan: Loose<Plan>, read: ReadOptions, options: TimelineOptions): TimelineContent | undefined {
  const title = titleOf(options)
  try {
    return plan.planned === false ? undefined : contentOf(plainly<Planned>(plan as Planned), read, title, options.refs === true)
  } catch {
    throw notTaken(caller, 'the answer of planDeletion', plan)
  }
}

function contentOf(plan: Planned, { language, document }: ReadOptions, title: string | undefined, withRefs: boolean): TimelineContent {
  const { timeline: words } = language
  const short = namesFor(plan, { ...language, shows: { ...language.shows, ...words.shows } }, document)
  const rows = timelineRows(plan, language, short, withRefs)
  const request = words.title(plan)
  return {
    title: title ?? request,
    lead: [...(title === undefined ? [] : [request]), language.counts(plan.counts)],
    rows,
    notes: timelineNotes(plan, rows, language, namesFor(plan, language, document)),
    span: spanOf(plan),
    asOf: plan.asOf,
    dueAgainOn: plan.dueAgainOn,
  }
}

/** The caller's own title, where it says anything. */
export function titleOf({ title = '' }: TimelineOptions): string | undefined {
  return plain(title).trim() || undefined
}
