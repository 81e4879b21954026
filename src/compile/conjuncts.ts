import type { Condition } from '../model/condition.js'
import type { FactValue } from '../model/decision.js'
import { meets, neededOf, type ValueOfFact } from './truth.js'

/** A condition with every `not` pushed inwards, so that each leaf says which values of a fact would do. */
export type Clausal = Leaf | Joined<'all'> | Joined<'any'>

interface Joined<Kind> {
  readonly kind: Kind
  readonly parts: readonly Clausal[]
}

/** A fact and the values that would do. */
export interface Leaf {
  readonly kind: 'leaf'
  readonly fact: string
  readonly needed: readonly FactValue[]
  /** Of `asked` turned round: the fields of which none may be asked. */
  readonly noneOf: readonly FactValue[] | undefined
}

/** The values of a fact or derived fact, in its own order; of `asked`, the policy's fields. */
export type ValuesOf = (fact: string) => readonly FactValue[]

/** A condition's conjuncts: what must hold, part by part, in the order of the facts that each names first. Nothing rests on the order of keys. */
export function conjunctsOf(condition: Condition | undefined, valuesOf: ValuesOf, order: readonly string[]): readonly Clausal[] {
  const placeOf = (fact: string) => (order.includes(fact) ? order.indexOf(fact) : order.length)
  const first = (part: Clausal) => Math.min(...leavesOf(part).map(({ fact }) => placeOf(fact)))
  return flattened(clausal(condition ?? {}, { valuesOf, placeOf }, false))
    .map((part) => ({ part, place: first(part) }))
    .sort((a, b) => a.place - b.place)
    .map(({ part }) => part)
}

function flattened(part: Clausal): readonly Clausal[] {
  return part.kind === 'all' ? part.parts.flatMap(flattened) : [part]
}

/** Every leaf of a part, in the order in which it stands. */
export function leavesOf(part: Clausal): readonly Leaf[] {
  return part.kind === 'leaf' ? [part] : part.parts.flatMap(leavesOf)
}

interface Reading {
  readonly valuesOf: ValuesOf
  readonly placeOf: (fact: string) => number
}

const combiners = ['all', 'any', 'not']

function clausal(condition: Condition, reading: Reading, negated: boolean): Clausal {
  const facts = Object.keys(condition).filter((key) => !combiners.includes(key))
  facts.sort((a, b) => reading.placeOf(a) - reading.placeOf(b) || (a < b ? -1 : 1))
  const parts = [...facts, ...combiners].flatMap((key): Clausal[] => {
    const value = Object.hasOwn(condition, key) ? condition[key] : undefined
    if (value === undefined) return []
    if (key === 'not') return [clausal(value as Condition, reading, !negated)]
    if (key !== 'all' && key !== 'any') return [leaf(key, neededOf(value), reading.valuesOf(key), negated)]
    const each = (value as readonly Condition[]).map((member) => clausal(member, reading, negated))
    return [joined((key === 'all') === negated ? 'any' : 'all', each)]
  })
  return joined(negated ? 'any' : 'all', parts)
}

/** One part alone needs nothing around it. */
function joined(kind: 'all' | 'any', parts: readonly Clausal[]): Clausal {
  const [only] = parts
  return parts.length === 1 && only !== undefined ? only : { kind, parts }
}

/** What is needed stands in the order of the fact's own values. Of `asked` the contrary is no list of values: none of these may be asked. */
function leaf(fact: string, needed: readonly FactValue[], values: readonly FactValue[], negated: boolean): Leaf {
  const listed = values.filter((value) => needed.includes(value) !== negated)
  return { kind: 'leaf', fact, needed: listed, noneOf: negated && fact === 'asked' ? needed : undefined }
}

/** Whether a part holds: `undefined` when that depends on a fact without a value. */
export function holds(part: Clausal, valueFor: ValueOfFact): boolean | undefined {
  if (part.kind === 'leaf') {
    const met = meets(valueFor(part.fact), part.noneOf ?? part.needed)
    return met === undefined || part.noneOf === undefined ? met : !met
  }
  const parts = part.parts.map((each) => holds(each, valueFor))
  const deciding = part.kind === 'any'
  if (parts.includes(deciding)) return deciding
  return parts.includes(undefined) ? undefined : !deciding
}
