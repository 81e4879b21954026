import type { CountryClass, Facts, Governor, Relation, ValueOf, Verb } from './facts.js'

/** One value, or a list of values any of which will do. */
export type OneOf<Value> = Value | readonly Value[]

/**
 * A condition as data, the loose form: every key must hold.
 * A fact's key holds when the fact is the value, or one of the values; `all`, `any` and `not` combine.
 */
export interface Condition {
  readonly [fact: string]: OneOf<string> | OneOf<boolean> | Condition | readonly Condition[] | undefined
}

/** The message a compiler prints where a condition names a fact that its purpose or ground does not ask. */
type NotAsked = 'a fact that is not asked here: list it in `facts`'

/** A condition over the facts `F`, of which only those in `Asked` may be named; and over the derived facts `Derived`. Over any facts at all: the loose form. */
export type ConditionOn<F extends Facts, Asked, Derived> = string extends keyof F ? Condition : Strict<F, Asked, Derived>

type Strict<F extends Facts, Asked, Derived> = {
  readonly [Name in keyof F]?: Name extends Asked ? OneOf<ValueOf<F[Name]>> : NotAsked
} & Derived &
  Combined<F, Asked, Derived>

interface Combined<F extends Facts, Asked, Derived> {
  readonly all?: readonly Strict<F, Asked, Derived>[]
  readonly any?: readonly Strict<F, Asked, Derived>[]
  readonly not?: Strict<F, Asked, Derived>
}

/** What a purpose's condition may name beside the facts it asks. */
export interface UseDerived<Fi> {
  readonly recipientRelation?: OneOf<Relation>
  readonly asked?: OneOf<Fi>
}

/** What a ground's condition may name beside the facts it asks. */
export interface DisclosureDerived<Fi> {
  readonly recipientCountry?: OneOf<CountryClass>
  readonly asked?: OneOf<Fi>
}

/** What the condition of an obligation or advice may name beside the policy's facts: everything the engine derives. */
export interface DutyDerived<Fi, P, G> {
  readonly verb?: OneOf<Verb>
  readonly purpose?: OneOf<P>
  readonly ground?: OneOf<G>
  readonly asked?: OneOf<Fi>
  readonly recipientRelation?: OneOf<Relation>
  readonly recipientCountry?: OneOf<CountryClass>
  readonly governedBy?: OneOf<Governor>
  readonly matched?: boolean
  readonly neverKeptInDocument?: boolean
  readonly promptlyOverThirtyDays?: boolean
  readonly widened?: boolean
}
