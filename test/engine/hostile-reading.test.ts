import { beforeAll, describe, expect, it } from 'vitest'
import { type AskedVerb, ask, faultsOf, isGranted, problemsAt } from './ask.js'
import { changedAt, gettingAt, usual as met } from './met.js'
import { within } from './within.js'

type Path = readonly (string | number)[]

const verbs = Object.keys(met) as AskedVerb[]

/** Every place of a request: its members, theirs, and the entries of its lists. */
function placesOf(request: unknown): readonly Path[] {
  if (typeof request !== 'object' || request === null) return []
  return Object.entries(request).flatMap(([key, value]) => {
    const step = Array.isArray(request) ? Number(key) : key
    return [[step], ...placesOf(value).map((path) => [step, ...path])]
  })
}

const places = verbs.flatMap((verb) => placesOf(met[verb]).map((path) => ({ verb, path })))
const at = (request: unknown, path: Path): unknown => path.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], request)

/** Names that the engine has met, so that it looks answers up instead of judging anew. */
beforeAll(() => {
  for (const verb of verbs) ask[verb](met[verb])
  for (const field of ['name', 'payment', 'email']) {
    ask.canCollect({ fields: [field] })
    ask.canUse(changedAt(met.canUse, ['fields'], [field]))
    ask.canDisclose(changedAt(met.canDisclose, ['fields'], [field]))
  }
  ask.canUse(changedAt(met.canUse, ['subject', 'agreed'], ['settlement']))
  ask.canDisclose(changedAt(met.canDisclose, ['subject', 'agreed'], ['settlement']))
  ask.canDisclose(changedAt(met.canDisclose, ['purposes'], ['settlement']))
})

describe('a getter that throws', () => {
  it.each(places)('is the fault of $verb at $path', ({ verb, path }) => {
    const answer = ask[verb](
      gettingAt(met[verb], path, () => {
        throw new Error('no')
      }),
    )
    expect(isGranted(answer)).toBe(false)
    expect(problemsAt(answer, path)).toEqual(['unreadable'])
    expect(faultsOf(answer)).toHaveLength(1)
  })

  it('may throw anything at all', () => {
    for (const thrown of [null, undefined, 0, Symbol('no'), new Proxy({}, { get: () => thrown })]) {
      const answer = ask.canUse(
        gettingAt(met.canUse, ['purpose'], () => {
          throw thrown
        }),
      )
      expect(problemsAt(answer, ['purpose'])).toEqual(['unreadable'])
    }
  })

  it('may recurse until the stack ends', () => {
    const deep = (): unknown => deep()
    expect(problemsAt(ask.canUse(gettingAt(met.canUse, ['fields'], deep)), ['fields'])).toEqual(['unreadable'])
  })
})

describe('a getter that changes its answer', () => {
  const others: readonly unknown[] = [
    undefined,
    null,
    [],
    {},
    '',
    'name',
    'settlement',
    'contact',
    3,
    true,
    false,
    'sale',
    'discontinued',
    ['email'],
    { id: 'x', standing: 'active' },
  ]

  it.each(places)('of $verb at $path yields no allow that none of its values would', ({ verb, path }) => {
    const right = at(met[verb], path)
    for (const other of others) {
      for (const sequence of [
        [right, other],
        [other, right],
        [right, other, right],
        [other, right, other],
      ]) {
        let read = 0
        const flickering = gettingAt(met[verb], path, () => sequence[Math.min(read++, sequence.length - 1)])
        const answer = ask[verb](flickering)
        if (!isGranted(answer)) continue
        const fixed = sequence.map((value) => ask[verb](changedAt(met[verb], path, value)))
        expect(fixed).toContainEqual(answer)
      }
    }
  })

  it('of two members yields no allow that no two of their values would', () => {
    const pairs: readonly (readonly [AskedVerb, Path, unknown, Path, unknown])[] = [
      ['canUse', ['purpose'], 'contact', ['fields'], ['email']],
      ['canUse', ['subject', 'standing'], 'discontinued', ['record'], 'profile'],
      ['canDisclose', ['ground'], 'entrustment', ['evidence'], { necessary: true, assertedBy: 'a', reference: 'b', agreement: 'c' }],
      ['canDisclose', ['evidence', 'recipientUse'], 'within-purposes', ['evidence', 'specificConsent'], false],
      ['canDisclose', ['subject', 'agreed'], [], ['purposes'], ['contact']],
      ['canCollect', ['fields'], ['identity-document'], ['alreadyHeld'], []],
    ]
    for (const [verb, onePath, oneOther, twoPath, twoOther] of pairs) {
      const ones = [at(met[verb], onePath), oneOther]
      const twos = [at(met[verb], twoPath), twoOther]
      const fixed = ones.flatMap((one) => twos.map((two) => ask[verb](changedAt(changedAt(met[verb], onePath, one), twoPath, two))))
      for (const start of [0, 1, 2, 3]) {
        let readOne = start % 2
        let readTwo = Math.floor(start / 2)
        const request = gettingAt(
          gettingAt(met[verb], onePath, () => ones[readOne++ % 2]),
          twoPath,
          () => twos[readTwo++ % 2],
        )
        const answer = ask[verb](request)
        if (isGranted(answer)) expect(fixed).toContainEqual(answer)
      }
    }
  })

  it('changes no later answer', () => {
    for (const verb of verbs) {
      const before = ask[verb](met[verb])
      for (const path of placesOf(met[verb])) {
        let read = 0
        ask[verb](gettingAt(met[verb], path, () => (read++ % 2 === 0 ? at(met[verb], path) : undefined)))
        read = 1
        ask[verb](gettingAt(met[verb], path, () => (read++ % 2 === 0 ? at(met[verb], path) : undefined)))
      }
      expect(ask[verb](met[verb])).toEqual(before)
    }
  })
})

describe('a getter that asks the engine itself', () => {
  it('changes neither answer', () => {
    const expected = { canCollect: ask.canCollect(met.canCollect), canUse: ask.canUse(met.canUse), canDisclose: ask.canDisclose(met.canDisclose) }
    const denied = {
      canCollect: ask.canCollect({ fields: ['identity-document'] }),
      canUse: ask.canUse({ ...met.canUse, purpose: 'contact' }),
      canDisclose: ask.canDisclose({ ...met.canDisclose, transaction: 'sale' }),
    }
    for (const verb of ['canCollect', 'canUse', 'canDisclose'] as const) {
      for (const path of placesOf(met[verb])) {
        let inner: unknown
        const outer = ask[verb](
          gettingAt(met[verb], path, () => {
            inner =
              verb === 'canCollect'
                ? ask.canCollect({ fields: ['identity-document'] })
                : ask[verb]({ ...met[verb], ...(verb === 'canUse' ? { purpose: 'contact' } : { transaction: 'sale' }) })
            return at(met[verb], path)
          }),
        )
        expect(outer).toEqual(expected[verb])
        expect(inner).toEqual(denied[verb])
      }
    }
  })
})

describe('a getter that changes the request it is read from', () => {
  it('yields no allow that no fixed request would', () => {
    const request = {
      get purpose(): string {
        request.fields.push('identity-document')
        Object.assign(request, { site: 'linked-from-ours' })
        return 'settlement'
      },
      fields: ['name'],
      subject: { id: 'c-17', standing: 'active' },
    }
    expect(ask.canUse(request)).toMatchObject({ allowed: false })
  })

  it('may shorten the list it stands in', () => {
    const fields: string[] = ['name', 'payment', 'email']
    Object.defineProperty(fields, 0, {
      enumerable: true,
      configurable: true,
      get: () => {
        fields.length = 1
        return 'name'
      },
    })
    const answer = ask.canUse(changedAt(met.canUse, ['fields'], fields))
    if (answer.allowed) expect(answer.fields).toEqual(['name'])
    else expect(problemsAt(answer, ['fields', 1])).toHaveLength(1)
  })
})

describe('a Proxy', () => {
  it('that hides nothing is read like what it stands for, all the way down', () => {
    const through = (value: unknown): unknown =>
      typeof value === 'object' && value !== null ? new Proxy(value, { get: (target, key) => through(Reflect.get(target, key)) }) : value
    for (const verb of verbs) expect(ask[verb](through(JSON.parse(JSON.stringify(met[verb]))))).toEqual(ask[verb](met[verb]))
  })

  it('that gives every member anybody could ask is read by its keys alone', () => {
    const generous = new Proxy({}, { get: () => 'settlement', has: () => true })
    for (const verb of verbs) {
      const answer = ask[verb](generous)
      if (verb === 'groundsFor') expect(answer).toEqual(ask.groundsFor({}))
      else expect(isGranted(answer)).toBe(false)
    }
  })

  it('that shows other members each time it is asked for them yields no allow that neither would', () => {
    const { subject: _, ...without } = met.canUse
    for (const first of [met.canUse, without]) {
      let asked = 0
      const flickering = new Proxy({ ...met.canUse }, { ownKeys: () => Reflect.ownKeys(asked++ % 2 === 0 ? first : first === without ? met.canUse : without) })
      const answer = ask.canUse(flickering)
      if (isGranted(answer)) expect(answer).toEqual(ask.canUse(met.canUse))
    }
  })

  const lengths = [
    { name: 'Infinity', length: Number.POSITIVE_INFINITY },
    { name: '2 ** 53', length: 2 ** 53 },
    { name: '10,001', length: 10_001 },
  ]
  it.each(lengths)('of a list that claims a length of $name is too long', ({ length }) => {
    const endless = new Proxy(['name'], {
      get: (target, key) => (key === 'length' ? length : typeof key === 'string' && /^\d+$/.test(key) ? 'name' : Reflect.get(target, key)),
    })
    for (const verb of ['canCollect', 'canUse', 'canDisclose'] as const) {
      const answer = within(20_000, () => ask[verb](changedAt(met[verb], ['fields'], endless)))
      expect(isGranted(answer)).toBe(false)
      expect(problemsAt(answer, ['fields'])).toEqual(['too-long'])
    }
  })

  it.each([Number.NaN, -1, '1', {}, null, 1.5, 1n, Symbol('1')])('of a list that claims a length of %s is no allow', (length) => {
    const odd = new Proxy(['name'], { get: (target, key) => (key === 'length' ? length : Reflect.get(target, key)) })
    for (const verb of ['canCollect', 'canUse', 'canDisclose'] as const) {
      const answer = within(20_000, () => ask[verb](changedAt(met[verb], ['fields'], odd)))
      expect(isGranted(answer)).toBe(false)
    }
  })

  it('of a list that gives other entries each time yields no allow that none of them would', () => {
    for (const start of [0, 1]) {
      let read = start
      const flickering = new Proxy(['name'], {
        get: (target, key) => (key === '0' ? (read++ % 2 === 0 ? 'name' : 'identity-document') : Reflect.get(target, key)),
      })
      const answer = ask.canUse(changedAt(met.canUse, ['fields'], flickering))
      if (answer.allowed) expect(answer.fields).toEqual(['name'])
    }
  })
})

describe('a list that is too long', () => {
  const placesOfLists: readonly { readonly verb: AskedVerb; readonly path: Path; readonly name: string | number }[] = [
    { verb: 'canCollect', path: ['fields'], name: 'name' },
    { verb: 'canCollect', path: ['alreadyHeld'], name: 'email' },
    { verb: 'canUse', path: ['fields'], name: 'name' },
    { verb: 'canUse', path: ['subject', 'agreed'], name: 'settlement' },
    { verb: 'canDisclose', path: ['fields'], name: 'name' },
    { verb: 'canDisclose', path: ['purposes'], name: 'settlement' },
    { verb: 'canDisclose', path: ['subject', 'agreed'], name: 'settlement' },
  ]

  it.each(placesOfLists)('is too long for $verb at $path also where the engine has met its names', ({ verb, path, name }) => {
    ask[verb](changedAt(met[verb], path, [name]))
    const answer = ask[verb](
      changedAt(
        met[verb],
        path,
        Array.from({ length: 10_001 }, () => name),
      ),
    )
    expect(isGranted(answer)).toBe(false)
    expect(problemsAt(answer, path)).toEqual(['too-long'])
  })
})

describe('a list with holes', () => {
  it('takes nothing from a prototype, also where the engine has met the name', () => {
    for (const verb of ['canCollect', 'canUse', 'canDisclose'] as const) {
      const question = verb === 'canCollect' ? { fields: ['name'] } : changedAt(met[verb], ['fields'], ['name'])
      expect(isGranted(ask[verb](question))).toBe(true)
      const holed = Object.setPrototypeOf(new Array(1), Object.assign(Object.create(Array.prototype), { 0: 'name' }))
      const answer = ask[verb](changedAt(question, ['fields'], holed))
      expect(isGranted(answer)).toBe(false)
      expect(problemsAt(answer, ['fields', 0])).toHaveLength(1)
    }
  })
})

describe('a value that is large without end', () => {
  const thousands = (member: unknown): unknown[] => Array.from({ length: 10_000 }, () => member)
  const inside: unknown[] = []
  for (let index = 0; index < 10_000; index += 1) inside.push(inside)
  const record: Record<string, unknown> = {}
  for (let index = 0; index < 10_000; index += 1) record[`member-${index}`] = record
  const layered = thousands(thousands(thousands(thousands('name'))))
  const endless = new Proxy([], { get: (_, key) => (key === 'length' ? 10_000 : endless) }) as unknown

  const hostile = [
    { name: 'a list ten thousand times inside itself', value: inside },
    { name: 'an object ten thousand times inside itself', value: record },
    { name: 'a list of shared lists of shared lists', value: layered },
    { name: 'a Proxy that gives itself', value: endless },
  ]

  const askedAbout: readonly { readonly verb: AskedVerb; readonly path: Path }[] = [
    ...verbs.map((verb) => ({ verb, path: [] })),
    { verb: 'canCollect', path: ['fields'] },
    { verb: 'canUse', path: ['purpose'] },
    { verb: 'canUse', path: ['subject'] },
    { verb: 'canUse', path: ['subject', 'agreed'] },
    { verb: 'canUse', path: ['retainedBy'] },
    { verb: 'canDisclose', path: ['evidence'] },
    { verb: 'canDisclose', path: ['evidence', 'agreement'] },
    { verb: 'canDisclose', path: ['recipient', 'name'] },
    { verb: 'groundsFor', path: ['need'] },
    { verb: 'governs', path: ['origin'] },
    { verb: 'fieldsFor', path: ['subject'] },
    { verb: 'decide', path: ['fields'] },
  ]

  it.each(hostile)('does not hang: $name', { timeout: 30_000 }, ({ value }) => {
    for (const { verb, path } of askedAbout) {
      const answer = within(20_000, () => ask[verb](changedAt(met[verb], path, value)))
      expect(isGranted(answer), `${verb} at ${path.join('.')}`).toBe(false)
    }
  })

  it('nested deeper than the stack is no allow', () => {
    let deep: unknown = 'name'
    for (let index = 0; index < 200_000; index += 1) deep = [deep]
    let chain: unknown = {}
    for (let index = 0; index < 200_000; index += 1) chain = { id: chain }
    for (const value of [deep, chain]) {
      for (const verb of verbs) expect(isGranted(within(20_000, () => ask[verb](value)))).toBe(false)
      expect(isGranted(within(20_000, () => ask.canUse(changedAt(met.canUse, ['subject'], value))))).toBe(false)
    }
  })

  it('may have a hundred thousand members', () => {
    const wide = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`member-${index}`, index]))
    for (const verb of verbs) expect(isGranted(within(20_000, () => ask[verb](wide)))).toBe(false)
  })
})
