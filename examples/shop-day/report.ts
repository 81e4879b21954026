import { policy } from 'clausewise'
import { decisionLines } from './decision-lines.js'
import { dutyLines } from './duty-lines.js'
import { figures } from './figures.js'
import { isBroken } from './is-broken.js'
import { indented, type Layout } from './layout.js'
import { mendLines } from './mend-lines.js'
import { mends } from './mends.js'
import { isMade, planLine, planLines, plansWorthATimeline } from './plan-lines.js'
import { scopeLines } from './scope-lines.js'
import { selection } from './selection.js'
import type { Decided, ShopDay } from './shop-day.js'
import { tally } from './tally.js'
import { padded, widthOf } from './text-width.js'
import { words } from './words.js'

/** A day in lines: what was decided and why, what is to be mended, what is deleted when, and what all of it asks of the shop. */
export function report(day: ShopDay, layout: Layout): string[] {
  const { language, paint, width, all, withhold } = layout
  const say = words[language]
  const { id, version, digest } = policy.identity
  const faults = mends(day, language, all)
  const counts = figures(day)
  const made = day.deletions.filter(isMade)
  const worth = plansWorthATimeline(made)
  const allowed = [...day.collections, ...day.uses, ...day.disclosures].flatMap(({ decision }) => (decision.allowed ? [decision] : []))
  const answers = [...day.arrivals.flatMap(({ answer }) => (answer.answered ? [answer] : [])), ...allowed, ...made.map(({ plan }) => plan)]
  const lines = [
    paint.heading(say.title(day.asOf)),
    say.policy(id, version, digest.slice(0, 12)),
    ...indented(say.files(day.sheets), 0, layout),
    ...part(say.arrivals(day.arrivals.length), scopeLines(day.arrivals, layout)),
    ...decisions(say.collections, day.collections),
    ...decisions(say.uses, day.uses),
    ...decisions(say.disclosures, day.disclosures),
    ...part(say.mends(faults.length, counts.unanswered), mendLines(faults, layout)),
    ...part(say.deletions(day.deletions.length, made.length), plans()),
    ...part(say.obligations, dutyLines('obligations', answers, layout)),
    ...part(say.advice, dutyLines('advice', answers, layout)),
    ...part(say.figures, table()),
  ]
  return lines.map(withhold)

  function part(title: string, lines: readonly string[]): string[] {
    return ['', `── ${paint.heading(title)} ${'─'.repeat(Math.max(2, width - 4 - widthOf(title)))}`, ...lines]
  }

  function decisions(title: string, rows: readonly Decided[]): string[] {
    const sound = rows.filter(({ decision }) => !isBroken(decision))
    const shown = all ? sound : selection(sound)
    const left = tally(sound.filter((row) => !shown.includes(row)))
    return part(`${title}: ${say.asked(tally(rows))}`, [
      ...shown.flatMap((row) => decisionLines(row, layout)),
      ...(left.allowed + left.denied > 0 ? [say.more(left)] : []),
    ])
  }

  function plans(): string[] {
    const inFull = made.filter((row) => all || worth.has(row))
    const inShort = made.filter((row) => !inFull.includes(row))
    return [
      ...inFull.flatMap((row) => [...planLines(row, layout), '']),
      ...(inShort.length > 0 ? [say.otherPlans, ...inShort.map((row) => planLine(row, layout))] : []),
    ]
  }

  function table(): string[] {
    const { labels } = say
    const rows: readonly (readonly [string, string | number])[] = [
      [labels.collections, say.asked(counts.collections)],
      [labels.uses, say.asked(counts.uses)],
      [labels.disclosures, say.asked(counts.disclosures)],
      [labels.sales, say.asked(counts.sales)],
      [labels.unanswered, counts.unanswered],
      [labels.mends, faults.length],
      [labels.plans, counts.plans],
      [labels.holdings, counts.holdings],
      [labels.overdue, counts.overdue],
      [labels.notices, counts.notices],
    ]
    const widest = Math.max(...rows.map(([label]) => widthOf(label)))
    return rows.map(([label, value]) => `${padded(label, widest)}  ${value}`)
  }
}
