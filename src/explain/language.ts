import type { Allowed, Denied, Duty, Governs, PasswordLiability, Reason, RequestFault, RequestProblem, Unanswered } from '../model/decision.js'
import type { Notice } from '../model/document.js'
import type { Governor } from '../model/facts.js'
import type { PolicyFault, PolicyFaultCode } from '../model/fault.js'
import type { Action, Awaited, Entry, NotPlanned, Planned, RecipientNotice, RulePeriod } from '../model/plan.js'
import type { DeletionRequestKind } from '../model/request.js'
import type { Day } from '../model/text.js'
import type { Vocabulary } from '../model/vocabulary.js'
import type { AnswerGroup, Group } from './groups.js'
import type { Names } from './names.js'
import type { ValueType } from './value-type.js'

/** The languages the product speaks. */
export type LanguageCode = 'en' | 'ja'

/** How a language shows a name, a law and a day. */
export interface Shows {
  /** A name with what it means, where the policy says: `date of birth (birth-date)`. */
  readonly name: (key: string, means: string | undefined) => string
  /** The same for what is a name rather than a noun: a kind of recipient, a retention rule. */
  readonly called: (key: string, means: string | undefined) => string
  readonly purpose: (key: string, means: string | undefined, number: number | undefined) => string
  readonly ground: (key: string, means: string | undefined, number: number | undefined) => string
  /** A law with a day on which the wording cited was in force, where that is known. */
  readonly law: (citation: string, version: Day | undefined) => string
  readonly day: (day: Day) => string
}

/** A general sentence for each code, whatever an answer says with it. */
export interface Catalogue {
  /** Why a request is denied. */
  readonly reasons: { readonly [Code in Reason['code']]: string }
  /** What is wrong with a request. */
  readonly requestProblems: { readonly [Problem in RequestProblem]: string }
  /** What is wrong with a policy document. */
  readonly policyFaults: { readonly [Code in PolicyFaultCode]: string }
  /** What happens to a holding. */
  readonly actions: { readonly [A in Action]: string }
  /** What a recipient is told. */
  readonly notices: { readonly [N in Notice]: string }
}

/** The words of a text timeline. */
export interface TimelineWords {
  readonly headings: { readonly what: string; readonly where: string; readonly action: string; readonly until: string; readonly due: string }
  readonly actions: { readonly [A in Action]: string }
  readonly awaits: { readonly [For in Awaited<Vocabulary>['for']]: (awaited: Extract<Awaited<Vocabulary>, { readonly for: For }>) => string }
  readonly title: (plan: Planned) => string
  readonly scale: (from: Day, to: Day) => string
  /** What the signs of a bar mean. */
  readonly legend: (signs: { readonly kept: string; readonly toAct: string; readonly outOfUse: string; readonly open: string }) => string
  readonly documents: (count: number) => string
  readonly times: (name: string, count: number) => string
  readonly others: (count: number) => string
  readonly separator: string
  readonly nothing: string
}

/**
 * A language: a sentence for everything an answer can say. Each table has a member for each code, so a new code does not compile
 * before every language has its sentence.
 */
export interface Language {
  readonly code: LanguageCode
  readonly shows: Shows
  /** What a value of a type is called. */
  readonly valueTypes: { readonly [Type in ValueType]: string }

  readonly allowed: (decision: Allowed, names: Names) => string
  readonly denied: (decision: Denied, names: Names) => string
  readonly reasons: { readonly [Code in Reason['code']]: (reason: Extract<Reason, { readonly code: Code }>, names: Names) => string }
  readonly requestProblems: { readonly [Problem in RequestProblem]: (fault: RequestFault) => string }
  readonly policyFaults: { readonly [Code in PolicyFaultCode]: (fault: PolicyFault) => string }
  /** What is said of a list of policy faults before them. */
  readonly howManyPolicyFaults: (faults: number) => string
  readonly obligation: (duty: Duty, names: Names) => string
  readonly advice: (duty: Duty, names: Names) => string
  /** What a cited clause means. */
  readonly clause: (id: string, means: string) => string

  readonly governs: { readonly [G in Governor]: (answer: Governs) => string }
  readonly passwordLiability: (answer: PasswordLiability) => string
  readonly unanswered: (answer: Unanswered) => string

  readonly notPlanned: (plan: NotPlanned) => string
  readonly planned: (plan: Planned) => string
  /** What a request of each kind asks. */
  readonly requests: { readonly [Kind in DeletionRequestKind]: string }
  readonly counts: (counts: Planned['counts']) => string
  readonly actions: { readonly [A in Action]: (entry: Extract<Entry, { readonly action: A }>, group: Group, names: Names) => string }
  readonly awaits: { readonly [For in Awaited<Vocabulary>['for']]: (awaited: Extract<Awaited<Vocabulary>, { readonly for: For }>) => string }
  readonly period: (period: RulePeriod<Vocabulary>, names: Names) => string
  readonly hold: (id: string) => string
  readonly sealed: string
  /** What it may still be used for, and on which grounds disclosed. */
  readonly mayStill: (entry: { readonly purposes: readonly string[]; readonly grounds: readonly string[] }, names: Names) => string
  readonly shortenedBy: (facts: readonly string[]) => string
  readonly stopAdvertisingMail: string
  readonly notices: { readonly [N in Notice]: (notice: RecipientNotice<Vocabulary>, names: Names) => string }
  readonly toThePerson: string
  readonly answers: { readonly [A in Action]: (group: AnswerGroup, names: Names, request: DeletionRequestKind) => string }
  readonly dueAgainOn: (day: Day) => string
  readonly dueOnEvent: string

  readonly catalogue: Catalogue
  readonly timeline: TimelineWords
}
