import type { Day } from '../model/text.js'
import type { TimelineSign } from './language.js'
import type { TimelineRow } from './timeline-rows.js'
import type { Axis } from './timeline-svg-axis.js'
import { px } from './timeline-svg-text.js'

export const barHeight = 12
const shortest = 3
const leastOverdue = 6
const arrow = 9

/** A row's bar: how long it is kept, the time to act after it, what is out of use, what has no known end, and what is overdue. */
export function barAt({ entry, isOverdue }: TimelineRow, asOf: Day, { left, at }: Axis, y: number, end: number): string {
  if (entry.action === 'await') return whole('kept', left, end - arrow, y) + head('kept', end - arrow, y)
  const due = Math.min(end - (isOverdue ? leastOverdue : 0), Math.max(left + 2 * shortest, at(entry.dueOn)))
  if (entry.action === 'retain') {
    const kept = Math.max(left + shortest, Math.min(at(entry.retainedUntil), due - shortest))
    return whole('kept', left, kept, y) + half('to-act', kept, due, y)
  }
  const isOut = entry.action === 'suspend' && entry.erasableFrom !== undefined
  const late = isOverdue ? whole('late', due, Math.max(due + leastOverdue, at(asOf)), y) : ''
  if (isOut) return whole('out', left, due, y) + late
  if (entry.action === 'suspend') return half('to-act', left, due, y) + whole('out', due, end - arrow, y) + head('open-out', end - arrow, y)
  return half('to-act', left, due, y) + late
}

/** The signs of the legend, each in 20 pixels. */
export const signAt: { readonly [Sign in TimelineSign]: (x: number, y: number) => string } = {
  kept: (x, y) => whole('kept', x, x + 20, y),
  toAct: (x, y) => half('to-act', x, x + 20, y),
  outOfUse: (x, y) => whole('out', x, x + 20, y),
  open: (x, y) => head('open', x + 6, y),
  overdue: (x, y) => whole('late', x, x + 20, y),
}

function whole(name: string, from: number, to: number, y: number): string {
  return `<rect class="${name}" x="${px(from)}" y="${px(y)}" width="${px(to - from)}" height="${barHeight}" rx="2"/>`
}

/** Half as high, so that it is told apart without its colour. */
function half(name: string, from: number, to: number, y: number): string {
  return `<rect class="${name}" x="${px(from)}" y="${px(y + barHeight / 4)}" width="${px(to - from)}" height="${barHeight / 2}"/>`
}

function head(name: string, x: number, y: number): string {
  return `<path class="${name}" d="M${px(x)} ${px(y - 2)}L${px(x + arrow)} ${px(y + barHeight / 2)}L${px(x)} ${px(y + barHeight + 2)}Z"/>`
}
