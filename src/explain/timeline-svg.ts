import type { Plan } from '../model/plan.js'
import { escaped } from './escaped.js'
import { explain } from './explain.js'
import { type ReadOptions, readOptions } from './explain-options.js'
import type { Language } from './language.js'
import type { Loose } from './loose.js'
import { type TimelineContent, timelineContent, titleOf } from './timeline-content.js'
import { type TimelineSvgOptions, widthOf } from './timeline-options.js'
import { signsOf } from './timeline-rows.js'
import { axisLines, axisOf, tickTexts } from './timeline-svg-axis.js'
import { legendAt, marksAt, marksOf } from './timeline-svg-legend.js'
import { type Frame, inWords, rowAt } from './timeline-svg-row.js'
import { style } from './timeline-svg-style.js'
import { type Drawn, lineAt, px, textsAt } from './timeline-svg-text.js'

export type { TimelineSvgOptions } from './timeline-options.js'

const widths = { narrowest: 320, usual: 960, widest: 4000 }
const stackedUnder = 600
const gap = 20
/** What bars without a known end have beyond the last day. */
const beyond = 40
/** So many rows leave the axis out of sight: it is named again below them. */
const many = 12

/**
 * A deletion plan as a picture for a page: a row for each group of holdings of one fate, as `timeline` has them, on one time axis from the day of the request
 * to the last day of the plan. A bar shows how long something is kept, the time to act after it, what is out of use, what is overdue, and what has no known
 * end; beside it stand its days in words, and what keeps it. Below stand the laws, who is told, and when the plan is due again.
 *
 * It is one SVG element without script, link or font of its own; it is light or dark as the reader prefers, and light on paper. A screen reader finds all its
 * rows in its description. It does not flow: draw it as wide as it is shown, for a phone say 360. It shows stores, documents and holds as the plan has them,
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
 * timelineSvg(plan, { language: 'en', title: 'Customer 17' }).startsWith('<svg xmlns="http://www.w3.org/2000/svg"')
 * // => true
 */
export function timelineSvg(plan: Loose<Plan>, options: TimelineSvgOptions): string {
  const read = readOptions('timelineSvg', options)
  const content = timelineContent('timelineSvg', plan, read, options)
  const width = widthOf('timelineSvg', options, widths)
  return content === undefined ? explanation(plan, read, options, width) : drawing(content, read, width)
}

/** A plan that was not made, in words. */
function explanation(plan: Loose<Plan>, { language }: ReadOptions, options: TimelineSvgOptions, width: number): string {
  const [title = '', ...lead] = [titleOf(options), ...explain(plan, options).split('\n')].filter((line) => line !== undefined)
  const head = headAt(title, lead, sidesOf(width))
  return svg(width, head.bottom, language, title, lead, [head.svg])
}

function drawing(content: TimelineContent, { language }: ReadOptions, width: number): string {
  const { title, lead, rows, notes } = content
  const sides = sidesOf(width)
  const head = headAt(title, lead, sides)
  const drawn = rows.length === 0 ? { svg: '', bottom: head.bottom } : rowsAt(content, language, sides, head.bottom + 14)
  const foot = notesAt(content, sides, drawn.bottom)
  const description = [
    ...lead,
    ...rows.map((row) => inWords(row, language.timeline)),
    ...notes.keptBy.map(({ inFull }) => inFull),
    ...notes.shorter,
    ...notes.next,
  ]
  return svg(width, foot.bottom, language, title, description, [head.svg, drawn.svg, foot.svg])
}

interface Sides {
  readonly left: number
  readonly right: number
}

function sidesOf(width: number): Sides {
  const margin = width < stackedUnder ? 14 : 20
  return { left: margin, right: width - margin }
}

function headAt(title: string, lead: readonly string[], { left, right }: Sides): Drawn {
  return textsAt([{ text: title, style: 'title' }, ...lead.map((text) => ({ text, style: 'said quiet' }))], left, left - 4, right - left)
}

function rowsAt(content: TimelineContent, { timeline: words }: Language, sides: Sides, top: number): Drawn {
  const { rows, span } = content
  const frame = frameOf(sides)
  const isOpen = rows.some((row) => signsOf(row).includes('open'))
  const axis = axisOf(span, frame.isStacked ? sides.left : sides.left + frame.labels + gap, isOpen ? sides.right - beyond : sides.right, words)
  const marks = marksOf(content, words)
  const legend = legendAt(content, marks, words, sides.left, top, sides.right)
  const first = legend.bottom + (axis.ticks.length === 0 ? 20 : 36)
  let bottom = first
  const drawn = rows.map((row) => {
    const each = rowAt(row, content, words, frame, axis, bottom)
    bottom = each.bottom
    return each.svg
  })
  const again = rows.length > many
  return {
    svg: [
      legend.svg,
      tickTexts(axis, first - 12),
      axisLines(axis, first - 6, frame.isStacked ? first : bottom),
      ...drawn,
      marksAt(marks, axis, first),
      again ? lineAt('line', frame.left, bottom, frame.right, bottom) + marksAt(marks, axis, bottom) + tickTexts(axis, bottom + 20) : '',
    ].join('\n'),
    bottom: again ? bottom + 30 : bottom,
  }
}

function frameOf({ left, right }: Sides): Frame {
  const isStacked = left + right < stackedUnder
  return { left, right, isStacked, labels: isStacked ? right - left : Math.round((right - left) * 0.34) }
}

/** Who is told and what comes next; the laws, and what could shorten a retention. */
function notesAt({ notes, rows }: TimelineContent, { left, right }: Sides, top: number): Drawn {
  const laws = notes.keptBy.filter(({ name, inFull }) => name !== inFull).map(({ inFull }) => ({ text: inFull, style: 'small', hang: 14 }))
  const parts = [
    notes.next.map((text) => ({ text, style: 'said', hang: 14 })),
    [...laws, ...notes.shorter.map((text) => ({ text, style: 'small', hang: 14 }))],
  ].filter((part) => part.length > 0)
  let bottom = top
  const drawn = parts.map((part) => {
    const each = textsAt(part, left, bottom + 10, right - left)
    bottom = each.bottom
    return each.svg
  })
  return { svg: [parts.length === 0 || rows.length === 0 ? '' : lineAt('line', left, top, right, top), ...drawn].join(''), bottom }
}

function svg(width: number, bottom: number, { code }: Language, title: string, description: readonly string[], parts: readonly string[]): string {
  const height = bottom + sidesOf(width).left
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="clausewise-timeline" role="img" lang="${code}" width="${width}" height="${px(height)}" viewBox="0 0 ${width} ${px(height)}">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(description.join('\n'))}</desc>`,
    `<style>${style}</style>`,
    `<rect class="paper" width="${width}" height="${px(height)}"/>`,
    ...parts.filter((part) => part !== ''),
    '</svg>',
  ].join('\n')
}
