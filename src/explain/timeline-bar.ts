import type { Day } from '../model/text.js'
import type { TimelineSign } from './language.js'
import type { TimelineRow } from './timeline-rows.js'
import { dayNumber, type Span } from './timeline-span.js'

/** Plain ASCII, because terminals disagree on how wide blocks and arrows are among Japanese text. */
export const barSigns: { readonly [Sign in TimelineSign]: string } = { kept: '#', toAct: '.', outOfUse: '=', open: '>', overdue: '!' }

/** A row's bar of at most so many signs; all bars of one width run on one scale. */
export function timelineBar({ entry, isOverdue }: TimelineRow, asOf: Day, span: Span, width: number): string {
  const upTo = (day: Day) => signsUpTo(day, span, width)
  if (entry.action === 'await') return barSigns.kept.repeat(width - 1) + barSigns.open
  if (entry.action === 'retain') {
    const gone = Math.max(2, upTo(entry.dueOn))
    return filled(barSigns.kept, Math.max(1, Math.min(upTo(entry.retainedUntil), gone - 1)), barSigns.toAct, gone)
  }
  const due = upTo(entry.dueOn)
  if (entry.action === 'suspend' && entry.erasableFrom === undefined)
    return filled(barSigns.toAct, Math.min(due, width - 1), barSigns.outOfUse, width - 1) + barSigns.open
  const sign = entry.action === 'suspend' ? barSigns.outOfUse : barSigns.toAct
  if (!isOverdue) return sign.repeat(due)
  const dueInTime = Math.min(due, width - 1)
  return filled(sign, dueInTime, barSigns.overdue, Math.max(dueInTime + 1, upTo(asOf)))
}

function filled(sign: string, count: number, then: string, upTo: number): string {
  return sign.repeat(count) + then.repeat(Math.max(0, upTo - count))
}

/** How many signs of a bar lead to the end of a day; at least one, so that no bar is empty. */
function signsUpTo(day: Day, { from, to }: Span, width: number): number {
  const whole = dayNumber(to) - dayNumber(from)
  const part = whole === 0 ? 1 : (dayNumber(day) - dayNumber(from)) / whole
  return Math.min(width, Math.max(1, Math.round(part * width)))
}
