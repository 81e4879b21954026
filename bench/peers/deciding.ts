import { type Answer, full } from './answer.js'
import type { Deciding } from './peer.js'

/** A decision written by hand, whose answers are like the engine's. */
export function deciding(decide: unknown): Deciding {
  return { decide: decide as Deciding['decide'], allows: (answer) => (answer as Answer).allowed, full: (answer) => full(answer as Answer) }
}
