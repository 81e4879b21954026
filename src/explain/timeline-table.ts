import { cells, padded } from './cells.js'
import type { TimelineWords } from './language.js'
import { barSigns } from './timeline-bar.js'
import type { TimelineNotes } from './timeline-notes.js'
import type { TimelineRow } from './timeline-rows.js'
import { wrapped } from './wrapped.js'

const columns = ['what', 'where', 'action', 'until', 'due', 'why'] as const
type Column = (typeof columns)[number]
type OfEach<Value> = Readonly<Record<Column, Value>>

export const gap = '  '
/** The mark of what could be shorter; what keeps is marked by its number. */
export const shorterMark = '*'
const shortestBar = 10
const longestMarks = 8
/** What is held and where need so much room between them to stand side by side. */
const leastRoom = 36
/** What more lines of a text would hold is cut, and ends in an ellipsis. */
const mostLines = 6

/** What stands before the bars. */
export interface TimelineTable {
  readonly heading: readonly string[]
  readonly rows: readonly TableRow[]
  /** How many cells stand before a bar. */
  readonly width: number
}

/** The lines of a row. A bar stands after `line`, which is filled up for it. */
interface TableRow {
  readonly above: readonly string[]
  readonly line: string
  readonly below: readonly string[]
}

/** The columns that say something, with room for bars behind them; long texts are broken. Where that would break names to pieces, they stand above the rest. */
export function timelineTable(rows: readonly TimelineRow[], notes: TimelineNotes, words: TimelineWords, width: number): TimelineTable {
  const texts = rows.map((row) => textsOf(row, notes))
  const shown = columns.filter((column) => texts.some((each) => each[column] !== ''))
  const table: Table = { texts: [words.headings, ...texts], shown, width: width - Math.max(shortestBar, Math.floor(width / 8)) }
  return sideBySide(table) ?? stacked(table, words, width)
}

interface Table {
  /** The headings, and below them the rows. */
  readonly texts: readonly OfEach<string>[]
  readonly shown: readonly Column[]
  /** The room for all columns. */
  readonly width: number
}

function textsOf({ what, where, action, until, due, keptBy, isShortenable, isOverdue }: TimelineRow, notes: TimelineNotes): OfEach<string> {
  const marks = notes.keptBy.flatMap(({ inFull }, at) => (keptBy.some((keeper) => keeper.inFull === inFull) ? [at + 1] : []))
  return { what, where, action, until, due: isOverdue ? `${due} ${barSigns.overdue}` : due, why: [...marks, ...(isShortenable ? [shorterMark] : [])].join(' ') }
}

/** All in columns: what is awaited takes a third of the room where that is left, or a fifth; what is held and where share the rest. Nothing where they would have too little. */
function sideBySide(table: Table): TimelineTable | undefined {
  const { texts, shown, width } = table
  const widest = widestOf(table)
  const beside = widest.what + widest.where
  const rest = width - widest.action - widest.due - widest.why - shown.length * gap.length
  const until = Math.min(widest.until, Math.max(Math.min(rest - beside, Math.floor(width / 3)), Math.floor(width / 5)))
  const room = rest - until
  if (beside > room && room < leastRoom) return undefined
  const [what, where] = shared(widest.what, widest.where, room)
  const [heading, ...rows] = texts.map((each) => rowOf(each, shown, { ...widest, what, where, until }))
  return { heading: [heading?.line.trimEnd() ?? ''], rows, width: cells(heading?.line ?? '') }
}

/** What is held and where on lines of their own; below them, set in, the days. */
function stacked(table: Table, { label, headings }: TimelineWords, whole: number): TimelineTable {
  const { texts, shown } = table
  const left = shown.filter((column) => column !== 'what' && column !== 'where')
  const widest = widestOf(table)
  const until = Math.min(widest.until, Math.floor(whole / 3))
  const [heading, ...rows] = texts.map((each) => {
    const { line, below } = rowOf(each, left, { ...widest, until })
    return { above: wrapped(label(each.where, each.what), whole, cells, mostLines), line: gap + line, below: below.map((text) => gap + text) }
  })
  return { heading: [label(headings.where, headings.what), heading?.line.trimEnd() ?? ''], rows, width: cells(heading?.line ?? '') }
}

function widestOf({ texts, shown }: Table): OfEach<number> {
  const widest = (column: Column, most = Number.POSITIVE_INFINITY) =>
    shown.includes(column) ? Math.min(most, Math.max(...texts.map((each) => cells(each[column])))) : 0
  return {
    what: widest('what'),
    where: widest('where'),
    action: widest('action'),
    until: widest('until'),
    due: widest('due'),
    why: widest('why', longestMarks),
  }
}

/** Two columns in one room: each as wide as it wants, or at least two fifths of the room. */
function shared(what: number, where: number, room: number): readonly [number, number] {
  if (what + where <= room) return [what, where]
  const least = Math.floor((room * 2) / 5)
  const narrow = Math.min(where, Math.max(least, room - what))
  return [Math.min(what, room - narrow), narrow]
}

function rowOf(texts: OfEach<string>, shown: readonly Column[], widths: OfEach<number>): TableRow {
  const broken = shown.map((column) => ({ width: widths[column], lines: wrapped(texts[column], widths[column], cells, mostLines) }))
  const line = (at: number) => broken.map(({ lines, width }) => padded(lines[at] ?? '', width)).join(gap)
  const more = Math.max(...broken.map(({ lines }) => lines.length)) - 1
  return { above: [], line: line(0), below: Array.from({ length: more }, (_, at) => line(at + 1).trimEnd()) }
}
