import { isRecord, snapshot } from '../compile/snapshot.js'
import type { Decision } from '../model/decision.js'
import { noQuestion } from './answer.js'
import type { Compiled } from './compile.js'
import { gatherFaults, readRecord, readWord } from './read.js'

const decided = ['canCollect', 'canUse', 'canDisclose'] as const

/** The verbs that decide. */
export type Verbs = { readonly [Verb in (typeof decided)[number]]: (request: unknown) => Decision }

/** A whole question as data: its `verb`, and beside it what that verb asks. */
export function decide(compiled: Compiled, verbs: Verbs, question: unknown): Decision {
  const copy = snapshot(question)
  const faults = gatherFaults()
  if (!isRecord(copy)) {
    readRecord(copy, [], [], faults)
    return noQuestion(compiled, 'unknown', faults)
  }
  const { verb, ...request } = copy
  const known = readWord(verb, ['verb'], decided, faults)
  return known === undefined ? noQuestion(compiled, 'unknown', faults) : verbs[known](request)
}
