import type { RequestFault } from '../model/decision.js'
import type { PolicyFault } from '../model/fault.js'
import { isFoundType, isNeededType } from '../model/value-type.js'
import { nearest } from './nearest.js'

/** The name that somebody most likely meant where a fault found another; none where no name was looked up, or nothing is near. */
export function meant(fault: PolicyFault | RequestFault): string | undefined {
  const { found = '', needed = [] } = fault
  if ('problem' in fault) {
    if (fault.problem === 'not-declared') return nearest(String(fault.path.at(-1) ?? ''), needed)
    return fault.problem === 'unknown-name' ? nearest(found, needed) : undefined
  }
  // Whoever writes "true" in place of true has misspelt nothing.
  if (fault.code === 'unknown-name') return needed.includes('true') && needed.includes('false') ? undefined : nearest(found, needed)
  if (fault.code !== 'wrong-shape' || isFoundType(found)) return undefined
  return nearest(
    found,
    needed.filter((each) => !isNeededType(each)),
  )
}
