import { match, P } from 'ts-pattern'
import { notTaken } from '../compile/not-taken.js'
import type { Document } from '../model/document.js'
import { governors } from '../model/facts.js'
import { deletionRequests } from '../model/request.js'
import { type ExplainOptions, readOptions } from './explain-options.js'
import { type Answer, type Explained, isInForce } from './explained.js'
import { type Fault, howManyFaults } from './fault-in-words.js'
import type { Language } from './language.js'
import { namesFor } from './names.js'
import { plainly } from './plainly.js'
import { type Sentence, said } from './said.js'
import { allowedSentences, closingSentences, deniedSentences, faultSentences } from './say-decision.js'
import { fieldsSentences, groundsSentences } from './say-for.js'
import { inForceSentences, notInForceSentences } from './say-in-force.js'
import { planSentences } from './say-plan.js'

const takes =
  'an answer of canCollect, canUse, canDisclose, decide, fieldsFor, groundsFor, governs, passwordLiability, planDeletion or policyInForce, or faults of a policy or a request'

/** The sentences of an answer, in their order. `caller` is the function that errors name. */
export function inSentences(caller: string, answer: Explained, options: ExplainOptions): readonly Sentence[] {
  const { language, document } = readOptions(caller, options)
  try {
    return isInForce(answer) ? inForceSentences(answer, language) : sentencesOf(plainly<Answer>(answer), language, document)
  } catch {
    throw notTaken(caller, takes, answer)
  }
}

function sentencesOf(answer: Answer, language: Language, document: Document | undefined): readonly Sentence[] {
  if (isList(answer)) return [said('answer', howManyFaults(answer, language)), ...faultSentences(answer, language)]
  if ('grounds' in answer) return groundsSentences(answer, language, namesFor(answer, language, document))
  return match(answer)
    .with({ allowed: true }, (allowed) => allowedSentences(allowed, language, namesFor(allowed, language, document)))
    .with({ allowed: false }, (denied) => deniedSentences(denied, language, namesFor(denied, language, document)))
    .with({ withheld: P.array() }, (fieldsFor) => fieldsSentences(fieldsFor, language, namesFor(fieldsFor.decision, language, document)))
    .with({ planned: true, request: P.union(...deletionRequests) }, (plan) => {
      const names = namesFor(plan, language, document)
      return [...planSentences(plan, language, names), ...closingSentences(plan, language, names)]
    })
    .with({ planned: false }, (plan) => [said('answer', language.notPlanned(plan)), ...faultSentences(plan.faults, language)])
    .with({ answered: false }, (unanswered) => [said('answer', language.unanswered(unanswered)), ...faultSentences(unanswered.faults, language)])
    .with({ answered: true, governedBy: P.union(...governors) }, (governs) => [
      said('answer', language.governs[governs.governedBy](governs)),
      ...closingSentences(governs, language, namesFor(governs, language, document)),
    ])
    .with({ answered: true, applies: P.boolean }, (liability) => [
      said('answer', language.passwordLiability(liability)),
      ...closingSentences(liability, language, namesFor(liability, language, document)),
    ])
    .with({ found: false }, (notInForce) => notInForceSentences(notInForce, language))
    .with({ code: P.string }, { problem: P.string }, (fault) => faultSentences([fault], language))
    .exhaustive()
}

function isList(answer: Answer): answer is readonly Fault[] {
  return Array.isArray(answer)
}
