import type { Location, SourceFile } from '../model/location.js'
import type { Position } from './positions.js'
import type { Span } from './tree.js'

/** Where a span stands, on one line: what goes on beyond it ends with the line. */
export function locationOf({ path, text }: SourceFile, positionOf: (offset: number) => Position, { start, end }: Span): Location {
  const from = positionOf(start)
  const line = /[\r\n]/.exec(text.slice(start, end))
  const to = line === null ? end : start + line.index
  return { file: path, start: from, end: { line: from.line, column: from.column + (to - start) } }
}
