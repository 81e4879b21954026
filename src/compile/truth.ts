import type { Condition } from '../model/condition.js'
import type { FactValue } from '../model/decision.js'

/** The fields asked, where a list is not all readable: these, and perhaps more. */
interface AtLeast {
  readonly atLeast: readonly string[]
}

/** What a fact is: a value; of `asked`, the fields; or nothing yet. */
export type Found = FactValue | readonly string[] | AtLeast | undefined
export type ValueOfFact = (fact: string) => Found

/** Whether a condition holds: `undefined` when that depends on a fact without a value. No condition always holds. */
export function truth(condition: Condition | undefined, valueFor: ValueOfFact): boolean | undefined {
  if (condition === undefined) return true
  let whole: boolean | undefined = true
  for (const key in condition) {
    whole = and(whole, part(key, condition[key], valueFor))
    if (whole === false) return false
  }
  return whole
}

function part(key: string, value: Condition[string], valueFor: ValueOfFact): boolean | undefined {
  if (value === undefined) return true
  if (key === 'all') return (value as readonly Condition[]).reduce<boolean | undefined>((whole, each) => and(whole, truth(each, valueFor)), true)
  if (key === 'any') return (value as readonly Condition[]).reduce<boolean | undefined>((whole, each) => or(whole, truth(each, valueFor)), false)
  if (key === 'not') return not(truth(value as Condition, valueFor))
  return meets(valueFor(key), neededOf(value))
}

/** The values an atom asks for, as a list. */
export function neededOf(value: Condition[string]): readonly FactValue[] {
  return (Array.isArray(value) ? value : [value]) as readonly FactValue[]
}

/** Whether a found value is one of those needed; of the fields asked, whether any of them is. */
export function meets(found: Found, needed: readonly FactValue[]): boolean | undefined {
  if (found === undefined) return undefined
  if (typeof found !== 'object') return needed.includes(found)
  if ('atLeast' in found) return found.atLeast.some((each) => needed.includes(each)) || undefined
  return found.some((each) => needed.includes(each))
}

function and(a: boolean | undefined, b: boolean | undefined): boolean | undefined {
  if (a === false || b === false) return false
  return a === undefined || b === undefined ? undefined : true
}

function or(a: boolean | undefined, b: boolean | undefined): boolean | undefined {
  if (a === true || b === true) return true
  return a === undefined || b === undefined ? undefined : false
}

function not(a: boolean | undefined): boolean | undefined {
  return a === undefined ? undefined : !a
}

/** The facts a condition names, each once, in the order in which it names them. */
export function factsOf(condition: Condition | undefined): readonly string[] {
  const facts = new Set<string>()
  collect(condition, facts)
  return [...facts]
}

function collect(condition: Condition | undefined, facts: Set<string>): void {
  for (const key of Object.keys(condition ?? {})) {
    const value = condition?.[key]
    if (value === undefined) continue
    if (key === 'all' || key === 'any') for (const each of value as readonly Condition[]) collect(each, facts)
    else if (key === 'not') collect(value as Condition, facts)
    else facts.add(key)
  }
}
