import type { Location } from './location.js'

/**
 * What changes to the flows of data, for somebody who reviews it: each is said even where nothing is violated. `added` and `removed` say
 * themselves; `lengthened` and `shortened` are of a store that keeps longer or shorter, `recounted` of one that counts from another event,
 * `weakened` of data that goes out unencrypted.
 * `other-policy` is a partner's or another site's, which then governs and is not checked.
 */
export const changeCodes = [
  'policy-changed',
  'system-added',
  'system-removed',
  'schema-added',
  'schema-removed',
  'column-dismissed',
  'column-restored',
  'column-declared',
  'column-undeclared',
  'collection-added',
  'collection-removed',
  'collected-field-added',
  'collected-field-removed',
  'shown-purpose-added',
  'shown-purpose-removed',
  'proven-field-added',
  'proven-field-removed',
  'store-added',
  'store-removed',
  'stored-field-added',
  'stored-field-removed',
  'store-lengthened',
  'store-shortened',
  'store-recounted',
  'schedule-lengthened',
  'schedule-shortened',
  'deletion-added',
  'deletion-removed',
  'deletion-slowed',
  'deletion-hastened',
  'deletion-changed',
  'use-added',
  'use-removed',
  'used-field-added',
  'used-field-removed',
  'used-purpose-added',
  'used-purpose-removed',
  'used-source-added',
  'used-source-removed',
  'use-recipient-added',
  'use-recipient-removed',
  'recipient-added',
  'recipient-removed',
  'recipient-kind-changed',
  'recipient-renamed',
  'recipient-moved',
  'country-added',
  'country-removed',
  'field-to-recipient-added',
  'field-to-recipient-removed',
  'ground-to-recipient-added',
  'ground-to-recipient-removed',
  'purpose-to-recipient-added',
  'purpose-to-recipient-removed',
  'field-for-purpose-added',
  'field-for-purpose-removed',
  'source-to-recipient-added',
  'source-to-recipient-removed',
  'transaction-to-recipient-added',
  'transaction-to-recipient-removed',
  'fact-changed',
  'attestation-changed',
  'transport-weakened',
  'transport-strengthened',
  'other-policy-added',
  'other-policy-removed',
  'acceptance-added',
  'acceptance-removed',
  'acceptance-widened',
  'acceptance-extended',
] as const
/** What changes, by its stable name. */
export type ChangeCode = (typeof changeCodes)[number]

/** One difference between two manifests. */
export interface Change {
  /** Its stable name: test this, not a sentence. */
  readonly code: ChangeCode
  /** The entity it is about, by its path. */
  readonly entity: string
  /** What is new or gone: a field, a purpose, a country, a ground, a sale or rental, a partner, a schema, a column; a length such as `7y`; a policy by id and version, with what the manifest makes of it. */
  readonly what?: string
  /** What it was before, where one takes the place of the other. */
  readonly before?: string
  /** Of a new recipient, the country that it is in. */
  readonly country?: string
  /** The fields of a store that are kept longer or shorter, where not all are. */
  readonly fields?: readonly string[]
  /** More goes out, is kept longer or is known to more people: what a reviewer looks at first. */
  readonly widens: boolean
  /** In the later manifest; none for what is gone. */
  readonly at?: Location
}
