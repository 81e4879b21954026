import type { Path } from './decision.js'

/** What can be wrong with a policy document. */
export const policyFaultCodes = [
  'wrong-shape',
  'not-json',
  'unknown-name',
  'fact-not-asked',
  'empty',
  'duplicate',
  'no-day',
  'never-kept-retained',
  'period-zero',
  'out-of-bounds',
  'reserved-name',
  'clause-not-carried',
  'statement-carried',
  'statement-without-reason',
  'order-incomplete',
  'wider',
] as const
/** What can be wrong with a policy document, by its stable name. */
export type PolicyFaultCode = (typeof policyFaultCodes)[number]

/** One thing wrong with a policy document, at its place. */
export interface PolicyFault {
  /** What is wrong, by its stable name. */
  readonly code: PolicyFaultCode
  /** Where it is in the document: the keys and indexes that lead to it. */
  readonly path: Path
  /** What was found: a name as it is written, cut at 80 characters, or the type of anything else. */
  readonly found?: string
  /** What would be right, where that is a list of names or a type. */
  readonly needed?: readonly string[]
  /** The kind of name that was looked up: a clause, a field, … */
  readonly of?: string
}
