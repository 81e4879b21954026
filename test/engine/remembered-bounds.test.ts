import { describe, expect, it } from 'vitest'
import { askOf, policyOf } from './policy-of.js'

const subject = { id: 'c-17', standing: 'active' }

/** An engine of a policy with so many fields, which serve a purpose, or prove each other. */
function withFields(count: number) {
  const names = Array.from({ length: count }, (_, place) => `f${String(place).padStart(3, '0')}`)
  const policy = policyOf({
    id: 'many',
    fields: {
      ...Object.fromEntries(names.map((name) => [name, { clause: 'a', purposes: ['serve'] }])),
      proof: { clause: 'a', purposes: [], proves: [names[0]] },
    },
    purposes: { serve: { clause: 'a' }, bill: { clause: 'a' } },
    records: { ledger: { events: ['closed'] } },
    retention: {
      books: {
        clause: 'a',
        because: { en: 'it is chosen' },
        records: ['ledger'],
        fields: [names[0]],
        keep: { from: 'closed', links: [{ years: 1 }] },
        purposes: ['serve'],
        grounds: [],
      },
    },
  })
  return { names, anew: () => askOf(policy) }
}

describe('of very many fields', () => {
  const { names, anew } = withFields(40)
  const [last = '', lastButOne = '', ...others] = names.toReversed()
  const orders = [
    [...others, lastButOne, last],
    [...others, last, lastButOne],
    [lastButOne, ...others, last],
    [last, lastButOne, ...others],
    [lastButOne, last, ...others],
  ]

  it('the reasons stand in the order of this request, whichever was asked before', () => {
    const engine = anew()
    for (const fields of orders) {
      const request = { purpose: 'bill', fields, subject }
      for (const answer of [engine.canUse(request), engine.canUse(request)]) expect(answer).toEqual(anew().canUse(request))
    }
  })

  it('what is left unproven stands in the order of this request, whichever was asked before', () => {
    const engine = anew()
    for (const proves of orders) {
      const request = { fields: ['proof'], proves }
      for (const answer of [engine.canCollect(request), engine.canCollect(request)]) expect(answer).toEqual(anew().canCollect(request))
    }
  })

  it('an allow is the same object for each order', () => {
    const engine = anew()
    const [first, ...further] = orders.map((fields) => engine.canUse({ purpose: 'serve', fields, subject }))
    expect(first).toMatchObject({ allowed: true })
    for (const answer of further) expect(answer).toBe(first)
  })
})

describe('of few fields', () => {
  it('no two orders are taken for each other', () => {
    const { names, anew } = withFields(4)
    const engine = anew()
    const all = [...names, 'proof']
    for (const fields of all.flatMap((one) => all.filter((two) => two !== one).map((two) => [one, two]))) {
      const request = { purpose: 'bill', fields, subject }
      expect(engine.canUse(request)).toEqual(anew().canUse(request))
    }
  })
})

describe('of one kind of record', () => {
  it('no standing is taken for another, wherever the value is held', () => {
    const { names, anew } = withFields(2)
    const engine = anew()
    for (const standing of ['active', 'use-stopped', 'disclosure-stopped', 'discontinued']) {
      for (const record of [undefined, 'ledger']) {
        const request = { purpose: 'serve', fields: names, subject: { ...subject, standing }, record }
        expect(engine.canUse(request)).toEqual(anew().canUse(request))
      }
    }
  })
})

describe('the largest whole number', () => {
  const { names, anew } = withFields(98)
  // Ninety-nine fields count in hundreds: these places write down 9 007 199 254 740 991.
  const fields = [90, 7, 19, 92, 54, 74, 9, 91].map((place) => names[place - 1])

  it('as the order of the fields is told from every other', () => {
    const engine = anew()
    const request = { purpose: 'bill', fields, subject }
    const first = engine.canUse(request)
    expect(first).toMatchObject({ allowed: false })
    expect(engine.canUse(request)).toBe(first)
    expect(engine.canUse({ ...request, fields: fields.toReversed() })).toEqual(anew().canUse({ ...request, fields: fields.toReversed() }))
  })

  it('as the order of what is to be proven is told from every other', () => {
    const engine = anew()
    const request = { fields: ['proof'], proves: fields }
    const first = engine.canCollect(request)
    expect(first).toMatchObject({ allowed: false })
    expect(engine.canCollect(request)).toBe(first)
  })
})

describe('more partners than are remembered', () => {
  it('take nobody else’s answer', () => {
    const { names, anew } = withFields(1)
    const engine = anew()
    const request = { purpose: 'serve', fields: names, subject }
    const named = (number: number) => engine.canUse({ ...request, origin: { partner: `partner ${number}` } })
    for (let number = 0; number < 16_390; number += 1) expect(named(number)).toMatchObject({ allowed: false, reasons: [{ partner: `partner ${number}` }] })
    for (const retainedBy of [[], ['books']]) {
      for (const site of ['ours', 'linked-from-ours', 'linking-to-ours']) {
        const other = { ...request, retainedBy, site }
        expect(engine.canUse(other)).toEqual(anew().canUse(other))
      }
    }
    for (const number of [0, 1, 16_383, 16_384, 16_389]) expect(named(number)).toMatchObject({ allowed: false, reasons: [{ partner: `partner ${number}` }] })
  })
})
