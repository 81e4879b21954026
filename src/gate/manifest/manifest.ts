import type { Origin, Site, Transaction } from '../../model/request.js'
import type { Covers } from '../model/covers.js'

/** A file of a manifest, as it is written. The root names the policy and the other files; entities may stand in any. Ids are unique over all. */
export interface ManifestFile {
  /** The version of the notation: 1. */
  readonly clausewise?: 1 | undefined
  /** The policy in force; in the root alone. */
  readonly policy?: PolicyEntry | undefined
  /** The other files of the manifest, from this file's folder; in the root alone. */
  readonly include?: readonly string[] | undefined
  /** Who answers for what; where it is given, every owner named is one of these. */
  readonly owners?: Entries<OwnerEntry> | undefined
  readonly systems?: Entries<SystemEntry> | undefined
  readonly recipients?: Entries<RecipientEntry> | undefined
  readonly flows?: Entries<FlowEntry> | undefined
  readonly accepted?: readonly AcceptedEntry[] | undefined
}

/** Things by their ids. */
export interface Entries<T> {
  readonly [id: string]: T
}

/** `reference`, the path of a document, or either with an operator's own parameters and limits. */
export type PolicyEntry = string | PolicyWith

interface PolicyWith {
  readonly base: string
  /** As `configure` takes it. */
  readonly configure?: Entries<unknown> | undefined
  /** As `tighten` takes it. */
  readonly tighten?: Entries<unknown> | undefined
}

interface OwnerEntry {
  readonly name?: string | undefined
  readonly contact?: string | undefined
}

export interface SystemEntry {
  readonly owner?: string | undefined
  readonly about?: string | undefined
  /** What people are asked. */
  readonly collects?: Entries<CollectionEntry> | undefined
  readonly uses?: Entries<UseEntry> | undefined
  /** What is held; the key is the kind of record. */
  readonly stores?: Entries<StoreEntry> | undefined
  /** The files that say which columns there are. */
  readonly schema?: string | readonly string[] | undefined
  /** What a column holds, where its name does not tell: a field, or `not-personal`. */
  readonly columns?: Entries<string> | undefined
}

export interface CollectionEntry {
  readonly fields: readonly string[]
  /** The purposes that are shown where they are asked. */
  readonly shown: readonly string[]
  /** What an identity document proves. */
  readonly proves?: readonly string[] | undefined
  readonly origin?: Origin | undefined
  readonly site?: Site | undefined
  readonly owner?: string | undefined
  readonly about?: string | undefined
}

export interface UseEntry {
  readonly purpose: string
  readonly fields: readonly string[]
  /** `system/record`, or a system; the system it stands in unless given. */
  readonly from?: string | undefined
  /** Who receives what goes out: the person, or somebody of their corporation. */
  readonly to?: 'subject' | 'same-corporation' | undefined
  readonly evidence?: Entries<string | boolean> | undefined
  readonly origin?: Origin | undefined
  readonly site?: Site | undefined
  readonly owner?: string | undefined
  readonly about?: string | undefined
}

/** How long rows are kept once the person has asked: as the schedule says, until the proof is done, or for a period from an event. */
export type KeepsEntry = 'schedule' | 'until-proof' | { readonly for: string; readonly from: string }

export interface StoreEntry {
  readonly fields: readonly string[]
  /** The events whose days its rows can give. */
  readonly events?: readonly string[] | undefined
  /** What is known of all its rows. */
  readonly facts?: Entries<string | boolean> | undefined
  /** Until the person asks unless given. */
  readonly keeps?: KeepsEntry | undefined
  /** What deletes, and how long it takes at most. */
  readonly deletes?: { readonly by: string; readonly within: string } | undefined
  readonly owner?: string | undefined
  readonly about?: string | undefined
}

export interface RecipientEntry {
  readonly kind: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly name?: string | undefined
  readonly owner?: string | undefined
  readonly about?: string | undefined
}

export interface FlowEntry {
  /** `system/record`, or a system. */
  readonly from: string
  readonly to: string
  readonly fields: readonly string[]
  /** One ground, with its facts and attestations, and `purposes` where it serves some. */
  readonly ground: Entries<GroundEntry>
  /** `tls` unless given. */
  readonly transport?: 'tls' | 'plain' | undefined
  readonly transaction?: Transaction | undefined
  readonly origin?: Origin | undefined
  readonly site?: Site | undefined
  readonly owner?: string | undefined
  readonly about?: string | undefined
}

interface GroundEntry {
  readonly [name: string]: string | boolean | readonly string[]
}

export interface AcceptedEntry {
  readonly finding: string
  /** The path of the entity. */
  readonly at: string
  /** What the finding is about, all of it: what is not named is not accepted. */
  readonly covers?: Covers | undefined
  readonly because: string
  /** The last day on which it is accepted. */
  readonly until: string
}
