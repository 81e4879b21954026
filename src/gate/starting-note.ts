import type { Unread } from './model/columns.js'
import type { Location } from './model/location.js'

/** What of the files that a manifest starts from could not be taken over, and is left to its author. */
export type StartingNote =
  /** Nothing reads such a file. */
  | { readonly code: 'file-not-read'; readonly file: string }
  /** A piece of a schema could not be read. */
  | { readonly code: 'piece-not-read'; readonly at: Location; readonly because: string }
  /** There is no column in the files. */
  | { readonly code: 'schema-empty'; readonly system: string; readonly files: readonly string[] }
  /** Of files that are read there is nothing to write. */
  | { readonly code: 'nothing-found'; readonly files: readonly string[] }
  /** A column is of persons, and the policy has no field for it. */
  | { readonly code: 'field-unknown'; readonly system: string; readonly column: string; readonly word: string }
  /** An API has more operations than are looked at for what they ask. */
  | { readonly code: 'operations-left-out'; readonly system: string; readonly operations: number }
  /** The policy has no kind of record that rows of a table could be. */
  | { readonly code: 'record-unknown'; readonly system: string; readonly table: string; readonly fields: readonly string[] }
  /** The policy has no purpose for a use, or none of its fields. */
  | { readonly code: 'use-unknown'; readonly system: string; readonly use: string }
  /** The policy has no field for a category of data. */
  | { readonly code: 'category-unknown'; readonly system: string; readonly category: string }
  /** It is sent somewhere: which kind of recipient that is, in which country, and on which ground, is not said. */
  | { readonly code: 'flow-unfinished'; readonly system: string; readonly to: string }
  /** It comes from elsewhere than people: a manifest says that of what sends it. */
  | { readonly code: 'source-left-out'; readonly system: string; readonly from: string }

/** What could not be read of schemas. */
export function notRead(unread: readonly Unread[]): readonly StartingNote[] {
  return unread.map(({ at, because }) => ({ code: 'piece-not-read', at, because }))
}
