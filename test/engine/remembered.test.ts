import { describe, expect, it } from 'vitest'
import { policy } from '../../src/index.js'
import { enforce } from '../../src/policy.js'
import type { ask } from './ask.js'
import { changedAt, met } from './met.js'

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
