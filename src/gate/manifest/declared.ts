import type { Path } from '../../model/decision.js'
import type { EntityKind } from '../model/report.js'
import type { AcceptedEntry, CollectionEntry, FlowEntry, RecipientEntry, StoreEntry, SystemEntry, UseEntry } from './manifest.js'
import type { Source } from './source.js'

/** A thing that a manifest declares, with the place where it does. */
export interface Declaration<Kind extends EntityKind, Entry> {
  readonly kind: Kind
  /** `systems/shop-db/stores/order`. */
  readonly path: string
  /** Its key alone. */
  readonly id: string
  readonly entry: Entry
  readonly owner?: string
  readonly source: Source
  /** Where it stands in its file. */
  readonly place: Path
}

/** A thing that stands in a system. */
interface Within {
  readonly system: string
}

export type System = Declaration<'system', SystemEntry>
export type Store = Declaration<'store', StoreEntry> & Within
export type Collection = Declaration<'collection', CollectionEntry> & Within
export type Use = Declaration<'use', UseEntry> & Within
export type Recipient = Declaration<'recipient', RecipientEntry>
export type Flow = Declaration<'flow', FlowEntry>
export type Acceptance = Declaration<'acceptance', AcceptedEntry>

/** All that a manifest declares, over all its files, in their order. */
export interface Declared {
  readonly root: string
  readonly files: readonly Source[]
  readonly systems: ReadonlyMap<string, System>
  /** By `system/record`. */
  readonly stores: ReadonlyMap<string, Store>
  readonly collections: readonly Collection[]
  readonly uses: readonly Use[]
  readonly recipients: ReadonlyMap<string, Recipient>
  readonly flows: readonly Flow[]
  readonly acceptances: readonly Acceptance[]
  /** All of these: systems with what stands in them and recipients, in the order of the files; then flows, then acceptances. */
  readonly all: readonly Declaration<EntityKind, unknown>[]
}
