import { frozen } from '../compile/frozen.js'
import { shown } from '../compile/reading.js'
import { snapshot } from '../compile/snapshot.js'
import type { Governs, Unanswered } from '../model/decision.js'
import type { CheckName } from '../model/document.js'
import type { Governor } from '../model/facts.js'
import { persons } from '../model/request.js'
import type { Compiled } from './compile.js'
import { gatherFaults, readRecord, readWord } from './read.js'
import { type ReadScope, readScope } from './read-request.js'
import { unanswered } from './unanswered.js'

/** Whose policy governs: the first that holds of another site's, a partner's, nobody's, ours. */
export function governs(compiled: Compiled, question: unknown): Governs | Unanswered {
  const faults = gatherFaults()
  const request = readRecord(snapshot(question), [], ['person', 'origin', 'site'], faults)
  if (request === undefined) return unanswered(compiled, faults)
  const person = readWord(request.person, ['person'], persons, faults)
  const scope = readScope(request, faults)
  if (faults.list.length > 0) return unanswered(compiled, faults)

  const { governedBy, check } = governorOf(scope, person === 'neither')
  return frozen({
    answered: true,
    governedBy,
    ...(governedBy === 'partner' ? { partner: shown(scope.partner ?? '') } : {}),
    clauses: compiled.names.inOrder('clauses', compiled.checks(check)),
    ...compiled.duties.ridingOn((fact) => (fact === 'verb' ? 'governs' : fact === 'governedBy' ? governedBy : undefined)),
    policy: compiled.identity,
  })
}

function governorOf({ site, partner }: ReadScope, isNeither: boolean): { readonly governedBy: Governor; readonly check: CheckName } {
  if (site === 'linked-from-ours' || site === 'linking-to-ours') return { governedBy: 'other-site', check: site }
  if (typeof partner === 'string') return { governedBy: 'partner', check: 'governed-by-partner' }
  return isNeither ? { governedBy: 'none', check: 'governed-by-none' } : { governedBy: 'ours', check: 'governed-by-ours' }
}
