import type { CitedLaw, Duty, PolicyIdentity, RequestFault } from './decision.js'
import type { Notice } from './document.js'
import type { DeletionRequestKind } from './request.js'
import type { Day } from './text.js'
import type { FieldOf, GroundOf, PurposeOf, RecordOf, Vocabulary } from './vocabulary.js'

/** What happens to a holding. */
export const actions = ['delete', 'retain', 'await', 'suspend', 'stop-disclosure'] as const
/** What happens to a holding. */
export type Action = (typeof actions)[number]

/** The period of one rule on one holding. */
export interface RulePeriod<V extends Vocabulary> {
  /** The retention rule, by its id. */
  readonly rule: V['rule']
  /** The laws the rule rests on; none where it is the operator's own choice. */
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
  | {
      /** It waits for an event. */
      readonly for: 'event'
      /** The rule that counts from it. */
      readonly rule: V['rule']
      /** The event that has not happened. */
      readonly event: string
    }
  | {
      /** It waits for a release. */
      readonly for: 'release'
      /** The hold, by its id. */
      readonly hold: string
    }
  | {
      /** Its end lies beyond 9999-12-31. */
      readonly for: 'end-of-calendar'
      /** The rule that ends then. */
      readonly rule: V['rule']
    }

interface EntryOf<A extends Action, V extends Vocabulary, Ref> {
  /** What happens to the holding. */
  readonly action: A
  /** The field held. */
  readonly field: FieldOf<V>
  /** The kind of record it is held in. */
  readonly record: RecordOf<V>
  /** The caller's own reference, untouched. */
  readonly ref?: Ref
  /** The system that holds it, where the request says. */
  readonly store?: string
  /** The document it is part of, where the request says. */
  readonly document?: string
}

interface Kept<V extends Vocabulary> {
  /** The rules that still run or wait, by id: pass them to `canUse` as `retainedBy`. */
  readonly rules: readonly V['rule'][]
  /** The period of each of these rules. */
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
  /** The last day on which it is to be deleted. */
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
  /** All that its end waits for: of the rules first, then of the holds. */
  readonly awaits: readonly [Awaited<V>, ...Awaited<V>[]]
}

/** It is kept but out of use, from `dueOn` at the latest; a copy that cannot be erased yet is erased on `dueOn`. */
export interface SuspendEntry<V extends Vocabulary, Ref> extends EntryOf<'suspend', V, Ref>, Kept<V> {
  /** The day by which it is out of use, or, with `erasableFrom`, erased. */
  readonly dueOn: Day
  /** Under `delete`: the day before which the copy cannot be erased. */
  readonly erasableFrom?: Day
}

/** It is no longer disclosed, from `dueOn` at the latest; use goes on. */
export interface StopDisclosureEntry<V extends Vocabulary, Ref> extends EntryOf<'stop-disclosure', V, Ref> {
  /** The day by which disclosure has stopped. */
  readonly dueOn: Day
  /** What it may still be used for: all that the field serves. */
  readonly purposes: readonly PurposeOf<V>[]
  /** The grounds on which it may still be disclosed. */
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
  /** The kind of recipient. */
  readonly kind: V['recipient']
  /** The recipient's name, as the request gives it. */
  readonly name: string
  /** The recipient's country, where the request gives it. */
  readonly country?: string
  /** What the recipient is told. */
  readonly notice: Notice
  /** A duty by `laws`, or voluntary. */
  readonly required: boolean
  /** The laws that make it a duty; none where it is voluntary. */
  readonly laws: readonly CitedLaw[]
}

/** What the person is told of one holding. */
export interface AnswerEntry<V extends Vocabulary> {
  /** The field held. */
  readonly field: FieldOf<V>
  /** The kind of record it is held in. */
  readonly record: RecordOf<V>
  /** What happens to it. */
  readonly action: Action
  /** The last day: of the retention, or by which it is deleted, suspended or no longer disclosed. None while something is awaited. */
  readonly lastDay?: Day
  /** The retention rules that keep it, by id. */
  readonly rules: readonly V['rule'][]
  /** The laws those rules rest on, each once. */
  readonly laws: readonly CitedLaw[]
  /** The holds that keep it, by id. */
  readonly holds: readonly string[]
  /** Kept only because its unalterable document is. */
  readonly sealed: boolean
}

/** The answer to the person. It costs nothing. */
export interface AnswerToPerson<V extends Vocabulary> {
  /** What the answer costs the person: nothing. */
  readonly fee: 'none'
  /** One for each holding, in the order of the plan. */
  readonly entries: readonly AnswerEntry<V>[]
}

/** What is done, when, and why. */
export interface Planned<V extends Vocabulary = Vocabulary, Ref = string | number | undefined> {
  /** The plan was made. */
  readonly planned: true
  /** Whose it is, by the id the request gave. */
  readonly subject: {
    /** The id, in the caller's own words. */
    readonly id: string
  }
  /** What the person asked. */
  readonly request: DeletionRequestKind
  /** The day the request arrived. */
  readonly requestedOn: Day
  /** The day the plan is made for. */
  readonly asOf: Day
  /** The clauses that promise it. */
  readonly clauses: readonly V['clause'][]
  /** One for each holding, in the order given. */
  readonly entries: readonly Entry<V, Ref>[]
  /** What recipients are told, in the order in which the request names them. */
  readonly notices: readonly RecipientNotice<V>[]
  /** What the person is told. */
  readonly answer: AnswerToPerson<V>
  /** Advertising mail stops at once. */
  readonly stopAdvertisingMail: boolean
  /** The first day on which the same call on what is left gives another plan; none where only an awaited event or an open hold can change it. */
  readonly dueAgainOn?: Day
  /** How many holdings each action has. */
  readonly counts: { readonly [A in Action]: number }
  /** What the caller must do. */
  readonly obligations: readonly Duty<V['obligation']>[]
  /** What the caller should know. */
  readonly advice: readonly Duty<V['advice']>[]
  /** The policy that planned. */
  readonly policy: PolicyIdentity
}

/** The request has faults, all listed. Nothing is deleted on half an answer. */
export interface NotPlanned {
  /** There is no plan. */
  readonly planned: false
  /** Whose it would have been, where the request says so. */
  readonly subject?: {
    /** The id, in the caller's own words. */
    readonly id: string
  }
  /** Every fault of the request, at least one. */
  readonly faults: readonly [RequestFault, ...RequestFault[]]
  /** The policy that was asked. */
  readonly policy: PolicyIdentity
}

/** The answer to `planDeletion`: it narrows on `planned`. */
export type Plan<V extends Vocabulary = Vocabulary, Ref = string | number | undefined> = Planned<V, Ref> | NotPlanned
