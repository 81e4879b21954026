import type { Rectangle } from './graph-box.js'
import { grouped } from './html-grouped.js'

export interface Point {
  readonly x: number
  readonly y: number
}

/** An arrow between two boxes as it was laid out. */
export interface LaidOut {
  readonly from: Rectangle
  readonly to: Rectangle
  readonly label: Rectangle
  /** From the border of a box to the border of the other. */
  readonly points: readonly Point[]
}

/** One end of an arrow, at the side of a box. */
interface End {
  readonly arrow: number
  readonly isStart: boolean
  readonly box: Rectangle
  readonly isRight: boolean
  /** The height of what the arrow comes from, or goes to, next. */
  readonly next: number
}

/**
 * The points through which each arrow goes. Those at one side of a box are spread over it, in the order of where they lead, so that they neither
 * cross nor meet there. Each passes level through every column of labels or boxes on its way, and turns between them alone.
 */
export function coursesOf(arrows: readonly LaidOut[]): readonly (readonly Point[])[] {
  const columns = columnsOf(arrows)
  const inner = arrows.map((arrow) => levelled(arrow, columns))
  const ends = arrows.flatMap((arrow, at) => endsOf(arrow, inner[at] ?? [], at))
  const ports = new Map<string, Point>()
  for (const side of grouped(ends, ({ box, isRight }) => `${box.x} ${box.y} ${isRight}`).values()) {
    const ordered = side.toSorted((a, b) => a.next - b.next || a.arrow - b.arrow)
    ordered.forEach(({ arrow, isStart, box, isRight }, at) => {
      ports.set(portOf(arrow, isStart), { x: isRight ? box.x + box.width : box.x, y: box.y + (box.height * (at + 1)) / (ordered.length + 1) })
    })
  }
  const port = (arrow: number, isStart: boolean) => {
    const point = ports.get(portOf(arrow, isStart))
    return point === undefined ? [] : [point]
  }
  return inner.map((points, at) => [...port(at, true), ...points, ...port(at, false)])
}

function portOf(arrow: number, isStart: boolean): string {
  return `${arrow} ${isStart}`
}

/** How wide each column of labels or boxes is, by its middle. */
function columnsOf(arrows: readonly LaidOut[]): ReadonlyMap<number, number> {
  const columns = new Map<number, number>()
  for (const each of arrows.flatMap(({ from, to, label }) => [from, to, label])) {
    const middle = Math.round(each.x + each.width / 2)
    columns.set(middle, Math.max(columns.get(middle) ?? 0, each.width))
  }
  return columns
}

/** What lies between the ends: two points for each one, at both edges of the column that it is in. */
function levelled({ points }: LaidOut, columns: ReadonlyMap<number, number>): readonly Point[] {
  const between = points.slice(1, -1)
  return between.flatMap((point, at) => {
    const before = between[at - 1] ?? points[0] ?? point
    const after = between[at + 1] ?? points.at(-1) ?? point
    const half = (columns.get(Math.round(point.x)) ?? 0) / 2
    if (after.x === before.x) return [point]
    const way = Math.sign(after.x - before.x)
    return [
      { x: point.x - way * half, y: point.y },
      { x: point.x + way * half, y: point.y },
    ]
  })
}

function endsOf({ from, to, points }: LaidOut, inner: readonly Point[], arrow: number): readonly End[] {
  const start = inner[0] ?? points.at(-1)
  const end = inner.at(-1) ?? points[0]
  if (start === undefined || end === undefined) return []
  return [
    { arrow, isStart: true, box: from, isRight: isRightOf(start, from), next: start.y },
    { arrow, isStart: false, box: to, isRight: isRightOf(end, to), next: end.y },
  ]
}

function isRightOf({ x }: Point, { x: left, width }: Rectangle): boolean {
  return x > left + width / 2
}
