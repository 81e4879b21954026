import type { CitedLaw, Duty, PolicyIdentity, RequestFault } from './decision.js'
import type { Notice } from './document.js'
import type { DeletionRequestKind } from './request.js'
import type { Day } from './text.js'
import type { FieldOf, GroundOf, PurposeOf, RecordOf, Vocabulary } from './vocabulary.js'

/** What happens to a holding. */
export const actions = ['delete', 'retain', 'await', 'suspend', 'stop-disclosure'] as const
export type Action = (typeof actions)[number]

/** The period of one rule on one holding. */
export interface RulePeriod<V extends Vocabulary> {
  readonly rule: V['rule']
  readonly laws: readonly CitedLaw[]
  /** The first counted day of its last link: day one of the minimum itself. Absent while an event is awaited. */
  readonly countedFrom?: Day
  /** The last day on which it keeps. */
  readonly retainedUntil?: Day
  /** The first day on which it no longer keeps. */
  readonly deletableFrom?: Day
}

/** What an entry waits for: an event of a rule, the release of a hold, or a rule's end beyond the year 9999. */
export type Awaited<V extends Vocabulary> =
  | { readonly for: 'event'; readonly rule: V['rule']; readonly event: string }
  | { readonly for: 'release'; readonly hold: string }
  | { readonly for: 'end-of-calendar'; readonly rule: V['rule'] }

interface EntryOf<A extends Action, V extends Vocabulary, Ref> {
  readonly action: A
  readonly field: FieldOf<V>
  readonly record: RecordOf<V>
  readonly ref?: Ref
  readonly store?: string
  readonly document?: string
}

interface Kept<V extends Vocabulary> {
  /** The rules that still run or wait, by id: pass them to `canUse` as `retainedBy`. */
  readonly rules: readonly V['rule'][]
  readonly periods: readonly RulePeriod<V>[]
  /** The holds in force that cover it, by id. */
  readonly holds: readonly string[]
  /** Kept only because its unalterable document is: for no purpose. */
  readonly sealed: boolean
  /** What it may still be used for. */
  readonly purposes: readonly PurposeOf<V>[]
  /** The grounds on which it may still be disclosed. */
  readonly grounds: readonly GroundOf<V>[]
  /** The facts not given that could shorten this. */
  readonly shortenedBy: readonly string[]
}

/** Nothing keeps it: it goes, at the latest on `dueOn`. */
export interface DeleteEntry<V extends Vocabulary, Ref> extends EntryOf<'delete', V, Ref> {
  readonly dueOn: Day
}

/** It is kept until a known day. */
export interface RetainEntry<V extends Vocabulary, Ref> extends EntryOf<'retain', V, Ref>, Kept<V> {
  /** The last day on which something keeps it. */
  readonly retainedUntil: Day
  /** The first day on which nothing keeps it. */
  readonly deletableFrom: Day
  /** The day by which it is then deleted. */
  readonly dueOn: Day
}

/** It is kept, and nobody knows until when: something has not happened. */
export interface AwaitEntry<V extends Vocabulary, Ref> extends EntryOf<'await', V, Ref>, Kept<V> {
  readonly awaits: readonly [Awaited<V>, ...Awaited<V>[]]
}

/** It is kept but out of use, from `dueOn` at the latest; a copy that cannot be erased yet is erased on `dueOn`. */
export interface SuspendEntry<V extends Vocabulary, Ref> extends EntryOf<'suspend', V, Ref>, Kept<V> {
  readonly dueOn: Day
  /** Under `delete`: the day before which the copy cannot be erased. */
  readonly erasableFrom?: Day
}

/** It is no longer disclosed, from `dueOn` at the latest; use goes on. */
export interface StopDisclosureEntry<V extends Vocabulary, Ref> extends EntryOf<'stop-disclosure', V, Ref> {
  readonly dueOn: Day
  readonly purposes: readonly PurposeOf<V>[]
  readonly grounds: readonly GroundOf<V>[]
}

/** What happens to one holding: it narrows on `action`. */
export type Entry<V extends Vocabulary = Vocabulary, Ref = string | number | undefined> =
  | DeleteEntry<V, Ref>
  | RetainEntry<V, Ref>
  | AwaitEntry<V, Ref>
  | SuspendEntry<V, Ref>
  | StopDisclosureEntry<V, Ref>

/** What a recipient is told. */
export interface RecipientNotice<V extends Vocabulary> {
  readonly kind: V['recipient']
  readonly name: string
  readonly country?: string
  readonly notice: Notice
  /** A duty by `laws`, or voluntary. */
  readonly required: boolean
  readonly laws: readonly CitedLaw[]
}

/** What the person is told of one holding. */
export interface AnswerEntry<V extends Vocabulary> {
  readonly field: FieldOf<V>
  readonly record: RecordOf<V>
  readonly action: Action
  /** The last day: of the retention, or by which it is deleted, suspended or no longer disclosed. None while something is awaited. */
  readonly lastDay?: Day
  readonly rules: readonly V['rule'][]
  readonly laws: readonly CitedLaw[]
  readonly holds: readonly string[]
}

/** The answer to the person. It costs nothing. */
export interface AnswerToPerson<V extends Vocabulary> {
  readonly fee: 'none'
  readonly entries: readonly AnswerEntry<V>[]
}

/** What is done, when, and why. */
export interface Planned<V extends Vocabulary = Vocabulary, Ref = string | number | undefined> {
  readonly planned: true
  readonly request: DeletionRequestKind
  readonly requestedOn: Day
  readonly asOf: Day
  /** The clauses that promise it. */
  readonly clauses: readonly V['clause'][]
  /** One for each holding, in the order given. */
  readonly entries: readonly Entry<V, Ref>[]
  readonly notices: readonly RecipientNotice<V>[]
  readonly answer: AnswerToPerson<V>
  /** Advertising mail stops at once. */
  readonly stopAdvertisingMail: boolean
  /** The first day on which the same call on what is left gives another plan; none where only an awaited event or an open hold can change it. */
  readonly dueAgainOn?: Day
  readonly counts: { readonly [A in Action]: number }
  readonly obligations: readonly Duty<V['obligation']>[]
  readonly advice: readonly Duty<V['advice']>[]
  readonly policy: PolicyIdentity
}

/** The request has faults, all listed. Nothing is deleted on half an answer. */
export interface NotPlanned {
  readonly planned: false
  readonly faults: readonly [RequestFault, ...RequestFault[]]
  readonly policy: PolicyIdentity
}

/** The answer to `planDeletion`: it narrows on `planned`. */
export type Plan<V extends Vocabulary = Vocabulary, Ref = string | number | undefined> = Planned<V, Ref> | NotPlanned
