import { escaped } from '../../explain/escaped.js'
import { px, textAt, widthIn } from '../../explain/timeline-svg-text.js'
import { wrapped } from '../../explain/wrapped.js'
import { type Box, whereOf } from './graph-content.js'
import { marksAt } from './graph-marks.js'

/** A line of text in a box. */
interface Line {
  readonly text: string
  readonly style: 'what' | 'small' | 'small badge'
}

/** A rectangle, by its upper left corner. */
export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The words of a box. */
export interface BoxWords {
  readonly separator: string
  /** Of a recipient abroad, with its country. */
  readonly abroad: (country: string) => string
  /** Behind the fields of an arrow that stands for several flows. */
  readonly several: (flows: number) => string
}

export const boxWidth = 190
const inset = 12
const lineHeight = 18
/** Between two arrows on one side of a box. */
const closest = 14
/** For the marks of findings, below the texts. */
const marksHeight = 24

/** How high a box is: as its texts are, or as its arrows need it. */
export function boxHeight(box: Box, arrows: number, words: BoxWords): number {
  return Math.max(linesOf(box, words).length * lineHeight + 2 * inset - 4 + marksRoom(box), (arrows + 1) * closest)
}

/** A system has round corners; a recipient has none, and one abroad a second border. */
export function boxAt(box: Box, at: Rectangle, words: BoxWords): string {
  const { x, y, width, height } = at
  const lines = linesOf(box, words)
  const top = y + (height - lines.length * lineHeight - marksRoom(box)) / 2
  const said = lines.map(({ text, style }, line) => textAt(text, x + inset, top + line * lineHeight + 13, style))
  return [
    `<g class="${box.kind}${box.marks.length > 0 ? ' offending' : ''}"><title>${escaped(inFull(box, words))}</title>`,
    `<rect class="box" x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" rx="${box.kind === 'system' ? 9 : 0}"/>`,
    box.isAbroad ? `<rect class="inner" x="${px(x + 3.5)}" y="${px(y + 3.5)}" width="${px(width - 7)}" height="${px(height - 7)}"/>` : '',
    ...said,
    '</g>',
    marksAt(box.marks, x + inset, top + lines.length * lineHeight + marksHeight / 2 + 2),
  ].join('')
}

function marksRoom({ marks }: Box): number {
  return marks.length === 0 ? 0 : marksHeight
}

function linesOf(box: Box, { separator, abroad }: BoxWords): readonly Line[] {
  const { name, holds, isAbroad } = box
  const lines = (text: string, style: Line['style'], most: number) =>
    wrapped(text, boxWidth - 2 * inset, (line) => widthIn(style, line), most).map((line) => ({ text: line, style }))
  return [
    ...lines(name, 'what', 2),
    ...(holds.length === 0 ? [] : lines(holds.join(separator), 'small', 2)),
    ...whereOf(box, abroad).flatMap((where) => lines(where, isAbroad ? 'small badge' : 'small', 1)),
  ]
}

function inFull(box: Box, { separator, abroad }: BoxWords): string {
  return [box.name, ...box.holds, ...whereOf(box, abroad)].join(separator)
}
