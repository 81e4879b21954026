import type { Allowed, Decision, Denied } from '../model/decision.js'
import type { Vocabulary } from '../model/vocabulary.js'

/** What `assertAllowed` throws: a denial, for code that stops by throwing. */
export class NotAllowedError extends Error {
  override readonly name = 'NotAllowedError'
  /** Stable: test this, not the message. */
  readonly code = 'not-allowed'
  /** The denial, with its reasons. */
  readonly decision: Denied

  constructor(decision: unknown) {
    const denial = decision as Denied
    const codes = Array.isArray(denial?.reasons) ? denial.reasons.map(({ code }) => code).join(', ') : 'no decision that allows'
    super(`the policy does not allow it: ${codes}`)
    this.decision = denial
  }
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
