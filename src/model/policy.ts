import type { PolicyIdentity } from './decision.js'
import type { Document } from './document.js'
import type { Vocabulary } from './vocabulary.js'

/** A policy that is known to be sound. Only `definePolicy`, `parsePolicy` and what builds on them make one. */
export interface Policy<V extends Vocabulary = Vocabulary> {
  /** The document it was made from, frozen. Print it with `JSON.stringify`. */
  readonly document: Document
  /** Its id, version and digest: the SHA-256 of the document's canonical JSON (RFC 8785), in hexadecimal. */
  readonly identity: PolicyIdentity
  /** The names of the policy, for the compiler alone. */
  readonly vocabulary?: V
}
