import type { Allowed, Denied, Duty, Reason } from '../model/decision.js'
import { alikeTogether } from './alike-reasons.js'
import { type Fault, faultInWords } from './fault-in-words.js'
import type { Language } from './language.js'
import type { Names } from './names.js'
import { type Sentence, said } from './said.js'
import { sentence } from './sentence.js'

export function allowedSentences(allowed: Allowed, language: Language, names: Names): readonly Sentence[] {
  return [...permissionSentences(allowed, language, names), ...dutySentences(allowed, language, names), ...clauseSentences(allowed.clauses, language, names)]
}

/** That it is allowed, and by which clauses. */
export function permissionSentences(allowed: Allowed, language: Language, names: Names): readonly Sentence[] {
  const { fields, clauses } = allowed
  return [said('answer', language.allowed(allowed, names), { fields }), ...(clauses.length === 0 ? [] : [said('answer', language.permittedBy(clauses))])]
}

/** `first`: what is said between the denial and its reasons. */
export function deniedSentences(denied: Denied, language: Language, names: Names, first: readonly Sentence[] = []): readonly Sentence[] {
  const reasons = alikeTogether(denied.reasons)
  return [
    said('answer', language.denied(denied, names, reasons.length)),
    ...first,
    ...reasonSentences(denied.reasons, language, names),
    ...clauseSentences(denied.clauses, language, names),
  ]
}

/** A sentence for each reason, and under that for faults of the request one for each fault. */
export function reasonSentences(reasons: readonly Reason[], language: Language, names: Names): readonly Sentence[] {
  return alikeTogether(reasons).flatMap(({ reason, of }) => {
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

interface Riding {
  readonly obligations: readonly Duty[]
  readonly advice: readonly Duty[]
}

export function dutySentences({ obligations, advice }: Riding, language: Language, names: Names): readonly Sentence[] {
  return [
    ...obligations.map((duty) => said('obligation', language.obligation(duty, names), { code: duty.code, clause: duty.clause })),
    ...advice.map((duty) => said('advice', language.advice(duty, names), { code: duty.code, clause: duty.clause })),
  ]
}

/** What each cited clause means, where the policy is at hand. */
export function clauseSentences(ids: readonly string[], language: Language, names: Names): readonly Sentence[] {
  return ids.flatMap((id) => {
    const means = names.clause(id)
    return means === undefined ? [] : [said('clause', language.clause(id, means), { clause: id })]
  })
}
