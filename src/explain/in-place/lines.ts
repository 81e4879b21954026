import type { Range } from './json-text.js'

/** The lines of a text, without what ends them. */
export function linesOf(text: string): readonly Range[] {
  const lines: Range[] = []
  let start = 0
  for (const { index, 0: mark } of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ start, end: index })
    start = index + mark.length
  }
  return [...lines, { start, end: text.length }]
}

/** The index of the line that a place of the text is on. */
export function lineAt(lines: readonly Range[], place: number): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((lines[middle]?.start ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return low
}
