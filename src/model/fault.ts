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
  /** What was found: a text as it is written, cut at 80 characters, or the kind of anything else; nothing where something is missing. */
  readonly found?: string
  /**
   * What would be right: the names known there; words and kinds of value (`text`, `number`, `whole number`, `list`, `object`, `true`, `false`);
   * or a remark, such as `at least one entry` or `1 to 30`. Which name was most likely meant, `explain` and `faultsInPlace` say.
   */
  readonly needed?: readonly string[]
  /** The kind of name that was looked up: a clause, a field, … */
  readonly of?: string
}
