import { describe, expect, it } from 'vitest'
import { parsePolicy } from '../../src/define/parse-policy.js'
import type { Path } from '../../src/model/decision.js'
import { changed } from './changed.js'
import { faultsOf } from './faults-of.js'
import { place } from './place.js'
import { swimmingClub } from './swimming-club.js'

const refuse = (): never => {
  throw new Error('no')
}
class Club {
  readonly id = 'swimming-club'
}
const ring: Record<string, unknown> = {}
ring.id = ring
const chain: unknown[] = []
chain.push([chain])
const revoked = (target: object) => {
  const { proxy, revoke } = Proxy.revocable(target, {})
  revoke()
  return proxy
}
const trap = (trapped: ProxyHandler<object>, target: object = {}) => new Proxy(target, trapped)
const throwing = { get: refuse, has: refuse, ownKeys: refuse, getOwnPropertyDescriptor: refuse, getPrototypeOf: refuse } satisfies ProxyHandler<object>

/** Values that no JSON says, with what is found there, and where below the value. */
const noJson: readonly (readonly [name: string, value: unknown, found: string, below?: Path])[] = [
  ['a function', () => 'rule', 'function'],
  ['a class', Club, 'function'],
  ['a symbol', Symbol('rule'), 'symbol'],
  ['a bigint', 3n, 'bigint'],
  ['NaN', Number.NaN, 'NaN'],
  ['Infinity', Number.POSITIVE_INFINITY, 'Infinity'],
  ['-Infinity', Number.NEGATIVE_INFINITY, '-Infinity'],
  ['a lone high surrogate', 'a\uD83D', 'a lone surrogate'],
  ['a lone low surrogate', '\uDE00b', 'a lone surrogate'],
  ['surrogates the wrong way round', '\uDE00\uD83D', 'a lone surrogate'],
  ['a lone surrogate in a key', { 'a\uD83D': 1 }, 'a lone surrogate', ['a\uD83D']],
  ['a class instance', new Club(), 'an instance of a class'],
  ['an instance of a subclass', new (class extends Club {})(), 'an instance of a class'],
  ['a Map', new Map(), 'an instance of a class'],
  ['a Set', new Set(), 'an instance of a class'],
  ['a Promise', Promise.resolve(), 'an instance of a class'],
  ['a regular expression', /rule/, 'an instance of a class'],
  ['an Error', new Error('no'), 'an instance of a class'],
  ['a typed array', new Uint8Array(2), 'an instance of a class'],
  ['a boxed text', Object('rule'), 'an instance of a class'],
  ['a boxed number', Object(1), 'an instance of a class'],
  ['an object that inherits', Object.create({ kind: 'rule' }), 'an instance of a class'],
  ['a Date', new Date(0), 'an object with a toJSON of its own'],
  ['an invalid Date', new Date(Number.NaN), 'an object with a toJSON of its own'],
  ['a URL', new URL('https://example.org'), 'an object with a toJSON of its own'],
  ['an object with a toJSON', { toJSON: () => ({}) }, 'an object with a toJSON of its own'],
  ['a record inside itself', ring, 'a value inside itself', ['id']],
  ['a list inside itself', chain, 'a value inside itself', [0, 0]],
  ['a list with a hole', new Array(1), 'undefined', [0]],
  ['a list with undefined', [undefined], 'undefined', [0]],
  ['a getter that throws', Object.defineProperty({}, 'kind', { get: refuse, enumerable: true }), 'unreadable', ['kind']],
  ['a list whose entry throws', Object.defineProperty([1], 0, { get: refuse }), 'unreadable', [0]],
  ['a toJSON that throws', Object.defineProperty({}, 'toJSON', { get: refuse }), 'unreadable'],
  ['a revoked record', revoked({}), 'unreadable'],
  ['a revoked list', revoked([]), 'unreadable'],
  ['a Proxy that throws at everything', trap(throwing), 'unreadable'],
  ['a Proxy that throws at its keys', trap({ ownKeys: refuse }), 'unreadable'],
  ['a Proxy that throws at its prototype', trap({ getPrototypeOf: refuse }), 'unreadable'],
  ['a Proxy list that throws', trap(throwing, []), 'unreadable'],
  ['a Proxy of a function', trap({}, () => 1), 'function'],
]

describe('a value that no JSON says', () => {
  for (const [name, value, found, below = []] of noJson) {
    it(`is a fault as a document: ${name}`, () => {
      expect(parsePolicy(value)).toEqual({ ok: false, faults: [{ code: 'not-json', path: below, found }] })
    })

    it(`is a fault in a document, at its place: ${name}`, () => {
      for (const at of ['clauses/ask.1', 'fields/name/purposes/1', 'purposes/races/when/agreed', 'nowhere']) {
        expect(faultsOf(changed(swimmingClub, place(at), value))).toEqual([{ code: 'not-json', path: [...place(at), ...below], found }])
      }
    })
  }

  it('is no document when nothing is given', () => {
    expect(parsePolicy(undefined)).toEqual({ ok: false, faults: [{ code: 'not-json', path: [], found: 'undefined' }] })
    expect(Reflect.apply(parsePolicy, undefined, [])).toEqual({ ok: false, faults: [{ code: 'not-json', path: [], found: 'undefined' }] })
  })

  it('comes with all the others of a document', () => {
    const document = changed(changed(swimmingClub, place('id'), Number.NaN), place('fields/name/means'), new Map())
    expect(faultsOf(document).map(({ path }) => path)).toEqual([['id'], ['fields', 'name', 'means']])
  })
})

describe('a document', () => {
  it('counts a member that is undefined as absent', () => {
    expect(faultsOf({ ...swimmingClub, adequate: undefined, standings: undefined })).toEqual([])
    expect(faultsOf({ ...swimmingClub, version: undefined })).toEqual([{ code: 'wrong-shape', path: ['version'], needed: ['text'] }])
    const parsed = parsePolicy({ ...swimmingClub, adequate: undefined })
    expect(parsed.ok && Object.hasOwn(parsed.policy.document, 'adequate')).toBe(false)
  })

  it('may be of no prototype, of another realm’s, or behind a Proxy that adds nothing', () => {
    expect(faultsOf(Object.assign(Object.create(null), swimmingClub))).toEqual([])
    expect(faultsOf(new Proxy({ ...swimmingClub }, {}))).toEqual([])
  })

  it('is read by its own enumerable members alone', () => {
    const hidden = Object.defineProperty({ ...swimmingClub, [Symbol('note')]: 1 }, 'note', { value: 1, enumerable: false })
    expect(faultsOf(hidden)).toEqual([])
  })

  it('is read once: what a getter says the second time does not count', () => {
    let asked = 0
    const turning = Object.defineProperty({ ...swimmingClub }, 'version', { get: () => (asked++ === 0 ? '2026-05' : () => 'never'), enumerable: true })
    const parsed = parsePolicy(turning)
    expect(parsed.ok && parsed.policy.identity.version).toBe('2026-05')
    expect(asked).toBe(1)
  })

  it('does not follow what is done to it afterwards', () => {
    const mine = structuredClone(swimmingClub) as { version: string }
    const parsed = parsePolicy(mine)
    mine.version = '2027'
    expect(parsed.ok && parsed.policy.document.version).toBe('2026-05')
  })

  it('declares nothing under `__proto__`', () => {
    const reserved = (path: Path) => [{ code: 'reserved-name', path, found: '__proto__', needed: ['another name'] }]
    expect(faultsOf(JSON.parse(`{ "__proto__": {}, ${JSON.stringify(swimmingClub).slice(1)}`))).toEqual(reserved(['__proto__']))
    for (const dictionary of ['clauses', 'facts', 'fields', 'purposes', 'grounds', 'records', 'retention', 'obligations', 'parameters']) {
      const document = changed(swimmingClub, [dictionary], JSON.parse(`{ "__proto__": { "clause": "use.1" } }`))
      expect(faultsOf(document), dictionary).toEqual(reserved([dictionary, '__proto__']))
    }
    expect(Object.prototype).not.toHaveProperty('clause')
  })

  it('cites nothing under `__proto__`', () => {
    for (const at of [
      'fields/name/clause',
      'fields/name/purposes/0',
      'retention/letters/records/0',
      'retention/bills/grounds/0',
      'extras/0',
      'purposes/lessons/facts',
      'checks/retained',
    ]) {
      const value = at.endsWith('facts') ? ['__proto__'] : '__proto__'
      expect(faultsOf(changed(swimmingClub, place(at), value)), at).toContainEqual(expect.objectContaining({ code: 'unknown-name', found: '__proto__' }))
    }
  })

  it('is the same beside a polluted Object.prototype', () => {
    const sound = parsePolicy(swimmingClub)
    const pollution = { number: 1, extra: true, neverKept: true, limits: [], adequate: ['XX'], because: 5, serves: 'purposes', facts: ['need'], note: 'x' }
    for (const [name, value] of Object.entries(pollution)) {
      const parsed = polluted(name, value, () => parsePolicy(swimmingClub))
      expect(parsed.ok ? parsed.policy.identity.digest : parsed.faults, name).toEqual(sound.ok && sound.policy.identity.digest)
    }
  })

  it('has no member that only Object.prototype has', () => {
    const { version, ...versionless } = swimmingClub
    expect(polluted('version', version, () => faultsOf(versionless), false)).toEqual([{ code: 'wrong-shape', path: ['version'], needed: ['text'] }])
  })
})

function polluted<T>(name: string, value: unknown, meanwhile: () => T, enumerable = true): T {
  Object.defineProperty(Object.prototype, name, { value, enumerable, configurable: true, writable: true })
  try {
    return meanwhile()
  } finally {
    Reflect.deleteProperty(Object.prototype, name)
  }
}

describe('a document that is too much', () => {
  const nested = (depth: number, deeper: (inside: unknown) => unknown) => {
    let value: unknown = 'deep'
    for (let level = 0; level < depth; level += 1) value = deeper(value)
    return value
  }

  it('nests 100,000 deep, and is refused where it gets too deep', () => {
    for (const deeper of [(inside: unknown) => [inside], (inside: unknown) => ({ not: inside })]) {
      const [only, ...more] = faultsOf(nested(100_000, deeper))
      expect(only).toMatchObject({ code: 'not-json', found: 'nested deeper than a document may be' })
      expect(only?.path).toHaveLength(64)
      expect(more).toEqual([])
    }
    const condition = faultsOf(
      changed(
        swimmingClub,
        place('purposes/races/when'),
        nested(100_000, (inside) => ({ not: inside })),
      ),
    )
    expect(condition).toMatchObject([{ code: 'not-json', found: 'nested deeper than a document may be' }])
  })

  it('nests conditions as deep as a document may be', () => {
    const condition = (depth: number) => nested(depth, (inside) => ({ not: inside === 'deep' ? { agreed: false } : inside }))
    expect(faultsOf(changed(swimmingClub, place('purposes/races/when'), condition(59)))).toEqual([])
  })

  it('says the same thing a billion times by a few shared values', () => {
    let value: unknown = { en: 'again' }
    for (let level = 0; level < 30; level += 1) value = [value, value]
    expect(faultsOf(changed(swimmingClub, place('clauses/ask.1/means'), value))).toMatchObject([
      { code: 'not-json', found: 'more values than a document may have' },
    ])
    let record: unknown = 'again'
    for (let level = 0; level < 30; level += 1) record = { a: record, b: record }
    expect(faultsOf({ ...swimmingClub, clauses: record })).toMatchObject([{ code: 'not-json', found: 'more values than a document may have' }])
  })

  it('shares values and is sound: what is shared is not inside itself', () => {
    const means = { en: 'the same words' }
    const sharing = changed(changed(swimmingClub, place('clauses/ask.1/means'), means), place('clauses/ask.2/means'), means)
    expect(faultsOf(sharing)).toEqual([])
  })

  it('claims a list of four billion, and is refused with a handful of faults', () => {
    const faults = faultsOf(changed(swimmingClub, ['extras'], new Array(4_000_000_000)))
    expect(faults.length).toBeGreaterThan(0)
    expect(faults.length).toBeLessThanOrEqual(1000)
  })
})
