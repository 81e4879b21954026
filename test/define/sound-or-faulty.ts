import { expect } from 'vitest'
import { parsePolicy } from '../../src/define/parse-policy.js'
import { enforce } from '../../src/engine/enforce.js'
import type { Path } from '../../src/model/decision.js'
import { policyFaultCodes } from '../../src/model/fault.js'
import type { Policy } from '../../src/model/policy.js'
import { at } from './changed.js'

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

/** A document makes a policy that answers, or its faults are told, each once and at a place that is there. Whether it makes one. */
export function expectSoundOrFaulty(document: unknown): boolean {
  const parsed = parsePolicy(document)
  if (parsed.ok) {
    answersEverything(parsed.policy)
    return true
  }
  expect(parsed.faults.length).toBeGreaterThan(0)
  for (const { code, path } of parsed.faults) {
    expect(policyFaultCodes).toContain(code)
    expect(leads(document, path), path.join('/')).toBe(true)
  }
  expect(new Set(parsed.faults.map((fault) => JSON.stringify(fault))).size).toBe(parsed.faults.length)
  return false
}
