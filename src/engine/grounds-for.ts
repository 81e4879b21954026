import { type Clausal, holds, leavesOf } from '../compile/conjuncts.js'
import { frozen } from '../compile/frozen.js'
import { snapshot } from '../compile/snapshot.js'
import type { FactValue, GroundStatus, GroundsFor, Unanswered } from '../model/decision.js'
import { countryClasses } from '../model/facts.js'
import type { Vocabulary } from '../model/vocabulary.js'
import { type Compiled, type CompiledGround, numbered, valuesOf } from './compile.js'
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
    const value = facts[name] === undefined ? undefined : readFact(facts[name], [name], valuesOf(declared[name]), faults)
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

/** The given facts that close a ground: those of the conjuncts that no value of the missing facts would meet; where only together they fail, all of them. */
function closing(ground: CompiledGround, given: Given): readonly string[] | undefined {
  const parts = ground.conjuncts.map(({ part }) => part)
  const failing = parts.filter((part) => !canHold([part], ground, given))
  if (failing.length === 0 && canHold(parts, ground, given)) return undefined
  const named = new Set((failing.length > 0 ? failing : parts).flatMap(leavesOf).map(({ fact }) => fact))
  return ground.facts.map(({ name }) => name).filter((name) => named.has(name) && given.has(name))
}

/** Past this many combinations a condition is judged part by part, which may leave a closed ground lacking. */
const mostTries = 65_536

/** Whether some value of the missing facts, and some country, meets all parts: tried, as facts are finite. */
function canHold(parts: readonly Clausal[], ground: CompiledGround, given: Given): boolean {
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
