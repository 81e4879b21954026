import { describe, expect, it } from 'vitest'
import { assertAllowed, canUse, NotAllowedError } from '../../src/index.js'
import { assertAllowed as assertAllowedOfPolicy, NotAllowedError as NotAllowedErrorOfPolicy } from '../../src/policy.js'

const subject = { id: 'c-17', standing: 'active' } as const

describe('assertAllowed', () => {
  it('lets an allow pass, and the compiler knows its fields', () => {
    const decision = canUse({ purpose: 'settlement', fields: ['payment'], subject })
    assertAllowed(decision)
    const fields: readonly 'payment'[] = decision.fields
    expect(fields).toEqual(['payment'])
  })

  it('throws a denial, with the decision and a code to test', () => {
    const decision = canUse({ purpose: 'contact', fields: ['payment'], subject })
    const thrown = (() => {
      try {
        assertAllowed(decision)
      } catch (error) {
        return error
      }
    })()
    expect(thrown).toBeInstanceOf(NotAllowedError)
    expect(thrown).toBeInstanceOf(Error)
    expect(thrown).toMatchObject({ name: 'NotAllowedError', code: 'not-allowed', decision })
    expect((thrown as Error).message).toContain('field-not-for-purpose')
  })

  it('says nothing of the person in its message', () => {
    const decision = canUse({ purpose: 'contact', fields: ['payment'], subject: { id: 'Aoi Mori', standing: 'active' } })
    expect(() => assertAllowed(decision)).toThrow(expect.objectContaining({ message: expect.not.stringContaining('Aoi') }))
  })

  it('throws for what is no answer', () => {
    const untyped = assertAllowed as (decision: unknown) => void
    for (const value of [
      undefined,
      null,
      true,
      'allowed',
      {},
      { allowed: 'true' },
      { allowed: 1 },
      [],
      { allowed: false },
      { allowed: false, reasons: [null] },
    ])
      expect(() => untyped(value)).toThrow(NotAllowedError)
  })

  it('is the same function and the same error behind both doors', () => {
    expect(assertAllowedOfPolicy).toBe(assertAllowed)
    expect(NotAllowedErrorOfPolicy).toBe(NotAllowedError)
  })
})
