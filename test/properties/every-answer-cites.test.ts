import { expect } from 'vitest'
import type { Duty, Reason } from '../../src/model/decision.js'
import { reasonCodes } from '../../src/model/decision.js'
import type { Document } from '../../src/model/document.js'
import { law } from './law.js'

const orderOf = (document: Document, list: 'clauses' | 'obligations' | 'advice'): readonly string[] =>
  document.order?.[list] ?? Object.keys(document[list] ?? {}).sort()

/** These names, each once, in this order. */
function expectInOrder(names: readonly string[], order: readonly string[]): void {
  expect(names).toEqual(order.filter((name) => names.includes(name)))
}

function expectDuties(document: Document, list: 'obligations' | 'advice', duties: readonly Duty[]): void {
  expectInOrder(
    duties.map(({ code }) => code),
    orderOf(document, list),
  )
  for (const { clause, laws } of duties) {
    expect(clause !== undefined || laws.length > 0).toBe(true)
    if (clause !== undefined) expect(Object.hasOwn(document.clauses, clause)).toBe(true)
    for (const cited of laws) expect(cited).toEqual({ law: cited.law, version: document.laws?.[cited.law]?.version })
  }
}

function expectReasons(document: Document, reasons: readonly Reason[], clauses: readonly string[]): void {
  const places = reasons.map(({ code }) => reasonCodes.indexOf(code))
  expect(reasons.length).toBeGreaterThan(0)
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(reasons.filter(({ code }) => code === 'invalid-request').length).toBeLessThanOrEqual(1)
  const cited = reasons.flatMap((reason) => ('clause' in reason && reason.clause !== undefined ? [reason.clause] : []))
  expect(clauses).toEqual(orderOf(document, 'clauses').filter((clause) => cited.includes(clause)))
  for (const clause of cited) expect(Object.hasOwn(document.clauses, clause)).toBe(true)
  for (const reason of reasons) {
    if (reason.code !== 'invalid-request') continue
    expect(reason.faults.length).toBeGreaterThan(0)
    const named = reason.faults.map(({ path, problem }) => JSON.stringify([path, problem]))
    expect(named).toEqual([...new Set(named)])
  }
}

law(
  'an allow cites at least one clause, a denial has at least one reason, both in order and each once',
  ['canCollect', 'canUse', 'canDisclose'],
  ({ document, engine, verb, request }) => {
    const answer = engine[verb](request)
    expect(answer.asked.verb).toBe(verb)
    if (!answer.allowed) {
      expectReasons(document, answer.reasons, answer.clauses)
      return
    }
    expect(answer.clauses.length).toBeGreaterThan(0)
    expectInOrder(answer.clauses, orderOf(document, 'clauses'))
    expectDuties(document, 'obligations', answer.obligations)
    expectDuties(document, 'advice', answer.advice)
    expect(answer.fields.length).toBeGreaterThan(0)
    expectInOrder(answer.fields, document.order?.fields ?? Object.keys(document.fields).sort())
    for (const field of answer.fields) expect(answer.clauses).toContain(document.fields[field]?.clause)
  },
)

law('what is answered, not decided, cites in order and each once', ['governs', 'passwordLiability'], ({ document, engine, verb, request }) => {
  const answer = engine[verb](request)
  if (!answer.answered) {
    expect(answer.faults.length).toBeGreaterThan(0)
    return
  }
  expectInOrder(answer.clauses, orderOf(document, 'clauses'))
  expectDuties(document, 'obligations', answer.obligations)
  expectDuties(document, 'advice', answer.advice)
})

law(
  'every answer names the policy that gave it',
  ['canCollect', 'canUse', 'canDisclose', 'groundsFor', 'governs', 'passwordLiability'],
  ({ document, engine, verb, request }) => {
    expect(engine[verb](request).policy).toEqual({ id: document.id, version: document.version, digest: expect.stringMatching(/^[0-9a-f]{64}$/) })
  },
)

law('a field withheld has at least one reason, in order', ['fieldsFor'], ({ document, engine, request }) => {
  const { fields, withheld, decision } = engine.fieldsFor(request)
  const order = document.order?.fields ?? Object.keys(document.fields).sort()
  expectInOrder(fields, order)
  expect([...fields, ...withheld.map(({ field }) => field)].sort()).toEqual([...order].sort())
  for (const { reasons } of withheld) {
    const cited = reasons.flatMap((reason) => ('clause' in reason && reason.clause !== undefined ? [reason.clause] : []))
    expectReasons(
      document,
      reasons,
      orderOf(document, 'clauses').filter((clause) => cited.includes(clause)),
    )
  }
  if (fields.length === 0) expect(decision.allowed).toBe(false)
})
