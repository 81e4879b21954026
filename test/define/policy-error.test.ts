import { describe, expect, it } from 'vitest'
import { definePolicy } from '../../src/define/define-policy.js'
import { PolicyError } from '../../src/define/policy-error.js'
import { absent, changed } from './changed.js'
import { faultsOf } from './faults-of.js'
import { place } from './place.js'
import { swimmingClub } from './swimming-club.js'

/** What is thrown for a document that was not checked by a compiler. */
function thrownFor(document: unknown): PolicyError {
  try {
    definePolicy(document as typeof swimmingClub)
  } catch (error) {
    if (error instanceof PolicyError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('definePolicy', () => {
  it('throws one error with every fault that parsePolicy returns', () => {
    const document = changed(changed(swimmingClub, place('jurisdiction'), 'Germany'), place('retention/bills/fields/0'), 'card')
    const error = thrownFor(document)
    expect(error).toBeInstanceOf(Error)
    expect(error.name).toBe('PolicyError')
    expect(error.code).toBe('unsound-policy')
    expect(error.faults).toEqual(faultsOf(document))
    expect(error.faults).toHaveLength(2)
  })

  it('throws the same for what is no document at all', () => {
    for (const nothing of [undefined, null, 5, [], () => swimmingClub]) expect(thrownFor(nothing).faults).toEqual(faultsOf(nothing))
  })

  it('tells each fault on a line of its own: where, what, found and needed', () => {
    const document = [
      ['jurisdiction', 'Germany'],
      ['clauses/hope.1/because', absent],
      ['fields/name/purposes/1', 'race'],
      ['grounds/association/when/any/0/need', 'lessons'],
      ['retention/bills/laws/1/law', 'AO'],
      ['order/obligations', []],
    ].reduce<unknown>((changing, [at, value]) => changed(changing, place(String(at)), value), swimmingClub)
    expect(thrownFor(document).message).toMatchInlineSnapshot(`
      "the policy has 6 faults:
        clauses["hope.1"]: statement-without-reason, found hope.1
        jurisdiction: unknown-name (country), found Germany, needed two capital letters (ISO 3166-1)
        fields.name.purposes[1]: unknown-name (purpose), found race, needed lessons | races
        order.obligations: order-incomplete, found encrypt
        grounds.association.when.any[0].need: unknown-name (value), found lessons, needed lesson | race | neither
        retention.bills.laws[1].law: unknown-name (law), found AO, needed AO § 147 | GDPR Art. 28"
    `)
  })

  it('tells one fault in the singular, and the document itself by its name', () => {
    expect(thrownFor(changed(swimmingClub, ['id'], absent)).message).toMatchInlineSnapshot(`
      "the policy has a fault:
        id: wrong-shape, needed string"
    `)
    expect(thrownFor(null).message).toMatchInlineSnapshot(`
      "the policy has a fault:
        the document: wrong-shape, found null, needed object"
    `)
  })

  it('tells a text of many lines on one line, as it is written', () => {
    expect(thrownFor(changed(swimmingClub, place('clauses/ask.1/kind'), 'ru\nle')).message.split('\n')).toHaveLength(2)
    expect(thrownFor(changed(swimmingClub, ['clauses', 'a\nb'], 5)).message.split('\n')).toHaveLength(2)
  })
})
