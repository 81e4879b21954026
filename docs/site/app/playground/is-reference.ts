import { policy as reference } from 'clausewise'
import type { Policy } from 'clausewise/policy'

/** Whether this is the reference policy, which has functions of its own and pages of its clauses. */
export function isReference(policy: Policy): boolean {
  return policy.identity.digest === reference.identity.digest
}
