import { frozen } from '../compile/frozen.js'
import { snapshot } from '../compile/snapshot.js'
import type { PasswordLiability, Unanswered } from '../model/decision.js'
import type { Compiled } from './compile.js'
import { gatherFaults, readFact, readRecord } from './read.js'
import { unanswered } from './unanswered.js'

/** Whether the company bears what came of a password's use. */
export function passwordLiability(compiled: Compiled, question: unknown): PasswordLiability | Unanswered {
  const faults = gatherFaults()
  const request = readRecord(snapshot(question), [], ['matched'], faults)
  const matched = request === undefined ? undefined : readFact(request.matched, ['matched'], [false, true], faults)
  if (matched === undefined || faults.list.length > 0) return unanswered(compiled, faults)
  // A policy without the clause says nothing, whatever the password did.
  const cited = matched === true ? compiled.checks('password-matched') : []
  const applies = cited.length > 0
  return frozen({
    answered: true,
    applies,
    ...(applies ? { companyLiable: false } : {}),
    clauses: compiled.names.inOrder('clauses', cited),
    ...compiled.duties.ridingOn((fact) => (fact === 'verb' ? 'passwordLiability' : fact === 'matched' ? matched : undefined)),
    policy: compiled.identity,
  })
}
