import type { Allowed, Denied, Duty } from '../model/decision.js'
import { alikeTogether, type ToldReason } from './alike-reasons.js'
import { type Fault, faultInWords } from './fault-in-words.js'
import type { Language } from './language.js'
import type { Names } from './names.js'
import { type Sentence, said } from './said.js'
import { sentence } from './sentence.js'

export function allowedSentences(allowed: Allowed, language: Language, names: Names): readonly Sentence[] {
  return [...permissionSentences(allowed, language, names), ...closingSentences(allowed, language, names)]
}

/** That it is allowed, and by which clauses. */
export function permissionSentences(allowed: Allowed, language: Language, names: Names): readonly Sentence[] {
  const { fields, clauses } = allowed
  return [said('answer', language.allowed(allowed, names), { fields }), ...(clauses.length === 0 ? [] : [said('answer', language.permittedBy(clauses))])]
}

/** `first`: what is said between the denial and its reasons. */
export function deniedSentences(denied: Denied, language: Language, names: Names, first: readonly Sentence[] = []): readonly Sentence[] {
  const told = alikeTogether(denied.reasons)
  return [
    said('answer', language.denied(denied, names, told.length)),
    ...first,
    ...reasonSentences(told, language, names),
    ...clauseSentences(denied.clauses, language, names),
  ]
}

/** A sentence for each reason as it is told, and under that for faults of the request one for each fault. */
export function reasonSentences(told: readonly ToldReason[], language: Language, names: Names): readonly Sentence[] {
  return told.flatMap(({ reason, of }) => {
    const { code } = reason
    const text = sentence('code', language.reasons, reason, names, of)
    if (code === 'invalid-request') return [said('reason', text, { code }), ...faultSentences(reason.faults, language)]
    const about = of.length === 0 ? undefined : of
    return [said('reason', text, { code, clause: reason.clause, [code === 'attestation-missing' ? 'attestations' : 'fields']: about })]
  })
}

export function faultSentences(faults: readonly Fault[], language: Language): readonly Sentence[] {
  return faults.map((fault) => said('fault', faultInWords(fault, language), { code: 'problem' in fault ? fault.problem : fault.code, path: fault.path }))
}

interface Closing {
  readonly obligations: readonly Duty[]
  readonly advice: readonly Duty[]
  readonly clauses: readonly string[]
}

/** What stands at the end of most answers: duties, and what the cited clauses mean. */
export function closingSentences({ obligations, advice, clauses }: Closing, language: Language, names: Names): readonly Sentence[] {
  return [
    ...obligations.map((duty) => said('obligation', language.obligation(duty, names), { code: duty.code, clause: duty.clause })),
    ...advice.map((duty) => said('advice', language.advice(duty, names), { code: duty.code, clause: duty.clause })),
    ...clauseSentences(clauses, language, names),
  ]
}

/** What each cited clause means, where the policy is at hand. */
function clauseSentences(ids: readonly string[], language: Language, names: Names): readonly Sentence[] {
  return ids.flatMap((id) => {
    const means = names.clause(id)
    return means === undefined ? [] : [said('clause', language.clause(id, means), { clause: id })]
  })
}
