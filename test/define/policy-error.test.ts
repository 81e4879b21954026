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
        clauses["hope.1"]: statement-without-reason, found "hope.1"; say in because why no call can check it
        jurisdiction: unknown-name (country), found "Germany", needed two capital letters (ISO 3166-1)
        fields.name.purposes[1]: unknown-name (purpose), found "race"; did you mean "races"?
        order.obligations: order-incomplete, found "encrypt"; add it
        grounds.association.when.any[0].need: unknown-name (value), found "lessons"; did you mean "lesson"?
        retention.bills.laws[1].law: unknown-name (law), found "AO", needed AO § 147 | GDPR Art. 28"
    `)
  })

  it('says what to do where no list of names says it', () => {
    const lines = (at: string, value: unknown) =>
      thrownFor(changed(swimmingClub, place(at), value))
        .message.split('\n')
        .slice(1)
    expect(lines('clauses/hope.1/kind', 'rule')).toEqual([
      '  clauses["hope.1"]: clause-not-carried, found "hope.1"; cite it, or declare it a statement with because',
    ])
    expect(lines('checks/retained', 'hope.1')).toEqual([
      '  checks.retained: statement-carried, found "hope.1"; cite another, or declare it a rule or an obligation',
    ])
    expect(lines('retention/bills/purposes', ['lessons', 'lessons'])).toEqual([
      '  retention.bills.purposes[1]: duplicate, found "lessons"; let it stand only once',
    ])
    expect(lines('records/bill/facts', [])).toEqual([
      '  retention.bills.when.disputed: fact-not-asked, found "disputed"; list it among the facts of each kind of record of the rule',
    ])
    expect(lines('retention/letters/records', ['bill', 'member'])).toEqual([
      '  retention.letters.records[1]: unknown-name (event), found "yearEnd"; list it among the events of the kind of record',
    ])
  })

  it('tells one fault in the singular, and the document itself by its name', () => {
    expect(thrownFor(changed(swimmingClub, ['id'], absent)).message).toMatchInlineSnapshot(`
      "the policy has a fault:
        id: wrong-shape, found nothing, needed text"
    `)
    expect(thrownFor(null).message).toMatchInlineSnapshot(`
      "the policy has a fault:
        the document: wrong-shape, found null, needed object"
    `)
  })

  it('says which name was meant, cuts a long list of names, and tells a kind of value without quotation marks', () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`field-${'abcdefgh'[index % 8]}${'mnopq'[index % 5]}`, swimmingClub.fields.name]))
    const document = changed(changed(changed(swimmingClub, ['order'], absent), ['fields'], { ...swimmingClub.fields, ...many }), place('fields/pass/proves'), [
      'Name',
      'zebra',
    ])
    expect(thrownFor(document).message).toMatchInlineSnapshot(`
      "the policy has 2 faults:
        fields.pass.proves[0]: unknown-name (field), found "Name"; did you mean "name"?
        fields.pass.proves[1]: unknown-name (field), found "zebra", needed name | email | card | pass | field-am | field-bn | field-co | field-dp | field-eq | field-fm | field-gn | field-ho | 32 more"
    `)
    expect(thrownFor(changed(swimmingClub, place('clauses/ask.1'), { knd: 'rule', means: 'x' })).message).toMatchInlineSnapshot(`
      "the policy has 3 faults:
        clauses["ask.1"].kind: wrong-shape, found nothing, needed rule | obligation | statement
        clauses["ask.1"].means: wrong-shape, found "x", needed object
        clauses["ask.1"].knd: unknown-name (member), found "knd"; did you mean "kind"?"
    `)
  })

  it('tells a hundred faults, and how many more there are', () => {
    const error = thrownFor(
      changed(
        swimmingClub,
        ['extras'],
        Array.from({ length: 150 }, (_, index) => `extra ${index}`),
      ),
    )
    const lines = error.message.split('\n')
    expect(error.faults).toHaveLength(150)
    expect(lines).toHaveLength(102)
    expect(lines.at(-1)).toBe('  … and 50 more, in the member faults')
  })

  it('is named in its stack, and is no part of what it carries', () => {
    const error = thrownFor(null)
    expect(error.stack).toMatch(/^PolicyError: the policy has a fault/)
    expect(error.constructor.name).toBe('PolicyError')
    expect(Object.keys(error)).toEqual(['faults'])
  })

  it('lets nothing through that steers a terminal', () => {
    const { message } = thrownFor(changed(swimmingClub, ['clauses', 'a\u009b31m\u202e'], { kind: '\u001b[31mrule\u2028', means: { en: 'x' } }))
    expect(message).not.toMatch(/[^\P{Cc}\n]|[\u2028\u202e]/u)
  })

  it('tells a text of many lines on one line, as it is written', () => {
    expect(thrownFor(changed(swimmingClub, place('clauses/ask.1/kind'), 'ru\nle')).message.split('\n')).toHaveLength(2)
    expect(thrownFor(changed(swimmingClub, ['clauses', 'a\nb'], 5)).message.split('\n')).toHaveLength(2)
  })
})
