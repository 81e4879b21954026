import { cached } from './cached.js'
import { afterMonths, afterYearOf, lastDay, printDay } from './calendar.js'
import type { CountedLink, Period, ScheduledRule } from './schedule.js'

/**
 * The period for which a rule keeps, counted from the day of its event. Each link begins on the first day after the one before;
 * the first on the day after the event, or on its own day where that counts.
 */
export function periodOf(rule: ScheduledRule, eventDay: number): Period {
  return rule.periods.get(eventDay) ?? cached(rule.periods, eventDay, counted(rule, eventDay))
}

function counted(rule: ScheduledRule, eventDay: number): Period {
  let first = rule.inclusive ? eventDay : eventDay + 1
  let end = first
  // The last day before a link: what "the end of the year" is the end of. Before the first link it is the event's own day.
  let dayBefore = eventDay
  for (const link of rule.links) {
    first = end
    end = afterLink(link, first, dayBefore)
    dayBefore = end - 1
  }
  if (end > lastDay) return rule.endless
  const shown = Object.freeze({
    rule: rule.id,
    laws: rule.laws,
    countedFrom: printDay(first),
    retainedUntil: printDay(end - 1),
    deletableFrom: printDay(end),
  })
  return { end, shown, awaits: undefined }
}

function afterLink({ unit, count }: CountedLink, first: number, dayBefore: number): number {
  if (unit === 'months') return afterMonths(first, count)
  if (unit === 'days') return first + count
  return afterYearOf(dayBefore)
}
