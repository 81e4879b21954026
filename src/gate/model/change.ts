import type { Location } from './location.js'

/**
 * What changes to the flows of data, for somebody who reviews it: each is said even where nothing is violated. `added` and `removed` say
 * themselves; `lengthened` and `shortened` are of a store that keeps longer or shorter, `weakened` of a flow that is no longer encrypted.
 */
export const changeCodes = [
  'policy-changed',
  'system-added',
  'system-removed',
  'collection-added',
  'collection-removed',
  'collected-field-added',
  'collected-field-removed',
  'shown-purpose-added',
  'shown-purpose-removed',
  'store-added',
  'store-removed',
  'stored-field-added',
  'stored-field-removed',
  'store-lengthened',
  'store-shortened',
  'deletion-added',
  'deletion-removed',
  'deletion-slowed',
  'use-added',
  'use-removed',
  'used-field-added',
  'used-field-removed',
  'used-purpose-added',
  'used-purpose-removed',
  'recipient-added',
  'recipient-removed',
  'recipient-kind-changed',
  'country-added',
  'country-removed',
  'field-to-recipient-added',
  'field-to-recipient-removed',
  'ground-to-recipient-added',
  'ground-to-recipient-removed',
  'transport-weakened',
  'transport-strengthened',
  'acceptance-added',
  'acceptance-removed',
] as const
/** What changes, by its stable name. */
export type ChangeCode = (typeof changeCodes)[number]

/** One difference between two manifests. */
export interface Change {
  /** Its stable name: test this, not a sentence. */
  readonly code: ChangeCode
  /** The entity it is about, by its path. */
  readonly entity: string
  /** What is new or gone: a field, a purpose, a country, a ground; a length such as `7y`. */
  readonly what?: string
  /** What it was before, where one takes the place of the other. */
  readonly before?: string
  /** More goes out, is kept longer or is known to more people: what a reviewer looks at first. */
  readonly widens: boolean
  /** In the later manifest; none for what is gone. */
  readonly at?: Location
}
