/** A line of a text: offsets from 0, without what ends it. */
export interface Line {
  readonly start: number
  readonly end: number
}

/** The lines of a text, without what ends them. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  for (const { index, 0: mark } of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ start, end: index })
    start = index + mark.length
  }
  return [...lines, { start, end: text.length }]
}

/** The index of the line that a place of the text is on. */
export function lineAt(lines: readonly Line[], place: number): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((lines[middle]?.start ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return low
}
