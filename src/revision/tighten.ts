import { parsePolicy } from '../define/parse-policy.js'
import { PolicyError } from '../define/policy-error.js'
import { readShape } from '../define/read-shape.js'
import { restrictionsSchema } from '../define/schema.js'
import type { PolicyFault } from '../model/fault.js'
import { type Policy, soundOne } from '../model/policy.js'
import type { LooseRestrictions, Restrictions } from '../model/restrictions.js'
import type { Vocabulary } from '../model/vocabulary.js'
import { narrowed } from './narrowed.js'
import { widenings } from './widenings.js'

export type { Restrictions }

/**
 * An operator's own limits on top of a policy. What the result allows, the policy allows too.
 *
 * @param policy the policy, which stays as it is
 * @param restrictions what is taken away or asked in addition, with the version of the result
 * @returns the narrower policy, with the same names
 * @throws {PolicyError} with the place of every restriction that would widen the policy, or that it does not know
 * @example
 * const careful = tighten(policy, { version: 'own-1', fields: { phone: { purposes: ['order-fulfilment'] } } })
 * enforce(careful).canUse({ purpose: 'contact', fields: ['phone'], subject: { id: 'c-17', standing: 'active' } }).allowed
 * // => false
 */
export function tighten<V extends Vocabulary>(policy: Policy<V>, restrictions: Restrictions<V>): Policy<V> {
  soundOne(policy, 'tighten')
  const read = readShape(restrictionsSchema, restrictions)
  if (!read.ok) throw new PolicyError(read.faults)
  const loose = read.value as LooseRestrictions
  const wider = widenings(policy.document, loose)
  if (wider.length > 0) throw new PolicyError(wider)
  const parsed = parsePolicy(narrowed(policy.document, loose))
  if (!parsed.ok) throw new PolicyError(parsed.faults.map((fault) => inRestrictions(fault, policy)))
  return parsed.policy as Policy<V>
}

/** The place of a fault in the restrictions: a limit or attestation that was added counts from the policy's own on. */
function inRestrictions(fault: PolicyFault, { document }: Policy): PolicyFault {
  const [list, name, member, index, ...rest] = fault.path
  if ((list !== 'purposes' && list !== 'grounds') || typeof name !== 'string' || typeof index !== 'number') return fault
  const permission = document[list]?.[name]
  const own = member === 'limits' ? permission?.limits?.length : member === 'attests' ? permission?.attests?.length : undefined
  return member === undefined ? fault : { ...fault, path: [list, name, member, index - (own ?? 0), ...rest] }
}
