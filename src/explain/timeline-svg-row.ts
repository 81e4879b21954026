import { escaped } from './escaped.js'
import type { TimelineWords } from './language.js'
import type { TimelineContent } from './timeline-content.js'
import type { TimelineRow } from './timeline-rows.js'
import { type Axis, axisLines } from './timeline-svg-axis.js'
import { barAt, barHeight } from './timeline-svg-bar.js'
import { type Drawn, lineAt, type Text, textsAt } from './timeline-svg-text.js'

/** Where the parts of a row stand, in pixels. */
export interface Frame {
  /** Where rows begin and end. */
  readonly left: number
  readonly right: number
  /** How wide the texts on what is held and where are. */
  readonly labels: number
  /** Whether the bar stands below those texts instead of beside them. */
  readonly isStacked: boolean
}

/** What is held and where, the bar, and what happens with what keeps it. A row is as high as its texts. */
export function rowAt(row: TimelineRow, { asOf }: TimelineContent, words: TimelineWords, frame: Frame, axis: Axis, top: number): Drawn {
  const label = textsAt(
    [
      { text: row.what, style: 'what', most: 6 },
      { text: row.where, style: 'small', most: 4 },
    ],
    frame.left,
    top + (frame.isStacked ? 12 : 8),
    frame.labels,
  )
  const barTop = frame.isStacked ? label.bottom + 9 : top + 11
  const inset = frame.isStacked ? 0 : 6
  const said = textsAt(saidOf(row, words), axis.left + inset, barTop + barHeight + (frame.isStacked ? 7 : 5), frame.right - axis.left - inset)
  return {
    svg: [
      `<g><title>${escaped(inWords(row, words))}</title>`,
      lineAt('line', frame.left, top, frame.right, top),
      label.svg,
      frame.isStacked ? axisLines(axis, barTop - 5, barTop + barHeight + 5) : '',
      barAt(row, asOf, axis, barTop, frame.right),
      said.svg,
      '</g>',
    ].join(''),
    bottom: Math.max(label.bottom, said.bottom) + 10,
  }
}

/** A row as a reader hears it. */
export function inWords(row: TimelineRow, words: TimelineWords): string {
  return [words.label(row.where, row.what), ...saidOf(row, words).map(({ text }) => text)].join(words.stop)
}

function saidOf(row: TimelineRow, words: TimelineWords): readonly Text[] {
  const because = [...new Set(row.keptBy.map(({ name }) => name)), ...(row.isShortenable ? [words.shorter] : [])]
  return [
    { text: row.isOverdue ? words.overdue(row.says) : row.says, style: 'said over', most: 4 },
    ...(because.length === 0 ? [] : [{ text: because.join(words.listSeparator), style: 'small over', most: 6 }]),
  ]
}
