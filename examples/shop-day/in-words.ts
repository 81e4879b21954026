import { type Denied, type Plan, type PolicyIdentity, policy, type Reference, type RequestFault } from 'clausewise'
import { type ExplainOptions, explain, type LanguageCode, timeline } from 'clausewise/explain'

/** With the policy, names are shown with what they mean. Its keys are English words, and read well enough in an English table. */
const options = (language: LanguageCode): ExplainOptions => (language === 'en' ? { language } : { language, policy })

/** Reasons of a denial, a line or more each; without the line that says it is denied, and without what each clause means. */
export function reasonsInWords(denied: Denied<Reference>, reasons: Denied<Reference>['reasons'], language: LanguageCode): string[] {
  return explain({ ...denied, clauses: [], reasons }, options(language))
    .split('\n')
    .slice(1)
}

/** One fault of a request, in a sentence. */
export function faultInWords(fault: RequestFault, by: PolicyIdentity, language: LanguageCode): string[] {
  return explain({ answered: false, faults: [fault], policy: by }, options(language))
    .split('\n')
    .slice(1)
}

/** A plan as a table. */
export function planInWords(plan: Plan<Reference>, language: LanguageCode, width: number): string[] {
  return timeline(plan, { ...options(language), width }).split('\n')
}
