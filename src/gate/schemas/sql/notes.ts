import type { Span } from '../../reading/tree.js'

/** A thing of the text that comments may belong to, and where the comma stands that ends it. */
export interface Noted extends Span {
  readonly until: number
}

/**
 * The comments that belong to each of these things: those in it, those after it on its last line, and those on the lines right before it.
 * Both lists are in the order of the text.
 */
export function notesOf(text: string, things: readonly Noted[], comments: readonly Span[], lineOf: (place: number) => number): readonly (readonly string[])[] {
  const notes = things.map((): string[] => [])
  const above = things.map((): Span[] => [])
  let index = 0
  for (const comment of comments) {
    while (index < things.length && (things[index]?.start ?? 0) < comment.start) index += 1
    const before = things[index - 1]
    const after = things[index]
    const isAfterOnLine = after !== undefined && lineOf(after.start) === lineOf(comment.end)
    const isOfBefore =
      before !== undefined && (comment.start < before.end || (lineOf(before.end) === lineOf(comment.start) && (comment.start < before.until || !isAfterOnLine)))
    if (isOfBefore) notes[index - 1]?.push(said(text, comment))
    else above[index]?.push(comment)
  }
  return things.map(({ start }, place) => {
    let line = lineOf(start)
    const right: string[] = []
    for (const comment of (above[place] ?? []).toReversed()) {
      if (lineOf(comment.end) < line - 1) break
      line = lineOf(comment.start)
      right.push(said(text, comment))
    }
    return [...right.reverse(), ...(notes[place] ?? [])].filter((note) => note !== '')
  })
}

/** What a comment says, without the signs that make it one. */
function said(text: string, { start, end }: Span): string {
  const written = text.slice(start, end)
  if (!written.startsWith('/*')) return written.replace(/^(?:-{2,}|#+|\/{2,})/, '').trim()
  const body = written.slice(2, written.endsWith('*/') ? -2 : undefined)
  return body
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim().replace(/^\*+\s?/, ''))
    .join('\n')
    .trim()
}
