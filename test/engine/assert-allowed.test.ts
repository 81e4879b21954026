import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { assertAllowed, canUse, decide, NotAllowedError } from '../../src/index.js'
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

  it('names each reason with its clause, and each fault with its place', () => {
    const untyped = canUse as unknown as (request: unknown) => Parameters<typeof assertAllowed>[0]
    const messageOf = (request: unknown): string => {
      try {
        assertAllowed(untyped(request))
        return 'allowed'
      } catch (error) {
        return (error as Error).message
      }
    }
    expect(messageOf({ purpose: 'contact', fields: ['payment'], subject: { ...subject, agreed: [] } })).toBe(
      'the policy does not allow it: purpose-not-agreed (clause agreed-use.1); field-not-for-purpose (clause collection.1)',
    )
    expect(messageOf({ purpose: 'contact', fields: ['payment', 7], subject: { id: 'c-17', standing: 'activ', 'a\u001b[31mb': 1 } })).toBe(
      'the policy does not allow it: invalid-request (fields[1] wrong-type, subject["a\\u001b[31mb"] not-declared, subject.standing unknown-name); field-not-for-purpose (clause collection.1)',
    )
    expect(messageOf(7)).toBe('the policy does not allow it: invalid-request (the request wrong-type)')
    expect(messageOf({ purpose: 'contact', fields: Array.from({ length: 25 }, () => 7), subject })).toMatch(/, fields\[9\] wrong-type, 15 more\)$/)
  })

  it('says of a denial that is damaged what can be read of it', () => {
    const messageOf = (reason: unknown) => new NotAllowedError({ allowed: false, reasons: [reason] }).message
    expect(messageOf({ code: 7, clause: 'use.0' })).toBe('the policy does not allow it: no reason')
    expect(messageOf({ code: 'unknown-purpose' })).toBe('the policy does not allow it: unknown-purpose')
    expect(messageOf({ code: 'invalid-request', faults: [{ path: ['fields'] }, { path: [{}, 0], problem: 5 }] })).toBe(
      'the policy does not allow it: invalid-request (fields at fault, ["…"][0] at fault)',
    )
  })

  it('is named in its stack, and carries the decision alone', () => {
    const error = new NotAllowedError(undefined)
    expect(error.stack).toMatch(/^NotAllowedError: the policy does not allow it: no decision that allows/)
    expect(error.constructor.name).toBe('NotAllowedError')
    expect(Object.getOwnPropertyNames(error).filter((name) => !['stack', 'message'].includes(name))).toEqual(['decision'])
  })

  it('shows no word of the request where it is printed whole, alone or as a cause', () => {
    const decision = decide({ verb: 'canUse', purpose: 'aoi@example.jp', fields: ['name'], subject })
    const error = new NotAllowedError(decision)
    expect(error.decision).toBe(decision)
    expect(JSON.stringify(error.decision)).toContain('aoi@example.jp')
    for (const printed of [inspect(error, { depth: null }), inspect(new Error('job 7', { cause: error }), { depth: null }), JSON.stringify(error)])
      expect(printed).not.toContain('aoi')
    expect(inspect(error)).toContain('NotAllowedError: the policy does not allow it: unknown-purpose')
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
      { allowed: false, reasons: [{ code: 'invalid-request', faults: [null, { path: 7 }, { path: [{}], problem: 5 }] }] },
    ])
      expect(() => untyped(value)).toThrow(NotAllowedError)
  })

  it('is the same function and the same error behind both doors', () => {
    expect(assertAllowedOfPolicy).toBe(assertAllowed)
    expect(NotAllowedErrorOfPolicy).toBe(NotAllowedError)
  })
})
