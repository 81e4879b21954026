import { lineAt, linesOf } from '../../compile/lines.js'

/** A line and a column, both from 1; the column counts UTF-16 units. */
export interface Position {
  /** The line, from 1. */
  readonly line: number
  /** The unit in that line, from 1. */
  readonly column: number
}

/** The positions of a text's offsets. A mark of byte order at its beginning takes no column. */
export function positionsOf(text: string): (offset: number) => Position {
  const lines = linesOf(text)
  const mark = text.startsWith('\uFEFF') ? 1 : 0
  return (offset) => {
    const line = lineAt(lines, offset)
    const start = line === 0 ? mark : (lines[line]?.start ?? 0)
    return { line: line + 1, column: Math.max(offset - start, 0) + 1 }
  }
}
