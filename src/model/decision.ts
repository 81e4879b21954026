import type { Governor } from './facts.js'
import type { Standing, Transaction } from './request.js'
import type { FieldOf, GroundOf, PurposeOf, Vocabulary } from './vocabulary.js'

/** The policy that answered: its id, its version, and the SHA-256 of its canonical JSON. */
export interface PolicyIdentity {
  readonly id: string
  readonly version: string
  readonly digest: string
}

/** A place in a request or a document: the keys and indexes that lead to it. */
export type Path = readonly (string | number)[]

/**
 * What can be wrong with a member of a request:
 * `missing`, `wrong-type`, `empty` (a list, an object or a blank text), `not-declared` (a member nobody knows),
 * `unknown-name` (a word of no list), `no-day` (not a day that exists), `too-long` (a list over 10,000), `duplicate`,
 * `contradiction` (it does not go with another member), `unreadable` (reading it failed).
 */
export const requestProblems = [
  'missing',
  'wrong-type',
  'empty',
  'not-declared',
  'unknown-name',
  'no-day',
  'too-long',
  'duplicate',
  'contradiction',
  'unreadable',
] as const
export type RequestProblem = (typeof requestProblems)[number]

/** One thing wrong with a request. */
export interface RequestFault {
  readonly path: Path
  readonly problem: RequestProblem
  /** What was found: a word as it was written, cut at 80 characters, or the type of anything else. */
  readonly found?: string
  /** What would be right, where that is a list. */
  readonly needed?: readonly string[]
}

/** A fact's value, as an answer shows it. */
export type FactValue = string | boolean

interface Of<Code extends string, V extends Vocabulary> {
  readonly code: Code
  /** The clause the check cites; none where the policy names none. */
  readonly clause?: V['clause']
}

/** A purpose by its key, and its number where it has one. */
export interface PurposeName<V extends Vocabulary> {
  readonly purpose: PurposeOf<V>
  readonly number?: number
}

/** A member of the request is missing, unreadable, empty or not declared. All faults of a request stand in one reason. */
export interface InvalidRequest {
  readonly code: 'invalid-request'
  readonly faults: readonly [RequestFault, ...RequestFault[]]
}

/** Another policy governs: a partner's, or another site's. */
export interface NotGoverned<V extends Vocabulary> extends Of<'not-governed', V> {
  readonly governedBy: 'partner' | 'other-site'
  /** The partner, by the name the request gave. */
  readonly partner?: string
  readonly site?: 'linked-from-ours' | 'linking-to-ours'
}

/** The policy declares no such field. */
export interface UnknownField<V extends Vocabulary> extends Of<'unknown-field', V> {
  readonly field: string
}

/** A field that only proves others is collected without them. */
export interface NotCollectable<V extends Vocabulary> extends Of<'not-collectable', V> {
  readonly field: FieldOf<V>
  /** Those of `proves` that no field asked can prove, or that are neither collected nor held; all, where it can prove none of them; none when `proves` is missing. */
  readonly unproven: readonly FieldOf<V>[]
}

/** The policy lists no such purpose. */
export interface UnknownPurpose<V extends Vocabulary> extends Of<'unknown-purpose', V> {
  readonly asked: string | number
}

/** The policy lists no such ground. */
export interface UnknownGround<V extends Vocabulary> extends Of<'unknown-ground', V> {
  readonly asked: string | number
}

/** Personal data is neither sold nor rented. */
export interface SaleOrRental<V extends Vocabulary> extends Of<'sale-or-rental', V> {
  readonly transaction: Exclude<Transaction, 'none'>
}

/** The person has not agreed to this purpose. */
export interface PurposeNotAgreed<V extends Vocabulary> extends Of<'purpose-not-agreed', V>, PurposeName<V> {}

/** The field serves none of the purposes asked. */
export interface FieldNotForPurpose<V extends Vocabulary> extends Of<'field-not-for-purpose', V> {
  readonly field: FieldOf<V>
  /** The purposes it does serve. */
  readonly purposes: readonly PurposeName<V>[]
}

/** The person's standing forbids it. */
export interface Discontinued<V extends Vocabulary> extends Of<'discontinued', V> {
  readonly standing: Exclude<Standing, 'active'>
  /** The field that no retention rule keeps for this. */
  readonly field?: FieldOf<V>
  /** The ground that is closed. */
  readonly ground?: GroundOf<V>
  readonly number?: number
}

/** The ground allows other kinds of recipient. */
export interface RecipientNotPermitted<V extends Vocabulary> extends Of<'recipient-not-permitted', V> {
  readonly kind: V['recipient']
  readonly needed: readonly V['recipient'][]
}

/** A fact, or derived fact, that is not as needed. */
export interface UnmetFact<V extends Vocabulary> {
  readonly fact: V['fact'] | 'recipientRelation' | 'recipientCountry' | 'asked'
  readonly found: FactValue | readonly FieldOf<V>[]
  readonly needed: readonly FactValue[]
}

/** A conjunct of the condition fails. */
export interface ConditionUnmet<V extends Vocabulary> extends Of<'condition-unmet', V>, UnmetFact<V> {
  /** The other facts that would do instead. */
  readonly or?: readonly UnmetFact<V>[]
}

/** Text for the record is missing, blank or no text. */
export interface AttestationMissing<V extends Vocabulary> extends Of<'attestation-missing', V> {
  readonly attestation: string
}

/** Why a request is denied. */
export type Reason<V extends Vocabulary = Vocabulary> =
  | InvalidRequest
  | NotGoverned<V>
  | UnknownField<V>
  | NotCollectable<V>
  | UnknownPurpose<V>
  | UnknownGround<V>
  | SaleOrRental<V>
  | PurposeNotAgreed<V>
  | FieldNotForPurpose<V>
  | Discontinued<V>
  | RecipientNotPermitted<V>
  | ConditionUnmet<V>
  | AttestationMissing<V>

/** The codes of reasons, in the order in which an answer gives them. */
export const reasonCodes = [
  'invalid-request',
  'not-governed',
  'unknown-field',
  'not-collectable',
  'unknown-purpose',
  'unknown-ground',
  'sale-or-rental',
  'purpose-not-agreed',
  'field-not-for-purpose',
  'discontinued',
  'recipient-not-permitted',
  'condition-unmet',
  'attestation-missing',
] as const satisfies readonly Reason['code'][]

/** A law as an answer cites it, with the day from which its wording has been in force. */
export interface CitedLaw {
  readonly law: string
  readonly version: string
}

/** An obligation or an advice, with the clause or the laws it comes from. */
export interface Duty<Code extends string = string> {
  readonly code: Code
  readonly clause?: string
  readonly laws: readonly CitedLaw[]
}

/** The question that was decided. */
export interface Asked<V extends Vocabulary> {
  readonly verb: 'canCollect' | 'canUse' | 'canDisclose' | 'unknown'
  readonly purpose?: PurposeOf<V>
  readonly ground?: GroundOf<V>
  /** The purpose's or ground's number, where it has one. */
  readonly number?: number
}

/** The policy allows it. */
export interface Allowed<V extends Vocabulary = Vocabulary, Fi = FieldOf<V>> {
  readonly allowed: true
  readonly asked: Asked<V>
  /** The fields it is about: a set, in the policy's order. */
  readonly fields: readonly Fi[]
  /** What permits it, in the policy's order. */
  readonly clauses: readonly V['clause'][]
  /** What the caller must do. */
  readonly obligations: readonly Duty<V['obligation']>[]
  /** What the caller should know. */
  readonly advice: readonly Duty<V['advice']>[]
  readonly policy: PolicyIdentity
}

/** The policy does not allow it. */
export interface Denied<V extends Vocabulary = Vocabulary> {
  readonly allowed: false
  readonly asked: Asked<V>
  /** The clauses its reasons cite, in the policy's order. */
  readonly clauses: readonly V['clause'][]
  readonly reasons: readonly [Reason<V>, ...Reason<V>[]]
  readonly policy: PolicyIdentity
}

/** The answer to `canCollect`, `canUse` and `canDisclose`: it narrows on `allowed`. */
export type Decision<V extends Vocabulary = Vocabulary, Fi = FieldOf<V>> = Allowed<V, Fi> | Denied<V>

/** The faults of a question that is not decided but answered. */
export interface Unanswered {
  readonly answered: false
  readonly faults: readonly [RequestFault, ...RequestFault[]]
  readonly policy: PolicyIdentity
}

/** Whose policy governs. */
export interface Governs<V extends Vocabulary = Vocabulary> {
  readonly answered: true
  readonly governedBy: Governor
  /** The partner whose policy governs. */
  readonly partner?: string
  readonly clauses: readonly V['clause'][]
  readonly obligations: readonly Duty<V['obligation']>[]
  readonly advice: readonly Duty<V['advice']>[]
  readonly policy: PolicyIdentity
}

/** Whether the company bears what came of a password's use. */
export interface PasswordLiability<V extends Vocabulary = Vocabulary> {
  readonly answered: true
  /** Whether the clause applies: only when the password matched. It says nothing otherwise. */
  readonly applies: boolean
  /** Present where the clause applies: the company does not bear it. */
  readonly companyLiable?: false
  readonly clauses: readonly V['clause'][]
  readonly obligations: readonly Duty<V['obligation']>[]
  readonly advice: readonly Duty<V['advice']>[]
  readonly policy: PolicyIdentity
}

/** How a ground stands to the facts given. */
export interface GroundStatus<V extends Vocabulary> {
  readonly ground: GroundOf<V>
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
  readonly answered: true
  readonly grounds: readonly GroundStatus<V>[]
  readonly policy: PolicyIdentity
}

/** Which fields a use may read, and why each other may not. */
export interface FieldsFor<V extends Vocabulary = Vocabulary> {
  readonly fields: readonly FieldOf<V>[]
  readonly withheld: readonly { readonly field: FieldOf<V>; readonly reasons: readonly [Reason<V>, ...Reason<V>[]] }[]
  /** `canUse` of the fields allowed; where there are none, of all fields: a denial. */
  readonly decision: Decision<V>
}
