import { enforce } from '../../engine/enforce.js'
import type { LanguageCode } from '../../explain/language.js'
import { sentences } from '../../explain/sentences.js'
import type { Denied } from '../../model/decision.js'
import type { Policy } from '../../model/policy.js'
import { answerLines } from '../answer-lines.js'
import { type Exit, exits } from '../exit.js'
import type { Io } from '../io.js'
import { policyIn } from '../policy-file.js'
import { unreadLines } from '../unread-lines.js'

/** What `clausewise decide` is given. */
interface DecideOptions {
  readonly policy?: string | undefined
  readonly explain: boolean
  readonly language: LanguageCode
  readonly failOnDenied: boolean
}

/** Decides each line of the input, and says how it ended. */
export async function decide(options: DecideOptions, io: Io): Promise<Exit> {
  const { language } = options
  const policy = policyIn(options.policy, io, language)
  const engine = enforce(policy)
  const unreadable = denialOfUnreadable(policy)
  const unread = unreadLines()
  let isDenied = false
  await answerLines(io, (line) => {
    unread.see(line)
    const decision = line.ok ? engine.decide(line.value) : unreadable
    isDenied ||= !decision.allowed
    return options.explain ? { ...decision, sentences: sentences(decision, { language, policy }).map(({ text }) => text) } : decision
  })
  const said = unread.said(language)
  if (said !== undefined) await io.err.write(`${said}\n`)
  return said !== undefined || (options.failOnDenied && isDenied) ? exits.findings : exits.clean
}

/** What is answered to a line that cannot be read: of the question nothing is known, and nothing is allowed without one. */
function denialOfUnreadable({ identity }: Policy): Denied {
  const reason = { code: 'invalid-request', faults: [{ path: [], problem: 'unreadable' }] } as const
  return { allowed: false, asked: { verb: 'unknown' }, clauses: [], reasons: [reason], policy: identity }
}
