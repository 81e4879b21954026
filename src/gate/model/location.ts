import type { Position } from '../reading/positions.js'

/** A text file, by its name. Names are paths from the root of the repository, with `/`. */
export interface SourceFile {
  /** The path from the root, with `/`. */
  readonly path: string
  /** What stands in it. */
  readonly text: string
}

/**
 * Why a file cannot be read, where that is known: a folder stands there, it may not be read, or it is no text in UTF-8. `like-…` is a guess at
 * what it is in its place.
 */
export const unreadables = ['folder', 'no-permission', 'no-utf-8', 'like-utf-16', 'like-shift-jis', 'like-euc-jp', 'like-latin-1'] as const
/** Why a file cannot be read, by its stable name. */
export type Unreadable = (typeof unreadables)[number]

/** A file that is there and was not read. */
export interface RefusedFile {
  /** Its path from the root, with `/`. */
  readonly path: string
  /** Why it was not read. */
  readonly code: 'file-too-large' | 'file-unreadable'
  /** Why it cannot be read: `folder`, `no-permission`, `no-utf-8`, a guess such as `like-shift-jis`, or what the system says. */
  readonly why?: string | undefined
  /** How many bytes it has, where that is too many. */
  readonly size?: number | undefined
  /** How many it may have. */
  readonly most?: number | undefined
}

/** Where something stands in a file. Lines and columns count from 1, columns in UTF-16 units; the end is not included. */
export interface Location {
  /** The file, by its path. */
  readonly file: string
  /** Where it begins. */
  readonly start: Position
  /** Where it has ended. */
  readonly end: Position
}

/** Another place that belongs to it. */
export interface Related {
  /**
   * What stands there: `anchor` what an alias stands for, `store` the store that is meant, `collection` where the field is asked,
   * `recipient` to whom it goes, `twin` what says the same, `accepted` where it is accepted.
   */
  readonly role: 'anchor' | 'store' | 'collection' | 'recipient' | 'twin' | 'accepted'
  /** Where that is. */
  readonly at: Location
}
