import type { Reason } from '../../model/decision.js'
import type { Day } from '../../model/text.js'
import type { Covers } from './covers.js'

/** What a store keeps too short or too long, by an example: what happens to a row whose events fell on one day. */
export interface Kept {
  /** The fields of which this is so, in the order of the store. */
  readonly fields: readonly string[]
  /** The event that the store counts from, where it counts from one; else they go when the person asks. */
  readonly from?: string
  /** The day taken as an example: of the event, or of the request. */
  readonly exampleOn: Day
  /** The day on which the store lets them go. */
  readonly goesOn: Day
}

/** What each finding says, beside its clause and its place. */
export interface FindingData {
  /** The policy lets a collection point not ask these fields. */
  readonly 'collection-denied': {
    /** What `canCollect` says against it, in its order. */
    readonly reasons: readonly Reason[]
  }
  /** `canUse` denies the use. */
  readonly 'use-denied': {
    /** The purpose that the use names. */
    readonly purpose: string
    /** What `canUse` says against it, in its order. */
    readonly reasons: readonly Reason[]
  }
  /** `canDisclose` denies the flow. */
  readonly 'disclosure-denied': {
    /** The ground that the flow names. */
    readonly ground: string
    /** The recipient it goes to, by its id. */
    readonly recipient: string
    /** What `canDisclose` says against it, in its order. */
    readonly reasons: readonly Reason[]
  }
  /** Another's policy governs what is declared here: a partner's, or another site's. */
  readonly 'partner-governs': {
    /** Whose policy it is instead. */
    readonly governedBy: 'partner' | 'other-site'
    /** The partner, by the name that `origin` gives; none of another site. */
    readonly partner?: string
  }
  /** It is used or sent for a purpose that no collection of the field shows. */
  readonly 'purpose-not-shown': {
    /** The field that is used or sent. */
    readonly field: string
    /** The purpose that people are not shown. */
    readonly purpose: string
    /** Where the field is asked: the paths of the collection points, in the order of their letters; of more than twenty the first that are declared. */
    readonly collectedAt: readonly string[]
  }
  /** It is shown where fields are asked, and nothing is used or sent for it. */
  readonly 'purpose-unused': {
    /** The purpose that is shown. */
    readonly purpose: string
  }
  /** It is stored, used or sent, and asked nowhere. */
  readonly 'field-uncollected': {
    /** A field that the policy knows. */
    readonly field: string
  }
  /** The policy does not know the field. */
  readonly 'field-undeclared': {
    /** The name as the manifest writes it. */
    readonly field: string
  }
  /** It is used or sent from a place that does not hold it. */
  readonly 'field-not-held': {
    /** The field that is used or sent. */
    readonly field: string
    /** Where it should be held: a system, or `system/record`. */
    readonly from: string
  }
  /** It is asked or stored, and no use, flow or retention rule needs it. */
  readonly 'field-unneeded': {
    /** The field that could go. */
    readonly field: string
  }
  /** A store lets fields go before the minimum of a rule ends: told once for each rule. */
  readonly 'retention-short': Kept & {
    /** The retention rule whose minimum it is. */
    readonly rule: string
    /** The last day on which the rule keeps the fields, in the example. */
    readonly keptUntil: Day
  }
  /** A store keeps fields past everything that keeps them: told once for each rule, and once where no rule does. */
  readonly 'retention-long': Kept & {
    /** The last day on which they are to go, in the example. */
    readonly dueOn: Day
    /** The rule that keeps them longest; none where no rule does. */
    readonly rule?: string
  }
  /** Nothing deletes from a store. */
  readonly 'deletion-missing': Readonly<Record<never, never>>
  /** What deletes takes longer than is promised. */
  readonly 'deletion-late': {
    /** How many days the deletion takes at most, as the manifest says. */
    readonly withinDays: number
    /** How many days the policy gives it. */
    readonly promptlyDays: number
  }
  /** A store cannot give an event that a rule of its kind counts from: what the rule keeps is kept for ever. */
  readonly 'event-not-given': {
    /** The retention rule that waits. */
    readonly rule: string
    /** The event that it counts from. */
    readonly event: string
    /** The fields of the store that the rule keeps. */
    readonly fields: readonly string[]
  }
  /** A document that only proves other fields is stored where no rule keeps it. */
  readonly 'identity-document-kept': {
    /** The field that the document is held as. */
    readonly field: string
  }
  /** Data goes out unencrypted. */
  readonly 'transport-plain': {
    /** Whom it goes to, by id. */
    readonly recipient: string
  }
  /** Data goes abroad: what is to be known of it. */
  readonly 'transfer-abroad': {
    /** Whom it goes to, by id. */
    readonly recipient: string
    /** Where the recipient is: ISO 3166-1 alpha-2. */
    readonly country: string
    /** The advice that rides on it because it goes abroad, by code. */
    readonly advice: readonly string[]
    /** The obligations that ride on it because it goes abroad, by code. */
    readonly obligations: readonly string[]
  }
  /** Two flows say the same. */
  readonly 'flow-duplicate': {
    /** The path of the flow that stays. */
    readonly of: string
  }
  /** Nothing goes to a recipient that is declared. */
  readonly 'recipient-unused': {
    /** Its id. */
    readonly recipient: string
  }
  /** Of a system that is declared nothing is said: nothing of it is checked. */
  readonly 'system-empty': {
    /** Its id. */
    readonly system: string
  }
  /** A personal column that no store accounts for; without a field where the policy has none for it. */
  readonly 'schema-drift': {
    /** `table.column`, as the schema writes it. */
    readonly column: string
    /** The field that it holds; none where the policy has no such field. */
    readonly field?: string
    /** What it was recognised by: a word of its name, table, type or comment, or a mark; the column's own name where the manifest says what it holds. */
    readonly because: string
  }
  /** A declared field that no column backs; or, with a column, what is said of a column that there is not. */
  readonly 'manifest-stale': {
    /** The field that is declared, or that the column is said to hold. */
    readonly field: string
    /** The column that there is not: `table.column`, as the manifest writes it. */
    readonly column?: string
  }
  /** A finding was accepted until a day that has passed. */
  readonly 'accepted-expired': {
    /** The finding that was accepted, by its stable name. */
    readonly finding: string
    /** The path of the entity at which it was accepted. */
    readonly at: string
    /** The last day on which it was accepted. */
    readonly until: Day
  }
  /** A finding is accepted until a day that is near. */
  readonly 'accepted-expiring': {
    /** The finding that is accepted, by its stable name. */
    readonly finding: string
    /** The path of the entity at which it is accepted. */
    readonly at: string
    /** The last day on which it is accepted. */
    readonly until: Day
  }
  /** What is accepted is not found. */
  readonly 'accepted-unused': {
    /** The finding that is accepted, by its stable name. */
    readonly finding: string
    /** The path at which it is not found. */
    readonly at: string
    /** What of it is not found, where the rest is. */
    readonly covers?: Covers
  }
}
