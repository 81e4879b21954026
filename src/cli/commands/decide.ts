import type { Denied, PolicyIdentity } from '../../model/decision.js'
import { type AnswerOptions, answerEach } from '../answer-each.js'
import { type Exit, exits } from '../exit.js'
import type { Io } from '../io.js'

/** What `clausewise decide` is given. */
interface DecideOptions extends AnswerOptions {
  readonly failOnDenied: boolean
}

/** Decides each line of the input, and says how it ended. */
export async function decide(options: DecideOptions, io: Io): Promise<Exit> {
  const { isUnread, isRefused } = await answerEach(options, io, {
    ask: (engine, request) => engine.decide(request),
    unreadable: denialOfUnreadable,
    refuses: ({ allowed }) => !allowed,
  })
  return isUnread || (options.failOnDenied && isRefused) ? exits.findings : exits.clean
}

/** What is answered to a line that cannot be read: of the question nothing is known, and nothing is allowed without one. */
function denialOfUnreadable(policy: PolicyIdentity): Denied {
  const reason = { code: 'invalid-request', faults: [{ path: [], problem: 'unreadable' }] } as const
  return { allowed: false, asked: { verb: 'unknown' }, clauses: [], reasons: [reason], policy }
}
