import type { Policy } from 'clausewise/policy'
import { literal } from '../../common/literal.js'
import { isReference } from '../../playground/is-reference.js'
import type { PlanInput } from '../plan-input.js'

/** The question as a program asks it: of the reference policy by the ready function, of another by an engine of its own. */
export function callOf(input: PlanInput, policy: Policy): string {
  const call = `const plan = planDeletion(${literal(JSON.parse(JSON.stringify(input)))})\n`
  if (isReference(policy)) return `import { planDeletion } from 'clausewise'\n\n${call}`
  return `import { enforce } from 'clausewise/policy'
import { policy } from './policy.js' // made with definePolicy or parsePolicy

const { planDeletion } = enforce(policy)

${call}`
}
