import type { Condition } from 'clausewise'

/** A condition as it is shown: one fact with the values that would do, or several parts together. */
export type Part =
  | { readonly kind: 'fact'; readonly fact: string; readonly values: readonly (string | boolean)[] }
  | { readonly kind: 'all' | 'any' | 'not'; readonly parts: readonly Part[] }

/** A condition as it is shown: what stands deeper in it does not repeat values that it has ruled out already. */
export function shownParts(condition: Condition): readonly Part[] {
  return within(partsOf(condition), new Map())
}

type Possible = ReadonlyMap<string, readonly (string | boolean)[]>

/** Parts that hold together. */
function within(parts: readonly Part[], before: Possible): readonly Part[] {
  const facts = parts.flatMap((part) => (part.kind === 'fact' ? [[part.fact, stillPossible(part, before)] as const] : []))
  const possible = new Map([...before, ...facts])
  return parts.map((part): Part => {
    if (part.kind === 'fact') return { ...part, values: stillPossible(part, before) }
    if (part.kind === 'any') return { ...part, parts: part.parts.flatMap((each) => within([each], possible)) }
    return part.kind === 'all' ? { ...part, parts: within(part.parts, possible) } : part
  })
}

function stillPossible({ fact, values }: Extract<Part, { kind: 'fact' }>, possible: Possible): readonly (string | boolean)[] {
  const left = possible.get(fact)
  return left === undefined ? values : values.filter((value) => left.includes(value))
}

/** The parts of a condition, all of which must hold. */
function partsOf(condition: Condition): readonly Part[] {
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
