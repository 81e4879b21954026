import type { InvalidRequest, Reason, RequestProblem } from '../../src/model/decision.js'

/** A question that is decided: the verb and its request, flat. */
export interface Question {
  readonly verb: 'canCollect' | 'canUse' | 'canDisclose'
  readonly [member: string]: unknown
}

/** A question that is answered, not decided. */
export interface OpenQuestion {
  readonly verb: 'fieldsFor' | 'governs' | 'passwordLiability' | 'planDeletion'
  readonly [member: string]: unknown
}

/** A version of a policy: the reference policy under this version and day, with what it adds to it. */
export interface Version {
  readonly version: string
  readonly effectiveOn: string
  readonly adds?: { readonly purposes?: readonly string[]; readonly grounds?: readonly string[] }
}

/** Which of these versions is in force on this day? */
export interface RevisionQuestion {
  readonly verb: 'policyInForce'
  readonly history: readonly Version[]
  readonly day: unknown
}

/** What is wrong with a request, as a table writes it: the place and the problem. */
interface ExpectedFault {
  readonly path: readonly (string | number)[]
  readonly problem: RequestProblem
}

/** A reason as a table writes it: exact, but for a fault's `found` and `needed`. */
export type ExpectedReason = Exclude<Reason, InvalidRequest> | { readonly code: 'invalid-request'; readonly faults: readonly ExpectedFault[] }

interface Case {
  /** What is asked, as a noun phrase: it follows `allows`, `denies` or `answers`. */
  readonly title: string
  /** The clause has no say here: the answer cites others, or none, and not this one. */
  readonly silent?: true
}

interface AllowedCase extends Case {
  readonly ask: Question
  /** The clauses cited, all of them, in order. */
  readonly clauses: readonly string[]
  /** The codes, all of them, in order; not compared where absent. */
  readonly obligations?: readonly string[]
  readonly advice?: readonly string[]
}

interface DeniedCase extends Case {
  readonly ask: Question
  /** The reasons, all of them, in order. */
  readonly reasons: readonly ExpectedReason[]
}

interface AnsweredCase extends Case {
  readonly ask: OpenQuestion | RevisionQuestion
  /** Parts of the answer; what is not written is not compared. */
  readonly answer: { readonly [member: string]: unknown }
  /** Members that the answer must not have. */
  readonly absent?: readonly string[]
}

/** What one clause allows, denies and answers. */
export interface Table {
  readonly clause: string
  readonly allowed?: readonly AllowedCase[]
  readonly denied?: readonly DeniedCase[]
  readonly answered?: readonly AnsweredCase[]
}
