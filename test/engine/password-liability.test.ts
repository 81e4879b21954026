import { describe, expect, it } from 'vitest'
import { passwordLiability } from '../../src/index.js'
import { enforce, parsePolicy } from '../../src/policy.js'
import { document } from '../../src/reference.js'
import { ask, problemsAt } from './ask.js'

describe('passwordLiability', () => {
  it('says that the company does not bear it where the password matched', () => {
    expect(passwordLiability({ matched: true })).toMatchObject({
      answered: true,
      applies: true,
      companyLiable: false,
      clauses: ['preamble.3'],
      obligations: [],
    })
  })

  it('advises that such an exclusion may be void', () => {
    expect(passwordLiability({ matched: true })).toHaveProperty('advice.0.code', 'exclusion-may-be-void')
  })

  it('says only that the clause does not apply where it did not match', () => {
    const answer = passwordLiability({ matched: false })
    expect(answer).toMatchObject({ answered: true, applies: false, clauses: [], obligations: [], advice: [] })
    expect(answer).not.toHaveProperty('companyLiable')
  })

  it('says nothing under a policy that has no such clause', () => {
    const { 'password-matched': _, ...checks } = document.checks
    const { 'preamble.3': clause, ...clauses } = document.clauses
    const order = { ...document.order, clauses: document.order.clauses.filter((id) => id !== 'preamble.3') }
    const advice = Object.fromEntries(Object.entries(document.advice).filter(([code]) => code !== 'exclusion-may-be-void'))
    const parsed = parsePolicy({
      ...document,
      clauses,
      checks,
      order: { ...order, advice: order.advice.filter((code) => code !== 'exclusion-may-be-void') },
      advice,
    })
    expect(clause.kind).toBe('rule')
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
    const answer = enforce(parsed.policy).passwordLiability({ matched: true })
    expect(answer).toMatchObject({ answered: true, applies: false, clauses: [] })
    expect(answer).not.toHaveProperty('companyLiable')
  })

  it('answers nothing where `matched` is missing, no boolean, or not alone', () => {
    expect(problemsAt(ask.passwordLiability({}), ['matched'])).toEqual(['missing'])
    expect(problemsAt(ask.passwordLiability({ matched: 'true' }), ['matched'])).toEqual(['wrong-type'])
    expect(problemsAt(ask.passwordLiability({ matched: 1 }), ['matched'])).toEqual(['wrong-type'])
    const answer = ask.passwordLiability({ matched: true, password: 'hunter2' })
    expect(answer).toMatchObject({ answered: false })
    expect(problemsAt(answer, ['password'])).toEqual(['not-declared'])
    expect(JSON.stringify(answer)).not.toContain('hunter2')
  })
})
