import { frozen } from '../compile/frozen.js'
import { allFaults } from '../compile/request-fault.js'
import type { Unanswered } from '../model/decision.js'
import type { Compiled } from './compile.js'
import type { Faults } from './read.js'

/** The faults of a question that is answered, not decided. */
export function unanswered(compiled: Compiled, faults: Faults): Unanswered {
  return frozen({ answered: false, faults: allFaults(faults.list), policy: compiled.identity })
}
