import { describe, expect, it } from 'vitest'
import type { RequestProblem } from '../../src/model/decision.js'
import { type AskedVerb, ask, isGranted, problemsAt, reasonsOf } from './ask.js'
import { booleans, type Hostile, lists, longLists, noValues, numbers, records, texts, unreadables } from './hostile-values.js'
import { changedAt, met } from './met.js'

type Path = readonly (string | number)[]

/** What a member takes, and so what is wrong with a value that it does not take. */
type Takes = 'record' | 'list' | 'text' | 'word' | 'boolean' | 'name' | 'origin'

const members: readonly { readonly verb: AskedVerb; readonly path: Path; readonly takes: Takes }[] = [
  ...(['canCollect', 'canUse', 'canDisclose', 'fieldsFor', 'groundsFor', 'governs', 'passwordLiability', 'decide'] as const).map((verb) => ({
    verb,
    path: [],
    takes: 'record' as const,
  })),
  { verb: 'canCollect', path: ['fields'], takes: 'list' },
  { verb: 'canCollect', path: ['proves'], takes: 'list' },
  { verb: 'canUse', path: ['purpose'], takes: 'name' },
  { verb: 'canUse', path: ['fields'], takes: 'list' },
  { verb: 'canUse', path: ['subject'], takes: 'record' },
  { verb: 'canUse', path: ['subject', 'id'], takes: 'text' },
  { verb: 'canUse', path: ['subject', 'standing'], takes: 'word' },
  { verb: 'canUse', path: ['subject', 'corporation'], takes: 'text' },
  { verb: 'canUse', path: ['recipient'], takes: 'record' },
  { verb: 'canUse', path: ['recipient', 'id'], takes: 'text' },
  { verb: 'canUse', path: ['recipient', 'corporation'], takes: 'text' },
  { verb: 'canUse', path: ['evidence'], takes: 'record' },
  { verb: 'canUse', path: ['record'], takes: 'word' },
  { verb: 'canUse', path: ['origin'], takes: 'origin' },
  { verb: 'canUse', path: ['site'], takes: 'word' },
  { verb: 'canDisclose', path: ['ground'], takes: 'name' },
  { verb: 'canDisclose', path: ['purposes'], takes: 'list' },
  { verb: 'canDisclose', path: ['fields'], takes: 'list' },
  { verb: 'canDisclose', path: ['subject'], takes: 'record' },
  { verb: 'canDisclose', path: ['subject', 'id'], takes: 'text' },
  { verb: 'canDisclose', path: ['subject', 'standing'], takes: 'word' },
  { verb: 'canDisclose', path: ['subject', 'corporation'], takes: 'text' },
  { verb: 'canDisclose', path: ['recipient'], takes: 'record' },
  { verb: 'canDisclose', path: ['recipient', 'kind'], takes: 'word' },
  { verb: 'canDisclose', path: ['recipient', 'name'], takes: 'text' },
  { verb: 'canDisclose', path: ['transaction'], takes: 'word' },
  { verb: 'canDisclose', path: ['evidence'], takes: 'record' },
  { verb: 'canDisclose', path: ['evidence', 'necessary'], takes: 'boolean' },
  { verb: 'canDisclose', path: ['evidence', 'need'], takes: 'word' },
  { verb: 'canDisclose', path: ['record'], takes: 'word' },
  { verb: 'canDisclose', path: ['origin'], takes: 'origin' },
  { verb: 'canDisclose', path: ['site'], takes: 'word' },
  { verb: 'fieldsFor', path: ['purpose'], takes: 'name' },
  { verb: 'fieldsFor', path: ['subject'], takes: 'record' },
  { verb: 'fieldsFor', path: ['subject', 'id'], takes: 'text' },
  { verb: 'groundsFor', path: ['necessary'], takes: 'boolean' },
  { verb: 'groundsFor', path: ['need'], takes: 'word' },
  { verb: 'governs', path: ['person'], takes: 'word' },
  { verb: 'governs', path: ['origin'], takes: 'origin' },
  { verb: 'governs', path: ['site'], takes: 'word' },
  { verb: 'passwordLiability', path: ['matched'], takes: 'boolean' },
  { verb: 'decide', path: ['verb'], takes: 'word' },
]

/** Members that need not be there: what they may be is looked at, but an empty list or record of theirs is fine. */
const listsThatMayBeEmpty: readonly { readonly verb: AskedVerb; readonly path: Path }[] = [
  { verb: 'canCollect', path: ['alreadyHeld'] },
  { verb: 'canUse', path: ['subject', 'agreed'] },
  { verb: 'canUse', path: ['retainedBy'] },
  { verb: 'canDisclose', path: ['subject', 'agreed'] },
  { verb: 'canDisclose', path: ['retainedBy'] },
]

const wrongType = (values: readonly Hostile[]) => values.map((each) => ({ ...each, problem: 'wrong-type' as RequestProblem }))
const withProblem = (problem: RequestProblem, values: readonly Hostile[]) => values.map((each) => ({ ...each, problem }))
const neverRight = wrongType(noValues)
/** Where a list or an object is looked for, these cannot be read; where neither is, their type is enough. */
const inside = withProblem('unreadable', unreadables)
const outside = wrongType(unreadables)
const blank = texts.slice(0, 2)
const unknownTexts = texts.slice(2)

/** Each value a member of this kind does not take, and the problem of it. */
const wrong: { readonly [T in Takes]: readonly (Hostile & { readonly problem: RequestProblem })[] } = {
  record: [...neverRight, ...inside, ...wrongType([...numbers, ...booleans, ...texts, ...lists, ...longLists.slice(2)])].map((each) =>
    each.value === longLists[2]?.value ? { ...each, problem: 'too-long' } : each,
  ),
  list: [
    ...neverRight,
    ...inside,
    ...wrongType([...numbers, ...booleans, ...texts, ...records]),
    ...withProblem('too-long', longLists),
    { name: 'an empty list', value: [], problem: 'empty' },
  ],
  text: [...neverRight, ...outside, ...wrongType([...numbers, ...booleans, ...lists, ...records]), ...withProblem('empty', blank)],
  word: [...neverRight, ...outside, ...wrongType([...numbers, ...booleans, ...lists, ...records]), ...withProblem('unknown-name', texts)],
  boolean: [...neverRight, ...outside, ...wrongType([...numbers, ...texts, ...lists, ...records])],
  name: [...neverRight, ...outside, ...wrongType([...booleans, ...lists, ...records])],
  origin: [...neverRight, ...wrongType([...numbers, ...booleans, ...lists]), ...withProblem('unknown-name', texts)],
}

describe('the questions the hostile inputs are made of', () => {
  it('are granted as they stand', () => {
    for (const verb of Object.keys(met) as AskedVerb[]) expect(isGranted(ask[verb](met[verb])), verb).toBe(true)
  })
})

describe.each(members)('$verb with $path', ({ verb, path, takes }) => {
  it.each(wrong[takes])('names $name as its fault', ({ value, problem }) => {
    const answer = ask[verb](changedAt(met[verb], path, value))
    expect(isGranted(answer)).toBe(false)
    expect(problemsAt(answer, path)).toEqual([problem])
  })
})

describe.each(listsThatMayBeEmpty)('$verb with $path', ({ verb, path }) => {
  it.each(wrong.list.filter(({ problem }) => problem !== 'empty'))('names $name as its fault', ({ value, problem }) => {
    const answer = ask[verb](changedAt(met[verb], path, value))
    expect(isGranted(answer)).toBe(false)
    expect(problemsAt(answer, path)).toEqual([problem])
  })
})

describe('an origin that cannot be read', () => {
  it.each(unreadables)('is a fault at its place: $name', ({ value }) => {
    for (const verb of ['canUse', 'canDisclose', 'governs'] as const) {
      const answer = ask[verb](changedAt(met[verb], ['origin'], value))
      expect(isGranted(answer)).toBe(false)
      expect(problemsAt(answer, ['origin'])).toHaveLength(1)
    }
  })
})

describe('the country of a recipient', () => {
  const path = ['recipient', 'country']
  it.each([
    ...wrong.text,
    ...withProblem('unknown-name', unknownTexts),
    ...withProblem(
      'unknown-name',
      ['jp', 'JPN', 'J', 'Jp', 'J\u0130', '\uff2a\uff30', 'JP ', 'J\n'].map((value) => ({ name: JSON.stringify(value), value })),
    ),
  ])('is not $name', ({ value, problem }) => {
    const answer = ask.canDisclose(changedAt(met.canDisclose, path, value))
    expect(isGranted(answer)).toBe(false)
    expect(problemsAt(answer, path)).toEqual([problem])
  })
})

/** A list's entries: names of fields, of purposes, of rules. */
const entries: readonly { readonly verb: AskedVerb; readonly path: Path; readonly numbered: boolean }[] = [
  { verb: 'canCollect', path: ['fields', 0], numbered: false },
  { verb: 'canCollect', path: ['proves', 1], numbered: false },
  { verb: 'canCollect', path: ['alreadyHeld', 0], numbered: false },
  { verb: 'canUse', path: ['fields', 1], numbered: false },
  { verb: 'canUse', path: ['subject', 'agreed', 0], numbered: true },
  { verb: 'canUse', path: ['retainedBy', 0], numbered: false },
  { verb: 'canDisclose', path: ['fields', 0], numbered: false },
  { verb: 'canDisclose', path: ['purposes', 1], numbered: true },
  { verb: 'canDisclose', path: ['subject', 'agreed', 1], numbered: true },
]

describe.each(entries)('$verb with $path', ({ verb, path, numbered }) => {
  it.each([...neverRight, ...outside, ...wrongType([...booleans, ...lists, ...records, ...(numbered ? [] : numbers)])])(
    'names $name as its fault',
    ({ value, problem }) => {
      const answer = ask[verb](changedAt(met[verb], path, value))
      expect(isGranted(answer)).toBe(false)
      expect(problemsAt(answer, path)).toEqual([problem])
    },
  )

  const unknown = path[0] === 'subject' || path[0] === 'retainedBy' ? 'fault' : 'reason'
  it.each([...texts, ...(numbered ? numbers : [])])(`gives a ${unknown} for $name`, ({ value }) => {
    const answer = ask[verb](changedAt(met[verb], path, value))
    expect(isGranted(answer)).toBe(false)
    if (unknown === 'fault') expect(problemsAt(answer, path)).toEqual(['unknown-name'])
    else {
      expect(problemsAt(answer, path)).toEqual([])
      const reasons = reasonsOf(answer).filter(({ code }) => code === (path[0] === 'purposes' ? 'unknown-purpose' : 'unknown-field'))
      expect(reasons).toHaveLength(1)
      const [reason] = reasons
      const named = reason !== undefined && 'field' in reason ? reason.field : reason !== undefined && 'asked' in reason ? reason.asked : undefined
      if (typeof value === 'string' && value.length > 80) expect(value.startsWith(String(named).slice(0, 79))).toBe(true)
      else expect(named).toBe(value === 0 ? 0 : value)
    }
  })
})

describe.each([
  { verb: 'canUse', path: ['purpose'], code: 'unknown-purpose' },
  { verb: 'fieldsFor', path: ['purpose'], code: 'unknown-purpose' },
  { verb: 'canDisclose', path: ['ground'], code: 'unknown-ground' },
] as const)('$verb with $path', ({ verb, path, code }) => {
  it.each([...texts, ...numbers])('gives a reason for $name', ({ value }) => {
    const answer = ask[verb](changedAt(met[verb], path, value))
    expect(isGranted(answer)).toBe(false)
    expect(problemsAt(answer, path)).toEqual([])
    expect(reasonsOf(answer).filter((reason) => reason.code === code)).toHaveLength(1)
  })
})

describe('an attestation', () => {
  const wrongTexts: readonly Hostile[] = [...noValues, ...numbers, ...booleans, ...blank, ...records, ...lists, ...longLists, ...unreadables]
  it.each(wrongTexts)('is not $name', ({ value }) => {
    const answer = ask.canDisclose(changedAt(met.canDisclose, ['evidence', 'agreement'], value))
    expect(isGranted(answer)).toBe(false)
    expect(reasonsOf(answer)).toEqual([{ code: 'attestation-missing', clause: 'disclosure.2', attestation: 'agreement' }])
  })

  it.each(unknownTexts)('may be any text: $name', ({ value }) => {
    expect(isGranted(ask.canDisclose(changedAt(met.canDisclose, ['evidence', 'agreement'], value)))).toBe(true)
  })
})

describe('a member that nobody knows', () => {
  const places: readonly { readonly verb: AskedVerb; readonly path: Path }[] = [
    { verb: 'canCollect', path: [] },
    { verb: 'canUse', path: [] },
    { verb: 'canUse', path: ['subject'] },
    { verb: 'canUse', path: ['recipient'] },
    { verb: 'canUse', path: ['evidence'] },
    { verb: 'canDisclose', path: [] },
    { verb: 'canDisclose', path: ['subject'] },
    { verb: 'canDisclose', path: ['recipient'] },
    { verb: 'canDisclose', path: ['evidence'] },
    { verb: 'fieldsFor', path: [] },
    { verb: 'groundsFor', path: [] },
    { verb: 'governs', path: [] },
    { verb: 'passwordLiability', path: [] },
    { verb: 'decide', path: [] },
  ]
  const names = ['agread', '', ' ', '0', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'name\ud83d']
  const own = (request: unknown, path: Path, name: string): unknown => {
    const [step, ...further] = path
    if (step !== undefined) return changedAt(request, [step], own((request as Record<string | number, unknown>)[step], further, name))
    return JSON.parse(
      `{${Object.entries(request as object)
        .map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)},`)
        .join('')}${JSON.stringify(name)}:1}`,
    )
  }

  describe.each(places)('of $verb at $path', ({ verb, path }) => {
    it.each(names)('is a fault called %j', (name) => {
      const answer = ask[verb](own(met[verb], path, name))
      expect(isGranted(answer)).toBe(false)
      expect(problemsAt(answer, [...path, name])).toEqual(['not-declared'])
    })

    it.each(names)('is none where it is `undefined`, called %j', (name) => {
      const request = own(met[verb], path, name)
      const at = path.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], request) as object
      Object.defineProperty(at, name, { value: undefined, enumerable: true, configurable: true, writable: true })
      expect(isGranted(ask[verb](request))).toBe(true)
    })
  })

  it('is a fault beside an origin’s partner', () => {
    expect(problemsAt(ask.governs({ person: 'customer', origin: { partner: 'x', since: 1 } }), ['origin', 'since'])).toEqual(['not-declared'])
    expect(problemsAt(ask.canUse({ ...met.canUse, origin: JSON.parse('{"partner":"x","__proto__":1}') }), ['origin', '__proto__'])).toEqual(['not-declared'])
  })
})

describe('a member that is missing', () => {
  const required: readonly { readonly verb: AskedVerb; readonly path: Path }[] = [
    { verb: 'canCollect', path: ['fields'] },
    { verb: 'canUse', path: ['purpose'] },
    { verb: 'canUse', path: ['fields'] },
    { verb: 'canUse', path: ['subject'] },
    { verb: 'canUse', path: ['subject', 'id'] },
    { verb: 'canUse', path: ['subject', 'standing'] },
    { verb: 'canUse', path: ['recipient', 'id'] },
    { verb: 'canDisclose', path: ['ground'] },
    { verb: 'canDisclose', path: ['purposes'] },
    { verb: 'canDisclose', path: ['fields'] },
    { verb: 'canDisclose', path: ['subject'] },
    { verb: 'canDisclose', path: ['subject', 'id'] },
    { verb: 'canDisclose', path: ['subject', 'standing'] },
    { verb: 'canDisclose', path: ['recipient'] },
    { verb: 'canDisclose', path: ['recipient', 'kind'] },
    { verb: 'canDisclose', path: ['recipient', 'name'] },
    { verb: 'canDisclose', path: ['recipient', 'country'] },
    { verb: 'canDisclose', path: ['evidence', 'necessary'] },
    { verb: 'canDisclose', path: ['evidence', 'need'] },
    { verb: 'canDisclose', path: ['evidence', 'recipientUse'] },
    { verb: 'canDisclose', path: ['evidence', 'specificConsent'] },
    { verb: 'fieldsFor', path: ['purpose'] },
    { verb: 'fieldsFor', path: ['subject'] },
    { verb: 'governs', path: ['person'] },
    { verb: 'passwordLiability', path: ['matched'] },
    { verb: 'decide', path: ['verb'] },
  ]

  it.each(required)('is the fault of $verb at $path', ({ verb, path }) => {
    const answer = ask[verb](changedAt(met[verb], path, undefined))
    expect(isGranted(answer)).toBe(false)
    expect(problemsAt(answer, path)).toEqual(['missing'])
  })

  it('is each fact, where the evidence is missing, and each attestation asked', () => {
    const answer = ask.canDisclose(changedAt(met.canDisclose, ['evidence'], undefined))
    for (const fact of ['necessary', 'need', 'recipientUse', 'specificConsent']) expect(problemsAt(answer, ['evidence', fact])).toEqual(['missing'])
    expect(problemsAt(answer, ['evidence'])).toEqual([])
    expect(reasonsOf(answer).slice(1)).toEqual(
      ['assertedBy', 'reference', 'agreement'].map((attestation) => ({ code: 'attestation-missing', clause: 'disclosure.2', attestation })),
    )
  })

  it('is never inherited', () => {
    for (const { verb, path } of required) {
      const parent = path.slice(0, -1)
      const last = path[path.length - 1] as string
      const holder = parent.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], met[verb]) as Record<string, unknown>
      const { [last]: inherited, ...rest } = holder
      const copy = Object.assign(Object.create({ [last]: inherited }), rest)
      expect(problemsAt(ask[verb](changedAt(met[verb], parent, copy)), path)).toEqual(['missing'])
    }
  })
})

describe('a sparse list', () => {
  it('has a fault at each hole', () => {
    // biome-ignore lint/suspicious/noSparseArray: a hole is the point
    const holed = ['name', , 'payment']
    for (const verb of ['canCollect', 'canUse', 'canDisclose'] as const) {
      const answer = ask[verb](changedAt(met[verb], ['fields'], holed))
      expect(isGranted(answer)).toBe(false)
      expect(problemsAt(answer, ['fields', 1])).toHaveLength(1)
      expect(problemsAt(answer, ['fields', 0])).toEqual([])
    }
  })

  it('takes nothing from a prototype', () => {
    for (const verb of ['canCollect', 'canUse', 'canDisclose'] as const) {
      const holed = Object.setPrototypeOf(new Array(1), Object.assign(Object.create(Array.prototype), { 0: 'name' }))
      const answer = ask[verb](changedAt(met[verb], ['fields'], holed))
      expect(isGranted(answer)).toBe(false)
      expect(problemsAt(answer, ['fields', 0])).toHaveLength(1)
    }
    for (const verb of ['canUse', 'canDisclose'] as const) {
      const holed = Object.setPrototypeOf(new Array(1), Object.assign(Object.create(Array.prototype), { 0: 'settlement' }))
      const answer = ask[verb](changedAt(met[verb], ['subject', 'agreed'], holed))
      expect(isGranted(answer)).toBe(false)
      expect(problemsAt(answer, ['subject', 'agreed', 0])).toHaveLength(1)
    }
  })
})

describe('what is unusual and yet well formed', () => {
  it('is a list with further properties', () => {
    const fields = Object.assign(['name', 'payment'], { extra: 'email', '-1': 'email', '01': 'email' })
    expect(ask.canUse(changedAt(met.canUse, ['fields'], fields))).toMatchObject({ allowed: true, fields: ['name', 'payment'] })
  })

  it('is a list of a class of its own', () => {
    class Names extends Array<string> {}
    expect(ask.canUse(changedAt(met.canUse, ['fields'], Names.from(['name', 'payment'])))).toMatchObject({ allowed: true, fields: ['name', 'payment'] })
  })

  it('is an object without a prototype, all the way down', () => {
    const bare = (value: unknown): unknown =>
      typeof value !== 'object' || value === null || Array.isArray(value)
        ? value
        : Object.assign(Object.create(null), Object.fromEntries(Object.entries(value).map(([key, member]) => [key, bare(member)])))
    for (const verb of Object.keys(met) as AskedVerb[]) expect(ask[verb](bare(met[verb]))).toEqual(ask[verb](met[verb]))
  })

  it('is an instance of a class, by its own members alone', () => {
    class Subject {
      readonly id = 'c-17'
      readonly standing = 'active'
      get agreed(): readonly string[] {
        return []
      }
    }
    expect(ask.canUse({ purpose: 'settlement', fields: ['name'], subject: new Subject() })).toMatchObject({ allowed: true })
  })

  it('is a member under a symbol, or one that is not enumerable', () => {
    const request = Object.defineProperty({ ...met.canUse, [Symbol('agread')]: 1 }, 'agread', { value: [], enumerable: false })
    expect(ask.canUse(request)).toMatchObject({ allowed: true })
  })

  it('is a frozen or sealed request', () => {
    expect(ask.canUse(Object.freeze({ ...met.canUse, subject: Object.seal({ ...met.canUse.subject }) }))).toMatchObject({ allowed: true })
  })

  it('is a list of exactly 10,000 names', () => {
    for (const verb of ['canCollect', 'canUse', 'canDisclose'] as const) {
      const fields = [...met[verb].fields, ...Array.from({ length: 10_000 - met[verb].fields.length }, () => 'name')]
      expect(ask[verb](changedAt(met[verb], ['fields'], fields))).toMatchObject({ allowed: true })
    }
  })

  it('is an id or name of any script, with a lone surrogate in it, or very long', () => {
    for (const id of ['森あおい', '\ud83d', '\udc00x', 'x'.repeat(1_000_000), '__proto__', '\u0000', '\u{1f600}']) {
      const subject = { ...met.canUse.subject, id }
      expect(ask.canUse({ ...met.canUse, subject, recipient: { id } })).toMatchObject({ allowed: true })
      expect(ask.canDisclose(changedAt(met.canDisclose, ['recipient', 'name'], id))).toMatchObject({ allowed: true })
    }
  })
})

describe('relations worked out from ids', () => {
  const reply = (subject: object, recipient: object) =>
    ask.canUse({ purpose: 'inquiry-response', fields: ['email'], subject: { standing: 'active', ...subject }, recipient })

  it('compares ids exactly: neither case, nor form, nor spaces are levelled', () => {
    expect(reply({ id: 'c-17' }, { id: 'c-17' })).toMatchObject({ allowed: true })
    for (const [id, other] of [
      ['c-17', 'C-17'],
      ['c-17', 'c-17 '],
      ['caf\u00e9', 'cafe\u0301'],
      ['\ud83d', '\ud83e'],
      ['1', '01'],
    ] as const)
      expect(reply({ id }, { id: other })).toMatchObject({ allowed: false, reasons: [{ code: 'condition-unmet', fact: 'recipientRelation', found: 'other' }] })
  })

  it('takes two missing corporations for no corporation', () => {
    expect(reply({ id: 'c-17' }, { id: 'u-99' })).toMatchObject({ allowed: false })
    expect(reply({ id: 'c-17', corporation: undefined }, { id: 'u-99', corporation: undefined })).toMatchObject({ allowed: false })
    expect(reply({ id: 'c-17', corporation: 'acme' }, { id: 'u-99', corporation: 'acme' })).toMatchObject({ allowed: true })
  })

  it('takes no blank corporation for the same', () => {
    for (const blank of ['', ' ', '\u3000']) {
      const answer = reply({ id: 'c-17', corporation: blank }, { id: 'u-99', corporation: blank })
      expect(answer).toMatchObject({ allowed: false })
      expect(problemsAt(answer, ['subject', 'corporation'])).toEqual(['empty'])
      expect(problemsAt(answer, ['recipient', 'corporation'])).toEqual(['empty'])
    }
  })
})
