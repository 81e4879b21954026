import type { PolicyIdentity } from '../../model/decision.js'
import type { Day } from '../../model/text.js'
import type { Change } from './change.js'
import type { ManifestFault } from './fault.js'
import type { Finding } from './finding.js'
import type { Location } from './location.js'

/** The kinds of entity that a manifest declares. */
export const entityKinds = ['system', 'store', 'collection', 'use', 'recipient', 'flow', 'acceptance'] as const
/** The kind of an entity. */
export type EntityKind = (typeof entityKinds)[number]

/** One thing that was checked, with or without findings. */
export interface Entity {
  /** What it is. */
  readonly kind: EntityKind
  /** The keys that lead to it: `systems/shop-db/stores/order`, `flows/ad-audience`, `accepted/0`. */
  readonly path: string
  /** Who answers for it: itself, or the system that it is of; none where neither says. */
  readonly owner?: string
  /** Its key. */
  readonly at: Location
}

/** A box or an arrow of the picture of flows. */
export interface FlowGraph {
  /** Systems and recipients. */
  readonly nodes: readonly {
    /** The path of the system or recipient. */
    readonly path: string
    /** Which of the two it is. */
    readonly kind: 'system' | 'recipient'
    /** What is held there: record kinds of a system; the kind of a recipient. */
    readonly holds: readonly string[]
    /** Where a recipient is; none of a system. */
    readonly country?: string
    /** Who answers for it, where the manifest says. */
    readonly owner?: string
  }[]
  /** One for each flow. */
  readonly edges: readonly {
    /** The path of the flow. */
    readonly path: string
    /** The path of the system it comes from. */
    readonly from: string
    /** The path of the recipient it goes to. */
    readonly to: string
    /** What goes out, in the order of the manifest. */
    readonly fields: readonly string[]
    /** The ground that the flow names. */
    readonly ground: string
  }[]
}

/** How much was looked at. */
export interface Counts {
  /** Files of the manifest that were read: the root, and those it includes. */
  readonly files: number
  /** What they declare. */
  readonly entities: number
  /** Questions put to the policy: of each collection point, use, flow and store, of stores that count a period of their own on more days than one, and for remedies. */
  readonly requests: number
  /** Of the findings, accepted and known ones included. */
  readonly findings: {
    /** Findings that fail a build. */
    readonly error: number
    /** Findings that fail it too, unless only errors are to. */
    readonly warning: number
    /** Findings that never do. */
    readonly note: number
  }
  /** Findings that the manifest accepts. */
  readonly accepted: number
  /** Findings that the baseline knows. */
  readonly known: number
  /** Personal columns that the readers found, and those that the manifest accounts for. */
  readonly columns: {
    /** Columns that hold something of a person. */
    readonly personal: number
    /** Of these, columns whose field a store of their system declares. */
    readonly accounted: number
  }
}

/** A finding that a baseline knows. */
export interface BaselineEntry {
  /** The finding's stable name; for the reader. */
  readonly id: string
  /** The path of the entity it is about; for the reader. */
  readonly entity: string
  /** What it is known by. */
  readonly fingerprint: string
}

/** What a check of a manifest found. */
export interface Report {
  /** Everything was read and checked. Where it is not, the findings may lack some, and `faults` say why. */
  readonly complete: boolean
  /** The day of the check; empty where what was passed is none. */
  readonly asOf: Day
  /** The policy it was checked against; none where it could not be read. */
  readonly policy?: PolicyIdentity
  /** The path of the root file. */
  readonly manifest: string
  /** What is wrong with the call, the manifest, the policy or a file. */
  readonly faults: readonly ManifestFault[]
  /** By file and place, accepted and known ones among them. */
  readonly findings: readonly Finding[]
  /** What the baseline knows and is no longer found. */
  readonly gone: readonly BaselineEntry[]
  /** Everything that was checked, in the order of the files. */
  readonly entities: readonly Entity[]
  /** The flows as a picture shows them. */
  readonly graph: FlowGraph
  /** What differs from the manifest before; where one was given. */
  readonly changes?: readonly Change[]
  /** How much was looked at: a check of nothing is no pass. */
  readonly counts: Counts
  /** The nearest last day of an acceptance that still holds. */
  readonly nextExpiry?: Day
}
