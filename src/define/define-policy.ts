import type { Document, Grounds, Purposes } from './document.js'
import type { Facts } from './facts.js'
import type { Policy } from './policy.js'
import type { RecordGives, VocabularyOf, Vocabulary } from './vocabulary.js'

export declare function definePolicy<
  const C extends string,
  const Fi extends string,
  const F extends Facts = {},
  const P extends Purposes<P, C, F, Fi>,
  const G extends Grounds<G, C, F, R, Fi> = {},
  const R extends string = never,
  const K extends Records<K, F> = {},
  const Rule extends string = never,
  const D extends string = never,
  const A extends string = never,
  const L extends string = never,
>(document: Document<C, Fi, F, P, G, R, K, Rule, D, A, L>): Policy<VocabularyOf<C, Fi, F, P, G, R, K, Rule, D, A>>

type Records<K, F> = { readonly [Kind in keyof K]: { readonly means?: { en: string; ja?: string }; readonly events?: readonly string[]; readonly facts?: readonly (keyof F & string)[] } }
export type VocabularyIn<P extends { readonly vocabulary?: unknown }> = NonNullable<P['vocabulary']>
