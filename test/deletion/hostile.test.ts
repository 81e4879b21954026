import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compilePlanDeletion } from '../../src/deletion/plan-deletion.js'
import { faultsOf, identity, reference, request } from './planning.js'

const planDeletion = compilePlanDeletion(reference, identity)

const fail = () => {
  throw new Error('no')
}
const throwing = (target: object) => new Proxy(target, { get: fail, ownKeys: fail, has: fail, getOwnPropertyDescriptor: fail, getPrototypeOf: fail })
const revoked = (target: object) => {
  const { proxy, revoke } = Proxy.revocable(target, {})
  revoke()
  return proxy
}
const getter = (member: string, rest: object = {}) => Object.defineProperty({ ...rest }, member, { enumerable: true, get: fail })

const whole = request({
  holdings: [
    { field: 'name', record: 'invoice', events: { fiscalYearEnd: '2026-03-31' }, facts: { lossYear: false }, ref: 1, document: 'D-1', unalterable: true },
  ],
  holds: [{ id: 'H-1', covers: { refs: [1], documents: ['D-1'], records: ['invoice'], fields: ['name'] }, releasedOn: '2026-05-01' }],
  recipients: [{ kind: 'partner', name: 'Higashi Florists', country: 'JP' }],
})

/** Every place in a request, as the keys that lead to it. */
function placesIn(value: unknown, at: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [at]
  const keys: readonly (string | number)[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  return [at, ...keys.flatMap((key) => placesIn((value as Record<string | number, unknown>)[key], [...at, key]))]
}

/** The request with something else at a place. */
function withAt(value: unknown, [key, ...rest]: readonly (string | number)[], other: unknown): unknown {
  if (key === undefined) return other
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) }
  const members = copy as Record<string | number, unknown>
  members[key] = withAt(members[key], rest, other)
  return copy
}

/** The request with a getter that throws at a place. */
function throwingAt(value: unknown, at: readonly (string | number)[]): unknown {
  const key = at.at(-1)
  if (key === undefined) return throwing({})
  const holder = at.slice(0, -1).reduce<unknown>((member, each) => (member as Record<string | number, unknown>)[each], value)
  const copy = Array.isArray(holder) ? [...holder] : { ...(holder as object) }
  return withAt(value, at.slice(0, -1), Object.defineProperty(copy, key, { enumerable: true, get: fail }))
}

const places = placesIn(whole)

describe('whatever an untyped caller passes', () => {
  it('is sound to begin with', () => {
    expect(planDeletion(whole).planned).toBe(true)
    expect(places.length).toBeGreaterThan(25)
  })

  it.each(places.map((place) => [place.join('.'), place] as const))('a member that throws when it is read is a fault at its place: %s', (_, place) => {
    const plan = planDeletion(throwingAt(whole, place))
    expect(plan.planned ? [] : plan.faults.filter(({ problem }) => problem === 'unreadable').map(({ path }) => path)).toEqual([place])
  })

  it.each(places.map((place) => [place.join('.'), place] as const))('a proxy that throws or is revoked is a fault at its place: %s', (_, place) => {
    for (const target of [{}, []]) {
      for (const proxy of [throwing(target), revoked(target)]) {
        const plan = planDeletion(withAt(whole, place, proxy))
        expect(plan.planned ? [] : plan.faults.map(({ path }) => path)).toContainEqual(place)
      }
    }
  })

  it('is read all the same where one member throws: the other faults are named too', () => {
    expect(faultsOf(getter('asOf', { ...request({}), request: 'forget', subject: {} }))).toEqual([
      'request unknown-name',
      'asOf unreadable',
      'subject.id missing',
    ])
    const holdings = [getter('ref', { field: 'shoe-size', record: 'profile' }), { field: 'name', record: 'ledger' }]
    expect(faultsOf(request({ holdings }))).toEqual(['holdings.0.field unknown-name', 'holdings.0.ref unreadable', 'holdings.1.record unknown-name'])
  })

  it('has the faults it would have if no member threw', () => {
    const wrong = [
      request({ subject: null, holdings: null, holds: null, recipients: null }),
      request({ subject: [1], holdings: { a: 1 }, holds: { a: [] }, recipients: { a: 1 } }),
      request({ holdings: [{ field: {}, record: {}, events: [1], facts: [1], ref: {}, store: [], document: {}, unalterable: {}, erasableFrom: {} }] }),
      request({ holds: [{ id: {}, covers: { refs: { a: 1 }, documents: [{}], records: [[]], fields: [null] }, from: {}, releasedOn: [] }] }),
      request({ recipients: [{ kind: {}, name: [], country: {} }] }),
    ]
    for (const input of wrong) {
      const faults = faultsOf(input)
      expect(faults.length).toBeGreaterThan(2)
      expect(faultsOf(getter('more', input))).toEqual(['more not-declared', ...faults])
    }
  })

  it('is read as far as ten thousand members of a list or a record, also where one member throws', () => {
    const wide = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`m${index}`, undefined]))
    const long = (count: number) => new Array(count).fill({ field: 'name', record: 'profile' })
    const ofFacts = (facts: object) => faultsOf(getter('more', request({ holdings: [{ field: 'name', record: 'profile', facts }] })))
    expect(ofFacts(wide(10_000))).toEqual(['more not-declared'])
    expect(ofFacts(wide(10_001))).toEqual(['more not-declared', 'holdings.0.facts too-long'])
    expect(faultsOf(getter('more', request({ holdings: long(10_000) })))).toEqual(['more not-declared'])
    expect(faultsOf(getter('more', request({ holdings: long(10_001) })))).toEqual(['more not-declared', 'holdings too-long'])
  })

  it('is not read where a list or a record has too many members, also where one member throws', () => {
    let reads = 0
    const counted = <Target extends object>(target: Target) => {
      const get = (_: Target, key: string | symbol) => {
        if (key !== 'length') reads += 1
        return Reflect.get(target, key)
      }
      return new Proxy(target, { get })
    }
    const list = counted(new Array(10_001).fill(null))
    const record = counted(Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`m${index}`, 1])))
    const input = request({ holdings: list, holds: list, recipients: list, subject: record })
    const faults = ['subject too-long', 'holdings too-long', 'holds too-long', 'recipients too-long']
    expect(faultsOf(input)).toEqual(faults)
    expect(faultsOf(getter('more', input))).toEqual(['more not-declared', ...faults])
    expect(reads).toBe(0)
  })

  it('is read once, and only its own enumerable members', () => {
    let reads = 0
    const once = Object.defineProperty(request({}), 'asOf', {
      enumerable: true,
      get: () => {
        reads += 1
        return reads === 1 ? '2026-04-01' : '2020-01-01'
      },
    })
    expect(planDeletion(once)).toMatchObject({ planned: true, asOf: '2026-04-01' })
    expect(reads).toBe(1)
    const inherited = Object.assign(Object.create({ asOf: '2026-04-01' }), { ...request({}), asOf: undefined })
    expect(faultsOf(inherited)).toEqual(['asOf missing'])
    expect(faultsOf(Object.defineProperty({ ...request({}) }, 'more', { enumerable: false, value: 1 }))).toEqual([])
    expect(faultsOf({ ...request({}), [Symbol('more')]: 1 })).toEqual([])
  })

  it('is read whatever its prototype', () => {
    expect(planDeletion(Object.assign(Object.create(null), request({}))).planned).toBe(true)
    expect(planDeletion(Object.assign(new (class Request {})(), request({}))).planned).toBe(true)
    expect(faultsOf(Object.assign(Object.create(null), request({ holdings: [Object.create(null)] })))).toEqual([
      'holdings.0.field missing',
      'holdings.0.record missing',
    ])
  })

  it('finds nothing on polluted prototypes', () => {
    const names = {
      erasableFrom: '2030-01-01',
      document: 'D-1',
      unalterable: true,
      events: { fiscalYearEnd: '2026-03-31' },
      holds: [],
      more: 1,
      delete: 'erase',
    }
    const input = request({ holdings: [{ field: 'name', record: 'profile' }], recipients: [{ kind: 'public-institution', name: 'A court' }] })
    const before = planDeletion(input)
    for (const [name, value] of Object.entries(names)) {
      Object.defineProperty(Object.prototype, name, { configurable: true, enumerable: true, writable: true, value })
      try {
        expect(JSON.stringify([planDeletion(input), compilePlanDeletion(reference, identity)(input)])).toBe(JSON.stringify([before, before]))
      } finally {
        Reflect.deleteProperty(Object.prototype, name)
      }
    }
  })

  it('finds nothing in the holes of a list', () => {
    const holes = new Array(1)
    Object.defineProperty(Array.prototype, 0, { configurable: true, writable: true, value: { field: 'name', record: 'profile' } })
    try {
      expect(faultsOf(request({ holdings: holes }))).toEqual(['holdings.0 wrong-type'])
    } finally {
      Reflect.deleteProperty(Array.prototype, 0)
    }
  })

  it('may be cyclic', () => {
    const round: Record<string, unknown> = { ...request({}) }
    Object.assign(round, { subject: round, holdings: [round], holds: [round], recipients: [round], asOf: round })
    expect(faultsOf(round).length).toBeGreaterThan(5)
    const list: unknown[] = []
    for (let count = 0; count < 10_000; count += 1) list.push(list)
    expect(faultsOf(request({ holdings: list }))).toHaveLength(10_000)
    expect(faultsOf(getter('asOf', request({ holdings: list })))).toHaveLength(10_001)
  })

  it('may say that it is endless', () => {
    const endless = new Proxy([], { get: (target, key) => (key === 'length' ? Number.MAX_SAFE_INTEGER : Reflect.get(target, key)) })
    expect(faultsOf(request({ holdings: endless }))).toEqual(['holdings too-long'])
    const odd = new Proxy([], { get: (target, key) => (key === 'length' ? { valueOf: fail } : Reflect.get(target, key)) })
    expect(faultsOf(request({ holdings: odd }))).toEqual(['holdings unreadable'])
  })

  it('always has an answer, and never a plan', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true, withTypedArray: true }),
        (value) => planDeletion(value).planned === false,
      ),
    )
  })

  it('always has an answer, wherever in a request it stands', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withSparseArray: true }),
        (place, value) => {
          const plan = planDeletion(withAt(whole, place, value))
          return plan.planned || plan.faults.length > 0
        },
      ),
    )
  })

  it('does not take long, however many holds cover however many holdings', () => {
    const many = <T>(make: (index: number) => T) => Array.from({ length: 3_000 }, (_, index) => make(index))
    const plan = planDeletion(
      request({
        holdings: many((ref) => ({ field: 'name', record: 'order', ref, document: 'D-1', unalterable: true })),
        holds: many((id) => ({ id: `H-${id}`, covers: 'everything' })),
      }),
    )
    expect(plan.planned && plan.counts.await).toBe(3_000)
  })
})
