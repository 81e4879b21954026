import { describe, expect, it } from 'vitest'
import { canUse, fieldsFor } from '../../src/index.js'
import { ask, problemsAt } from './ask.js'

const subject = { id: 'c-17', standing: 'active' } as const

describe('fieldsFor', () => {
  it('names the fields a use may read, in the policy’s order: the columns of a SELECT', () => {
    expect(fieldsFor({ purpose: 'order-fulfilment', subject }).fields).toEqual([
      'name',
      'email',
      'address',
      'birth-date',
      'gender',
      'phone',
      'occupation',
      'industry',
      'payment',
    ])
  })

  it('says why each other field is withheld', () => {
    const { withheld } = fieldsFor({ purpose: 'order-fulfilment', subject })
    expect(withheld.map(({ field }) => field)).toEqual(['payment-card', 'identity-document'])
    expect(withheld[0]?.reasons).toEqual([
      { code: 'field-not-for-purpose', clause: 'collection.1', field: 'payment-card', purposes: [{ purpose: 'settlement', number: 3 }] },
    ])
  })

  it('carries the decision that allows them, which is `canUse` of all of them', () => {
    const { fields, decision } = fieldsFor({ purpose: 3, subject })
    expect(decision).toEqual(canUse({ purpose: 3, fields, subject }))
    expect(decision).toMatchObject({ allowed: true, fields })
  })

  it('carries a denial where no field may be read', () => {
    const { fields, withheld, decision } = fieldsFor({ purpose: 'contact', subject: { ...subject, agreed: ['settlement'] } })
    expect(fields).toEqual([])
    expect(withheld).toHaveLength(11)
    expect(decision).toMatchObject({ allowed: false, asked: { verb: 'canUse', purpose: 'contact', number: 6 } })
    expect(decision).toHaveProperty('reasons.0.code', 'purpose-not-agreed')
  })

  it('narrows to what a retention rule keeps for a discontinued person', () => {
    const stopped = { id: 'c-17', standing: 'discontinued' } as const
    expect(fieldsFor({ purpose: 'settlement', subject: stopped, record: 'invoice' }).fields).toEqual(['name', 'address', 'payment'])
    expect(fieldsFor({ purpose: 'settlement', subject: stopped, record: 'invoice', retainedBy: [] }).fields).toEqual([])
    expect(fieldsFor({ purpose: 'contact', subject: stopped, record: 'invoice' }).fields).toEqual([])
  })

  it('takes no `fields`: it asks for them', () => {
    const answer = ask.fieldsFor({ purpose: 'settlement', fields: ['name'], subject })
    expect(answer.fields).toEqual([])
    expect(answer.decision).toMatchObject({ allowed: false, asked: { verb: 'canUse' } })
    expect(problemsAt(answer, ['fields'])).toEqual(['not-declared'])
  })

  it('names every other fault beside a `fields` it does not take', () => {
    const answer = ask.fieldsFor({ purpose: 'settlement', fields: ['name'], subject: { id: 'c-17' } })
    expect(problemsAt(answer, ['fields'])).toEqual(['not-declared'])
    expect(problemsAt(answer, ['subject', 'standing'])).toEqual(['missing'])
  })

  it('withholds every field of a faulty use', () => {
    const answer = ask.fieldsFor({ purpose: 'settlement' })
    expect(answer.fields).toEqual([])
    expect(answer.withheld).toHaveLength(11)
    expect(problemsAt(answer, ['subject'])).toEqual(['missing'])
  })
})
