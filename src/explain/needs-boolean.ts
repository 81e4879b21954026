import type { PolicyFault } from '../model/fault.js'
import { isFoundType } from '../model/value-type.js'

/** Whether a text stands where a boolean must: what is wrong may then be the quotation marks alone. */
export function needsBoolean({ found, needed = [] }: Pick<PolicyFault, 'found' | 'needed'>): boolean {
  const isText = found !== undefined && (found === 'text' || !isFoundType(found))
  return isText && needed.length === 2 && needed.includes('true') && needed.includes('false')
}
