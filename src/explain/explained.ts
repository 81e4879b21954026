import type { Decision, Duty, FieldsFor, Governs, GroundsFor, PasswordLiability, Unanswered } from '../model/decision.js'
import type { PolicyFault } from '../model/fault.js'
import type { Plan } from '../model/plan.js'
import type { Policy } from '../model/policy.js'
import type { Fault } from './fault-in-words.js'
import type { Loose } from './loose.js'

/** What can be put in words: the answers of an engine and of `policyInForce`, and the faults of a policy document or of a request. */
export type Explained = Loose<Answer> | InForceAnswer

/** The answers that hold no policy. */
export type Answer = Decision | FieldsFor | GroundsFor | Plan | Governs | PasswordLiability | Unanswered | NotInForceAnswer | Fault | readonly Fault[]

/** The answer of `policyInForce` where a version is in force. */
export interface InForceAnswer extends Revision {
  /** A version is in force. */
  readonly found: true
  /** The version in force. */
  readonly policy: Pick<Policy, 'document'>
  /** The version before it; none for the first. */
  readonly previous?: Pick<Policy, 'document'>
}

/** What a version in force says beside the policies themselves. */
export interface Revision {
  /** What it permits by name that the one before did not. */
  readonly adds: {
    /** The purposes added, by key. */
    readonly purposes: readonly string[]
    /** The grounds added, by key. */
    readonly grounds: readonly string[]
  }
  /** The clauses on revision that apply. */
  readonly clauses: readonly string[]
  /** What the caller must do. */
  readonly obligations: readonly Duty[]
  /** What the caller should know. */
  readonly advice: readonly Duty[]
}

/** The answer of `policyInForce` where none is. */
export interface NotInForceAnswer {
  /** No version is in force. */
  readonly found: false
  /** Why. */
  readonly faults: readonly [PolicyFault, ...PolicyFault[]]
}

/** Whether this is the answer that holds policies: they are read where they stand, and never copied. */
export function isInForce(answer: Explained): answer is InForceAnswer {
  return typeof answer === 'object' && answer !== null && 'found' in answer && answer.found === true
}
