import fc from 'fast-check'
import { expect } from 'vitest'
import { type Policy, policyInForce } from '../../src/policy.js'
import { policyOf } from '../properties/policies.js'
import { documents } from '../reference/arbitraries.js'

const inYears = fc.date({ min: new Date('2024-01-01'), max: new Date('2025-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
const someDays = fc.oneof(inYears, fc.constantFrom('2024-02-29', '0001-01-01', '9999-12-31'))
const anyDays = fc.oneof({ weight: 6, arbitrary: someDays }, fc.constantFrom<unknown>('2025-02-29', '', 'today', '2024-01-01T00:00:00Z', 20_240_101, null, {}))
const ids = fc.constantFrom(...Array<string>(19).fill('shop'), 'another')
const versions = fc.array(fc.tuple(documents, someDays, ids), { minLength: 1, maxLength: 5 })
const intruders = fc.option(fc.oneof(fc.anything(), fc.constant({ document: {} })), { freq: 9, nil: undefined })

const exists = (day: unknown): day is string =>
  typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) && new Date(`${day}T00:00Z`).toJSON()?.slice(0, 10) === day

/**
 * Of the versions of a policy, the newest of those whose day has come is in force, and it adds what the one before lacks.
 * Of what is no history, and before the first version, none is; then the faults say why. The order of the versions changes nothing.
 */
export const histories = fc.property(versions, anyDays, intruders, fc.boolean(), (drawn, day, intruder, isTurned) => {
  const made = drawn.map(([document, effectiveOn, id]) => policyOf({ ...document, id, version: effectiveOn, effectiveOn }))
  const given: readonly unknown[] = intruder === undefined ? made : [...made, intruder]
  const answer = policyInForce((isTurned ? given.toReversed() : given) as Policy[], day as string)

  const effective = made.map(({ document }) => document.effectiveOn)
  const isHistory = intruder === undefined && new Set(effective).size === made.length && new Set(made.map(({ document }) => document.id)).size === 1
  const come = effective.filter((each) => exists(day) && each <= day).sort()
  expect(answer.found).toBe(isHistory && come.length > 0)
  if (!answer.found) {
    expect(answer.faults.length).toBeGreaterThan(0)
    return
  }
  const on = (effectiveOn: string | undefined) => made.find(({ document }) => document.effectiveOn === effectiveOn)
  const [newest, before] = [on(come.at(-1)), on(come.at(-2))]
  expect(answer.policy).toBe(newest)
  expect(answer.previous).toBe(before)
  for (const list of ['purposes', 'grounds'] as const) {
    const names = Object.keys(newest?.document[list] ?? {})
    const lacked = names.filter((name) => before !== undefined && !Object.hasOwn(before.document[list] ?? {}, name))
    expect(answer.adds[list].toSorted()).toEqual(lacked.sort())
  }
})
