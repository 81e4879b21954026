import { grouped } from '../../compile/grouped.js'
import { alike } from '../../explain/groups.js'
import type { Rectangle } from './graph-box.js'
import { type Turning, turnsOf } from './graph-lanes.js'

interface Point {
  readonly x: number
  readonly y: number
}

/** An arrow between two boxes as it was laid out. */
export interface LaidOut {
  readonly from: Rectangle
  readonly to: Rectangle
  /** Its label. */
  readonly at: Rectangle
  /** The middle of its label, and of each column that it passes. */
  readonly between: readonly Point[]
}

/** The points through which an arrow goes, where it turns between each and the next, and whether it goes to the right. */
export interface Course {
  readonly points: readonly Point[]
  readonly turns: readonly number[]
  readonly isRightward: boolean
}

/** One end of an arrow, at the side of a box. */
interface End {
  readonly arrow: number
  readonly isStart: boolean
  readonly box: Rectangle
  readonly isRight: boolean
  /** The height of where the arrow goes to, or comes from, next. */
  readonly next: number
}

/**
 * Arrows with their courses. Those at one side of a box are spread over it, in the order of where they lead, so that they neither cross nor meet
 * there. Each passes level through every column of labels or boxes on its way, and turns between them alone.
 */
export function onCourse<Arrow extends LaidOut>(arrows: readonly Arrow[]): readonly (Arrow & { readonly course: Course })[] {
  const columns = columnsOf(arrows)
  const sides = alike(arrows.flatMap(endsOf), ({ box, isRight }) => [box.x, box.y, isRight])
  const ports = sides.flatMap(spread)
  const portsOf = (arrow: number, isStart: boolean) => ports.filter((port) => port.arrow === arrow && port.isStart === isStart).map(({ point }) => point)
  const courses = arrows.map((arrow, at) => [...portsOf(at, true), ...levelled(arrow, columns), ...portsOf(at, false)])
  const ends = courses.flatMap((points, arrow) => [
    { arrow, segment: 0, ...turning(points[0], points[1]) },
    { arrow, segment: points.length - 2, ...turning(points.at(-1), points.at(-2)) },
  ])
  const turns = turnsOf(ends)
  const turnAt = new Map(ends.map((end) => [`${end.arrow} ${end.segment}`, turns.get(end)]))
  return arrows.map((arrow, at) => {
    const points = courses[at] ?? []
    const middle = points.slice(1).map((point, index) => ((points[index]?.x ?? point.x) + point.x) / 2)
    return {
      ...arrow,
      course: { points, turns: middle.map((x, index) => turnAt.get(`${at} ${index}`) ?? x), isRightward: isRightward(arrow) },
    }
  })
}

const nowhere: Point = { x: 0, y: 0 }

function turning(port = nowhere, next = nowhere): Turning {
  return { port, next }
}

/** How wide each column of labels or boxes is, by its middle. */
function columnsOf(arrows: readonly LaidOut[]): ReadonlyMap<number, number> {
  const places = arrows.flatMap(({ from, to, at }) => [from, to, at])
  const columns = grouped(places, ({ x, width }) => Math.round(x + width / 2))
  return new Map([...columns].map(([middle, those]) => [middle, Math.max(...those.map(({ width }) => width))]))
}

/** Two points for each one between the boxes, at both edges of the column that it is in. */
function levelled(arrow: LaidOut, columns: ReadonlyMap<number, number>): readonly Point[] {
  return arrow.between.flatMap(({ x, y }) => {
    const half = ((columns.get(Math.round(x)) ?? 0) / 2) * (isRightward(arrow) ? 1 : -1)
    return [
      { x: x - half, y },
      { x: x + half, y },
    ]
  })
}

/** The two ends of an arrow, each at the side of its box that looks to the other. */
function endsOf(arrow: LaidOut, index: number): readonly End[] {
  const { from, to, between } = arrow
  const next = between.map(({ y }) => y)
  const [first = to.y] = next
  const [last = from.y] = next.slice(-1)
  const isRight = isRightward(arrow)
  return [
    { arrow: index, isStart: true, box: from, isRight, next: first },
    { arrow: index, isStart: false, box: to, isRight: !isRight, next: last },
  ]
}

function spread(ends: readonly End[]): readonly (End & { readonly point: Point })[] {
  return ends
    .toSorted((a, b) => a.next - b.next || a.arrow - b.arrow)
    .map((end, at) => {
      const { box, isRight } = end
      return { ...end, point: { x: isRight ? box.x + box.width : box.x, y: box.y + (box.height * (at + 1)) / (ends.length + 1) } }
    })
}

function isRightward({ from, to }: LaidOut): boolean {
  return from.x < to.x
}
