import type { Standing, Transaction } from './request.js'
import type { FieldOf, GroundOf, PurposeOf, Vocabulary } from './vocabulary.js'

/** The policy that answered: its id, its version, and the SHA-256 of its canonical JSON. */
export interface PolicyIdentity {
  /** The policy's name, as its document gives it. */
  readonly id: string
  /** The version, as its document gives it. */
  readonly version: string
  /** SHA-256 of the document's canonical JSON, in hexadecimal: equal digests, equal documents. */
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
/** What is wrong with a member of a request, by its stable name. */
export type RequestProblem = (typeof requestProblems)[number]

/** One thing wrong with a request. */
export interface RequestFault {
  /** Where it is: the keys and indexes that lead to it; empty for the request itself. */
  readonly path: Path
  /** What is wrong there. */
  readonly problem: RequestProblem
  /** What was found: a word as it was written, cut at 80 characters, or the type of anything else. */
  readonly found?: string
  /**
   * What would be right: the names known there; kinds of value (`text`, `day`, `number`, `list`, `object`, `true`, `false`); or a remark,
   * such as `at least one entry`. Which name was most likely meant, `explain` and `faultsInPlace` say.
   */
  readonly needed?: readonly string[]
}

/** A fact's value, as an answer shows it. */
export type FactValue = string | boolean

interface Of<Code extends string, V extends Vocabulary> {
  /** The stable name of the reason: test this, not a sentence. */
  readonly code: Code
  /** The clause the check cites; none where the policy names none. */
  readonly clause?: V['clause']
}

/** A purpose by its key, and its number where it has one. */
export interface PurposeName<V extends Vocabulary> {
  /** The purpose by its key. */
  readonly purpose: PurposeOf<V>
  /** Its number, where it has one. */
  readonly number?: number
}

/** A member of the request is missing, unreadable, empty or not declared. All faults of a request stand in one reason. */
export interface InvalidRequest {
  /** The stable name of the reason: test this, not a sentence. */
  readonly code: 'invalid-request'
  /** A fault of a request cites no clause: so that `reason.clause` reads alike of every reason. */
  readonly clause?: undefined
  /** Every fault of the request, at least one. */
  readonly faults: readonly [RequestFault, ...RequestFault[]]
}

/** Another policy governs: a partner's, or another site's. */
export interface NotGoverned<V extends Vocabulary> extends Of<'not-governed', V> {
  /** Whose policy it is instead. */
  readonly governedBy: 'partner' | 'other-site'
  /** The partner, by the name the request gave. */
  readonly partner?: string
  /** The site, where another site's policy governs. */
  readonly site?: 'linked-from-ours' | 'linking-to-ours'
}

/** The policy declares no such field. */
export interface UnknownField<V extends Vocabulary> extends Of<'unknown-field', V> {
  /** The name as the request wrote it, cut at 80 characters. */
  readonly field: string
}

/** A field that only proves others is collected without them. */
export interface NotCollectable<V extends Vocabulary> extends Of<'not-collectable', V> {
  /** The field that only proves others. */
  readonly field: FieldOf<V>
  /** Those of `proves` that no field asked can prove, or that are neither collected nor held; all, where it can prove none of them; none when `proves` is missing. */
  readonly unproven: readonly FieldOf<V>[]
}

/** The policy lists no such purpose. */
export interface UnknownPurpose<V extends Vocabulary> extends Of<'unknown-purpose', V> {
  /** The key or number as the request gave it, a text cut at 80 characters. */
  readonly asked: string | number
}

/** The policy lists no such ground. */
export interface UnknownGround<V extends Vocabulary> extends Of<'unknown-ground', V> {
  /** The key or number as the request gave it, a text cut at 80 characters. */
  readonly asked: string | number
}

/** Personal data is neither sold nor rented. */
export interface SaleOrRental<V extends Vocabulary> extends Of<'sale-or-rental', V> {
  /** What is given in return. */
  readonly transaction: Exclude<Transaction, 'none'>
}

/** The person has not agreed to this purpose. */
export interface PurposeNotAgreed<V extends Vocabulary> extends Of<'purpose-not-agreed', V>, PurposeName<V> {}

/** The field serves none of the purposes asked. */
export interface FieldNotForPurpose<V extends Vocabulary> extends Of<'field-not-for-purpose', V> {
  /** The field that was asked. */
  readonly field: FieldOf<V>
  /** The purposes it does serve. */
  readonly purposes: readonly PurposeName<V>[]
}

/** The person's standing forbids it. */
export interface Discontinued<V extends Vocabulary> extends Of<'discontinued', V> {
  /** What the person asked to stop. */
  readonly standing: Exclude<Standing, 'active'>
  /** The field that no retention rule keeps for this. */
  readonly field?: FieldOf<V>
  /** The ground that is closed. */
  readonly ground?: GroundOf<V>
  /** The closed ground's number, where it has one. */
  readonly number?: number
}

/** The ground allows other kinds of recipient. */
export interface RecipientNotPermitted<V extends Vocabulary> extends Of<'recipient-not-permitted', V> {
  /** The kind of recipient the request names. */
  readonly kind: V['recipient']
  /** The kinds the ground allows. */
  readonly needed: readonly V['recipient'][]
}

/** A fact, or derived fact, that is not as needed. */
export interface UnmetFact<V extends Vocabulary> {
  /** The fact by its name, or what the engine derives. */
  readonly fact: V['fact'] | 'recipientRelation' | 'recipientCountry' | 'asked'
  /** Its value in the request; of `asked`, the fields asked. */
  readonly found: FactValue | readonly FieldOf<V>[]
  /** The values that would do; none where no value would. */
  readonly needed: readonly FactValue[]
}

/** A conjunct of the condition fails. */
export interface ConditionUnmet<V extends Vocabulary> extends Of<'condition-unmet', V>, UnmetFact<V> {
  /** The other facts that would do instead. */
  readonly or?: readonly UnmetFact<V>[]
}

/** Text for the record is missing, blank or no text. */
export interface AttestationMissing<V extends Vocabulary> extends Of<'attestation-missing', V> {
  /** The attestation by its name: the key in `evidence`. */
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
