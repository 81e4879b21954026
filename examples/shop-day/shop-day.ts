import type { Decision, Governs, Plan, Reference, Unanswered } from 'clausewise'
import type { BrokenRow, Place } from './sheet.js'

/** A row that asked something: about whom, for what, and where the other rows stand that the request was put together from. */
export interface Asked {
  readonly at: Place
  readonly id: string
  readonly customer?: string | undefined
  /** The purpose, ground or person, as the row writes it. */
  readonly what: string | number
  readonly fields: readonly unknown[]
  /** Who receives it, or whose data it is. */
  readonly with?: string | undefined
  readonly places: Places
}

/** The places of the members of a request that come from other rows: one, or one for each entry of a list. */
interface Places {
  readonly [member: string]: Place | readonly Place[]
}

export interface Decided extends Asked {
  /** What is given in return for a disclosure, as the row says. */
  readonly transaction?: unknown
  readonly decision: Decision<Reference>
}
export interface Scoped extends Asked {
  readonly answer: Governs<Reference> | Unanswered
}
export interface Scheduled extends Asked {
  readonly plan: Plan<Reference>
}

/** What a day came to. */
export interface ShopDay {
  readonly asOf: string
  readonly sheets: readonly { readonly file: string; readonly rows: number }[]
  readonly arrivals: readonly Scoped[]
  readonly collections: readonly Decided[]
  readonly uses: readonly Decided[]
  readonly disclosures: readonly Decided[]
  readonly deletions: readonly Scheduled[]
  /** The rows that nothing could be asked about. */
  readonly broken: readonly BrokenRow[]
}
