import { describe, expect, it } from 'vitest'
import { type AskedVerb, faultsOf } from './ask.js'
import { changedAt } from './met.js'
import { askOf, policyOf } from './policy-of.js'
import { within } from './within.js'

const subject = { id: 'c-17', standing: 'active' }
const numbered = (letter: string, count: number) => Array.from({ length: count }, (_, place) => `${letter}${String(place).padStart(4, '0')}`)

/** A new engine of a policy with so many fields and purposes; each field serves each purpose. */
function engineOf(fields: readonly string[], purposes: readonly string[]) {
  const policy = policyOf({
    id: 'many',
    fields: Object.fromEntries(fields.map((name) => [name, { clause: 'a', purposes }])),
    purposes: Object.fromEntries(purposes.map((name) => [name, { clause: 'a' }])),
    recipients: { agent: {} },
    grounds: { one: { clause: 'a', recipients: 'any', serves: 'purposes' } },
  })
  return askOf(policy)
}

const few = ['email', 'name']
const use = { purpose: 'serve', fields: ['name'], subject }
const disclosure = { ground: 'one', fields: ['name'], purposes: ['serve'], subject, recipient: { kind: 'agent', name: 'North', country: 'JP' } }

/** The names of a set: a number, with a bit for each. */
const inSet = (names: readonly string[], set: number) => names.filter((_, place) => ((set >> place) & 1) === 1)

describe('sets of names', () => {
  const names = numbered('n', 15)
  /** With the empty one, as many as are remembered. */
  const most = 16_384

  it('are remembered up to a bound, and names that nobody knows take no room', () => {
    const engine = engineOf(names, ['serve'])
    const ask = (fields: readonly string[]) => engine.canUse({ ...use, fields })
    const last = names[14] ?? ''
    for (const fields of [['nobody'], ['nobody', last], [names[0] ?? '', 'nobody', last]]) ask(fields)
    for (let set = 1; set < most; set += 1) ask(inSet(names, set))
    for (const set of [1, most - 1]) expect(ask(inSet(names, set))).toBe(ask(inSet(names, set)))
    expect(ask([last])).toMatchObject({ allowed: true })
    expect(ask([last])).not.toBe(ask([last]))
  })

  it('of purposes are told from those agreed to, up to the bound', () => {
    const engine = engineOf(few, names)
    const ask = (purposes: readonly string[], agreed: readonly string[]) => engine.canDisclose({ ...disclosure, purposes, subject: { ...subject, agreed } })
    for (let set = 1; set < most; set += 1) ask(inSet(names, set), [])
    // The sets follow each other as they are met.
    for (const [serves, agreed] of [
      [1, most - 1],
      [2, 0],
      [1, 0],
    ] as const) {
      const expected = engineOf(few, names).canDisclose({
        ...disclosure,
        purposes: inSet(names, serves),
        subject: { ...subject, agreed: inSet(names, agreed) },
      })
      expect(ask(inSet(names, serves), inSet(names, agreed))).toEqual(expected)
    }
  })

  it('are fewer where there are very many names', () => {
    const many = numbered('n', 4_096)
    const engine = engineOf(many, ['serve'])
    const ask = (name: string | undefined) => engine.canUse({ ...use, fields: [name] })
    for (const name of many) ask(name)
    expect(ask(many[4_094])).toBe(ask(many[4_094]))
    expect(ask(many[4_095])).toMatchObject({ allowed: true })
    expect(ask(many[4_095])).not.toBe(ask(many[4_095]))
  })
})

describe('partners', () => {
  it('whose names no answer shows whole take no room', () => {
    const engine = engineOf(few, ['serve'])
    const ask = (partner: string) => engine.canUse({ ...use, origin: { partner } })
    for (let number = 0; number < 16_384; number += 1) ask(String(number).padEnd(81, 'x'))
    expect(ask('North')).toMatchObject({ reasons: [{ code: 'not-governed', partner: 'North' }] })
    expect(ask('North')).toBe(ask('North'))
  })
})

describe('answers', () => {
  const most = 50_000

  it('are remembered up to a bound', () => {
    const names = numbered('n', 13)
    const purposes = numbered('p', 7)
    const engine = engineOf(names, purposes)
    const ask = (number: number) => engine.canUse({ ...use, purpose: purposes[number % 7], fields: inSet(names, 1 + Math.floor(number / 7)) })
    const refused = () => engine.canUse({ purpose: purposes[0], fields: names.slice(0, 1), subject: { ...subject, agreed: [] } })
    const first = refused()
    expect(first).toMatchObject({ allowed: false, reasons: [{ code: 'purpose-not-agreed' }] })
    // It takes a second; far longer, where a look-up passes every answer before it.
    within(20_000, () => {
      for (let number = 1; number <= most; number += 1) ask(number)
    })
    expect(refused()).toBe(first)
    expect(ask(most - 1)).toBe(ask(most - 1))
    expect(ask(most)).toMatchObject({ allowed: true })
    expect(ask(most)).not.toBe(ask(most))
  })

  class Names extends Array<string> {}

  it.each<{ readonly verb: AskedVerb; readonly what: string; readonly base: object; readonly request: unknown }>([
    { verb: 'canUse', what: 'of an unknown standing', base: use, request: changedAt(use, ['subject', 'standing'], 'gone') },
    { verb: 'canDisclose', what: 'of an unknown transaction', base: disclosure, request: { ...disclosure, transaction: 'gift' } },
    { verb: 'canDisclose', what: 'of an unknown recipient', base: disclosure, request: changedAt(disclosure, ['recipient', 'kind'], 'court') },
    { verb: 'canDisclose', what: 'of an unknown country', base: disclosure, request: changedAt(disclosure, ['recipient', 'country'], 'Japan') },
    { verb: 'canUse', what: 'written unusually', base: use, request: { ...use, fields: Names.from(['email']) } },
  ])('leave room, however often a request $what is asked', ({ verb, base, request }) => {
    const engine = engineOf(few, ['serve'])
    for (let time = 0; time <= most; time += 1) engine[verb](request)
    expect(faultsOf(engine[verb](base))).toEqual([])
    expect(engine[verb](base)).toBe(engine[verb](base))
  })
})
