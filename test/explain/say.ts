import type { LanguageCode } from '../../src/explain/language.js'
import { explain } from '../../src/explain.js'
import type { Denied, Reason, RequestFault } from '../../src/model/decision.js'
import { identity, policy } from './shop.js'

/** A denial for these reasons. */
export function denial(...reasons: Denied['reasons']): Denied {
  return { allowed: false, asked: { verb: 'canUse', purpose: 'billing', number: 2 }, clauses: [], reasons, policy: identity }
}

/** What is said of one reason, with the policy or without. */
export function sayReason(reason: Reason, language: LanguageCode, withPolicy = true): string {
  const [, ...said] = explain(denial(reason), withPolicy ? { language, policy } : { language }).split('\n')
  return said.join('\n')
}

/** What is said of one fault of a request. */
export function sayProblem(fault: RequestFault, language: LanguageCode): string {
  return sayReason({ code: 'invalid-request', faults: [fault] }, language)
    .split('\n')
    .slice(1)
    .join('\n')
}
