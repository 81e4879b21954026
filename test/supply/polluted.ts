/** What somebody may have put on a prototype: a member by its value, or an accessor. */
export type Member = PropertyDescriptor

/** Kinds of members, each of which breaks something else: what reads it, what assigns it, what looks whether it is there. */
export const kinds: Readonly<Record<string, Member>> = {
  'a text': { value: 'x', writable: true },
  'a value that is no text': { value: { name: true }, writable: true },
  'nothing at all': { value: undefined, writable: true },
  'a value that cannot be written': { value: 'x', writable: false },
  'an accessor without a setter': { get: () => 'x' },
  'an accessor that keeps what it is given': { get: () => 'x', set: () => {} },
  'an accessor that throws': { get: fail, set: fail },
}

function fail(): never {
  throw new Error('no')
}

/** Runs with members of these names on a prototype, and takes them away again. What it runs must not wait. */
export function polluted<T>(names: readonly string[], member: Member, run: () => T, prototype: object = Object.prototype): T {
  const put: string[] = []
  try {
    names.forEach((name) => {
      if (Object.hasOwn(prototype, name)) throw new Error(`${name} stands there already`)
      // A descriptor inherits too.
      Object.defineProperty(prototype, name, Object.assign(Object.create(null), member, { configurable: true }))
      put.push(name)
    })
    return run()
  } finally {
    put.forEach((name) => {
      Reflect.deleteProperty(prototype, name)
    })
  }
}

/** Every name of a member in a value, at any depth; places in lists are none. */
export function namesIn(value: unknown, names: Set<string> = new Set()): ReadonlySet<string> {
  if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) {
      if (!/^\d+$/.test(name)) names.add(name)
      namesIn(member, names)
    }
  }
  return names
}
