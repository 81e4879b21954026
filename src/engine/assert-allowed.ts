import { firstOf } from '../compile/first-of.js'
import { place } from '../compile/place.js'
import { plain } from '../compile/plain.js'
import type { Allowed, Decision, Denied } from '../model/decision.js'
import type { Vocabulary } from '../model/vocabulary.js'

/** What `assertAllowed` throws: a denial, for code that stops by throwing. */
export class NotAllowedError extends Error {
  /** The denial, with its reasons. It may quote a word of the request, so whatever prints the error whole does not show it. */
  declare readonly decision: Denied

  constructor(decision: unknown) {
    super(`the policy does not allow it: ${reasonsOf(decision)}`)
    Object.defineProperty(this, 'decision', { value: decision, enumerable: false })
  }

  /** The error's name. */
  override get name() {
    return 'NotAllowedError' as const
  }

  /** Stable: test this, not the message. */
  get code() {
    return 'not-allowed' as const
  }
}

const mostShown = 10

/** The codes of a denial's reasons, with the clause of each and the places of faults, but no value of the request; of what is no denial, that it is none. */
function reasonsOf(decision: unknown): string {
  const reasons = memberOf(decision, 'reasons')
  if (!Array.isArray(reasons)) return 'no decision that allows'
  return joined(reasons, '; ', (reason) => {
    const [code, clause, faults] = [memberOf(reason, 'code'), memberOf(reason, 'clause'), memberOf(reason, 'faults')]
    if (typeof code !== 'string') return 'no reason'
    if (Array.isArray(faults)) return `${code} (${joined(faults, ', ', faultOf)})`
    return typeof clause === 'string' ? `${code} (clause ${clause})` : code
  })
}

function faultOf(fault: unknown): string {
  const [path, problem] = [memberOf(fault, 'path'), memberOf(fault, 'problem')]
  return `${Array.isArray(path) && path.length > 0 ? place(path.map(step)) : 'the request'} ${typeof problem === 'string' ? problem : 'at fault'}`
}

function step(each: unknown): string | number {
  return typeof each === 'number' || typeof each === 'string' ? each : '…'
}

function joined(list: readonly unknown[], between: string, say: (each: unknown) => string): string {
  return plain(firstOf(list, mostShown, say, (others) => `${others} more`).join(between))
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as { readonly [member: string]: unknown })[name] : undefined
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
