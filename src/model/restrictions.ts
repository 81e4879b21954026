import type { Condition, ConditionOn, DisclosureDerived, UseDerived } from './condition.js'
import type { Day, Text } from './text.js'
import type { FieldOf, GroundOf, PurposeOf, Vocabulary } from './vocabulary.js'

type AskedBy<T> = T extends { readonly facts: readonly (infer Name)[] } ? Name : never

/** A limit that is added to a purpose or ground: it is met only where this holds too. */
interface AddedLimit<When = Condition> {
  /** The clause its denials cite: one of the policy's, or one of the restrictions' own. */
  readonly clause: string
  readonly when: When
}

/** How a purpose or ground is narrowed. */
export interface Narrowed<When = Condition> {
  readonly limits?: readonly AddedLimit<When>[]
  /** Further attestations. */
  readonly attests?: readonly string[]
  /** It is no longer used at all, by this clause. */
  readonly closedBy?: string
}

/**
 * An operator's own limits on top of a policy. They can only narrow: they add conditions and attestations, and take names away.
 * A list replaces the policy's own and may name only what that one names.
 */
export interface Restrictions<V extends Vocabulary = Vocabulary> {
  /** The version of the narrower policy: another than the policy's. */
  readonly version: string
  /** The first day on which the narrower policy is in force, where it is another. */
  readonly effectiveOn?: Day
  /** The operator's own clauses, which limits cite. */
  readonly clauses?: {
    readonly [id: string]: {
      /** What the clause means. */
      readonly means: Text
    }
  }
  /** The purposes a field still serves. */
  readonly fields?: {
    readonly [F in FieldOf<V>]?: {
      /** The purposes by key. */
      readonly purposes: readonly PurposeOf<V>[]
    }
  }
  /** The purposes that are narrowed. */
  readonly purposes?: { readonly [P in PurposeOf<V>]?: Narrowed<ConditionOn<V['facts'], AskedBy<V['purposes'][P]>, UseDerived<FieldOf<V>>>> }
  /** The grounds that are narrowed. */
  readonly grounds?: {
    readonly [G in GroundOf<V>]?: Narrowed<ConditionOn<V['facts'], AskedBy<V['grounds'][G]>, DisclosureDerived<FieldOf<V>>>> & {
      /** The kinds of recipient it still allows. */
      readonly recipients?: readonly V['recipient'][]
    }
  }
  /** What a value that a retention rule keeps may still serve. */
  readonly retention?: {
    readonly [R in V['rule'] & string]?: {
      /** The purposes by key. */
      readonly purposes?: readonly PurposeOf<V>[]
      /** The grounds by key. */
      readonly grounds?: readonly GroundOf<V>[]
    }
  }
  /** Fewer days for "promptly". */
  readonly promptlyDays?: number
}

/** Restrictions on a policy whose names are not known to the compiler. */
export interface LooseRestrictions {
  readonly version: string
  /** The first day on which the narrower policy is in force, where it is another. */
  readonly effectiveOn?: Day
  readonly clauses?: { readonly [id: string]: { readonly means: Text } }
  readonly fields?: { readonly [field: string]: { readonly purposes: readonly string[] } }
  readonly purposes?: { readonly [purpose: string]: Narrowed }
  readonly grounds?: { readonly [ground: string]: Narrowed & { readonly recipients?: readonly string[] } }
  readonly retention?: { readonly [rule: string]: { readonly purposes?: readonly string[]; readonly grounds?: readonly string[] } }
  readonly promptlyDays?: number
}
