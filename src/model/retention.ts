import type { Condition } from './condition.js'
import type { Text } from './text.js'

// The schedule that keeps fields in records, and the parameters it counts by.

/** A link of a period: counted on the legal calendar from the first day after the link before. Days stand in a link of their own. */
export type Link =
  | {
      /** Days stand in a link of their own. */
      readonly days?: never
      /** How many years. */
      readonly years?: number
      /** How many months. */
      readonly months?: number
      /** A parameter that says how many months more. */
      readonly plusMonths?: string
    }
  | {
      /** How many days, or a parameter that says it. */
      readonly days: number | string
      /** Years stand in a link of their own. */
      readonly years?: never
      /** Months stand in a link of their own. */
      readonly months?: never
      /** Months stand in a link of their own. */
      readonly plusMonths?: never
    }
  | 'end-of-year'

/** How long a rule keeps: the event it counts from, then one link or more. The event's own day counts only where `inclusive`. */
export interface Period<E = string> {
  /** The event it counts from. */
  readonly from: NoInfer<E>
  /** Whether the event's own day counts. */
  readonly inclusive?: boolean
  /** What follows one after the other, at least one. */
  readonly links: readonly Link[]
}

/** A law a retention rule rests on, always or where a word among the policy's parameters is so. */
export type CitedLaw<L = string> =
  | NoInfer<L>
  | {
      /** The law by its citation. */
      readonly law: NoInfer<L>
      /** The words among the policy's parameters on which it depends. */
      readonly when: {
        readonly [parameter: string]: string | readonly string[]
      }
    }

/** A minimum: these fields in these kinds of record are kept for this period, for these purposes and grounds alone. */
export interface RetentionRule<C = string, Fi = string, P = string, G = string, Kind = string, E = string, L = string, When = Condition> {
  /** The clause that lets it be kept. */
  readonly clause: NoInfer<C>
  /** The laws it rests on; without any, it is the operator's own choice and `because` says why. */
  readonly laws?: readonly CitedLaw<L>[]
  /** What it keeps. */
  readonly means?: Text
  /** Why the operator keeps it where no law asks. */
  readonly because?: Text
  /** The kinds of record it keeps. */
  readonly records: readonly NoInfer<Kind>[]
  /** The fields it keeps there. */
  readonly fields: readonly NoInfer<Fi>[]
  /** The facts of the holding on which it depends; it applies unless they rule it out. */
  readonly when?: When
  /** How long it keeps. */
  readonly keep: Period<E>
  /** What the kept value may still be used for. */
  readonly purposes: readonly NoInfer<P>[]
  /** The grounds on which it may still be disclosed, beside those its standing leaves open. */
  readonly grounds: readonly NoInfer<G>[]
  /** Off unless the policy's `extras` switch it on. */
  readonly extra?: boolean
}

/** A value the operator declares: a number within bounds, or one of a list of words. */
export type Parameter =
  | number
  | {
      /** The value declared. */
      readonly value: number
      /** The least value. */
      readonly from: number
      /** The greatest value. */
      readonly to: number
      /** What it says of the operator. */
      readonly means?: Text
    }
  | {
      /** The value declared. */
      readonly value: string
      /** The words it may be. */
      readonly oneOf: readonly string[]
      /** What it says of the operator. */
      readonly means?: Text
    }

/** The operator's parameters. `promptlyDays` says how many days "promptly" is. */
export interface Parameters {
  /** How many days "promptly" is. */
  readonly promptlyDays: Parameter
  readonly [name: string]: Parameter
}
