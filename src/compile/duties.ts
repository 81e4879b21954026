import type { Duty } from '../model/decision.js'
import type { Document, DutyRule } from '../model/document.js'
import { citedLaws } from './laws.js'
import type { Names } from './names.js'
import { truth, type ValueOfFact } from './truth.js'

/** The obligations and the advice that ride on an answer, each in the policy's order. */
export interface Riding {
  /** What the caller must do. */
  readonly obligations: readonly Duty[]
  /** What the caller should know. */
  readonly advice: readonly Duty[]
}

/** The duties of a policy; `ridingOn` says which ride on an answer with these facts. */
export interface Duties {
  readonly ridingOn: (valueFor: ValueOfFact) => Riding
}

export function compileDuties(document: Document, names: Names): Duties {
  const obligations = names.obligations.map((code) => compileDuty(document, code, document.obligations?.[code]))
  const advice = names.advice.map((code) => compileDuty(document, code, document.advice?.[code]))
  return {
    ridingOn: (valueFor) => ({ obligations: riding(obligations, valueFor), advice: riding(advice, valueFor) }),
  }
}

interface Compiled {
  readonly duty: Duty
  readonly when: DutyRule['when'] | undefined
}

function compileDuty(document: Document, code: string, rule: DutyRule | undefined): Compiled {
  const laws = citedLaws(document, rule?.laws)
  return { duty: rule?.clause === undefined ? { code, laws } : { code, clause: rule.clause, laws }, when: rule?.when }
}

function riding(duties: readonly Compiled[], valueFor: ValueOfFact): readonly Duty[] {
  return duties.filter(({ when }) => truth(when, valueFor) === true).map(({ duty }) => duty)
}
