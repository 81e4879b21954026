import type { PolicyIdentity } from '../../model/decision.js'
import type { Day } from '../../model/text.js'
import type { Change } from './change.js'
import type { ManifestFault } from './fault.js'
import type { Finding } from './finding.js'
import type { Location } from './location.js'

/** The kinds of entity that a manifest declares. */
export const entityKinds = ['system', 'store', 'collection', 'use', 'recipient', 'flow', 'acceptance'] as const
export type EntityKind = (typeof entityKinds)[number]

/** One thing that was checked, with or without findings. */
export interface Entity {
  readonly kind: EntityKind
  /** `systems/shop-db/stores/order`, `flows/ad-audience`, `accepted/0`. */
  readonly path: string
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
    readonly kind: 'system' | 'recipient'
    /** What is held there: record kinds of a system; the kind of a recipient. */
    readonly holds: readonly string[]
    readonly country?: string
    readonly owner?: string
  }[]
  /** One for each flow. */
  readonly edges: readonly {
    /** The path of the flow. */
    readonly path: string
    readonly from: string
    readonly to: string
    readonly fields: readonly string[]
    readonly ground: string
  }[]
}

/** How much was looked at. */
export interface Counts {
  readonly files: number
  readonly entities: number
  /** Questions asked of the policy. */
  readonly requests: number
  /** Of the findings, accepted and known ones included. */
  readonly findings: { readonly error: number; readonly warning: number; readonly note: number }
  readonly accepted: number
  readonly known: number
  /** Personal columns that the readers found, and those that the manifest accounts for. */
  readonly columns: { readonly personal: number; readonly accounted: number }
}

/** A finding that a baseline knows. */
export interface BaselineEntry {
  readonly id: string
  readonly entity: string
  readonly fingerprint: string
}

/** What a check of a manifest found. */
export interface Report {
  /** Everything was read and checked. Where it is not, the findings may lack some, and `faults` say why. */
  readonly complete: boolean
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
  readonly graph: FlowGraph
  /** What differs from the manifest before; where one was given. */
  readonly changes?: readonly Change[]
  readonly counts: Counts
  /** The nearest last day of an acceptance that still holds. */
  readonly nextExpiry?: Day
}
