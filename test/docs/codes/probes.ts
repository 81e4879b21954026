import type * as explained from '../../../src/explain.js'
import type * as policy from '../../../src/policy.js'
import type { Awaited, Duty, Engine, Entry, PolicyFault, Reason, RecipientNotice, RequestFault, Vocabulary } from '../../../src/policy.js'

/** The types whose members the page lists, read by the compiler: see `members.ts`. */
export interface Probes {
  readonly reason: Reason
  readonly requestFault: RequestFault
  readonly policyFault: PolicyFault
  readonly entry: Entry
  readonly awaited: Awaited<Vocabulary>
  readonly notice: RecipientNotice<Vocabulary>
  readonly duty: Duty
}

/** Everything the package answers: what the engine's verbs give, and what the other doors export. */
export interface Answers {
  readonly engine: Engine
  readonly policy: typeof policy
  readonly explain: typeof explained
}
