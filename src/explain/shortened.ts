import { mostListed } from '../compile/alike-first.js'

/** A list as a sentence can carry it: of a long one the first names, and what `others` says of the rest. */
export function shortened(items: readonly string[], others: (count: number) => string): readonly string[] {
  const more = items.length - mostListed
  return more > 1 ? [...items.slice(0, mostListed), others(more)] : items
}
