/** The beginning of a program that asks: the function of the reference policy, which is ready, or of a policy that it reads. */
export function importOf(name: string, isReference: boolean): string {
  if (isReference) return `import { ${name} } from 'clausewise'\n`
  return `import { enforce, parsePolicy } from 'clausewise/policy'
import document from './policy.json' with { type: 'json' }

const read = parsePolicy(document)
if (!read.ok) throw new Error('the policy has faults')
const { ${name} } = enforce(read.policy)
`
}
