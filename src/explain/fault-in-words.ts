import type { RequestFault } from '../model/decision.js'
import type { PolicyFault } from '../model/fault.js'
import type { Language } from './language.js'
import { sentence } from './sentence.js'

/** A fault of a policy document, or of a request. */
export type Fault = PolicyFault | RequestFault

export function faultInWords(fault: Fault, language: Language): string {
  return 'problem' in fault ? language.requestProblems[fault.problem](fault) : sentence('code', language.policyFaults, fault)
}

/** What is said of faults before them, or after. */
export function howManyFaults(faults: readonly Fault[], language: Language): string {
  return faults.some((fault) => 'problem' in fault) ? language.howManyRequestFaults(faults.length) : language.howManyPolicyFaults(faults.length)
}
