import type { Allowed, Decision, Denied } from '../model/decision.js'
import type { Vocabulary } from '../model/vocabulary.js'

/** What `assertAllowed` throws: a denial, for code that stops by throwing. */
export class NotAllowedError extends Error {
  /** The error's name. */
  override readonly name = 'NotAllowedError'
  /** Stable: test this, not the message. */
  readonly code = 'not-allowed'
  /** The denial, with its reasons. */
  readonly decision: Denied

  constructor(decision: unknown) {
    super(`the policy does not allow it: ${codesOf(decision)}`)
    this.decision = decision as Denied
  }
}

/** The codes of a denial's reasons; of what is no denial, that it is none. */
function codesOf(decision: unknown): string {
  const reasons = typeof decision === 'object' && decision !== null && 'reasons' in decision ? decision.reasons : undefined
  if (!Array.isArray(reasons)) return 'no decision that allows'
  return reasons.map((reason: unknown) => (typeof reason === 'object' && reason !== null && 'code' in reason ? String(reason.code) : 'no reason')).join(', ')
}

/**
 * Throws `NotAllowedError` unless the answer allows; afterwards the compiler knows that it does.
 *
 * @example
 * const decision = canUse({ purpose: 'settlement', fields: ['payment'], subject: { id: 'c-17', standing: 'active' } })
 * assertAllowed(decision)
 * decision.fields
 * // => ['payment']
 */
export function assertAllowed<V extends Vocabulary, Fi>(decision: Decision<V, Fi>): asserts decision is Allowed<V, Fi> {
  if (decision?.allowed !== true) throw new NotAllowedError(decision)
}
