/** A value that no request means, under a name for the test. */
export interface Hostile {
  readonly name: string
  readonly value: unknown
}

class Row {
  readonly id = 'c-17'
  readonly standing = 'active'
}

const itself: unknown[] = []
itself.push(itself, itself)
const ring: Record<string, unknown> = {}
ring.id = ring
ring.standing = ring

const { proxy: revokedRecord, revoke: revokeRecord } = Proxy.revocable({}, {})
revokeRecord()
const { proxy: revokedList, revoke: revokeList } = Proxy.revocable([], {})
revokeList()

const refuse = () => {
  throw new Error('no')
}
const traps: ProxyHandler<object> = { get: refuse, has: refuse, ownKeys: refuse, getOwnPropertyDescriptor: refuse, getPrototypeOf: refuse }

/** Values of no type that a member can have: neither text, number, boolean, list nor record. */
export const noValues: readonly Hostile[] = [
  { name: 'null', value: null },
  { name: 'NaN', value: Number.NaN },
  { name: 'Infinity', value: Number.POSITIVE_INFINITY },
  { name: '-Infinity', value: Number.NEGATIVE_INFINITY },
  { name: 'a bigint', value: 3n },
  { name: 'a symbol', value: Symbol('settlement') },
  { name: 'a registered symbol', value: Symbol.for('settlement') },
  { name: 'a function', value: () => 'settlement' },
  { name: 'a class', value: Row },
]

/** Numbers: where a number can be a name, unknown ones. */
export const numbers: readonly Hostile[] = [
  { name: 'nought', value: 0 },
  { name: '-0', value: -0 },
  { name: '1.5', value: 1.5 },
  { name: '-3', value: -3 },
  { name: '1e308', value: 1e308 },
  { name: 'the largest safe whole number', value: Number.MAX_SAFE_INTEGER },
]

/** Booleans. */
export const booleans: readonly Hostile[] = [
  { name: 'true', value: true },
  { name: 'false', value: false },
]

/** Texts that are no name of the policy; the first two are blank. */
export const texts: readonly Hostile[] = [
  { name: 'the empty text', value: '' },
  { name: 'white space', value: ' \t\n\u3000' },
  { name: 'a number as a text', value: '3' },
  { name: 'a name in capitals', value: 'SETTLEMENT' },
  { name: 'a name with a space after it', value: 'settlement ' },
  { name: 'a lone high surrogate', value: 'name\ud83d' },
  { name: 'a lone low surrogate', value: '\udc00name' },
  { name: 'a text of a million characters', value: 'x'.repeat(1_000_000) },
  { name: '__proto__', value: '__proto__' },
  { name: 'constructor', value: 'constructor' },
  { name: 'toString', value: 'toString' },
  { name: 'hasOwnProperty', value: 'hasOwnProperty' },
  { name: 'valueOf', value: 'valueOf' },
  { name: 'a text with a nought character', value: 'name\0' },
]

/** Objects that are no list. */
export const records: readonly Hostile[] = [
  { name: 'an empty object', value: {} },
  { name: 'a boxed text', value: new String('settlement') },
  { name: 'a boxed number', value: new Number(3) },
  { name: 'a boxed boolean', value: new Boolean(true) },
  { name: 'a date', value: new Date(0) },
  { name: 'a map', value: new Map([['id', 'c-17']]) },
  { name: 'a set', value: new Set(['name']) },
  { name: 'a regular expression', value: /name/ },
  { name: 'a promise', value: Promise.resolve('name') },
  { name: 'an object inside itself', value: ring },
  { name: 'an object like a list', value: { length: 1, 0: 'name' } },
  { name: 'an object without a prototype', value: Object.create(null) },
  { name: 'an object with a text of its own', value: { toString: () => 'settlement', valueOf: () => 'settlement', [Symbol.toPrimitive]: () => 'settlement' } },
]

/** Lists. */
export const lists: readonly Hostile[] = [
  { name: 'an empty list', value: [] },
  { name: 'a list of a list', value: [['name']] },
  { name: 'a list inside itself', value: itself },
  { name: 'a list of null', value: [null] },
  { name: 'a list of numbers that are no names', value: [Number.NaN] },
  { name: 'bytes', value: [new Uint8Array(4)] },
]

/** Objects whose reading fails. */
export const unreadables: readonly Hostile[] = [
  { name: 'a revoked Proxy', value: revokedRecord },
  { name: 'a revoked Proxy of a list', value: revokedList },
  { name: 'a Proxy whose traps throw', value: new Proxy({}, traps) },
  { name: 'a Proxy of a list whose traps throw', value: new Proxy(['name'], traps) },
  {
    name: 'a Proxy whose keys cannot be listed',
    value: new Proxy(
      {},
      {
        ownKeys: () => {
          throw null
        },
      },
    ),
  },
]

/** Lists with more than 10,000 entries. */
export const longLists: readonly Hostile[] = [
  { name: 'a list of a million names', value: Array.from({ length: 1_000_000 }, () => 'name') },
  { name: 'a list of 10,001 names', value: Array.from({ length: 10_001 }, () => 'name') },
  { name: 'a list of 4294967295 holes', value: new Array(4_294_967_295) },
]
