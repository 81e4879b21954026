import type { Decision, Reason } from 'clausewise/policy'
import { importOf } from '../common/import-of.js'
import { literal } from '../common/literal.js'
import { type Members, membersOf } from '../common/members.js'
import type { Setting } from '../playground/setting.js'
import { leftOver, onlyShown } from './shown.js'
import { verbOf } from './verb.js'

/** The question as a program asks it. What the types of a verb refuse is asked by `decide`, which takes any value. */
export function callInTypescript({ engine, isReference }: Setting, ask: Members, decision: Decision): string {
  const { document } = engine.policy
  const written = leftOver(document, ask).length === 0 ? onlyShown(document, ask) : ask
  const { verb, ...request } = written
  const known = isTyped(ask, decision) ? verbOf(verb) : undefined
  const name = known ?? 'decide'
  const call = `${name}(${literal(known === undefined ? written : request, '', name.length + 1)})`
  return `${importOf(name, isReference)}\n${call}\n`
}

/** Denials that the compiler finds before the question is asked. */
const beforehand: readonly Reason['code'][] = [
  'invalid-request',
  'unknown-field',
  'unknown-purpose',
  'unknown-ground',
  'recipient-not-permitted',
  'attestation-missing',
]

/** Whether the request is of the type that its verb takes. */
function isTyped(ask: Members, decision: Decision): boolean {
  const { standing = 'active' } = membersOf(ask.subject)
  const isHeld = standing === 'active' || ask.record !== undefined
  return isHeld && (decision.allowed || !decision.reasons.some(({ code }) => beforehand.includes(code)))
}
