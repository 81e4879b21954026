import type { Span } from '../../reading/tree.js'
import type { Gap } from './statements.js'

/** That it is not read, where there is something to point at. */
export function gapAt(at: Span | undefined, because: string): readonly Gap[] {
  return at === undefined ? [] : [{ at: { start: at.start, end: at.end }, because }]
}
