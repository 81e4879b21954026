import { parsePolicy } from '../../src/define/parse-policy.js'
import type { PolicyFault } from '../../src/model/fault.js'

/** The faults of a document; none of a sound one. */
export function faultsOf(document: unknown): readonly PolicyFault[] {
  const parsed = parsePolicy(document)
  return parsed.ok ? [] : parsed.faults
}
