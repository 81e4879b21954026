import type {
  Allowed,
  Denied,
  Duty,
  Governs,
  GroundStatus,
  GroundsFor,
  PasswordLiability,
  Reason,
  RequestFault,
  RequestProblem,
  Unanswered,
} from '../model/decision.js'
import type { Notice } from '../model/document.js'
import type { Governor } from '../model/facts.js'
import type { PolicyFault, PolicyFaultCode } from '../model/fault.js'
import type { Action, Awaited, Entry, NotPlanned, Planned, RecipientNotice, RulePeriod } from '../model/plan.js'
import type { DeletionRequestKind } from '../model/request.js'
import type { Day } from '../model/text.js'
import type { Remark, ValueType } from '../model/value-type.js'
import type { Vocabulary } from '../model/vocabulary.js'
import type { AnswerGroup } from './answer-groups.js'
import type { Revision } from './explained.js'
import type { Group } from './groups.js'
import type { TextProblem } from './in-place/json-text.js'
import type { Names } from './names.js'

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
  /** A ground that stays open under a condition alone. */
  readonly conditional: (ground: string, condition: string) => string
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

/** What a bar of a timeline is made of. */
export type TimelineSign = 'kept' | 'toAct' | 'outOfUse' | 'open' | 'overdue'

/** The words of a timeline, for a terminal and for a page. */
export interface TimelineWords {
  /** Names by what they mean alone: a table has no room for both. */
  readonly shows: Pick<Shows, 'name' | 'called'>
  /** A day in a column. */
  readonly day: (day: Day) => string
  readonly headings: { readonly [Column in 'what' | 'where' | 'action' | 'until' | 'due' | 'why']: string }
  readonly actions: { readonly [A in Action]: string }
  /** What happens and on which days, where there is room to say it; `awaits` is what is awaited. */
  readonly says: { readonly [A in Action]: (entry: Extract<Entry, { readonly action: A }>, awaits: string) => string }
  readonly awaits: { readonly [For in Awaited<Vocabulary>['for']]: (awaited: Extract<Awaited<Vocabulary>, { readonly for: For }>, names: Names) => string }
  readonly title: (plan: Planned) => string
  readonly scale: (from: Day, to: Day) => string
  readonly signs: { readonly [Sign in TimelineSign]: string }
  /** The days that a drawing marks. */
  readonly marks: { readonly [Mark in 'request' | 'asOf' | 'dueAgain']: (day: Day) => string }
  readonly ticks: { readonly [Unit in 'day' | 'month' | 'year']: (day: Day) => string }
  readonly hold: (id: string) => string
  /** What keeps a holding longer than its own rules do. */
  readonly document: string
  /** A rule with the laws it rests on; without any it is the operator's own choice. */
  readonly ruleInFull: (rule: string, laws: readonly string[]) => string
  readonly shorter: string
  /** Recipients who are told the same. */
  readonly told: (notice: Pick<RecipientNotice<Vocabulary>, 'notice' | 'required'>, laws: readonly string[], whom: readonly string[]) => string
  /** Where something is held, and what. */
  readonly label: (where: string, what: string) => string
  readonly documents: (names: readonly string[]) => string
  readonly stores: (names: readonly string[]) => string
  readonly refs: (refs: readonly string[]) => string
  readonly times: (name: string, count: number) => string
  readonly overdue: (says: string) => string
  readonly separator: string
  /** Between names that may themselves hold a comma. */
  readonly listSeparator: string
  readonly stop: string
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
  /** What is said of a value that is neither a name nor of a type. */
  readonly remarks: { readonly [Each in Remark]: string }

  readonly allowed: (decision: Allowed, names: Names) => string
  /** By which clauses. */
  readonly permittedBy: (clauses: readonly string[]) => string
  /** `reasons`: how many are told. */
  readonly denied: (decision: Denied, names: Names, reasons: number) => string
  /** `of`: the fields or attestations it is said of, where it names one: the reason's own, and those of others alike. */
  readonly reasons: { readonly [Code in Reason['code']]: (reason: Extract<Reason, { readonly code: Code }>, names: Names, of: readonly string[]) => string }
  readonly requestProblems: { readonly [Problem in RequestProblem]: (fault: RequestFault) => string }
  readonly policyFaults: { readonly [Code in PolicyFaultCode]: (fault: PolicyFault) => string }
  /** What is said of a list of policy faults before them. */
  readonly howManyPolicyFaults: (faults: number) => string
  /** Why a text is no JSON. */
  readonly notJson: (problem: TextProblem) => string
  /** The same of the faults of a request. */
  readonly howManyRequestFaults: (faults: number) => string
  readonly obligation: (duty: Duty, names: Names) => string
  readonly advice: (duty: Duty, names: Names) => string
  /** What a cited clause means. */
  readonly clause: (id: string, means: string) => string

  readonly governs: { readonly [G in Governor]: (answer: Governs) => string }
  readonly passwordLiability: (answer: PasswordLiability) => string
  readonly unanswered: (answer: Unanswered) => string

  /** The fields that a use may not read, and that it may read none at all. */
  readonly withheld: (fields: readonly string[], names: Names) => string
  readonly allWithheld: string
  /** How many grounds the facts open, and how each stands to them. */
  readonly groundsFor: (answer: GroundsFor) => string
  readonly groundStatus: { readonly [S in GroundStatus<Vocabulary>['status']]: (ground: GroundStatus<Vocabulary>, names: Names) => string }

  readonly inForce: (version: { readonly id: string; readonly version: string; readonly since: Day }) => string
  /** Which version stood before it, and what it adds to that. */
  readonly follows: (previous: string, adds: Revision['adds'], names: Names) => string
  readonly notInForce: string
  /** What is wrong with a history of versions, or with the day asked for. */
  readonly historyFault: (fault: PolicyFault) => string

  /** Before the faults: that there is no plan. */
  readonly notPlanned: (plan: NotPlanned) => string
  readonly planned: (plan: Planned) => string
  /** What a request of each kind asks. */
  readonly requests: { readonly [Kind in DeletionRequestKind]: string }
  readonly counts: (counts: Planned['counts']) => string
  readonly actions: { readonly [A in Action]: (entry: Extract<Entry, { readonly action: A }>, group: Group, names: Names) => string }
  /** Of what should be gone by the day of the plan. */
  readonly overdue: string
  readonly awaits: { readonly [For in Awaited<Vocabulary>['for']]: (awaited: Extract<Awaited<Vocabulary>, { readonly for: For }>, names: Names) => string }
  readonly period: (period: RulePeriod<Vocabulary>, names: Names) => string
  readonly hold: (id: string) => string
  readonly sealed: string
  /** It is not sealed itself, and kept longer than its own rules ask. */
  readonly keptWithDocument: string
  /** What it may still be used for, and on which grounds disclosed: as they are shown. */
  readonly mayStill: (open: { readonly purposes: readonly string[]; readonly grounds: readonly string[] }) => string
  readonly shortenedBy: (facts: readonly string[], names: Names) => string
  readonly stopAdvertisingMail: string
  readonly notices: { readonly [N in Notice]: (notice: RecipientNotice<Vocabulary>, names: Names) => string }
  readonly toThePerson: string
  readonly answers: { readonly [A in Action]: (group: AnswerGroup, names: Names, request: DeletionRequestKind) => string }
  readonly dueAgainOn: (day: Day) => string
  readonly dueOnEvent: string

  readonly catalogue: Catalogue
  readonly timeline: TimelineWords
}
