import type { Condition } from 'clausewise'

/** A condition as it is shown: one fact with the values that would do, or several parts together. */
export type Part =
  | { readonly kind: 'fact'; readonly fact: string; readonly values: readonly (string | boolean)[] }
  | { readonly kind: 'all' | 'any' | 'not'; readonly parts: readonly Part[] }

/** The parts of a condition, all of which must hold. */
export function partsOf(condition: Condition): readonly Part[] {
  return Object.entries(condition).flatMap(([key, needed]): readonly Part[] => {
    if (needed === undefined) return []
    if (key === 'all') return (needed as readonly Condition[]).flatMap(partsOf)
    if (key === 'any') return [{ kind: 'any', parts: (needed as readonly Condition[]).map(together) }]
    if (key === 'not') return [{ kind: 'not', parts: partsOf(needed as Condition) }]
    return [{ kind: 'fact', fact: key, values: [needed as string | boolean | readonly (string | boolean)[]].flat() }]
  })
}

/** The facts that a condition names, each once. */
export function factsNamed(condition: Condition): readonly string[] {
  const named = (parts: readonly Part[]): readonly string[] => parts.flatMap((part) => (part.kind === 'fact' ? [part.fact] : named(part.parts)))
  return [...new Set(named(partsOf(condition)))]
}

function together(condition: Condition): Part {
  const parts = partsOf(condition)
  const [only] = parts
  return parts.length === 1 && only !== undefined ? only : { kind: 'all', parts }
}
