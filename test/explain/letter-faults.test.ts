import { describe, expect, it } from 'vitest'
import type { LetterOptions } from '../../src/explain/letter-options.js'
import { explain, letter } from '../../src/explain.js'
import type { NotPlanned } from '../../src/model/plan.js'
import { operator } from './letters.js'
import { deleted, plan } from './plans.js'
import { identity, policy, shop } from './shop.js'

const faulty: NotPlanned = { planned: false, faults: [{ path: ['holdings', 0, 'field'], problem: 'missing' }], policy: identity }
const options: LetterOptions = { language: 'en', operator, on: '2026-04-01', format: 'text' }

describe('no letter', () => {
  it('is written of a plan that was not made: its faults come back, and those of the options', () => {
    expect(letter(faulty, options)).toEqual({ written: false, faults: faulty.faults })
    expect(letter(faulty, { ...options, on: '2026-02-30' })).toEqual({
      written: false,
      faults: [...faulty.faults, { path: ['on'], problem: 'no-day', found: '2026-02-30', needed: ['day'] }],
    })
  })

  it.each([
    [{ on: '2026-02-30' }, { path: ['on'], problem: 'no-day', found: '2026-02-30', needed: ['day'] }],
    [{ on: '2026-04-01T00:00:00Z' }, { path: ['on'], problem: 'no-day', found: '2026-04-01T00:00:00Z', needed: ['day'] }],
    [{ on: undefined }, { path: ['on'], problem: 'missing', needed: ['day'] }],
    [{ on: 3 }, { path: ['on'], problem: 'wrong-type', found: 'number', needed: ['day'] }],
    [{ on: '2026-04-02' }, { path: ['on'], problem: 'contradiction', found: '2026-04-02', needed: ['2026-04-01 (plan.asOf)'] }],
    [{ language: undefined }, { path: ['language'], problem: 'missing', needed: ['en', 'ja'] }],
    [{ too: { name: 'Ms Sato' } }, { path: ['too'], problem: 'not-declared', needed: ['language', 'policy', 'operator', 'to', 'on', 'format', 'labels'] }],
    [{ operator: { ...operator, address: undefined } }, { path: ['operator', 'address'], problem: 'missing', needed: ['a text that is not blank'] }],
    [{ language: 'fr' }, { path: ['language'], problem: 'unknown-name', found: 'fr', needed: ['en', 'ja'] }],
    [{ format: 'pdf' }, { path: ['format'], problem: 'unknown-name', found: 'pdf', needed: ['text', 'html'] }],
    [{ format: 1 }, { path: ['format'], problem: 'wrong-type', found: 'number', needed: ['text', 'html'] }],
    [{ operator: { ...operator, name: ' ' } }, { path: ['operator', 'name'], problem: 'empty', needed: ['a text that is not blank'] }],
    [{ operator: { ...operator, address: 7 } }, { path: ['operator', 'address'], problem: 'wrong-type', found: 'number', needed: ['text'] }],
    [{ operator: { ...operator, complaints: '' } }, { path: ['operator', 'complaints'], problem: 'empty', needed: ['a text that is not blank'] }],
    [{ operator: 'Kotori Books' }, { path: ['operator'], problem: 'wrong-type', found: 'text', needed: ['object'] }],
    [
      { operator: { ...operator, complaint: 'x' } },
      { path: ['operator', 'complaint'], problem: 'not-declared', needed: ['name', 'address', 'contact', 'complaints'] },
    ],
    [{ to: { name: null } }, { path: ['to', 'name'], problem: 'wrong-type', found: 'null', needed: ['text'] }],
    [{ to: 'Ms Sato' }, { path: ['to'], problem: 'wrong-type', found: 'text', needed: ['object'] }],
    [{ to: null }, { path: ['to'], problem: 'wrong-type', found: 'null', needed: ['object'] }],
    [{ to: { nmae: 'Ms Sato' } }, { path: ['to', 'nmae'], problem: 'not-declared', needed: ['name'] }],
    [{ labels: 'no. 1' }, { path: ['labels'], problem: 'wrong-type', found: 'text', needed: ['object'] }],
    [{ labels: { 'inv-1': ' ' } }, { path: ['labels', 'inv-1'], problem: 'empty', needed: ['a text that is not blank'] }],
    [{ labels: { 'inv-1': 7 } }, { path: ['labels', 'inv-1'], problem: 'wrong-type', found: 'number', needed: ['text'] }],
    [{ policy: 'shop' }, { path: ['policy'], problem: 'wrong-type', found: 'text', needed: ['object'] }],
    [{ policy: shop }, { path: ['policy', 'document'], problem: 'missing', needed: ['object'] }],
    [{ policy: { document: { ...shop, version: '4' } } }, { path: ['policy'], problem: 'contradiction', found: 'shop 4', needed: ['shop 3'] }],
    [{ policy: { document: { ...shop, id: 'other' } } }, { path: ['policy'], problem: 'contradiction', found: 'other 3', needed: ['shop 3'] }],
  ])('is written with %j', (wrong, fault) => {
    expect(letter(plan([deleted]), { ...options, ...(wrong as Partial<LetterOptions>) })).toEqual({ written: false, faults: [fault] })
  })

  it('comes without what would be right, in either language', () => {
    const answer = letter(plan([deleted]), { ...options, operator: { ...operator, name: '' }, on: '2026-04-02', too: {} } as LetterOptions)
    const told = (language: 'en' | 'ja') => (answer.written ? '' : explain(answer.faults, { language }))
    expect(told('en')).toContain('it must be 2026-04-01 (plan.asOf).')
    expect(told('en')).toContain('it must be a text that is not blank.')
    expect(told('en')).toContain('Did you mean "to"?')
    expect(told('ja')).toContain('「2026-04-01 (plan.asOf)」を指定してください。')
    expect(told('ja')).toContain('空でない文字列を指定してください。')
  })

  it('is written without an operator, and all that is missing is said', () => {
    const { operator: _, ...rest } = options
    const answer = letter(plan([deleted]), rest as LetterOptions)
    expect(answer.written ? [] : answer.faults.map(({ path }) => path.join('.'))).toEqual(['operator.name', 'operator.address', 'operator.contact'])
  })
})

describe('a letter', () => {
  const takes = 'letter takes the answer of planDeletion. It was given'
  const whole = plan([deleted])

  it.each([
    ['a promise of a plan', Promise.resolve(whole), 'a promise: await it first.'],
    ['nothing', undefined, 'undefined.'],
    ['a decision', { allowed: true }, 'another object, or one that is damaged.'],
    ['entries alone', whole.entries, 'a list of other things.'],
    ['a plan without entries', { ...whole, entries: undefined }, 'another object, or one that is damaged.'],
    ['an entry of no action', { ...whole, entries: [{ ...deleted, action: 'erase' }] }, 'another object, or one that is damaged.'],
    ['an entry without its day', { ...whole, entries: [{ action: 'delete', field: 'email', record: 'profile' }] }, 'another object, or one that is damaged.'],
    ['a request of no kind', { ...whole, request: 'erase' }, 'another object, or one that is damaged.'],
    ['a fee of no kind', { ...whole, answer: { ...whole.answer, fee: 'much' } }, 'another object, or one that is damaged.'],
  ])('of %s is a mistake that says what it takes, and nothing of what was given', (_, given, was) => {
    const wrong = () => letter(given as typeof whole, options)
    expect(wrong).toThrow(new TypeError(`${takes} ${was}`))
    expect(wrong).toThrow(expect.not.objectContaining({ cause: expect.anything() }))
  })

  it('without options is a mistake that says so', () => {
    const alone = letter as (given: typeof whole) => unknown
    expect(() => alone(whole)).toThrow(new TypeError("letter takes options as its second argument, with at least a language: { language: 'en' }"))
  })

  it('in another policy’s words is none, and without a policy it is one by keys', () => {
    expect(letter(whole, { ...options, policy }).written).toBe(true)
    expect(letter(whole, options).written).toBe(true)
  })
})
