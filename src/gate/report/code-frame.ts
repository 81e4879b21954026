import { type Line, linesOf } from '../../compile/lines.js'
import { plain } from '../../compile/plain.js'
import { cells, fitted } from '../../explain/cells.js'
import type { Location, SourceFile } from '../model/location.js'

/** A line of a frame: what stands before the bar, and behind it. */
export interface FrameLine {
  readonly kind: 'code' | 'caret'
  readonly gutter: string
  readonly text: string
}

/** As much of a line as could be shown at all: lines of a generated file may be of any length. */
const mostRead = 1_000

/** The sign that a line is cut. */
const cut = '..'

/**
 * The frames of files: of a place the line before, its line, and carets under the very span, none of them wider than `width` cells. Of a place
 * over several lines the first is shown; of one that its file does not hold, nothing. Carets stand right under full-width text too.
 */
export function codeFrames(files: readonly SourceFile[], width: number): (at: Location) => readonly FrameLine[] {
  const texts = new Map(files.map(({ path, text }) => [path, text.replace(/^\uFEFF/, '')]))
  const known = new Map<string, readonly Line[]>()
  return ({ file, start, end }) => {
    const text = texts.get(file)
    if (text === undefined) return []
    const lines = known.get(file) ?? linesOf(text)
    known.set(file, lines)
    const line = lines[start.line - 1]
    if (line === undefined || start.column - 1 > line.end - line.start) return []
    const from = line.start + start.column - 1
    const to = end.line === start.line ? Math.min(line.start + end.column - 1, line.end) : line.end
    return framed(text, lines, { line, number: start.line, from, to: Math.max(from, to) }, width)
  }
}

interface Span {
  readonly line: Line
  /** The line's number, from 1. */
  readonly number: number
  readonly from: number
  readonly to: number
}

function framed(text: string, lines: readonly Line[], { line, number, from, to }: Span, width: number): readonly FrameLine[] {
  const digits = String(number).length
  const room = width - digits - ' | '.length
  const read = (start: number, end: number) => plain(text.slice(start, end))
  const before = read(Math.max(line.start, from - mostRead), from)
  const span = read(from, Math.min(to, from + mostRead))
  const after = read(to, Math.min(line.end, to + mostRead))
  const needed = cells(span) + (after === '' ? 0 : cut.length)
  const fits = cells(before) + needed <= room
  const shown = fits ? before : lastOf(before, Math.max(room - cells(span) - Math.min(cells(after), Math.floor(room / 3)), Math.floor(room / 2)))
  const whole = shown === before && from - line.start <= mostRead
  const indent = cells(shown)
  const previous = whole ? contextOf(lines[number - 2]) : ''
  return [
    ...(previous === '' ? [] : [{ kind: 'code' as const, gutter: String(number - 1).padStart(digits), text: fitted(previous, room) }]),
    { kind: 'code', gutter: String(number), text: fitted(`${shown}${span}${after}`.trimEnd(), room) },
    { kind: 'caret', gutter: ' '.repeat(digits), text: ' '.repeat(indent) + '^'.repeat(Math.max(1, Math.min(cells(span), room - indent))) },
  ]

  function contextOf(above: Line | undefined): string {
    return above === undefined ? '' : read(above.start, Math.min(above.end, above.start + mostRead)).trimEnd()
  }
}

/** The end of a text, of at most so many cells; of a longer one a sign that it is cut, and what has room behind it. */
function lastOf(text: string, most: number): string {
  if (cells(text) <= most) return text
  let room = most - cut.length
  const characters = [...text]
  let first = characters.length
  while (first > 0) {
    room -= cells(characters[first - 1] ?? '')
    if (room < 0) break
    first -= 1
  }
  return cut + characters.slice(first).join('')
}
