import type { Condition } from '../model/condition.js'
import type { FactValue } from '../model/decision.js'
import type { FactType } from '../model/facts.js'
import { meets, neededOf, type ValueOfFact } from './truth.js'

/** A condition with every `not` pushed inwards, so that each leaf says which values of a fact would do. */
export type Clausal = Leaf | Joined<'all'> | Joined<'any'>

interface Joined<Kind> {
  readonly kind: Kind
  readonly parts: readonly Clausal[]
}

/** A fact and the values that would do; of `asked`, `none` turns it round: none of these fields may be asked. */
export interface Leaf {
  readonly kind: 'leaf'
  readonly fact: string
  readonly needed: readonly FactValue[]
  readonly none: boolean
}

/** The values of a fact, or of a derived fact; `undefined` for `asked`, which has the policy's fields. */
export type DomainOf = (fact: string) => FactType | undefined

/** A condition's conjuncts: what must hold, part by part, in the order of the facts that each names first. */
export function conjunctsOf(condition: Condition | undefined, domainOf: DomainOf, order: readonly string[]): readonly Clausal[] {
  const place = (part: Clausal) => Math.min(...leavesOf(part).map(({ fact }) => (order.includes(fact) ? order.indexOf(fact) : order.length)))
  return flattened(clausal(condition ?? {}, domainOf, false))
    .map((part) => ({ part, place: place(part) }))
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

function clausal(condition: Condition, domainOf: DomainOf, negated: boolean): Clausal {
  const parts = Object.entries(condition).flatMap(([key, value]): Clausal[] => {
    if (value === undefined) return []
    if (key === 'not') return [clausal(value as Condition, domainOf, !negated)]
    if (key !== 'all' && key !== 'any') return [leaf(key, neededOf(value), domainOf(key), negated)]
    const each = (value as readonly Condition[]).map((member) => clausal(member, domainOf, negated))
    return [{ kind: (key === 'all') === negated ? 'any' : 'all', parts: each }]
  })
  const [only] = parts
  return parts.length === 1 && only !== undefined ? only : { kind: negated ? 'any' : 'all', parts }
}

function leaf(fact: string, needed: readonly FactValue[], domain: FactType | undefined, negated: boolean): Leaf {
  if (!negated) return { kind: 'leaf', fact, needed, none: false }
  if (domain === undefined) return { kind: 'leaf', fact, needed, none: true }
  const values: readonly FactValue[] = domain === 'boolean' ? [true, false] : domain
  return { kind: 'leaf', fact, needed: values.filter((value) => !needed.includes(value)), none: false }
}

/** Whether a part holds: `undefined` when that depends on a fact without a value. */
export function holds(part: Clausal, valueFor: ValueOfFact): boolean | undefined {
  if (part.kind === 'leaf') {
    const met = meets(valueFor(part.fact), part.needed)
    return met === undefined || !part.none ? met : !met
  }
  const parts = part.parts.map((each) => holds(each, valueFor))
  const deciding = part.kind === 'any'
  if (parts.includes(deciding)) return deciding
  return parts.includes(undefined) ? undefined : !deciding
}
