import type { PolicyIdentity } from '../../model/decision.js'
import type { NotPlanned } from '../../model/plan.js'
import type { DeletionInput } from '../../model/request.js'
import type { Vocabulary } from '../../model/vocabulary.js'
import { type AnswerOptions, answerEach } from '../answer-each.js'
import { type Exit, exits } from '../exit.js'
import type { Io } from '../io.js'

/** Plans each deletion request of the input, and says how it ended. */
export async function plan(options: AnswerOptions, io: Io): Promise<Exit> {
  const { isRefused } = await answerEach(options, io, {
    // The engine checks what it is passed.
    ask: (engine, input) => engine.planDeletion(input as DeletionInput<Vocabulary>),
    unreadable: planOfUnreadable,
    refuses: ({ planned }) => !planned,
  })
  return isRefused ? exits.findings : exits.clean
}

/** What is answered to a line that cannot be read: nothing is deleted. */
function planOfUnreadable(policy: PolicyIdentity): NotPlanned {
  return { planned: false, faults: [{ path: [], problem: 'unreadable' }], policy }
}
