import type { Show } from './printed.js'

/**
 * Hands on what a call answers. The page prints the call and its answer under it, without a word of this;
 * of a list of words, the call says which it shows.
 */
type Shows<Word extends string = string> = (value: unknown, word?: Word) => void

/** Calls that stand on the page as they are written here: each needs nothing but what the package exports. */
export type Example<Word extends string = string> = (shows: Shows<Word>) => void

/** What the page says of a code beside its sentence in the catalogue. */
export interface Told {
  /** What it means, where the sentence is not enough. */
  readonly means?: string
  /** What a developer does about it. */
  readonly developer: string
  /** What a privacy officer does about it; absent: it is for the developer alone. */
  readonly officer?: string
  /** Calls of which the first carries the code. */
  readonly example: Example
  /** The same code in other circumstances, by what they are. */
  readonly also?: { readonly [circumstance: string]: Example }
  /** What is printed of the answers, where it is not what the section prints. */
  readonly show?: Show
}

/** What the page says of an obligation or an advice: all but its calls stands in the policy. */
export interface ToldOfDuty {
  /** A call on whose answer it rides. */
  readonly example: Example
  /** A like call on whose answer it does not. */
  readonly without: Example
}

/** One call of an example, as it was run. */
export interface Shown {
  readonly value: unknown
  readonly word?: string | undefined
}

const ran = new WeakMap<Example, readonly Shown[]>()

/** What the calls of an example answer, in the order in which they are written. An example is run once. */
export function shownBy(example: Example): readonly Shown[] {
  const known = ran.get(example)
  if (known !== undefined) return known
  const shown: Shown[] = []
  example((value, word) => void shown.push({ value, word }))
  ran.set(example, shown)
  return shown
}
