import { frozen } from '../compile/frozen.js'
import type { Unanswered } from '../model/decision.js'
import type { Compiled } from './compile.js'
import type { Faults } from './read.js'

/** The faults of a question that is answered, not decided. */
export function unanswered(compiled: Compiled, faults: Faults): Unanswered {
  const [first = { path: [], problem: 'unreadable' }, ...others] = faults.list
  return frozen({ answered: false, faults: [first, ...others], policy: compiled.identity })
}
