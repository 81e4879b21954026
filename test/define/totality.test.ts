import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePolicy } from '../../src/define/parse-policy.js'
import { enforce } from '../../src/engine/enforce.js'
import type { Path } from '../../src/model/decision.js'
import { policyFaultCodes } from '../../src/model/fault.js'
import type { Policy } from '../../src/model/policy.js'
import { document as reference } from '../../src/reference/document.js'
import { absent, at, changed } from './changed.js'
import { places } from './places.js'
import { swimmingClub } from './swimming-club.js'

/** What is done to a document at one place. */
type Mutation = (document: unknown, path: Path) => unknown

const replaced =
  (value: unknown): Mutation =>
  (document, path) =>
    changed(document, path, value)

const deleted: Mutation = (document, path) => {
  const parent = at(document, path.slice(0, -1))
  const step = path.at(-1)
  return Array.isArray(parent) && typeof step === 'number' ? changed(document, path.slice(0, -1), parent.toSpliced(step, 1)) : changed(document, path, absent)
}

/** An entry of a list stands there twice, a member of a record under a second name. */
const duplicated =
  (name: string): Mutation =>
  (document, path) => {
    const parent = at(document, path.slice(0, -1))
    return Array.isArray(parent)
      ? changed(document, path.slice(0, -1), [...parent, at(document, path)])
      : changed(document, [...path.slice(0, -1), name], at(document, path))
  }

const renamed =
  (name: string): Mutation =>
  (document, path) =>
    deleted(duplicated(name)(document, path), path)

/** What stands at one place of the document stands at another. */
const moved =
  (from: Path): Mutation =>
  (document, path) =>
    changed(document, path, at(document, from))

const word = fc.constantFrom(
  'name',
  'settlement',
  'emergency',
  'invoice',
  'necessary',
  'any',
  'not',
  'boolean',
  'rule',
  '2026-01-01',
  'x',
  '',
  '__proto__',
  'constructor',
  'toString',
)
const value = fc.oneof(
  word,
  fc.constantFrom<unknown>(0, -1, 1.5, 3, 1e300, Number.NaN, true, false, null, undefined, [], {}),
  fc.constantFrom<unknown>(['name'], [[]], { en: 'x' }, { any: [] }, { not: {} }, { necessary: true }, { value: 3, from: 1, to: 5 }, { years: 1 }),
  fc.jsonValue({ maxDepth: 2 }),
)

function mutationsOf(document: unknown): fc.Arbitrary<unknown> {
  const everywhere = places(document).filter((path) => path.length > 0)
  const place = fc.constantFrom(...everywhere)
  const mutation = fc.oneof(fc.constant(deleted), value.map(replaced), word.map(duplicated), word.map(renamed), place.map(moved))
  return fc.array(fc.tuple(place, mutation), { minLength: 1, maxLength: 3 }).map((mutations) =>
    mutations.reduce((mutated, [path, mutate]) => {
      // A mutation before may have taken the place away.
      const parent = at(mutated, path.slice(0, -1))
      return typeof parent === 'object' && parent !== null ? mutate(mutated, path) : mutated
    }, document),
  )
}

/** A place that is there, or could be: what it lies in is there. */
function leads(document: unknown, path: Path): boolean {
  if (path.length === 0) return true
  const parent = at(document, path.slice(0, -1))
  return typeof parent === 'object' && parent !== null
}

/** Asks an engine everything that its policy has names for. */
function answersEverything(policy: Policy): void {
  const { document } = policy
  const engine = enforce(policy)
  const fields = Object.keys(document.fields)
  const subject = { id: 'c-17', standing: 'active' } as const
  for (const standing of ['active', 'use-stopped', 'disclosure-stopped', 'discontinued'] as const) {
    for (const purpose of Object.keys(document.purposes)) {
      const decision = engine.canUse({ purpose, fields, subject: { id: 'c-17', standing }, record: Object.keys(document.records ?? {})[0] } as never)
      expect(typeof decision.allowed).toBe('boolean')
      expect(decision.allowed ? decision.fields : decision.reasons).not.toHaveLength(0)
    }
    for (const [ground, { facts = [] }] of Object.entries(document.grounds ?? {})) {
      const evidence = Object.fromEntries(facts.map((fact) => [fact, document.facts?.[fact] === 'boolean' ? true : document.facts?.[fact]?.[0]]))
      const recipient = { kind: Object.keys(document.recipients ?? {})[0], name: 'N', country: 'JP' }
      const decision = engine.canDisclose({ ground, fields, subject: { id: 'c-17', standing }, recipient, evidence } as never)
      expect(typeof decision.allowed).toBe('boolean')
    }
  }
  expect(typeof engine.canCollect({ fields }).allowed).toBe('boolean')
  expect(engine.groundsFor({})).toMatchObject({ answered: true })
  expect(engine.governs({ person: 'customer' })).toMatchObject({ answered: true })
  expect(engine.fieldsFor({ purpose: Object.keys(document.purposes)[0] ?? '', subject } as never).withheld).toBeInstanceOf(Array)
  const holdings = fields.flatMap((field) => Object.keys(document.records ?? {}).map((record) => ({ field, record })))
  const plan = engine.planDeletion({ request: 'delete', requestedOn: '2026-11-24', asOf: '2026-11-24', subject: { id: 'c-17' }, holdings } as never)
  expect(plan).toMatchObject({ planned: true })
  expect(plan.planned && plan.entries).toHaveLength(holdings.length)
}

describe('parsePolicy', () => {
  for (const [name, document, numRuns] of [
    ['reference policy', reference, 2000],
    ['swimming club', swimmingClub, 2000],
  ] as const) {
    it(`finds the ${name}, changed at random places, sound or says what is wrong at places that are there`, () => {
      let sound = 0
      fc.assert(
        fc.property(mutationsOf(document), (mutated) => {
          const parsed = parsePolicy(mutated)
          if (parsed.ok) {
            sound += 1
            answersEverything(parsed.policy)
            return
          }
          expect(parsed.faults.length).toBeGreaterThan(0)
          for (const { code, path } of parsed.faults) {
            expect(policyFaultCodes).toContain(code)
            expect(leads(mutated, path), path.join('/')).toBe(true)
          }
          expect(new Set(parsed.faults.map((fault) => JSON.stringify(fault))).size).toBe(parsed.faults.length)
        }),
        { numRuns },
      )
      // The law says something of sound policies too.
      expect(sound).toBeGreaterThan(numRuns / 50)
    })
  }

  it('answers whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true, withSparseArray: true, withTypedArray: true }),
        (anything) => {
          const parsed = parsePolicy(anything)
          return parsed.ok || parsed.faults.length > 0
        },
      ),
      { numRuns: 1000 },
    )
  })
})
