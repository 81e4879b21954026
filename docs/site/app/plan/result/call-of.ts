import type { Policy } from 'clausewise/policy'
import { importOf } from '../../common/import-of.js'
import { literal } from '../../common/literal.js'
import { isReference } from '../../playground/is-reference.js'
import type { PlanInput } from '../plan-input.js'

/** The question as a program asks it. */
export function callOf(input: PlanInput, policy: Policy): string {
  return `${importOf('planDeletion', isReference(policy))}\nconst plan = planDeletion(${literal(JSON.parse(JSON.stringify(input)))})\n`
}
