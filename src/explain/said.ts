/** One sentence of an answer. It stands on one line. */
export interface Sentence {
  /**
   * What it is about: the `answer` as a whole; a `reason` of a denial; a `fault` of a request or a policy; the fields `withheld` by `fieldsFor`;
   * a `ground` of `groundsFor`; in a plan what happens to an `entry`, a `detail` of the entry before it, a `notice` to a recipient,
   * and what the `person` is told; an `obligation`, an `advice`, or what a cited `clause` means.
   */
  readonly about: About
  /** The stable name of the reason, fault, action, notice or duty, or the status of a ground. */
  readonly code?: string
  /** The clause it rests on; of what a clause means, that clause. */
  readonly clause?: string
  /** The fields it speaks of, by name, where the answer lists them. */
  readonly fields?: readonly string[]
  /** The attestations that are missing, by name. */
  readonly attestations?: readonly string[]
  /** The ground it speaks of, by its key, in the answer of `groundsFor`. */
  readonly ground?: string
  /** Where a fault is: the keys and indexes that lead to it. */
  readonly path?: readonly (string | number)[]
  /** The sentence itself. */
  readonly text: string
}

/** What a sentence is about. */
export type About = 'answer' | 'reason' | 'fault' | 'withheld' | 'ground' | 'entry' | 'detail' | 'notice' | 'person' | 'obligation' | 'advice' | 'clause'

/** A sentence, without the members that nothing is known of. */
export function said(about: About, text: string, more: { readonly [M in Exclude<keyof Sentence, 'about' | 'text'>]?: Sentence[M] | undefined } = {}): Sentence {
  return { about, ...Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined)), text }
}
