/** What a finding can be about, beside its entity. */
export const coverKinds = ['columns', 'fields', 'purposes', 'recipients', 'countries', 'partners', 'grounds', 'rules', 'periods', 'reasons'] as const
/** One of these. */
export type CoverKind = (typeof coverKinds)[number]

/**
 * What a finding is about, by name: an acceptance lists all of it, and whatever comes later is not accepted with it. A reason is its code, with the
 * fact, field or attestation it is about: `attestation-missing/agreement`.
 */
export type Covers = { readonly [Kind in CoverKind]?: readonly string[] | undefined }
