import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Condition } from '../../src/model/condition.js'
import type { FactValue, GroundStatus, Reason } from '../../src/model/decision.js'
import type { Document, Ground } from '../../src/model/document.js'
import type { Vocabulary } from '../../src/model/vocabulary.js'
import { type Asked, asking, check, engineOf, sources } from './policies.js'
import { isObject, plain } from './requests.js'

const valuesOf = (document: Document, fact: string): readonly FactValue[] => {
  const type = document.facts?.[fact]
  return type === undefined ? [] : type === 'boolean' ? [true, false] : type
}

/** A country of each class, where there is one. */
function countriesOf(document: Document): readonly string[] {
  const foreign = ['BR', 'AQ'].find((country) => country !== document.jurisdiction && !document.adequate?.includes(country)) ?? 'BV'
  return [document.jurisdiction, ...(document.adequate ?? []).filter((country) => country !== document.jurisdiction).slice(0, 1), foreign]
}

const conditionsOf = (ground: Ground): readonly (Condition | undefined)[] => [ground.when, ...(ground.limits ?? []).map(({ when }) => when)]
const names = (ground: Ground, fact: string): boolean => JSON.stringify(conditionsOf(ground)).includes(`"${fact}":`)

/** The reasons `canDisclose` gives on these facts; what it says of other matters than the facts is left aside. */
function reasonsOf(
  engine: Asked,
  document: Document,
  key: string,
  ground: Ground,
  evidence: object,
  country: string,
  fields: readonly string[],
): readonly Reason[] {
  const kind = ground.recipients === 'any' ? Object.keys(document.recipients ?? {})[0] : ground.recipients[0]
  const answer = engine.canDisclose({
    ground: key,
    fields,
    ...(ground.serves === 'purposes' ? { purposes: Object.keys(document.purposes) } : {}),
    ...(ground.subject === 'none' ? {} : { subject: { id: 'c-17', standing: 'active' } }),
    recipient: { kind, name: 'Courier', country },
    evidence,
  })
  return answer.allowed ? [] : answer.reasons
}

const hasUnmet = (reasons: readonly Reason[]): boolean => reasons.some(({ code }) => code === 'condition-unmet')
const missingFacts = (reasons: readonly Reason[]): readonly string[] =>
  reasons.flatMap((reason) =>
    reason.code === 'invalid-request'
      ? reason.faults.flatMap(({ path, problem }) => (path[0] === 'evidence' && problem === 'missing' ? [String(path[1])] : []))
      : [],
  )

/** Every way to give the missing facts; `undefined` where there are too many to try. */
function completionsOf(document: Document, given: object, missing: readonly string[]): readonly object[] | undefined {
  const count = missing.reduce((product, fact) => product * valuesOf(document, fact).length, 1)
  if (count > 600) return undefined
  return missing.reduce<readonly object[]>((each, fact) => each.flatMap((so) => valuesOf(document, fact).map((value) => ({ ...so, [fact]: value }))), [given])
}

/** The lists of fields that a condition can tell apart: each field alone, and all. */
const listsOf = (document: Document): readonly (readonly string[])[] => {
  const fields = Object.keys(document.fields)
  return [fields, ...fields.map((field) => [field])]
}

function expectStatus(engine: Asked, document: Document, given: object, status: GroundStatus<Vocabulary>): void {
  const ground = document.grounds?.[status.ground]
  if (ground === undefined) throw new Error('a ground of the policy')
  const asked = ground.facts ?? []
  const here = Object.fromEntries(Object.entries(given).filter(([fact, value]) => asked.includes(fact) && value !== undefined))
  const missing = asked.filter((fact) => !Object.hasOwn(here, fact))
  const countries = names(ground, 'recipientCountry') ? countriesOf(document) : [document.jurisdiction]
  const lists = names(ground, 'asked') ? listsOf(document) : [Object.keys(document.fields)]
  const settings = countries.flatMap((country) => lists.map((fields) => ({ country, fields })))
  const told = settings.map(({ country, fields }) => reasonsOf(engine, document, status.ground, ground, here, country, fields))

  // What is lacking is what `canDisclose` misses, and what only a whole request tells.
  for (const reasons of told) expect([...missingFacts(reasons)].sort()).toEqual([...missing].sort())
  expect(status.lacks.filter((fact) => asked.includes(fact))).toEqual(missing)
  for (const fact of status.lacks.filter((each) => !asked.includes(each)))
    expect(names(ground, fact) && ['recipientCountry', 'asked'].includes(fact)).toBe(true)

  // Open: every fact given, and no condition unmet, wherever the recipient is and whatever is asked.
  if (status.status === 'open') {
    expect(missing).toEqual([])
    for (const reasons of told) expect(hasUnmet(reasons)).toBe(false)
  } else if (missing.length === 0 && settings.length === 1) expect(told.some(hasUnmet)).toBe(true)

  // Closed: no completion opens it; otherwise one does.
  const completions = completionsOf(document, here, missing)
  if (completions === undefined) return
  const opens = (evidence: object) =>
    settings.some(({ country, fields }) => !hasUnmet(reasonsOf(engine, document, status.ground, ground, evidence, country, fields)))
  if (status.status === 'closed') expect(completions.some(opens)).toBe(false)
  else if (!names(ground, 'asked') && (countries.length === 1 || countries.length === 3)) expect(completions.some(opens)).toBe(true)

  // What closes it is given, and closes it alone.
  for (const fact of status.closedBy) expect(Object.hasOwn(here, fact)).toBe(true)
  if (status.status !== 'closed') {
    expect(status.closedBy).toEqual([])
    return
  }
  const closing = Object.fromEntries(Object.entries(here).filter(([fact]) => status.closedBy.includes(fact)))
  const others = completionsOf(
    document,
    closing,
    asked.filter((fact) => !Object.hasOwn(closing, fact)),
  )
  if (others !== undefined) expect(others.some(opens)).toBe(false)
}

describe.each(sources)('what `groundsFor` says is what `canDisclose` does, over $source', ({ documents }) => {
  it('a ground is open, closed or lacking exactly so', { timeout: 60_000 }, () => {
    check(
      fc.property(asking(documents, 'groundsFor', 3), ([document, requests]) => {
        const engine = engineOf(document)
        for (const request of requests) {
          const readable = plain(request)
          if (readable === undefined || !isObject(readable.copy)) continue
          const answer = engine.groundsFor(readable.copy)
          if (!answer.answered) continue
          expect(answer.grounds.map(({ ground }) => ground).sort()).toEqual(Object.keys(document.grounds ?? {}).sort())
          for (const status of answer.grounds) expectStatus(engine, document, readable.copy, status)
        }
      }),
      50,
    )
  })

  it('a further fact opens nothing that is closed', { timeout: 60_000 }, () => {
    check(
      fc.property(asking(documents, 'groundsFor', 3), ([document, requests]) => {
        const engine = engineOf(document)
        for (const request of requests) {
          const readable = plain(request)
          if (readable === undefined || !isObject(readable.copy)) continue
          const answer = engine.groundsFor(readable.copy)
          if (!answer.answered) continue
          for (const fact of Object.keys(document.facts ?? {}).filter((each) => !Object.hasOwn(readable.copy as object, each))) {
            for (const value of valuesOf(document, fact)) {
              const further = engine.groundsFor({ ...readable.copy, [fact]: value })
              if (!further.answered) throw new Error('one more fact is no fault')
              for (const [index, status] of answer.grounds.entries()) {
                if (status.status === 'closed') expect(further.grounds[index]?.status).toBe('closed')
                if (status.status === 'open') expect(further.grounds[index]).toEqual(status)
              }
            }
          }
        }
      }),
      50,
    )
  })
})
