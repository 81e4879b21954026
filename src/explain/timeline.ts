import type { Plan } from '../model/plan.js'
import { cells } from './cells.js'
import { explain } from './explain.js'
import { readOptions } from './explain-options.js'
import type { Language } from './language.js'
import type { Loose } from './loose.js'
import { barSigns, timelineBar } from './timeline-bar.js'
import { type TimelineContent, timelineContent } from './timeline-content.js'
import { type TimelineOptions, widthOf } from './timeline-options.js'
import { signNames, signsOf } from './timeline-rows.js'
import { gap, shorterMark, timelineTable } from './timeline-table.js'
import { wrapped } from './wrapped.js'

export type { TimelineOptions } from './timeline-options.js'

const widths = { narrowest: 80, usual: 100, widest: 1000 }
const longestBar = 60

/**
 * A deletion plan as a table for a terminal: a line for each group of holdings of one fate, those that go first at the top, each with its days,
 * what keeps it, and a bar. All bars run on one scale, from the day of the request to the last day of the plan.
 * Below stand the laws, which facts could shorten a retention, who is told, and when the plan is due again.
 *
 * Full-width characters count two cells, so columns stand straight in Japanese too. It shows stores, documents and holds as the plan has them,
 * and a `ref` only if asked. A plan that was not made is explained instead.
 *
 * @throws {TypeError} for a plan that is none, for missing options, for a `policy` that is none and a `width` that is no number;
 * {RangeError} for a language there is not
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
  const read = readOptions('timeline', options)
  const content = timelineContent('timeline', plan, read, options)
  if (content === undefined) return explain(plan, options)
  const width = widthOf('timeline', options, widths)
  const { title, lead, rows, notes } = content
  return [
    ...[title, ...lead].flatMap((line) => wrapped(line, width, cells)),
    ...apart(rows.length === 0 ? [] : table(content, read.language, width)),
    ...apart([
      ...notes.keptBy.flatMap(({ inFull }, at) => marked(String(at + 1), inFull, width)),
      ...notes.shorter.flatMap((line) => marked(shorterMark, line, width)),
    ]),
    ...apart(notes.next.flatMap((line) => wrapped(line, width, cells))),
  ].join('\n')
}

function table({ rows, notes, span, asOf }: TimelineContent, { timeline: words }: Language, width: number): readonly string[] {
  const { heading, rows: lines, width: before } = timelineTable(rows, notes, words, width)
  const barWidth = Math.min(longestBar, width - before - gap.length)
  const bars = rows.map((row) => timelineBar(row, asOf, span, barWidth))
  const used = new Set(rows.flatMap(signsOf))
  return [
    ...heading,
    ...lines.flatMap(({ above, line, below }, at) => [...above, `${line}${gap}${bars[at]}`, ...below]),
    '',
    ...(span.from === span.to ? [] : [words.scale(span.from, span.to)]),
    signNames
      .filter((sign) => used.has(sign))
      .map((sign) => `${barSigns[sign]} ${words.signs[sign]}`)
      .join('   '),
  ]
}

/** Lines after an empty one. */
function apart(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', ...lines]
}

/** A note behind its mark; its further lines are set in. */
function marked(mark: string, text: string, width: number): readonly string[] {
  const indent = ' '.repeat(mark.length + gap.length)
  return wrapped(text, width - indent.length, cells).map((line, at) => `${at === 0 ? `${mark}${gap}` : indent}${line}`)
}
