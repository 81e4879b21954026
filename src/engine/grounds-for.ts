import { holds, leavesOf } from '../compile/conjuncts.js'
import { frozen } from '../compile/frozen.js'
import { snapshot } from '../compile/snapshot.js'
import type { FactValue, GroundStatus, GroundsFor, Unanswered } from '../model/decision.js'
import { countryClasses } from '../model/facts.js'
import type { Vocabulary } from '../model/vocabulary.js'
import { type Compiled, type CompiledGround, numbered } from './compile.js'
import { gatherFaults, readFact, readRecord } from './read.js'
import { unanswered } from './unanswered.js'

/** Which grounds these facts open, and what each of the others lacks. It looks at facts alone: a country or a field is nobody's fact here. */
export function groundsFor(compiled: Compiled, question: unknown): GroundsFor | Unanswered {
  const faults = gatherFaults()
  const declared = compiled.document.facts ?? {}
  const facts = readRecord(snapshot(question), [], Object.keys(declared), faults)
  if (facts === undefined) return unanswered(compiled, faults)
  const given = new Map<string, FactValue>()
  for (const name of Object.keys(declared)) {
    const value = facts[name] === undefined ? undefined : readFact(facts[name], [name], compiled.valuesOf(name), faults)
    if (value !== undefined) given.set(name, value)
  }
  if (faults.list.length > 0) return unanswered(compiled, faults)
  return frozen({
    answered: true,
    grounds: [...compiled.grounds.values()].map((ground) => statusOf(ground, given)),
    policy: compiled.identity,
  })
}

function statusOf(ground: CompiledGround, given: Given): GroundStatus<Vocabulary> {
  const name = numbered({ ground: ground.key }, ground.number)
  const missing = ground.facts.map((fact) => fact.name).filter((fact) => !given.has(fact))
  const closedBy = closing(ground, given)
  if (closedBy !== undefined) return { ...name, status: 'closed', lacks: missing, closedBy }
  const lacks = [...missing, ...undecided(ground, given)]
  return { ...name, status: lacks.length === 0 ? 'open' : 'lacking', lacks, closedBy: [] }
}

type Given = ReadonlyMap<string, FactValue>

/** What the engine derives from a whole request, and the condition depends on: a country, the fields asked. */
function undecided(ground: CompiledGround, given: Given): readonly string[] {
  const parts = ground.conjuncts.map(({ part }) => part).filter((part) => holds(part, (fact) => given.get(fact)) === undefined)
  const own = new Set(ground.facts.map(({ name }) => name))
  return [...new Set(parts.flatMap(leavesOf).map(({ fact }) => fact))].filter((fact) => !own.has(fact))
}

/**
 * The given facts that close a ground: all that stand in a smallest set of them which no value of the other facts would meet.
 * `undefined` where the ground can still be met.
 */
function closing(ground: CompiledGround, given: Given): readonly string[] | undefined {
  if (canHold(ground, given)) return undefined
  const parts = ground.conjuncts.flatMap(({ part }) => leavesOf(part)).map(({ fact }) => fact)
  const named = [...given.keys()].filter((fact) => parts.includes(fact))
  const closes = (facts: readonly string[]) => !canHold(ground, new Map([...given].filter(([fact]) => facts.includes(fact))))
  // A set counts only if none of its facts could be left out of it.
  const smallest = subsetsOf(named.slice(0, mostClosing)).filter((set) => closes(set) && set.every((fact) => !closes(set.filter((each) => each !== fact))))
  return ground.facts.map(({ name }) => name).filter((name) => smallest.some((set) => set.includes(name)))
}

/** Past this many given facts the others are not tried as what closes a ground. */
const mostClosing = 10

function subsetsOf([first, ...others]: readonly string[]): readonly (readonly string[])[] {
  if (first === undefined) return [[]]
  const without = subsetsOf(others)
  return [...without, ...without.map((set) => [first, ...set])]
}

/** Past this many combinations a condition is judged part by part, which may leave a closed ground lacking. */
const mostTries = 65_536

/** Whether some value of the missing facts, and some country, meets the whole condition: tried, as facts are finite. */
function canHold(ground: CompiledGround, given: Given): boolean {
  const parts = ground.conjuncts.map(({ part }) => part)
  const named = new Set(parts.flatMap(leavesOf).map(({ fact }) => fact))
  const free = [...ground.facts, { name: 'recipientCountry', values: countryClasses }].filter(({ name }) => named.has(name) && !given.has(name))
  const tries = free.reduce((product, { values }) => product * values.length, 1)
  if (tries > mostTries) return parts.every((part) => holds(part, (fact) => given.get(fact)) !== false)
  for (let number = 0; number < tries; number += 1) {
    const tried = new Map(given)
    let rest = number
    for (const { name, values } of free) {
      const value = values[rest % values.length]
      if (value !== undefined) tried.set(name, value)
      rest = Math.floor(rest / values.length)
    }
    if (parts.every((part) => holds(part, (fact) => tried.get(fact)) !== false)) return true
  }
  return false
}
