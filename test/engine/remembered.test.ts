import { describe, expect, it } from 'vitest'
import { policy } from '../../src/index.js'
import { enforce } from '../../src/policy.js'
import { type ask, problemsAt } from './ask.js'
import { changedAt, gettingAt, met } from './met.js'

const anew = () => enforce(policy) as unknown as typeof ask
const fields = Object.keys(policy.document.fields)

/** A list turned by so many places. */
const turned = <T>(list: readonly T[], by: number): T[] => [...list.slice(by), ...list.slice(0, by)]

describe('an answer that is remembered', () => {
  it.each([
    { verb: 'canUse', path: ['site'], value: 'linked-from-ours' },
    { verb: 'canUse', path: ['origin'], value: { partner: 'Higashi Florists' } },
    { verb: 'canUse', path: ['retainedBy'], value: ['jp.tax.document'] },
    { verb: 'canUse', path: ['retainedBy'], value: [] },
    { verb: 'canDisclose', path: ['site'], value: 'linking-to-ours' },
    { verb: 'canDisclose', path: ['origin'], value: { partner: 'Higashi Florists' } },
    { verb: 'canDisclose', path: ['retainedBy'], value: ['jp.companies.books', 'jp.tax.document'] },
  ] as const)('is the same object for a request whose $path is $value', ({ verb, path, value }) => {
    const engine = anew()
    const ask = () => engine[verb](changedAt(met[verb], path, value))
    const first = ask()
    expect(ask()).toBe(first)
    expect(ask()).toEqual(anew()[verb](changedAt(met[verb], path, value)))
  })

  it('names the partner of this request, not of one before', () => {
    const engine = anew()
    for (const partner of ['Higashi Florists', 'Nishi Travel', 'Higashi Florists', 'x'.repeat(80), 'x'.repeat(81), 'x'.repeat(82)]) {
      const request = { ...met.canUse, origin: { partner } }
      expect(engine.canUse(request)).toEqual(anew().canUse(request))
    }
  })

  it('tells a partner from another site', () => {
    const engine = anew()
    const both = { ...met.canUse, origin: { partner: 'Nishi Travel' }, site: 'linked-from-ours' }
    for (const request of [both, { ...both, site: 'ours' }, { ...both, origin: 'company' }, both])
      expect(engine.canUse(request)).toEqual(anew().canUse(request))
  })

  it('is the same object for all orders of the fields, where they are allowed', () => {
    const engine = anew()
    const open = fields.filter((field) => !['payment', 'payment-card', 'identity-document'].includes(field))
    const ask = (list: readonly string[]) => engine.canUse({ purpose: 'contact', fields: list, subject: { id: 'c-17', standing: 'active' } })
    const answers = open.map((_, by) => ask(turned(open, by)))
    expect(answers[0]).toMatchObject({ allowed: true })
    expect(new Set(answers).size).toBe(1)
  })

  it('is the same object for all orders of the fields, where one reason denies', () => {
    const engine = anew()
    const ask = (list: readonly string[]) => engine.canUse({ purpose: 'contact', fields: list, subject: { id: 'c-17', standing: 'active' } })
    const list = ['name', 'payment', 'email']
    const answers = list.map((_, by) => ask(turned(list, by)))
    expect(answers[0]).toMatchObject({ allowed: false, reasons: [{ code: 'field-not-for-purpose', field: 'payment' }] })
    expect(new Set(answers).size).toBe(1)
  })

  it('is the same object for fields that are named more than once', () => {
    const engine = anew()
    const ask = (list: readonly string[]) => engine.canUse({ purpose: 'contact', fields: list, subject: { id: 'c-17', standing: 'active' } })
    const five = ['payment', 'payment-card', 'identity-document', 'name', 'email']
    for (let set = 1; set < 2 ** five.length; set += 1) {
      const list = five.filter((_, place) => ((set >> place) & 1) === 1)
      expect(ask([...list, ...list]), list.join()).toBe(ask(list))
    }
  })

  it('is the same object for a list as long as one may be', () => {
    const engine = anew()
    const request = { ...met.canUse, fields: Array.from({ length: 10_000 }, () => 'name') }
    const first = engine.canUse(request)
    expect(first).toMatchObject({ allowed: true })
    expect(engine.canUse(request)).toBe(first)
  })

  it('is the same object for whatever decides nothing', () => {
    const engine = anew()
    const use = { purpose: 'settlement', fields: ['name'], subject: { id: 'c-17', standing: 'active' } }
    const used = engine.canUse(use)
    expect(used).toMatchObject({ allowed: true })
    expect(engine.canUse({ ...use, record: 'invoice' })).toBe(used)
    expect(engine.canUse(changedAt(use, ['subject', 'standing'], 'disclosure-stopped'))).toBe(used)
    const disclosure = {
      ground: 'succession',
      fields: ['name'],
      subject: { id: 'c-17', standing: 'active' },
      recipient: { kind: 'successor', name: 'Minami Holdings', country: 'JP' },
      evidence: { event: 'merger', reference: 'M-1' },
    }
    const disclosed = engine.canDisclose(disclosure)
    expect(disclosed).toMatchObject({ allowed: true })
    expect(engine.canDisclose({ ...disclosure, record: 'invoice' })).toBe(disclosed)
    for (const agreed of [[], ['settlement']]) expect(engine.canDisclose(changedAt(disclosure, ['subject', 'agreed'], agreed))).toBe(disclosed)
  })

  it('of a request whose attestation cannot be read is not that of one without it', () => {
    const engine = anew()
    const unreadable = gettingAt(met.canDisclose, ['evidence', 'reference'], () => {
      throw new Error('no')
    })
    expect(problemsAt(engine.canDisclose(unreadable), ['evidence', 'reference'])).toEqual(['unreadable'])
    const without = changedAt(met.canDisclose, ['evidence', 'reference'], undefined)
    expect(engine.canDisclose(without)).toEqual(anew().canDisclose(without))
    expect(problemsAt(engine.canDisclose(unreadable), ['evidence', 'reference'])).toEqual(['unreadable'])
  })

  it('gives several reasons in the order of this request’s fields, whichever was asked before', () => {
    const engine = anew()
    const request = (list: readonly string[]) => ({ purpose: 'contact', fields: list, subject: { id: 'c-17', standing: 'active' } })
    for (let round = 0; round < 2; round += 1) {
      for (let by = 0; by < fields.length; by += 1) {
        const list = turned(fields, by)
        const reasons = engine.canUse(request(list))
        expect(reasons).toEqual(anew().canUse(request(list)))
      }
    }
  })

  it('tells what is left unproven in the order of this request, whichever was asked before', () => {
    const engine = anew()
    const proves = ['name', 'address', 'gender']
    for (let by = 0; by < proves.length; by += 1) {
      const request = { fields: ['identity-document'], proves: turned(proves, by) }
      expect(engine.canCollect(request)).toEqual(anew().canCollect(request))
    }
  })
})
