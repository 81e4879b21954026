import type { Document } from '../../model/document.js'
import type { PolicyFault } from '../../model/fault.js'
import { checking } from './checking.js'
import { checkClauses } from './clauses.js'
import { checkDuties } from './duties.js'
import { checkFrame } from './frame.js'
import { checkGlossary } from './glossary.js'
import { checkPermissions } from './permissions.js'
import { checkRetention } from './retention.js'

/** What can be wrong with a document of the right shape: names that lead nowhere, and what makes no sense. All of it, each at its place. */
export function check(document: Document): readonly PolicyFault[] {
  const examined = checking(document)
  checkClauses(examined)
  checkFrame(examined)
  checkPermissions(examined)
  checkRetention(examined)
  checkDuties(examined)
  checkGlossary(examined)
  return examined.faults
}
