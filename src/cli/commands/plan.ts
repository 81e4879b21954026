import { enforce } from '../../engine/enforce.js'
import type { LanguageCode } from '../../explain/language.js'
import { sentences } from '../../explain/sentences.js'
import type { NotPlanned, Plan } from '../../model/plan.js'
import type { Policy } from '../../model/policy.js'
import type { DeletionInput } from '../../model/request.js'
import type { Vocabulary } from '../../model/vocabulary.js'
import { answerLines } from '../answer-lines.js'
import { type Exit, exits } from '../exit.js'
import type { Io } from '../io.js'
import { policyIn } from '../policy-file.js'
import { unreadLines } from '../unread-lines.js'

/** What `clausewise plan` is given. */
interface PlanOptions {
  readonly policy?: string | undefined
  readonly explain: boolean
  readonly language: LanguageCode
}

/** Plans each deletion request of the input, and says how it ended. */
export async function plan(options: PlanOptions, io: Io): Promise<Exit> {
  const { language } = options
  const policy = policyIn(options.policy, io, language)
  const engine = enforce(policy)
  const unreadable = planOfUnreadable(policy)
  const unread = unreadLines()
  let isFaulty = false
  await answerLines(io, (line) => {
    unread.see(line)
    // The engine checks what it is passed.
    const planned: Plan = line.ok ? engine.planDeletion(line.value as DeletionInput<Vocabulary>) : unreadable
    isFaulty ||= !planned.planned
    return options.explain ? { ...planned, sentences: sentences(planned, { language, policy }).map(({ text }) => text) } : planned
  })
  const said = unread.said(language)
  if (said !== undefined) await io.err.write(`${said}\n`)
  return isFaulty ? exits.findings : exits.clean
}

/** What is answered to a line that cannot be read: nothing is deleted. */
function planOfUnreadable({ identity }: Policy): NotPlanned {
  return { planned: false, faults: [{ path: [], problem: 'unreadable' }], policy: identity }
}
