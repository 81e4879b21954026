import { holds, leavesOf } from '../compile/conjuncts.js'
import { frozen } from '../compile/frozen.js'
import { sorted } from '../compile/names.js'
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
  const names = sorted(compiled.document.facts ?? {})
  const facts = readRecord(snapshot(question), [], names, faults)
  if (facts === undefined) return unanswered(compiled, faults)
  const given = new Map<string, FactValue>()
  for (const name of names) {
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

type Given = ReadonlyMap<string, FactValue>

function statusOf(ground: CompiledGround, given: Given): GroundStatus<Vocabulary> {
  const name = numbered({ ground: ground.key }, ground.number)
  const missing = ground.facts.map((fact) => fact.name).filter((fact) => !given.has(fact))
  const outcomes = outcomesOf(ground, given)
  if (missing.length === 0 && !outcomes.has(false) && !outcomes.has(undefined)) return { ...name, status: 'open', lacks: [], closedBy: [] }
  if (outcomes.has(true) || outcomes.has(undefined)) return { ...name, status: 'lacking', lacks: [...missing, ...derivedOf(ground)], closedBy: [] }
  return { ...name, status: 'closed', lacks: missing, closedBy: closing(ground, given) }
}

/** What the condition names that only a whole request tells: a country, the fields asked. */
function derivedOf(ground: CompiledGround): readonly string[] {
  const named = factsIn(ground)
  return ['recipientCountry', 'asked'].filter((fact) => named.has(fact))
}

function factsIn(ground: CompiledGround): ReadonlySet<string> {
  return new Set(ground.conjuncts.flatMap(({ part }) => leavesOf(part)).map(({ fact }) => fact))
}

/** Past this many given facts the others are not tried as what closes a ground. */
const mostClosing = 8

/** The given facts that close a ground: all that stand in a smallest set of them which no value of the other facts would meet. */
function closing(ground: CompiledGround, given: Given): readonly string[] {
  const named = factsIn(ground)
  const candidates = [...given.keys()].filter((fact) => named.has(fact)).slice(0, mostClosing)
  // A set of candidates is a number: one bit for each. Only the sets that close by themselves are kept.
  const closes: boolean[] = []
  for (let set = 0; set < 2 ** candidates.length; set += 1) {
    closes.push(isClosed(ground, new Map([...given].filter((each) => candidates.includes(each[0]) && hasBit(set, candidates.indexOf(each[0]))))))
  }
  const isSmallest = (set: number) => closes[set] === true && candidates.every((_, bit) => !hasBit(set, bit) || closes[set ^ (1 << bit)] !== true)
  const smallest = closes.flatMap((_, set) => (isSmallest(set) ? [set] : []))
  return ground.facts.map(({ name }) => name).filter((name) => candidates.includes(name) && smallest.some((set) => hasBit(set, candidates.indexOf(name))))
}

function hasBit(set: number, bit: number): boolean {
  return ((set >> bit) & 1) === 1
}

function isClosed(ground: CompiledGround, given: Given): boolean {
  for (const outcome of eachOutcome(ground, given)) if (outcome !== false) return false
  return true
}

function outcomesOf(ground: CompiledGround, given: Given): ReadonlySet<boolean | undefined> {
  return new Set(eachOutcome(ground, given))
}

/** Past this many combinations they are not tried, and the facts given decide alone. */
const mostTries = 4_096

/**
 * How the whole condition comes out, for every value of the missing facts and every country: facts are finite, so all are tried.
 * `undefined` where it depends on which fields are asked.
 */
function* eachOutcome(ground: CompiledGround, given: Given): Generator<boolean | undefined> {
  const named = factsIn(ground)
  const free = [...ground.facts, { name: 'recipientCountry', values: countryClasses }].filter(({ name }) => named.has(name) && !given.has(name))
  const tries = free.reduce((product, { values }) => product * values.length, 1)
  if (tries > mostTries) {
    yield outcomeOf(ground, given)
    return
  }
  for (let number = 0; number < tries; number += 1) {
    const tried = new Map(given)
    let rest = number
    for (const { name, values } of free) {
      const value = values[rest % values.length]
      if (value !== undefined) tried.set(name, value)
      rest = Math.floor(rest / values.length)
    }
    yield outcomeOf(ground, tried)
  }
}

function outcomeOf(ground: CompiledGround, given: Given): boolean | undefined {
  const held = ground.conjuncts.map(({ part }) => holds(part, (fact) => given.get(fact)))
  return held.includes(false) ? false : held.includes(undefined) ? undefined : true
}
