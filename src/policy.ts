/**
 * `clausewise/policy`: for a policy of one's own. Define or read it, and ask it.
 *
 * @packageDocumentation
 */
export { definePolicy } from './define/define-policy.js'
export { digest } from './define/digest.js'
export { type Parsed, parsePolicy } from './define/parse-policy.js'
export { PolicyError } from './define/policy-error.js'
export { assertAllowed, NotAllowedError } from './engine/assert-allowed.js'
export { enforce } from './engine/enforce.js'
export { pick } from './engine/pick.js'
export { redact } from './engine/redact.js'
export type * from './model/types.js'
export { type Configuration, configure } from './revision/configure.js'
export { type InForce, type NotInForce, policyInForce } from './revision/policy-in-force.js'
export { type Restrictions, tighten } from './revision/tighten.js'
