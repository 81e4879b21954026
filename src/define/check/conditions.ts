import { neededOf } from '../../compile/truth.js'
import type { Condition } from '../../model/condition.js'
import type { Path } from '../../model/decision.js'
import type { Remark } from '../../model/value-type.js'
import type { Checking } from './checking.js'

/** The facts a condition may name where it stands, and the words of each. */
export interface Scope {
  readonly facts: readonly string[]
  readonly derived: readonly string[]
}

/** Every fact of a condition is one it may name, every value one of the fact's, and nothing in it is empty. */
export function checkCondition(check: Checking, condition: Condition | undefined, path: Path, scope: Scope): void {
  if (condition === undefined) return
  if (Object.values(condition).every((value) => value === undefined)) check.add('empty', path, { needed: ['at least one fact' satisfies Remark] })
  for (const [key, value] of Object.entries(condition)) {
    const at = [...path, key]
    if (value === undefined) continue
    if (key === 'all' || key === 'any')
      for (const [index, each] of (value as readonly Condition[]).entries()) checkCondition(check, each, [...at, index], scope)
    else if (key === 'not') checkCondition(check, value as Condition, at, scope)
    else checkAtom(check, key, value, at, scope)
  }
}

function checkAtom(check: Checking, fact: string, value: Condition[string], path: Path, { facts, derived }: Scope): void {
  const declared = check.document.facts ?? {}
  if (!facts.includes(fact) && !derived.includes(fact)) {
    if (Object.hasOwn(declared, fact)) check.add('fact-not-asked', path, { found: fact, needed: [...facts, ...derived] })
    else check.add('unknown-name', path, { found: fact, needed: [...facts, ...derived], of: 'fact' })
    return
  }
  const words = check.valuesOf(fact)
  check.once(Array.isArray(value) ? value : undefined, path)
  neededOf(value).forEach((needed, index) => {
    const at = Array.isArray(value) ? [...path, index] : path
    if (!words.some((word) => word === needed)) check.add('unknown-name', at, { found: String(needed), needed: words.map(String), of: 'value' })
  })
}
