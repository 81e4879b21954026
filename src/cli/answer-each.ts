import { enforce } from '../engine/enforce.js'
import type { LanguageCode } from '../explain/language.js'
import { sentences } from '../explain/sentences.js'
import type { Decision, PolicyIdentity } from '../model/decision.js'
import type { Engine } from '../model/engine.js'
import type { Plan } from '../model/plan.js'
import { answerLines } from './answer-lines.js'
import type { Io } from './io.js'
import { policyIn } from './policy-file.js'
import { unreadLines } from './unread-lines.js'

/** Which policy is asked, and how it answers. */
export interface AnswerOptions {
  readonly policy?: string | undefined
  readonly explain: boolean
  readonly language: LanguageCode
}

/** What is asked of an engine. */
interface Question<Answer extends Decision | Plan> {
  readonly ask: (engine: Engine, value: unknown) => Answer
  /** What is answered to a line that cannot be read. */
  readonly unreadable: (policy: PolicyIdentity) => Answer
  /** Whether an answer is a refusal. */
  readonly refuses: (answer: Answer) => boolean
}

/** Asks a policy each line of the input, and says at the end how many could not be read; whether any was not, and whether any answer is a refusal. */
export async function answerEach<Answer extends Decision | Plan>(
  options: AnswerOptions,
  io: Io,
  { ask, unreadable, refuses }: Question<Answer>,
): Promise<{ readonly isUnread: boolean; readonly isRefused: boolean }> {
  const { language } = options
  const policy = policyIn(options.policy, io, language)
  const engine = enforce(policy)
  const ofUnreadable = unreadable(policy.identity)
  const unread = unreadLines()
  let isRefused = false
  await answerLines(io, (line) => {
    unread.see(line)
    const answer = line.ok ? ask(engine, line.value) : ofUnreadable
    isRefused ||= refuses(answer)
    return options.explain ? { ...answer, sentences: sentences(answer, { language, policy }).map(({ text }) => text) } : answer
  })
  const said = unread.said(language)
  if (said !== undefined) await io.err.write(`${said}\n`)
  return { isUnread: said !== undefined, isRefused }
}
