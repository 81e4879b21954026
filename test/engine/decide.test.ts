import { describe, expect, it } from 'vitest'
import { canCollect, canDisclose, canUse } from '../../src/index.js'
import { ask, problemsAt, reasonsOf } from './ask.js'
import { met } from './met.js'

const { decide } = ask

describe('decide', () => {
  it('answers a question from JSON as its verb does', () => {
    expect(decide(JSON.parse(JSON.stringify({ verb: 'canCollect', ...met.canCollect })))).toEqual(canCollect(met.canCollect))
    expect(decide(JSON.parse(JSON.stringify({ verb: 'canUse', ...met.canUse })))).toEqual(ask.canUse(met.canUse))
    expect(decide(JSON.parse(JSON.stringify({ verb: 'canDisclose', ...met.canDisclose })))).toEqual(canDisclose(met.canDisclose))
  })

  it('answers a denial as its verb does', () => {
    const sale = { ...met.canDisclose, transaction: 'sale' } as const
    expect(decide({ verb: 'canDisclose', ...sale })).toEqual(canDisclose(sale))
    expect(decide({ verb: 'canUse' })).toEqual(ask.canUse({}))
  })

  it('takes the verb at any place among the members', () => {
    const { purpose, fields, subject } = met.canUse
    expect(decide({ purpose, fields, verb: 'canUse', subject })).toEqual(canUse({ purpose, fields, subject }))
  })

  it('denies a question without a verb', () => {
    const answer = decide({ purpose: 'settlement', fields: ['name'] })
    expect(answer).toMatchObject({ allowed: false, asked: { verb: 'unknown' }, clauses: [] })
    expect(problemsAt(answer, ['verb'])).toEqual(['missing'])
  })

  it('denies a verb that does not decide', () => {
    for (const verb of ['canuse', 'governs', 'planDeletion', 'fieldsFor', '__proto__', 'constructor', '']) {
      const answer = decide({ verb, person: 'customer' })
      expect(answer).toMatchObject({ allowed: false, asked: { verb: 'unknown' } })
      expect(problemsAt(answer, ['verb'])).toEqual(['unknown-name'])
    }
    expect(problemsAt(decide({ verb: ['canUse'] }), ['verb'])).toEqual(['wrong-type'])
  })

  it('denies what is no question at all', () => {
    for (const value of [null, 5, 'canUse', true, [], [{ verb: 'canUse' }], () => ({ verb: 'canUse' })]) {
      const answer = decide(value)
      expect(answer).toMatchObject({ allowed: false, asked: { verb: 'unknown' } })
      expect(problemsAt(answer, [])).toEqual(['wrong-type'])
    }
    expect(decide()).toMatchObject({ allowed: false, asked: { verb: 'unknown' } })
  })

  it('keeps the reasons in order and their places as the verb gives them', () => {
    const [first] = reasonsOf(decide({ verb: 'canUse', purpose: 'settlement', fields: ['name'], subject: { id: 'c-17', standing: 'sleeping' }, agread: [] }))
    expect(first).toMatchObject({ code: 'invalid-request' })
    expect(first).toHaveProperty('faults', expect.arrayContaining([expect.objectContaining({ path: ['agread'], problem: 'not-declared' })]))
    expect(first).toHaveProperty('faults', expect.arrayContaining([expect.objectContaining({ path: ['subject', 'standing'], problem: 'unknown-name' })]))
  })
})
