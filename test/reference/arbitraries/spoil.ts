import fc from 'fast-check'
import { chosen, maybeChosen, pick } from './pick.js'

/** One thing done to a request that was in order. */
export interface Spoil {
  readonly how: number
  readonly where: number
  readonly what: number
}

/** Mostly none; else one to three. */
export const spoils = (share: number): fc.Arbitrary<readonly Spoil[]> =>
  fc
    .tuple(fc.nat({ max: 99 }), fc.array(fc.record({ how: pick, where: pick, what: pick }), { minLength: 1, maxLength: 3 }))
    .map(([at, list]) => (at >= 100 - share ? list : []))

type Container = Record<string | number, unknown>

/** What no request expects, built anew each time. */
const oddities: readonly (() => unknown)[] = [
  () => null,
  () => undefined,
  () => '',
  () => ' \t\u3000',
  () => 'no such word',
  () => '__proto__',
  () => 'constructor',
  () => 'toString',
  () => '\ud800',
  () => 'x'.repeat(100),
  () => 'active',
  () => 'other',
  () => '2024-02-30',
  () => '2026-01-01T00:00:00Z',
  () => '0000-12-31',
  () => '2024-02-29',
  () => 0,
  () => -0,
  () => 3,
  () => '3',
  () => 1.5,
  () => -1,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => 10n,
  () => true,
  () => false,
  () => [],
  () => [[]],
  () => [undefined],
  () => ['__proto__', 'constructor'],
  () => new Array(10_001).fill('name'),
  () => ({}),
  () => ({ partner: 'Other KK' }),
  () => ({ id: 'c-1' }),
  () => Object.create(null),
  () => JSON.parse('{"__proto__":{"standing":"active"}}'),
  () => new Date(0),
  () => new Map([['id', 'c-1']]),
  () => Symbol('active'),
  () => () => true,
  () => Object('name'),
  () => throwingProxy({}),
  () => throwingProxy([]),
  () => cyclic(),
]

/** What is nearly what was there: of its type, and wrong. */
function nearly(value: unknown, at: number): unknown {
  if (typeof value === 'string')
    return chosen(['', ' \t', 'no such word', '__proto__', 'constructor', 'active', 'other', 'sale', '2023-02-29', '9999-12-31', '2024-02-29', `${value} `], at)
  if (typeof value === 'number') return chosen([0, 99, -1, 1.5, Number.NaN, String(value)], at)
  if (typeof value === 'boolean') return chosen([!value, String(value), 0, null], at)
  if (typeof value === 'object' && !isPlain(value)) return null
  if (Array.isArray(value))
    return chosen<unknown>(
      [[], [...value, 'no such word'], [...value, '__proto__'], [...value, ' '], [...value, ...value], new Array(10_001).fill(value[0])],
      at,
    )
  return chosen<unknown>([{}, [value], 'everything', 'company', { partner: ' ' }, null], at)
}

const extraNames = ['agread', '__proto__', 'constructor', 'toString', 'fields', 'purposes', 'purpose', 'evidence', 'id', 'transaction', ' ', 'subject']

function throwingProxy(target: object): unknown {
  const fail = () => {
    throw new Error('not today')
  }
  return new Proxy(target, { get: fail, ownKeys: fail, has: fail, getOwnPropertyDescriptor: fail })
}

function cyclic(): unknown {
  const round: Record<string, unknown> = {}
  round.subject = round
  round.id = [round]
  return round
}

/** Every place in the request at which a value stands. */
function placesIn(value: unknown, depth = 0): readonly { readonly within: Container; readonly key: string | number }[] {
  if (typeof value !== 'object' || value === null || depth > 5) return []
  const keys: readonly (string | number)[] = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value)
  return keys.flatMap((key) => {
    const within = value as Container
    const descriptor = Object.getOwnPropertyDescriptor(within, key)
    if (descriptor === undefined || !('value' in descriptor)) return []
    return [{ within, key }, ...(isPlain(descriptor.value) ? placesIn(descriptor.value, depth + 1) : [])]
  })
}

function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  try {
    const prototype = Object.getPrototypeOf(value)
    const small = !Array.isArray(value) || value.length < 1_000
    return small && (prototype === Object.prototype || prototype === Array.prototype) && Object.keys(value).length < 100
  } catch {
    return false
  }
}

function define(within: Container, key: string | number, value: unknown): void {
  Object.defineProperty(within, key, { value, enumerable: true, configurable: true, writable: true })
}

/** The request with these things done to it. It belongs to nobody else: it is changed in place. */
export function spoiled(request: object, list: readonly Spoil[]): unknown {
  const root: Container = { request }
  for (const { how, where, what } of list) {
    const places = placesIn(root)
    const inside = places.filter(({ within }) => within !== root)
    // The request itself is spoiled now and then, its members mostly.
    const { within, key } = where % 40 === 39 || inside.length === 0 ? { within: root, key: 'request' } : chosen(inside, where)
    switch (how % 8) {
      case 0:
        if (Array.isArray(within)) within.splice(Number(key), 1)
        else delete within[key]
        break
      case 1:
        define(within, key, chosen(oddities, what)())
        break
      case 2:
      case 3:
        define(within, key, nearly(valueAt(within, key), what))
        break
      case 4: {
        const extra = chosen(extraNames, what)
        const value = chosen(oddities, where + what)()
        if (Array.isArray(within)) within.push(value)
        else if (within !== root && !Object.hasOwn(within, extra)) define(within, extra, value)
        break
      }
      case 5:
        if (!Array.isArray(within) && within !== root)
          Object.defineProperty(within, key, {
            enumerable: true,
            configurable: true,
            get() {
              throw new Error('unreadable')
            },
          })
        break
      case 6: {
        // Another value of the same request, out of place.
        const other = maybeChosen(inside, what)
        if (other !== undefined) define(within, key, valueAt(other.within, other.key))
        break
      }
      default:
        if (Array.isArray(within)) within.push(valueAt(within, key))
        else define(within, key, [valueAt(within, key)])
    }
  }
  return valueAt(root, 'request')
}

/** The value that stands there; of a getter, none. */
function valueAt(within: Container, key: string | number): unknown {
  return Object.getOwnPropertyDescriptor(within, key)?.value
}
