import type { CitedLaw, Reason } from '../../model/decision.js'
import type { Day } from '../../model/text.js'
import type { Location, Related } from './location.js'

/** How bad it is. Errors and warnings fail a build; a note never does. */
export const levels = ['error', 'warning', 'note'] as const
export type Level = (typeof levels)[number]

/** A day of a rule and of a store, seen from one day on which an event happens. */
interface Kept {
  /** The field that is kept too short or too long. */
  readonly field: string
  /** The event that the store counts from, where it counts from one; else it goes when the person asks. */
  readonly from?: string
  /** The day taken as an example: of the event, or of the request. */
  readonly exampleOn: Day
  /** The day on which the store lets it go. */
  readonly goesOn: Day
}

/** What each finding says, beside its clause and its place. */
export interface FindingData {
  /** The policy lets a collection point not ask these fields. */
  readonly 'collection-denied': { readonly reasons: readonly Reason[] }
  /** `canUse` denies the use. */
  readonly 'use-denied': { readonly purpose: string; readonly reasons: readonly Reason[] }
  /** `canDisclose` denies the flow. */
  readonly 'disclosure-denied': { readonly ground: string; readonly recipient: string; readonly reasons: readonly Reason[] }
  /** Another's policy governs what is declared here: a partner's, or another site's. */
  readonly 'partner-governs': { readonly governedBy: 'partner' | 'other-site'; readonly partner?: string }
  /** It is used or sent for a purpose that no collection of the field shows. */
  readonly 'purpose-not-shown': { readonly field: string; readonly purpose: string; readonly collectedAt: readonly string[] }
  /** It is shown where fields are asked, and nothing is used or sent for it. */
  readonly 'purpose-unused': { readonly purpose: string }
  /** It is stored, used or sent, and asked nowhere. */
  readonly 'field-uncollected': { readonly field: string }
  /** The policy does not know the field. */
  readonly 'field-undeclared': { readonly field: string }
  /** It is used or sent from a place that does not hold it. */
  readonly 'field-not-held': { readonly field: string; readonly from: string }
  /** It is asked or stored, and no use, flow or retention rule needs it. */
  readonly 'field-unneeded': { readonly field: string }
  /** A store lets it go before a minimum ends. */
  readonly 'retention-short': Kept & { readonly rule: string; readonly keptUntil: Day }
  /** A store keeps it past everything that keeps it. */
  readonly 'retention-long': Kept & { readonly dueOn: Day; readonly rule?: string }
  /** Nothing deletes from a store. */
  readonly 'deletion-missing': Readonly<Record<never, never>>
  /** What deletes takes longer than is promised. */
  readonly 'deletion-late': { readonly withinDays: number; readonly promptlyDays: number }
  /** A store cannot give an event that a rule of its kind counts from: what the rule keeps is kept for ever. */
  readonly 'event-not-given': { readonly rule: string; readonly event: string; readonly fields: readonly string[] }
  /** A document that only proves other fields is stored where no rule keeps it. */
  readonly 'identity-document-kept': { readonly field: string }
  /** Data goes out unencrypted. */
  readonly 'transport-plain': { readonly recipient: string }
  /** Data goes abroad: what is to be known of it. */
  readonly 'transfer-abroad': {
    readonly recipient: string
    readonly country: string
    readonly advice: readonly string[]
    readonly obligations: readonly string[]
  }
  /** Two flows say the same. */
  readonly 'flow-duplicate': { readonly of: string }
  /** Nothing goes to a recipient that is declared. */
  readonly 'recipient-unused': { readonly recipient: string }
  /** A personal column that no store accounts for; without a field where the policy has none for it. */
  readonly 'schema-drift': { readonly column: string; readonly field?: string; readonly because: string }
  /** A declared field that no column backs; or, with a column, what is said of a column that there is not. */
  readonly 'manifest-stale': { readonly field: string; readonly column?: string }
  /** A finding was accepted until a day that has passed. */
  readonly 'accepted-expired': { readonly finding: string; readonly at: string; readonly until: Day }
  /** A finding is accepted until a day that is near. */
  readonly 'accepted-expiring': { readonly finding: string; readonly at: string; readonly until: Day }
  /** What is accepted is not found. */
  readonly 'accepted-unused': { readonly finding: string; readonly at: string }
}

/** The stable names of the findings. */
export const findingIds = [
  'disclosure-denied',
  'use-denied',
  'collection-denied',
  'partner-governs',
  'purpose-not-shown',
  'field-uncollected',
  'field-undeclared',
  'field-not-held',
  'retention-short',
  'retention-long',
  'event-not-given',
  'deletion-missing',
  'deletion-late',
  'identity-document-kept',
  'transport-plain',
  'schema-drift',
  'manifest-stale',
  'flow-duplicate',
  'field-unneeded',
  'purpose-unused',
  'recipient-unused',
  'transfer-abroad',
  'accepted-expired',
  'accepted-expiring',
  'accepted-unused',
] as const satisfies readonly (keyof FindingData)[]

/** The stable name of a finding. */
export type FindingId = (typeof findingIds)[number]

/** What would make it right. */
export type Remedy =
  /** How the grounds stand to the facts that the flow gives: `canDisclose` says what else each asks. */
  | {
      readonly code: 'grounds'
      readonly grounds: readonly {
        readonly ground: string
        readonly status: 'open' | 'closed' | 'lacking'
        readonly lacks: readonly string[]
        readonly attests: readonly string[]
      }[]
    }
  /** The purposes that every field serves. */
  | { readonly code: 'purposes'; readonly purposes: readonly string[] }
  /** A name that is declared and looks alike. */
  | { readonly code: 'nearest'; readonly found: string; readonly nearest: string }
  /** A line to add, as YAML, at an entity. */
  | { readonly code: 'add'; readonly to: string; readonly line: string }
  /** Something to remove from an entity: a field, a purpose, an entry. */
  | { readonly code: 'remove'; readonly from: string; readonly what: string }
  /** One of these entities is to be changed. */
  | { readonly code: 'change'; readonly entities: readonly string[] }
  /** The policy would have to be revised first. */
  | { readonly code: 'revise-policy' }

/** Whether it fails: `new` does; `accepted` in the manifest and `known` in the baseline do not. */
export type FindingState = 'new' | 'accepted' | 'known'

interface FindingOf<Id extends FindingId> {
  /** Its stable name, in words. */
  readonly id: Id
  readonly level: Level
  /** The entity it is about, by its path: `flows/ad-audience`, `systems/shop-db/stores/order`. */
  readonly entity: string
  /** Who answers for it, where the manifest says. */
  readonly owner?: string
  /** The clauses that decided it, in the policy's order; none for what no clause says. */
  readonly clauses: readonly string[]
  readonly laws: readonly CitedLaw[]
  /** What is at fault, the very node; one line. */
  readonly at: Location
  readonly related: readonly Related[]
  readonly data: FindingData[Id]
  readonly remedies: readonly Remedy[]
  readonly state: FindingState
  /** The same as long as the finding, the entity and the data are: lines, counts and messages do not change it. */
  readonly fingerprint: string
}

/** What is wrong between a manifest and its policy: it narrows on `id`. */
export type Finding = { [Id in FindingId]: FindingOf<Id> }[FindingId]
