import type { PolicyIdentity } from '../model/decision.js'
import type { KeepsEntry } from './manifest/manifest.js'

/** What is done: fields are asked of people; used, and sent, for a purpose; sent for none; held and nothing else. */
export type Activity = 'collected' | 'used' | 'disclosed' | 'held'

/** Somebody to whom fields go. */
export interface RegisterRecipient {
  readonly id: string
  /** As the manifest calls it; its id where it does not. */
  readonly name: string
  readonly kind: string
  readonly country: string
  readonly ground: string
}

/** How long fields are kept in a store. */
export interface RegisterKept {
  /** `shop-db/order`. */
  readonly store: string
  readonly fields: readonly string[]
  /** As the manifest says it; until the person asks where it says nothing. */
  readonly keeps?: KeepsEntry
  /** The rules of the policy that keep each field, whatever the store does; fields that the same rules keep stand together. */
  readonly rules: readonly { readonly fields: readonly string[]; readonly rules: readonly string[] }[]
  readonly deletes?: { readonly by: string; readonly within: string }
}

/** One activity: fields of a place, for a purpose. */
export interface RegisterRow {
  readonly activity: Activity
  readonly system: string
  /** `shop-db/order`, `web-shop/signup`, or a system as a whole. */
  readonly place: string
  /** The kind of record; of a store alone. */
  readonly record?: string
  readonly fields: readonly string[]
  /** Aggregates are about nobody. */
  readonly about: 'customers' | 'nobody'
  /** Shown where fields are asked; else what they are used or sent for. */
  readonly purposes: readonly string[]
  /** What permits it, or keeps it. */
  readonly clauses: readonly string[]
  /** What of it the policy denies, and by which clauses. */
  readonly denied: readonly { readonly entity: string; readonly clauses: readonly string[] }[]
  readonly recipients: readonly RegisterRecipient[]
  readonly kept: readonly RegisterKept[]
  readonly owners: readonly string[]
  /** What of the manifest it says: `systems/web-shop/uses/billing`, `flows/parcel-label`. */
  readonly entities: readonly string[]
}

/** A manifest as the table that a privacy officer keeps. */
export interface Register {
  readonly policy: PolicyIdentity
  /** The path of the root file. */
  readonly manifest: string
  /** What owners are called, and how they are reached, where the manifest says. */
  readonly owners: { readonly [id: string]: { readonly name?: string | undefined; readonly contact?: string | undefined } }
  readonly rows: readonly RegisterRow[]
}
