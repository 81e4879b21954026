import { canCollect, canDisclose, canUse, decide, fieldsFor, governs, groundsFor, passwordLiability } from '../../src/index.js'
import type { Decision, FieldsFor, Governs, GroundsFor, PasswordLiability, Reason, RequestFault, Unanswered } from '../../src/model/decision.js'

/** Any answer of the engine. */
export type Answer = Decision | FieldsFor | Governs | GroundsFor | PasswordLiability | Unanswered

/** Every verb of the reference engine, taking whatever an untyped caller passes. */
export const ask = { canCollect, canUse, canDisclose, fieldsFor, groundsFor, decide, governs, passwordLiability } as unknown as {
  readonly canCollect: (request?: unknown) => Decision
  readonly canUse: (request?: unknown) => Decision
  readonly canDisclose: (request?: unknown) => Decision
  readonly fieldsFor: (request?: unknown) => FieldsFor
  readonly groundsFor: (request?: unknown) => GroundsFor | Unanswered
  readonly decide: (request?: unknown) => Decision
  readonly governs: (request?: unknown) => Governs | Unanswered
  readonly passwordLiability: (request?: unknown) => PasswordLiability | Unanswered
}

/** The names of the verbs. */
export type AskedVerb = keyof typeof ask

/** The reasons of a denial; of an answer that allows, none. */
export function reasonsOf(answer: Answer): readonly Reason[] {
  const decision = 'decision' in answer ? answer.decision : answer
  return 'reasons' in decision ? decision.reasons : []
}

/** Every fault an answer names. */
export function faultsOf(answer: Answer): readonly RequestFault[] {
  if ('faults' in answer) return answer.faults
  return reasonsOf(answer).flatMap((reason) => (reason.code === 'invalid-request' ? reason.faults : []))
}

/** The problems an answer names at a place. */
export function problemsAt(answer: Answer, path: readonly (string | number)[]): readonly string[] {
  return faultsOf(answer)
    .filter((fault) => fault.path.length === path.length && fault.path.every((step, index) => step === path[index]))
    .map(({ problem }) => problem)
}

/** Whether the question was allowed, or answered at all. */
export function isGranted(answer: Answer): boolean {
  if ('allowed' in answer) return answer.allowed
  if ('answered' in answer) return answer.answered
  return answer.fields.length > 0
}
