import type { Verb } from '../properties/policies.js'

/** A finite set of requests to one verb, enumerated whole. */
export interface Space {
  /** What is enumerated, as `docs/proof.md` names it. */
  readonly name: string
  readonly verb: Verb
  readonly requests: () => Iterable<unknown>
  /** A large one, or slow to compare: a test run compares a slice of it, `npm run exhaust` the whole. */
  readonly isLarge?: true
}
