import type { CitedLaw } from '../../model/decision.js'
import type { Day } from '../../model/text.js'
import type { Covers } from './covers.js'
import type { FindingData } from './finding-data.js'
import type { Location, Related } from './location.js'

/** How bad it is. Errors and warnings fail a build; a note never does. */
export const levels = ['error', 'warning', 'note'] as const
/** How bad a finding is, by its stable name. */
export type Level = (typeof levels)[number]

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
  'system-empty',
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
      /** Which remedy it is. */
      readonly code: 'grounds'
      /** The grounds that allow such a recipient and that the facts do not close: at most three, open ones first, then those that lack fewest. */
      readonly grounds: readonly {
        /** The ground by its key. */
        readonly ground: string
        /** Whether the facts given open it; `lacking` while some are missing. */
        readonly status: 'open' | 'closed' | 'lacking'
        /** The facts that are still to be given. */
        readonly lacks: readonly string[]
        /** The attestations that it asks. */
        readonly attests: readonly string[]
      }[]
      /** How many more of them there are. */
      readonly more: number
    }
  /** The purposes for which the policy would allow the use. */
  | {
      /** Which remedy it is. */
      readonly code: 'purposes'
      /** The purposes by key, in the policy's order. */
      readonly purposes: readonly string[]
    }
  /** A name that is declared and looks alike. */
  | {
      /** Which remedy it is. */
      readonly code: 'nearest'
      /** The name as it is written. */
      readonly found: string
      /** The name that was most likely meant. */
      readonly nearest: string
    }
  /** A line to add to an entity, as YAML. */
  | {
      /** Which remedy it is. */
      readonly code: 'add'
      /** The path of the entity that it is added to, or of a list or map of it: `systems/shop-db/stores/order/fields`. */
      readonly to: string
      /** What is added. */
      readonly line: string
    }
  /** A line of an entity, as YAML, that takes the place of the one with the same key. */
  | {
      /** Which remedy it is. */
      readonly code: 'replace'
      /** The path of the entity in which it stands. */
      readonly in: string
      /** What is written instead. */
      readonly line: string
    }
  /** Something to remove from an entity: a field, a purpose, an entry; or the entity itself. */
  | {
      /** Which remedy it is. */
      readonly code: 'remove'
      /** The path of the entity that it is removed from, or of a list or map of it. */
      readonly from: string
      /** What goes; none where the entity itself does. */
      readonly what?: string
    }
  /** People are to be shown a purpose where they are asked. */
  | {
      /** Which remedy it is. */
      readonly code: 'show'
      /** The purpose by its key. */
      readonly purpose: string
      /** The paths of the collection points: any of them will do. */
      readonly at: readonly string[]
    }
  /** Where people are asked a field is to be declared. */
  | {
      /** Which remedy it is. */
      readonly code: 'collect'
      /** The field that is asked. */
      readonly field: string
      /** The paths of the collection points that are declared. */
      readonly at: readonly string[]
    }
  /** A field is to be declared in a store that holds it. */
  | {
      /** Which remedy it is. */
      readonly code: 'hold'
      /** The field that is held. */
      readonly field: string
      /** The path of the system. */
      readonly system: string
      /** The paths of its stores, or where it has none of its collection points: one of them has it. */
      readonly stores: readonly string[]
    }
  /** A column of another name holds a field: then the manifest is to say which. */
  | {
      /** Which remedy it is. */
      readonly code: 'name-column'
      /** The path of the system. */
      readonly system: string
      /** The field that it holds. */
      readonly field: string
    }
  /** A column holds nothing of a person: then the manifest is to say so. */
  | {
      /** Which remedy it is. */
      readonly code: 'not-personal'
      /** The path that the line is added to. */
      readonly to: string
      /** What is added, as YAML. */
      readonly line: string
    }
  /** Another policy governs, and is to be asked. */
  | {
      /** Which remedy it is. */
      readonly code: 'ask-elsewhere'
      /** The partner whose policy it is; none of another site. */
      readonly partner?: string
    }
  /** There is an acceptance of such findings, and it does not name what this one is about. */
  | {
      /** Which remedy it is. */
      readonly code: 'accept'
      /** The path of the acceptance. */
      readonly in: string
      /** What would stand there, as YAML. */
      readonly line: string
    }
  /** A field is to be taken from a store that holds it. */
  | {
      /** Which remedy it is. */
      readonly code: 'take-from'
      /** The paths of the stores: any of them will do. */
      readonly stores: readonly string[]
    }
  /** The policy would have to be revised first. */
  | {
      /** Which remedy it is. */
      readonly code: 'revise-policy'
    }

/** Whether it fails: `new` does; `accepted` in the manifest and `known` in the baseline do not. */
export type FindingState = 'new' | 'accepted' | 'known'

/** A finding of one name: `FindingOf<'retention-short'>`. */
export interface FindingOf<Id extends FindingId> {
  /** Its stable name: test this, not a sentence. */
  readonly id: Id
  /** How bad it is. It goes with the name; `schema-drift` alone only warns of a column that may be personal and is of no field. */
  readonly level: Level
  /** The entity it is about, by its path: `flows/ad-audience`, `systems/shop-db/stores/order`. */
  readonly entity: string
  /** Who answers for it, where the manifest says. */
  readonly owner?: string
  /** The clauses that decided it, in the policy's order; none for what no clause says. */
  readonly clauses: readonly string[]
  /** The laws that a rule or an obligation cites; none for most findings. */
  readonly laws: readonly CitedLaw[]
  /** What is at fault, the very node; one line. */
  readonly at: Location
  /** Other places that belong to it. */
  readonly related: readonly Related[]
  /** What it says beside that, by its name. */
  readonly data: FindingData[Id]
  /** What it is about, by name: an acceptance covers it where it lists all of these. Nothing of a finding that its entity says all of. */
  readonly covers: Covers
  /** What would make it right, where that can be told. */
  readonly remedies: readonly Remedy[]
  /** Whether it fails, by its level: only what is `new` does. */
  readonly state: FindingState
  /** Of one that is accepted: why, and the last day. */
  readonly acceptance?: {
    /** Why it is accepted. */
    readonly because: string
    /** The last day on which it is. */
    readonly until: Day
  }
  /** The same as long as the finding, the entity, the data and what it is about are: lines, counts and messages do not change it. */
  readonly fingerprint: string
}

/** What is wrong between a manifest and its policy: it narrows on `id`. */
export type Finding = { [Id in FindingId]: FindingOf<Id> }[FindingId]
