import type { Condition } from '../../src/model/condition.js'
import type { FactValue, GroundStatus, GroundsFor, Unanswered } from '../../src/model/decision.js'
import type { Document, Ground } from '../../src/model/document.js'
import type { Vocabulary } from '../../src/model/vocabulary.js'
import { type Bare, unanswered } from './answer.js'
import { factsNamedIn, type Look, type Truth, truthOf } from './condition.js'
import { among, groundsInOrder, namesOf, numbered, own } from './order.js'
import { readFact, valuesOfFact } from './permission.js'
import { type Faults, readObject, required } from './read.js'

/** Which grounds do these facts open? */
export function naiveGroundsFor(document: Document, request: unknown): Bare<GroundsFor> | Bare<Unanswered> {
  const faults: Faults = []
  const members = required(readObject(request, [], faults, namesOf(document.facts)), [], faults)
  if (members.state !== 'good') return unanswered(faults)
  const given = new Map<string, FactValue>()
  for (const name of namesOf(document.facts)) {
    const value = readFact(members.value.get(name), [name], faults, own(document.facts, name))
    if (value.state === 'good') given.set(name, value.value)
  }
  if (faults.length > 0) return unanswered(faults)
  return { answered: true, grounds: groundsInOrder(document).flatMap((key) => statusOf(document, key, given)) }
}

function statusOf(document: Document, key: string, given: ReadonlyMap<string, FactValue>): readonly GroundStatus<Vocabulary>[] {
  const ground = own(document.grounds, key)
  if (ground === undefined) return []
  const asked = ground.facts ?? []
  const here = asked.filter((fact) => given.has(fact))
  const missing = asked.filter((fact) => !given.has(fact))
  const head = numbered(document, 'ground', key)
  const status = (rest: object): readonly GroundStatus<Vocabulary>[] => [{ ...head, ...rest } as unknown as GroundStatus<Vocabulary>]

  if (missing.length === 0 && outcomes(document, ground, given).every((truth) => truth === true)) return status({ status: 'open', lacks: [], closedBy: [] })

  // What only a whole request tells is lacking too.
  const lacks = [...missing, ...among(['recipientCountry', 'asked'], conditionsOf(ground).flatMap(factsNamedIn))]
  /** Whether the ground is closed when of what is given only these facts are. */
  const closes = (facts: readonly string[]) => {
    const some = new Map(facts.flatMap((fact) => [[fact, given.get(fact) as FactValue] as const]))
    return outcomes(document, ground, some).every((truth) => truth === false)
  }
  if (!closes(here)) return status({ status: 'lacking', lacks, closedBy: [] })
  // The given facts that close it: all that stand in a smallest set that does.
  const closing = subsetsOf(here).filter(closes)
  const smallest = closing.filter((set) => !closing.some((other) => other.length < set.length && other.every((fact) => set.includes(fact))))
  return status({ status: 'closed', lacks: missing, closedBy: here.filter((fact) => smallest.some((set) => set.includes(fact))) })
}

function subsetsOf(list: readonly string[]): readonly (readonly string[])[] {
  const [first, ...others] = list
  if (first === undefined) return [[]]
  const without = subsetsOf(others)
  return [...without, ...without.map((set) => [first, ...set])]
}

function conditionsOf(ground: Ground): readonly (Condition | undefined)[] {
  return [ground.when, ...(ground.limits ?? []).map(({ when }) => when)]
}

/**
 * For every way to fill in the facts not given, and every class of country: whether the condition and all limits hold.
 * Which fields are asked is unknown.
 */
function outcomes(document: Document, ground: Ground, given: ReadonlyMap<string, FactValue>): readonly Truth[] {
  const missing = [...(ground.facts ?? []).filter((fact) => !given.has(fact)), 'recipientCountry']
  const valuesOf = (fact: string) => (fact === 'recipientCountry' ? ['home', 'adequate', 'foreign'] : valuesOfFact(document, fact))
  const fill = (left: readonly string[], chosen: ReadonlyMap<string, FactValue>): readonly Truth[] => {
    const [fact, ...others] = left
    if (fact !== undefined) return valuesOf(fact).flatMap((value) => fill(others, new Map([...chosen, [fact, value]])))
    const look: Look = (name) => {
      const value = chosen.get(name)
      return value === undefined ? 'unknown' : { is: value }
    }
    const truths = conditionsOf(ground).map((condition) => truthOf(condition, look))
    return [truths.includes(false) ? false : truths.includes('unknown') ? 'unknown' : true]
  }
  return fill(missing, given)
}
