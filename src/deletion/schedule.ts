import type { Table } from '../compile/table.js'
import type { Condition } from '../model/condition.js'
import type { CitedLaw, FactValue } from '../model/decision.js'
import type { Notice } from '../model/document.js'
import type { AnswerEntry, Awaited, RulePeriod } from '../model/plan.js'
import type { DeletionRequestKind } from '../model/request.js'
import type { Vocabulary } from '../model/vocabulary.js'

/** A policy's retention rules in force, laid out by where a holding stands: its record kind, then its field. */
export interface RetentionSchedule {
  readonly kinds: Table<KindSchedule>
  /** The names of kinds and of fields, for the faults that list them. */
  readonly kindNames: readonly string[]
  readonly fields: ReadonlySet<string>
  readonly fieldNames: readonly string[]
  readonly recipients: ReadonlyMap<string, RecipientNotices>
  readonly recipientNames: readonly string[]
  /** The days that "promptly" is. */
  readonly promptlyDays: number
}

/** The notice that a recipient of a kind is sent, by what was requested; none where absent. */
export type RecipientNotices = ReadonlyMap<DeletionRequestKind, ScheduledNotice>

export interface ScheduledNotice {
  readonly notice: Notice
  /** A duty by these laws; voluntary where there are none. */
  readonly required: boolean
  readonly laws: readonly CitedLaw[]
}

/** What a holding of a record kind may give, and the schedule of each field in it. */
export interface KindSchedule {
  readonly record: string
  /** The place of each event among the days of a holding. */
  readonly events: Table<number>
  /** The days of a holding that gives none. */
  readonly noDays: readonly number[]
  readonly facts: Table<ScheduledFact>
  /** The facts of a holding that gives none: see `withFact`. */
  readonly noFacts: string
  readonly fields: Table<FieldSchedule>
}

/** A fact that a holding may give, and its place among the facts of its kind. */
export interface ScheduledFact {
  readonly place: number
  readonly values: readonly FactValue[]
}

/** One field in one record kind. */
export interface FieldSchedule {
  readonly field: string
  readonly record: string
  /** Nothing but a hold ever keeps it. */
  readonly neverKept: boolean
  /** All the purposes it serves, in the policy's order. */
  readonly purposes: readonly string[]
  /** The rules that may cover it, by id. */
  readonly rules: readonly ScheduledRule[]
  /** The facts its kind declares. */
  readonly facts: Table<ScheduledFact>
  /** Which of its rules cover a holding, by the facts given; worked out on first asking. */
  readonly covering: Map<string, Covering>
  /** No rule; the sets of running rules grow from it. */
  readonly noRules: RuleSet
}

/** A retention rule as it stands in one record kind: its links resolved, its laws cited, its condition kept as data. */
export interface ScheduledRule {
  readonly id: string
  readonly laws: readonly CitedLaw[]
  readonly when: Condition | undefined
  /** The place of its event among the days of a holding; -1 where the kind has no such event. */
  readonly event: number
  /** Whether the event's own day counts. */
  readonly inclusive: boolean
  readonly links: readonly CountedLink[]
  readonly purposes: readonly string[]
  readonly grounds: readonly string[]
  /** Its period while the event has not happened, and where it ends beyond the calendar. */
  readonly awaiting: Period
  readonly endless: Period
  /** Its periods by the day of the event, worked out on first asking. */
  readonly periods: Map<number, Period>
}

/** A link of a period, its parameters read. */
export interface CountedLink {
  readonly unit: 'months' | 'days' | 'end-of-year'
  readonly count: number
}

/** How long a rule keeps a holding. */
export interface Period {
  /** The first day on which it no longer keeps; `never` where that is not known. */
  readonly end: number
  /** As an entry shows it. */
  readonly shown: RulePeriod<Vocabulary>
  /** What its end waits for. */
  readonly awaits: Awaited<Vocabulary> | undefined
}

/** The rules that cover the holdings of one field with the same facts, by id. */
export interface Covering {
  readonly rules: readonly CoveringRule[]
  /** None of them running; every other `Running` grows from it. */
  readonly none: Running
  /** How many have grown from it. */
  grown: number
}

/** A rule that covers a holding, as far as the facts given say. */
export interface CoveringRule {
  readonly rule: ScheduledRule
  /** Whether it covers whatever the facts not given are. */
  readonly certain: boolean
  /** The facts not given on which that depends. */
  readonly unknown: readonly string[]
}

/** The rules that run on a holding, with the periods for which they do. Holdings with the same periods share one. */
export interface Running {
  readonly rules: RuleSet
  readonly periods: readonly RulePeriod<Vocabulary>[]
  /** The last end of those that are certain to cover it; `noDay` where there is none. */
  readonly certainEnd: number
  /** The first end of any; `never` where that is not known. */
  readonly nextEnd: number
  /** What their ends wait for. */
  readonly awaits: readonly Awaited<Vocabulary>[]
  /** Of each that covers it only because facts are not given: those facts. */
  readonly doubts: readonly (readonly string[])[]
  /** What grew from it, by the period of one rule more. */
  readonly next: Map<Period, Running>
  /** The days of the last holding that these rules kept. */
  until: Until | undefined
  /** What the last person was told of a holding that these rules keep, and no hold. */
  told: AnswerEntry<Vocabulary> | undefined
}

/** The last days of a retention, by the first day on which nothing keeps it. */
export interface Until {
  readonly end: number
  readonly retainedUntil: string
  readonly deletableFrom: string
}

/** What the rules that run on a holding name together, in the policy's order. */
export interface RuleSet {
  readonly ids: readonly string[]
  readonly laws: readonly CitedLaw[]
  /** The purposes the kept value may still be used for. */
  readonly purposes: readonly string[]
  /** The grounds on which it may still be disclosed, by what was requested. */
  readonly grounds: Readonly<Record<DeletionRequestKind, readonly string[]>>
  /** These rules and one more, whose id comes after theirs. */
  readonly and: (rule: ScheduledRule) => RuleSet
}
