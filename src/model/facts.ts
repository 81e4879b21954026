/** What a fact can be: `'boolean'`, or the closed list of its words. */
export type FactType = 'boolean' | readonly string[]

/** The facts of a policy, each declared once under its name. */
export interface Facts {
  readonly [name: string]: FactType
}

/** The values a fact of type `T` takes. */
export type ValueOf<T> = T extends readonly (infer Word)[] ? Word : boolean

/** How the person who receives a use stands to the subject; worked out from ids, never claimed. */
export const relations = ['none', 'subject', 'same-corporation', 'other'] as const
/** How the person who receives a use stands to the subject. */
export type Relation = (typeof relations)[number]

/** Where the recipient of a disclosure is: the policy's own country, one on its `adequate` list, or any other. */
export const countryClasses = ['home', 'adequate', 'foreign'] as const
/** Where the recipient of a disclosure is, as the policy sees it. */
export type CountryClass = (typeof countryClasses)[number]

/** The questions a policy is asked; a duty may ride on any of them. */
export const verbs = ['canCollect', 'canUse', 'canDisclose', 'governs', 'passwordLiability', 'planDeletion', 'policyInForce'] as const
/** A question that a policy is asked. */
export type Verb = (typeof verbs)[number]

/** Whose policy governs, in the order in which it is asked. */
export const governors = ['other-site', 'partner', 'none', 'ours'] as const
/** Whose policy governs. */
export type Governor = (typeof governors)[number]

/**
 * The derived facts: what the engine works out from the request. A policy may name them in a condition; nobody may give them.
 * `purpose`, `ground` and `asked` take the policy's own names; the others take the words below.
 */
export const derivedFacts = {
  verb: verbs,
  recipientRelation: relations,
  recipientCountry: countryClasses,
  governedBy: governors,
  /** `passwordLiability`: the password entered matched. */
  matched: 'boolean',
  /** `planDeletion`: a field never to be kept stands in a document that must stay unaltered. */
  neverKeptInDocument: 'boolean',
  /** `planDeletion`: the policy's "promptly" is longer than thirty days. */
  promptlyOverThirtyDays: 'boolean',
  /** `policyInForce`: the version adds a purpose or a ground to the one before. */
  widened: 'boolean',
} as const satisfies Facts

/** Names no policy may give to a fact: the words of the condition language, and what the engine derives. */
export const reservedFacts: readonly string[] = ['all', 'any', 'not', 'purpose', 'ground', 'asked', ...Object.keys(derivedFacts)]
