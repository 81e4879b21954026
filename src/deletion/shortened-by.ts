import type { Weighed } from './weigh.js'

const nothing: readonly never[] = Object.freeze([])

/**
 * The facts not given that could shorten a retention: those that its running rules rest on,
 * where without such rules it would end earlier.
 */
export function shortenedBy({ running, holds, end }: Weighed): readonly string[] {
  if (running.doubts.length === 0 || end <= Math.max(running.certainEnd, holds.end)) return nothing
  const [first, ...others] = running.doubts
  return first !== undefined && others.length === 0 ? first : Object.freeze([...new Set(running.doubts.flat())].sort())
}
