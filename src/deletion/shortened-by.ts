import type { Weighed } from './weigh.js'

const nothing: readonly never[] = Object.freeze([])

/**
 * The facts not given that could shorten a retention: those that running rules rest on, where the rule keeps longer
 * than everything that is certain to keep. `certainEnd` is the first day on which nothing does that is certain to.
 */
export function shortenedBy({ running }: Weighed, certainEnd: number): readonly string[] {
  let facts: readonly string[] = nothing
  for (const { end, unknown } of running.doubts) {
    if (end > certainEnd) facts = facts === nothing ? unknown : Object.freeze([...new Set([...facts, ...unknown])].sort())
  }
  return facts
}
