import { enforce, type Policy, parsePolicy } from '../../src/policy.js'
import type { ask } from './ask.js'

/** A policy of what a test says of it: beside that, what every document has, and one clause, `a`. */
export function policyOf(parts: { readonly id: string; readonly [member: string]: unknown }): Policy {
  const parsed = parsePolicy({
    version: '1',
    effectiveOn: '2026-01-01',
    jurisdiction: 'JP',
    clauses: { a: { kind: 'rule', means: { en: 'everything' } } },
    parameters: { promptlyDays: 14 },
    ...parts,
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return parsed.policy
}

/** A new engine of a policy, which takes whatever an untyped caller passes. */
export function askOf(policy: Policy): typeof ask {
  return enforce(policy) as unknown as typeof ask
}
