import fc from 'fast-check'
import type { Condition } from '../../../src/model/condition.js'
import { chosen, filled, pick } from './pick.js'

/** A fact that a condition may name, and its values. */
export interface Nameable {
  readonly name: string
  readonly values: readonly (string | boolean)[]
}

/** A condition before it is known which facts it may name. */
export interface RawCondition {
  readonly atoms: readonly { readonly fact: number; readonly values: number; readonly alone: boolean }[]
  readonly combined: readonly { readonly by: 'all' | 'any' | 'not'; readonly of: readonly RawCondition[] }[]
}

const atoms = (minLength: number) => fc.array(fc.record({ fact: pick, values: pick, alone: fc.boolean() }), { minLength, maxLength: 2 })

export const rawCondition: fc.Arbitrary<RawCondition> = fc.letrec<{ tree: RawCondition }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    { weight: 3, arbitrary: fc.record({ atoms: atoms(1), combined: fc.constant([]) }) },
    {
      weight: 2,
      arbitrary: fc.record({
        atoms: atoms(0),
        combined: fc.array(
          fc.record({
            by: fc.constantFrom<'all' | 'any' | 'not'>('any', 'any', 'any', 'not', 'not', 'all'),
            of: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
          }),
          {
            minLength: 1,
            maxLength: 2,
          },
        ),
      }),
    },
  ),
})).tree

/** The condition over these facts; undefined where there is none to name. */
export function conditionOver(facts: readonly Nameable[], raw: RawCondition): Condition | undefined {
  if (facts.length === 0) return undefined
  const condition: Record<string, Condition[string]> = {}
  for (const { fact, values, alone } of raw.atoms) {
    const { name, values: all } = chosen(facts, fact)
    if (Object.hasOwn(condition, name)) continue
    const some = all.length > 1 ? filled(all, values).slice(0, Math.min(all.length - 1, 6)) : all
    condition[name] = (some.length === 1 && alone ? some[0] : values % 3 === 0 ? [...some].reverse() : some) as Condition[string]
  }
  for (const { by, of } of raw.combined) {
    const parts = of.flatMap((each) => conditionOver(facts, each) ?? [])
    if (parts.length === 0 || condition[by] !== undefined) continue
    condition[by] = (by === 'not' ? parts[0] : parts) as Condition[string]
  }
  return Object.keys(condition).length === 0 ? undefined : condition
}
