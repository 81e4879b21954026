import type { Facts } from './facts.js'
import type { Text } from './text.js'

/** What a purpose asks. */
export interface Asks {
  readonly clause: string | readonly string[]
  readonly number?: number
  readonly facts?: readonly string[]
  readonly attests?: readonly (string | { readonly name: string })[]
}

/** What a ground asks. */
export interface GroundAsks extends Asks {
  readonly recipients: 'any' | readonly string[]
  readonly serves?: 'purposes'
  readonly subject?: 'none'
}

/** What a holding of a record kind gives. */
export interface RecordGives {
  readonly means?: Text
  readonly events?: readonly string[]
  readonly facts?: readonly string[]
}

/**
 * The names of a policy, as types. A policy read at run time has this loose one, in which every name is any string.
 * Answers are made of the plain names (`purpose`, `ground`, …), so that an answer of any policy is also a loose one.
 */
export interface Vocabulary {
  readonly clause: string
  readonly field: string
  readonly fact: string
  readonly facts: Facts
  readonly purpose: string
  readonly purposes: { readonly [key: string]: Asks }
  readonly ground: string
  readonly grounds: { readonly [key: string]: GroundAsks }
  readonly recipient: string
  readonly record: string
  readonly records: { readonly [kind: string]: RecordGives }
  readonly rule: string
  readonly obligation: string
  readonly advice: string
}

/** The vocabulary of a document, from the types its literal was inferred with. */
export interface VocabularyOf<C, Fi, F, P, G, R, K, Rule, D, A> {
  readonly clause: C
  readonly field: Fi
  readonly fact: keyof F & string
  readonly facts: F
  readonly purpose: keyof P & string
  readonly purposes: P
  readonly ground: keyof G & string
  readonly grounds: G
  readonly recipient: R
  readonly record: keyof K & string
  readonly records: K
  readonly rule: Rule
  readonly obligation: D
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

type NumbersOf<T> = { [K in keyof T]: T[K] extends { readonly number: infer N extends number } ? N : never }[keyof T]

/** A purpose as a request names it: by its key or by its number. */
export type PurposeRef<V extends Vocabulary> = PurposeOf<V> | NumbersOf<V['purposes']>

/** A ground as a request names it: by its key or by its number. */
export type GroundRef<V extends Vocabulary> = GroundOf<V> | NumbersOf<V['grounds']>

/** What the purpose or ground named by `Ref` asks. */
export type Named<T, Ref> = Ref extends keyof T ? T[Ref] : { [K in keyof T]: T[K] extends { readonly number: Ref } ? T[K] : never }[keyof T]
