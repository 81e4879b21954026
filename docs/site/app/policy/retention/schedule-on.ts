import type { Day } from 'clausewise'
import { type LanguageCode, type RetentionRow, retentionTable } from 'clausewise/explain'
import type { AnyEngine } from '../engine.js'

/** One rule of the schedule, and its days where its event falls on a day. */
export interface RuleOn extends RetentionRow {
  /** The first counted day of the last link of its period. */
  readonly countedFrom: Day | undefined
  /** The last day on which it keeps. */
  readonly retainedUntil: Day | undefined
  /** The first day on which it no longer keeps. */
  readonly deletableFrom: Day | undefined
}

/** The schedule with the days that the engine plans, were every event on this day. A rule that is off, or never ends within the calendar, has none. */
export function scheduleOn(engine: AnyEngine, language: LanguageCode, on: Day): readonly RuleOn[] {
  const rows = retentionTable(engine.policy, { language })
  const plan = engine.planDeletion({
    request: 'delete',
    requestedOn: on,
    asOf: on,
    subject: { id: 'person' },
    holdings: rows.map(({ rule, records, fields, keep }) => ({ field: fields[0] ?? '', record: records[0] ?? '', ref: rule, events: { [keep.from]: on } })),
  })
  const entries = plan.planned ? plan.entries : []
  return rows.map((row) => {
    const entry = entries.find(({ ref }) => ref === row.rule)
    const period = entry !== undefined && 'periods' in entry ? entry.periods.find(({ rule }) => rule === row.rule) : undefined
    return { ...row, countedFrom: period?.countedFrom, retainedUntil: period?.retainedUntil, deletableFrom: period?.deletableFrom }
  })
}
