import { match, P } from 'ts-pattern'
import type { Decision, Duty, Governs, PasswordLiability, Unanswered } from '../model/decision.js'
import type { Document } from '../model/document.js'
import { governors } from '../model/facts.js'
import type { PolicyFault } from '../model/fault.js'
import type { Plan, Planned } from '../model/plan.js'
import type { Policy } from '../model/policy.js'
import { explainPlan } from './explain-plan.js'
import type { Language, LanguageCode } from './language.js'
import { languageOf } from './languages.js'
import type { Loose } from './loose.js'
import { type Names, namesFor } from './names.js'
import { plainly } from './plain.js'
import { sentence } from './sentence.js'

/** What can be put in words: the answers of an engine, and the faults of a policy document. */
export type Explained = Loose<Answer>

type Answer = Decision | Plan | Governs | PasswordLiability | Unanswered | PolicyFault | readonly PolicyFault[]

/** How an answer is put in words. */
export interface ExplainOptions {
  /** The language of the sentences. */
  readonly language: LanguageCode
  /** The policy that answered: names are then shown with what they mean. One with another id or version is not used. */
  readonly policy?: Pick<Policy, 'document'> | undefined
}

/**
 * An answer in sentences, each on a line of its own; what belongs to the line above is set in by two spaces.
 * It names clauses, laws and days, and never the value of a field. The same answer gives the same text.
 * With `policy`, names are shown with what they mean, and laws in the language asked for: give it wherever a person reads the text.
 *
 * @throws {TypeError} for a value that is no answer, {RangeError} for a language there is not
 *
 * @example
 * const answer = canUse({ purpose: 'settlement', fields: ['gender'], subject: { id: 'c-17', standing: 'active', agreed: [] } })
 * explain(answer, { language: 'en' }).split('\n')
 * // => ['Under the policy reference-jp, version 2026-11, the use for purpose 3 (settlement) is denied.', 'The person has not agreed to purpose 3 (settlement) (clause agreed-use.1).']
 */
export function explain(answer: Explained, options: ExplainOptions): string {
  const language = languageOf(options.language)
  try {
    return lines(plainly<Answer>(answer), language, options.policy?.document).join('\n')
  } catch (cause) {
    throw new TypeError('explain takes an answer of this package, or faults of a policy', { cause })
  }
}

function lines(answer: Answer, language: Language, document: Document | undefined): readonly string[] {
  if (isList(answer)) return [language.howManyPolicyFaults(answer.length), ...answer.map((fault) => sentence('code', language.policyFaults, fault))]
  return match(answer)
    .with({ allowed: true }, (allowed) => {
      const names = namesFor(allowed, language, document)
      return [language.allowed(allowed, names), ...riding(allowed, language, names), ...clauses(allowed, language, names)]
    })
    .with({ allowed: false }, (denied) => {
      const names = namesFor(denied, language, document)
      return [
        language.denied(denied, names),
        ...denied.reasons.map((reason) => sentence('code', language.reasons, reason, names)),
        ...clauses(denied, language, names),
      ]
    })
    .with({ planned: true }, (plan: Planned) => {
      const names = namesFor(plan, language, document)
      return [...explainPlan(plan, language, names), ...riding(plan, language, names), ...clauses(plan, language, names)]
    })
    .with({ planned: false }, (plan) => [language.notPlanned(plan)])
    .with({ answered: false }, (unanswered) => [language.unanswered(unanswered)])
    .with({ answered: true, governedBy: P.union(...governors) }, (governs) => {
      const names = namesFor(governs, language, document)
      return [language.governs[governs.governedBy](governs), ...riding(governs, language, names), ...clauses(governs, language, names)]
    })
    .with({ answered: true, applies: P.boolean }, (liability) => {
      const names = namesFor(liability, language, document)
      return [language.passwordLiability(liability), ...riding(liability, language, names), ...clauses(liability, language, names)]
    })
    .with({ code: P.string }, (fault) => [sentence('code', language.policyFaults, fault)])
    .exhaustive()
}

function isList(answer: Answer): answer is readonly PolicyFault[] {
  return Array.isArray(answer)
}

interface Riding {
  readonly obligations: readonly Duty[]
  readonly advice: readonly Duty[]
}

function riding({ obligations, advice }: Riding, language: Language, names: Names): readonly string[] {
  return [...obligations.map((duty) => language.obligation(duty, names)), ...advice.map((duty) => language.advice(duty, names))]
}

/** What each cited clause means, where the policy is at hand. */
function clauses({ clauses: ids }: { readonly clauses: readonly string[] }, language: Language, names: Names): readonly string[] {
  return ids.flatMap((id) => {
    const means = names.clause(id)
    return means === undefined ? [] : [language.clause(id, means)]
  })
}
