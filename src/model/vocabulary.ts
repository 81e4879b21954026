import type { Facts } from './facts.js'
import type { Text } from './text.js'

/** What a purpose asks. */
interface Asks {
  readonly clause: string | readonly string[]
  readonly number?: number
  readonly facts?: readonly string[]
  readonly attests?: readonly (string | { readonly name: string })[]
}

/** What a ground asks. */
interface GroundAsks extends Asks {
  readonly recipients: 'any' | readonly string[]
  readonly serves?: 'purposes'
  readonly subject?: 'none'
}

/** What a holding of a record kind gives. */
interface RecordGives {
  readonly means?: Text
  readonly events?: readonly string[]
  readonly facts?: readonly string[]
}

/**
 * The names of a policy, as types. A policy read at run time has this loose one, in which every name is any string.
 * Answers are made of the plain names (`purpose`, `ground`, …), so that an answer of any policy is also a loose one.
 */
export interface Vocabulary {
  /** The ids of the clauses. */
  readonly clause: string
  /** The names of the fields. */
  readonly field: string
  /** The names of the facts. */
  readonly fact: string
  /** The facts, each with the values it takes. */
  readonly facts: Facts
  /** The keys of the purposes. */
  readonly purpose: string
  /** The purposes, each with what it asks. */
  readonly purposes: { readonly [key: string]: Asks }
  /** The keys of the grounds. */
  readonly ground: string
  /** The grounds, each with what it asks. */
  readonly grounds: { readonly [key: string]: GroundAsks }
  /** The kinds of recipient. */
  readonly recipient: string
  /** The kinds of record. */
  readonly record: string
  /** The kinds of record, each with what a holding of it gives. */
  readonly records: { readonly [kind: string]: RecordGives }
  /** The ids of the retention rules. */
  readonly rule: string
  /** The codes of the obligations. */
  readonly obligation: string
  /** The codes of the advice. */
  readonly advice: string
}

/** The vocabulary of a document, from the types its literal was inferred with. */
export interface VocabularyOf<C, Fi, F, P, G, R, K, Rule, D, A> {
  /** The ids of the clauses. */
  readonly clause: C
  /** The names of the fields. */
  readonly field: Fi
  /** The names of the facts. */
  readonly fact: keyof F & string
  /** The facts, each with the values it takes. */
  readonly facts: F
  /** The keys of the purposes. */
  readonly purpose: keyof P & string
  /** The purposes, each with what it asks. */
  readonly purposes: P
  /** The keys of the grounds. */
  readonly ground: keyof G & string
  /** The grounds, each with what it asks. */
  readonly grounds: G
  /** The kinds of recipient. */
  readonly recipient: R
  /** The kinds of record. */
  readonly record: keyof K & string
  /** The kinds of record, each with what a holding of it gives. */
  readonly records: K
  /** The ids of the retention rules. */
  readonly rule: Rule
  /** The codes of the obligations. */
  readonly obligation: D
  /** The codes of the advice. */
  readonly advice: A
}

/** A field's name. */
export type FieldOf<V extends Vocabulary> = V['field']

/** A purpose's key. */
export type PurposeOf<V extends Vocabulary> = V['purpose']

/** A ground's key. */
export type GroundOf<V extends Vocabulary> = V['ground']

/** A record kind's name. */
export type RecordOf<V extends Vocabulary> = V['record']

/** Of a policy read at run time any number may be one. */
type NumbersOf<T> = string extends keyof T ? number : { [K in keyof T]: T[K] extends { readonly number: infer N extends number } ? N : never }[keyof T]

/** A purpose as a request names it: by its key or by its number. */
export type PurposeRef<V extends Vocabulary> = PurposeOf<V> | NumbersOf<V['purposes']>

/** A ground as a request names it: by its key or by its number. */
export type GroundRef<V extends Vocabulary> = GroundOf<V> | NumbersOf<V['grounds']>

/** What the purpose or ground named by `Ref` asks. */
export type Named<T, Ref> = Ref extends keyof T ? T[Ref] : { [K in keyof T]: T[K] extends { readonly number: Ref } ? T[K] : never }[keyof T]
