import type { Governor } from './facts.js'
import type { PolicyIdentity, Reason, RequestFault } from './reason.js'
import type { FieldOf, GroundOf, PurposeOf, Vocabulary } from './vocabulary.js'

export * from './reason.js'

/** A law as an answer cites it, with the day from which its wording has been in force. */
export interface CitedLaw {
  /** The law's citation, in English: its key in the document's `laws`. */
  readonly law: string
  /** The day from which the wording cited has been in force; of a law without one, an empty text. */
  readonly version: string
}

/** An obligation or an advice, with the clause or the laws it comes from. */
export interface Duty<Code extends string = string> {
  /** The stable name of the obligation or advice. */
  readonly code: Code
  /** The clause it comes from; none where it comes from laws. */
  readonly clause?: string
  /** The laws it comes from, each with its version. */
  readonly laws: readonly CitedLaw[]
}

/** The question that was decided. */
export interface Asked<V extends Vocabulary> {
  /** The function asked; `unknown` where `decide` was given no verb it knows. */
  readonly verb: 'canCollect' | 'canUse' | 'canDisclose' | 'unknown'
  /** The purpose by its key, where the policy lists it. */
  readonly purpose?: PurposeOf<V>
  /** The ground by its key, where the policy lists it. */
  readonly ground?: GroundOf<V>
  /** The purpose's or ground's number, where it has one. */
  readonly number?: number
}

/** The policy allows it. */
export interface Allowed<V extends Vocabulary = Vocabulary, Fi = FieldOf<V>> {
  /** The policy allows it. */
  readonly allowed: true
  /** The question that was decided. */
  readonly asked: Asked<V>
  /** The fields it is about: a set, in the policy's order. */
  readonly fields: readonly Fi[]
  /** What permits it, in the policy's order. */
  readonly clauses: readonly V['clause'][]
  /** What the caller must do. */
  readonly obligations: readonly Duty<V['obligation']>[]
  /** What the caller should know. */
  readonly advice: readonly Duty<V['advice']>[]
  /** The policy that answered. */
  readonly policy: PolicyIdentity
}

/** The policy does not allow it. */
export interface Denied<V extends Vocabulary = Vocabulary> {
  /** The policy does not allow it. */
  readonly allowed: false
  /** The question that was decided. */
  readonly asked: Asked<V>
  /** The clauses its reasons cite, in the policy's order. */
  readonly clauses: readonly V['clause'][]
  /** Every reason, in the order of their codes; at least one. */
  readonly reasons: readonly [Reason<V>, ...Reason<V>[]]
  /** The policy that answered. */
  readonly policy: PolicyIdentity
}

/** The answer to `canCollect`, `canUse` and `canDisclose`: it narrows on `allowed`. */
export type Decision<V extends Vocabulary = Vocabulary, Fi = FieldOf<V>> = Allowed<V, Fi> | Denied<V>

/** The faults of a question that is not decided but answered. */
export interface Unanswered {
  /** There is no answer. */
  readonly answered: false
  /** Every fault of the question, at least one. */
  readonly faults: readonly [RequestFault, ...RequestFault[]]
  /** The policy that was asked. */
  readonly policy: PolicyIdentity
}

/** Whose policy governs. */
export interface Governs<V extends Vocabulary = Vocabulary> {
  /** The question was answered. */
  readonly answered: true
  /** Whose policy governs. */
  readonly governedBy: Governor
  /** The partner whose policy governs. */
  readonly partner?: string
  /** The clauses that say so, in the policy's order. */
  readonly clauses: readonly V['clause'][]
  /** What the caller must do. */
  readonly obligations: readonly Duty<V['obligation']>[]
  /** What the caller should know. */
  readonly advice: readonly Duty<V['advice']>[]
  /** The policy that answered. */
  readonly policy: PolicyIdentity
}

/** Whether the company bears what came of a password's use. */
export interface PasswordLiability<V extends Vocabulary = Vocabulary> {
  /** The question was answered. */
  readonly answered: true
  /** Whether the clause applies: where the policy has it, and the password matched. It says nothing otherwise. */
  readonly applies: boolean
  /** Present where the clause applies: the company does not bear it. */
  readonly companyLiable?: false
  /** The clause that says so; none where it does not apply. */
  readonly clauses: readonly V['clause'][]
  /** What the caller must do. */
  readonly obligations: readonly Duty<V['obligation']>[]
  /** What the caller should know. */
  readonly advice: readonly Duty<V['advice']>[]
  /** The policy that answered. */
  readonly policy: PolicyIdentity
}

/** How a ground stands to the facts given. */
export interface GroundStatus<V extends Vocabulary> {
  /** The ground by its key. */
  readonly ground: GroundOf<V>
  /** Its number, where it has one. */
  readonly number?: number
  /** `open`: every fact given, condition met. `closed`: no value of the missing facts would meet it. `lacking`: it depends on facts not given. */
  readonly status: 'open' | 'closed' | 'lacking'
  /** The facts that are missing, and what only a whole request tells: `recipientCountry`, `asked`. */
  readonly lacks: readonly string[]
  /** The given facts that close it. */
  readonly closedBy: readonly string[]
}

/** Which grounds the facts open. */
export interface GroundsFor<V extends Vocabulary = Vocabulary> {
  /** The question was answered. */
  readonly answered: true
  /** Every ground of the policy, in its order. */
  readonly grounds: readonly GroundStatus<V>[]
  /** The policy that answered. */
  readonly policy: PolicyIdentity
}

/** Which fields a use may read, and why each other may not. */
export interface FieldsFor<V extends Vocabulary = Vocabulary> {
  /** The fields the use may read, in the policy's order. */
  readonly fields: readonly FieldOf<V>[]
  /** The other fields, in the policy's order, each with every reason. */
  readonly withheld: readonly {
    /** The field by its name. */
    readonly field: FieldOf<V>
    /** Every reason that `canUse` gives for it alone. */
    readonly reasons: readonly [Reason<V>, ...Reason<V>[]]
  }[]
  /** `canUse` of the fields allowed; where there are none, of all fields: a denial. */
  readonly decision: Decision<V>
}
