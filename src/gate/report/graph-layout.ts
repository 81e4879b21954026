import { type EdgeLabel, Graph, type GraphLabel, layout, type NodeLabel } from '@dagrejs/dagre'
import { type BoxWords, boxHeight, boxWidth, type Rectangle } from './graph-box.js'
import type { Arrow, Box, GraphContent } from './graph-content.js'
import { type Course, onCourse } from './graph-course.js'
import { type Label, labelOf } from './graph-label.js'

interface PlacedBox {
  readonly box: Box
  readonly at: Rectangle
}

/** An arrow with its label, where that stands, and the way it takes. */
export interface PlacedArrow {
  readonly arrow: Arrow
  readonly label: Label
  readonly at: Rectangle
  readonly course: Course
}

/** A picture of flows before it is drawn. */
interface Layout {
  readonly boxes: readonly PlacedBox[]
  readonly arrows: readonly PlacedArrow[]
  readonly width: number
  readonly height: number
  /** The height below which stands what has no flow; nothing where all has. */
  readonly apart?: number
}

const margin = 14
const apart = 22
/** What is said over boxes that stand apart. */
const captionHeight = 38
/** Of boxes alone: three in a row. */
const narrowest = 3 * boxWidth + 2 * apart + 2 * margin

/**
 * Where everything stands: what flows, flows from the left to the right, and boxes without an arrow stand apart below: systems, then recipients.
 * What stays in its box has no arrow.
 * The same content always stands alike.
 */
export function graphLayout({ boxes, arrows }: GraphContent, words: BoxWords): Layout {
  const known = new Set(boxes.map(({ path }) => path))
  const drawn = arrows.filter(({ from, to }) => from !== to && known.has(from) && known.has(to))
  const joined = new Set(drawn.flatMap(({ from, to }) => [from, to]))
  const isJoined = ({ path }: Box) => joined.has(path)
  const flowing = inLayers(boxes.filter(isJoined), drawn, words)
  const alone = boxes.filter((box) => !isJoined(box))
  const isApart = alone.length > 0 && flowing.height > 0
  const systems = inRows(
    alone.filter(({ kind }) => kind === 'system'),
    flowing.width,
    isApart ? flowing.height + captionHeight : margin,
    words,
  )
  const below = Math.max(isApart ? flowing.height + captionHeight : margin, ...systems.map(({ at }) => at.y + at.height + apart))
  const recipients = inRows(
    alone.filter(({ kind }) => kind === 'recipient'),
    flowing.width,
    below,
    words,
  )
  const rows = [...systems, ...recipients]
  return {
    ...flowing,
    boxes: [...flowing.boxes, ...rows],
    height: Math.max(flowing.height, ...rows.map(({ at }) => at.y + at.height + margin)),
    ...(isApart ? { apart: flowing.height } : {}),
  }
}

/** Each box beside those that it sends to. Ids are ours, for a name may hold anything. */
function inLayers(boxes: readonly Box[], arrows: readonly Arrow[], words: BoxWords): Layout {
  if (boxes.length === 0) return { boxes: [], arrows: [], width: narrowest, height: 0 }
  const paths = boxes.map(({ path }) => path)
  const id = (path: string) => `b${paths.indexOf(path)}`
  const labelled = arrows.map((arrow) => ({ arrow, label: labelOf(arrow, words) }))
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>()
  graph.setGraph({ rankdir: 'LR', ranker: 'longest-path', nodesep: apart, edgesep: 7, ranksep: between(boxes, arrows), marginx: margin, marginy: margin })
  for (const box of boxes) graph.setNode(id(box.path), { width: boxWidth, height: boxHeight(box, mostAtASide(box, arrows), words) })
  for (const { arrow, label } of labelled) {
    graph.setEdge(id(arrow.from), id(arrow.to), { width: label.width, height: label.height, labelpos: 'c' })
  }
  layout(graph)
  const boxAt = (path: string) => around(graph.node(id(path)))
  const laidOut = labelled.map(({ arrow, label }) => {
    const { points = [], ...edge } = graph.edge(id(arrow.from), id(arrow.to))
    return { arrow, label, from: boxAt(arrow.from), to: boxAt(arrow.to), at: around(edge), between: points.slice(1, -1) }
  })
  const { width = 0, height = 0 } = graph.graph()
  return { boxes: boxes.map((box) => ({ box, at: boxAt(box.path) })), arrows: onCourse(laidOut), width: Math.max(width, narrowest), height }
}

/** Between two columns of boxes: more where many arrows turn there. */
function between(boxes: readonly Box[], arrows: readonly Arrow[]): number {
  const most = Math.max(...boxes.map((box) => mostAtASide(box, arrows)))
  return Math.min(250, Math.max(130, 60 + 10 * most))
}

function inRows(boxes: readonly Box[], width: number, top: number, words: BoxWords): readonly PlacedBox[] {
  const inARow = Math.max(1, Math.floor((width - 2 * margin + apart) / (boxWidth + apart)))
  const height = Math.max(0, ...boxes.map((box) => boxHeight(box, 0, words)))
  return boxes.map((box, at) => ({
    box,
    at: { x: margin + (at % inARow) * (boxWidth + apart), y: top + Math.floor(at / inARow) * (height + apart), width: boxWidth, height },
  }))
}

function mostAtASide({ path }: Box, arrows: readonly Arrow[]): number {
  return Math.max(arrows.filter(({ from }) => from === path).length, arrows.filter(({ to }) => to === path).length)
}

/** From a middle, as it is laid out. */
function around({ x = 0, y = 0, width = 0, height = 0 }: Partial<Rectangle>): Rectangle {
  return { x: x - width / 2, y: y - height / 2, width, height }
}
