import type { Entry, Plan, Planned } from '../model/plan.js'
import type { Day } from '../model/text.js'
import { cells, fitted, padded } from './cells.js'
import { type ExplainOptions, explain } from './explain.js'
import type { Language, TimelineWords } from './language.js'
import { languageOf } from './languages.js'
import type { Loose } from './loose.js'
import { type Names, namesFor } from './names.js'
import { plainly } from './plain.js'
import { type TimelineRow, timelineRows } from './timeline-rows.js'

/** How a timeline is drawn. */
export interface TimelineOptions extends ExplainOptions {
  /** How many cells of the terminal a line may take: 100 unless given, never under 80. */
  readonly width?: number | undefined
}

const narrowest = 80
const usual = 100
const widest = 1000
const shortestBar = 10
const longestBar = 60
const longestUntil = 20
const gap = '  '

/** Plain ASCII, because terminals disagree on how wide blocks and arrows are among Japanese text. */
const signs = { kept: '#', toAct: '.', outOfUse: '=', open: '>' }

/**
 * A deletion plan as a table for a terminal: a line for each group of holdings of one fate, those that go first at the top, each with its days
 * and a bar. All bars run on one scale, from the day of the request to the last day of the plan.
 * Full-width characters count two cells, so columns stand straight in Japanese too. A plan that was not made is explained instead.
 *
 * @example
 * const plan = planDeletion({
 *   request: 'delete',
 *   requestedOn: '2026-04-01',
 *   asOf: '2026-04-01',
 *   subject: { id: 'c-17' },
 *   holdings: [{ field: 'email', record: 'profile' }],
 * })
 * timeline(plan, { language: 'en' }).split('\n')[0]
 * // => 'Request to delete everything held, arrived on 1 April 2026; planned as of 1 April 2026.'
 */
export function timeline(plan: Loose<Plan>, options: TimelineOptions): string {
  if (!plan.planned) return explain(plan, options)
  const language = languageOf(options.language)
  const names = namesFor(plan, language, options.policy?.document)
  return table(plainly<Planned>(plan), language, names, widthOf(options.width)).join('\n')
}

/** A width that a table fits in; the usual one where none is given that is a number. */
function widthOf(width: number = usual): number {
  return Number.isNaN(width) ? usual : Math.max(narrowest, Math.min(widest, Math.floor(width)))
}

function table(plan: Planned, language: Language, names: Names, width: number): readonly string[] {
  const { timeline: words } = language
  const rows = timelineRows(plan, language, names)
  if (rows.length === 0) return [words.title(plan), words.nothing]
  const [heading = [], ...texts] = fittedRows([headingOf(words), ...rows], words, width)
  const widths = heading.map((_, column) => Math.max(...[heading, ...texts].map((row) => cells(row[column] ?? ''))))
  const line = (row: readonly string[]) => row.map((text, column) => padded(text, widths[column] ?? 0)).join(gap)
  const barWidth = Math.min(longestBar, width - cells(line(heading)) - gap.length)
  const scale = scaleOf(plan)
  return [
    words.title(plan),
    '',
    line(heading).trimEnd(),
    ...rows.map(({ entry }, at) => `${line(texts[at] ?? [])}${gap}${bar(entry, scale, barWidth)}`),
    '',
    words.scale(scale.from, scale.to),
    words.legend(signs),
  ]
}

type Row = Omit<TimelineRow, 'entry'>

/** The texts of each row, cut so that all columns and a bar stand in the width: what is held and where give way to days and actions. */
function fittedRows(rows: readonly Row[], words: TimelineWords, width: number): readonly (readonly string[])[] {
  const widestOf = (texts: readonly string[]) => Math.max(...texts.map(cells))
  const until = rows.map((row) => asManyAsFit(row.until, words, longestUntil))
  const narrow = widestOf(until) + widestOf(rows.map((row) => row.action)) + widestOf(rows.map((row) => row.due))
  const room = width - narrow - Math.max(shortestBar, Math.floor(width / 8)) - 5 * gap.length
  const [what, where] = shared(widestOf(rows.map((row) => row.what.join(words.separator))), widestOf(rows.map((row) => row.where)), room)
  return rows.map((row, at) => [asManyAsFit(row.what, words, what), fitted(row.where, where), row.action, until[at] ?? '', row.due])
}

function headingOf({ headings }: TimelineWords): Row {
  return { ...headings, what: [headings.what], until: [headings.until] }
}

/** Two columns in one room: each as wide as it wants, or at least two fifths of the room. */
function shared(what: number, where: number, room: number): readonly [number, number] {
  if (what + where <= room) return [what, where]
  const least = Math.floor((room * 2) / 5)
  const narrow = Math.min(where, Math.max(least, room - what))
  return [Math.min(what, room - narrow), narrow]
}

/** As many names as there is room for, and how many others there are. */
function asManyAsFit(names: readonly string[], words: TimelineWords, width: number): string {
  for (let shown = names.length; shown > 0; shown -= 1) {
    const others = names.length - shown
    const text = [...names.slice(0, shown), ...(others === 0 ? [] : [words.others(others)])].join(words.separator)
    if (cells(text) <= width) return text
  }
  const [first = ''] = names
  if (names.length < 2) return fitted(first, width)
  const others = `${words.separator}${words.others(names.length - 1)}`
  return `${fitted(first, width - cells(others))}${others}`
}

interface Scale {
  readonly from: Day
  readonly to: Day
}

function scaleOf(plan: Planned): Scale {
  const days = plan.entries.flatMap((entry) => (entry.action === 'await' ? [] : [entry.dueOn]))
  return { from: plan.requestedOn, to: [plan.asOf, ...days].sort().at(-1) ?? plan.asOf }
}

function bar(entry: Entry, scale: Scale, width: number): string {
  const upTo = (day: Day) => signsUpTo(day, scale, width)
  if (entry.action === 'await') return signs.kept.repeat(width - 1) + signs.open
  const due = upTo(entry.dueOn)
  if (entry.action === 'retain') return filled(signs.kept, Math.max(1, Math.min(upTo(entry.retainedUntil), due - 1)), signs.toAct, due)
  if (entry.action === 'suspend' && entry.erasableFrom !== undefined) return signs.outOfUse.repeat(due)
  if (entry.action === 'suspend') return filled(signs.toAct, Math.min(due, width - 1), signs.outOfUse, width - 1) + signs.open
  return signs.toAct.repeat(due)
}

function filled(sign: string, count: number, then: string, upTo: number): string {
  return sign.repeat(count) + then.repeat(Math.max(0, upTo - count))
}

/** How many signs of a bar lead to the end of a day; at least one, so that no bar is empty. */
function signsUpTo(day: Day, { from, to }: Scale, width: number): number {
  const whole = dayNumber(to) - dayNumber(from)
  const part = whole === 0 ? 1 : (dayNumber(day) - dayNumber(from)) / whole
  return Math.min(width, Math.max(1, Math.round(part * width)))
}

/** Days counted in UTC, where each has 24 hours. */
function dayNumber(day: Day): number {
  return Date.parse(day) / 86_400_000
}
