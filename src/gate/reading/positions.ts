/** A line and a column, both from 1; the column counts UTF-16 units. */
export interface Position {
  /** The line, from 1. */
  readonly line: number
  /** The unit in that line, from 1. */
  readonly column: number
}

/** The positions of a text's offsets. A mark of byte order at its beginning takes no column. */
export function positionsOf(text: string): (offset: number) => Position {
  const starts = startsOf(text)
  const mark = text.startsWith('\uFEFF') ? 1 : 0
  return (offset) => {
    const line = lineAt(starts, offset)
    const start = line === 0 ? mark : (starts[line] ?? 0)
    return { line: line + 1, column: Math.max(offset - start, 0) + 1 }
  }
}

/** Where each line begins: bare numbers, for a text may be of nothing but ends of lines. */
function startsOf(text: string): readonly number[] {
  const starts = [0]
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === newline || (code === carriageReturn && text.charCodeAt(at + 1) !== newline)) starts.push(at + 1)
  }
  return starts
}

const newline = 0x0a
const carriageReturn = 0x0d

/** The index of the last line that begins at an offset or before it. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
