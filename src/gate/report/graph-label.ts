import { widthIn } from '../../explain/timeline-svg-text.js'
import { wrapped } from '../../explain/wrapped.js'
import type { BoxWords } from './graph-box.js'
import type { Arrow } from './graph-content.js'
import { marksWidth } from './graph-marks.js'

/** What stands on an arrow: the marks of its findings, and its fields on one line; of an arrow that fails all of them, on as many as they need. */
export interface Label {
  readonly lines: readonly string[]
  readonly width: number
  readonly height: number
}

export const lineHeight = 16
const widest = 210
const inset = 5
/** Of very many fields even an arrow that fails does not show all. */
const mostLines = 8

/** As many fields as there is room for, how many more there are, and how many flows they are of. */
export function labelOf({ fields, flows, marks }: Arrow, { separator, several }: BoxWords): Label {
  const room = widest - marksWidth(marks) - 2 * inset
  const behind = flows.length > 1 ? several(flows.length) : ''
  const lines = marks.length > 0 ? inFull(fields, behind, separator, room) : [textOf(fields, behind, separator, room)]
  const width = Math.max(...lines.map((line) => widthIn('small', line)))
  return { lines, width: marksWidth(marks) + width + 2 * inset, height: lines.length * lineHeight + 4 }
}

function inFull(fields: readonly string[], flows: string, separator: string, room: number): readonly string[] {
  return wrapped(`${fields.join(separator)}${flows}`.trim(), room, (line) => widthIn('small', line), mostLines)
}

/** Where the text of a label begins, from its left. */
export function textLeft({ marks }: Arrow): number {
  return inset + marksWidth(marks)
}

function textOf(fields: readonly string[], flows: string, separator: string, room: number): string {
  const tail = (shown: number) => `${shown < fields.length ? ` +${fields.length - shown}` : ''}${flows}`
  const width = (text: string) => widthIn('small', text)
  // No more than have room without what stands behind them: of very many, most need not be tried.
  let most = 0
  while (most < fields.length && width(fields.slice(0, most + 1).join(separator)) <= room) most += 1
  for (let shown = most; shown > 0; shown -= 1) {
    const text = fields.slice(0, shown).join(separator) + tail(shown)
    if (width(text) <= room) return text
  }
  const [only] = fields.slice(0, 1)
  if (only === undefined) return tail(0).trim()
  return `${wrapped(only, room - width(tail(1)), width, 1).join('')}${tail(1)}`
}
