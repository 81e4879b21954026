import type { PolicyFault } from '../model/fault.js'
import { isNeededType } from '../model/value-type.js'

/** Whether what a fault needs are kinds of value, and not words: it is when all of it is. */
export function needsKinds({ needed = [] }: Pick<PolicyFault, 'needed'>): boolean {
  return needed.every(isNeededType)
}
