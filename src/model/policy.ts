import type { PolicyIdentity } from './decision.js'
import type { Document } from './document.js'
import type { Vocabulary } from './vocabulary.js'

/** A policy that is known to be sound. Only `definePolicy`, `parsePolicy` and what builds on them make one. */
export interface Policy<V extends Vocabulary = Vocabulary> {
  /** The document it was made from, frozen. `JSON.stringify` prints it; `parsePolicy` reads it back. */
  readonly document: Document
  /** Its id, version and digest: the SHA-256 of the document's canonical JSON (RFC 8785), in hexadecimal. */
  readonly identity: PolicyIdentity
  /** The policy's names, for the compiler alone: it is never there at run time. */
  readonly vocabulary?: V
}

/** The names of a policy as a type: `interface Shop extends VocabularyIn<typeof policy> {}` gives them a short name. */
export type VocabularyIn<
  P extends {
    /** The names, for the compiler alone. */
    readonly vocabulary?: unknown
  },
> = NonNullable<P['vocabulary']>

/** Marks a policy whose document has been checked; the same mark in every copy of the package. */
const sound = Symbol.for('clausewise.policy')

/** A policy of a document that has been checked. */
export function soundPolicy<V extends Vocabulary>(document: Document, digest: string): Policy<V> {
  const policy = { document, identity: Object.freeze({ id: document.id, version: document.version, digest }) }
  Object.defineProperty(policy, sound, { value: true })
  return Object.freeze(policy)
}

/** Whether a value is a policy whose document has been checked. Total: it never throws. */
export function isSound(value: unknown): value is Policy {
  try {
    return typeof value === 'object' && value !== null && (value as { readonly [sound]?: unknown })[sound] === true
  } catch {
    return false
  }
}

/** The policy, or a `TypeError` that says what the caller passed in its place: a document as such has not been checked. */
export function soundOne<V extends Vocabulary>(policy: Policy<V>, caller: string): Policy<V> {
  if (!isSound(policy)) throw new TypeError(`${caller} takes a policy: make one of the document with definePolicy or parsePolicy`)
  return policy
}
