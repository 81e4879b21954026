import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { policy } from '../../src/index.js'
import { definePolicy, enforce } from '../../src/policy.js'
import { type Answer, type AskedVerb, ask } from './ask.js'
import { changedAt, met, usual } from './met.js'

type Engine = typeof ask

/** Questions that are granted, and questions that are not: none may change sides. */
const questions: readonly { readonly verb: AskedVerb; readonly request: unknown }[] = [
  ...(Object.keys(met) as AskedVerb[]).flatMap((verb) => [
    { verb, request: met[verb] },
    { verb, request: usual[verb] },
    { verb, request: {} },
    { verb, request: undefined },
    { verb, request: [] },
    { verb, request: Object.create(null) },
    { verb, request: JSON.parse('{"__proto__":{"purpose":"settlement"}}') },
  ]),
  ...['purpose', 'fields', 'subject', 'recipient', 'evidence', 'record', 'origin', 'site'].map((member) => ({
    verb: 'canUse' as const,
    request: changedAt(usual.canUse, [member], undefined),
  })),
  ...['ground', 'fields', 'subject', 'recipient', 'purposes', 'evidence', 'record', 'transaction'].map((member) => ({
    verb: 'canDisclose' as const,
    request: changedAt(usual.canDisclose, [member], undefined),
  })),
  ...['necessary', 'need', 'assertedBy', 'consentReference'].map((member) => ({
    verb: 'canDisclose' as const,
    request: changedAt(usual.canDisclose, ['evidence', member], undefined),
  })),
  ...['id', 'standing', 'corporation', 'agreed'].flatMap((member) =>
    (['canUse', 'canDisclose'] as const).map((verb) => ({ verb, request: changedAt(usual[verb], ['subject', member], undefined) })),
  ),
  // biome-ignore lint/suspicious/noSparseArray: a hole is the point
  ...(['canCollect', 'canUse', 'canDisclose'] as const).map((verb) => ({ verb, request: changedAt(usual[verb], ['fields'], [,]) })),
  // biome-ignore lint/suspicious/noSparseArray: a hole is the point
  ...(['canUse', 'canDisclose'] as const).map((verb) => ({ verb, request: changedAt(usual[verb], ['subject', 'agreed'], [,]) })),
  ...(['canCollect', 'canUse', 'canDisclose'] as const).map((verb) => ({ verb, request: changedAt(usual[verb], ['fields'], ['name']) })),
  // biome-ignore lint/suspicious/noSparseArray: a hole is the point
  { verb: 'canUse', request: { ...usual.canUse, fields: ['name'], subject: { ...usual.canUse.subject, agreed: ['contact', ,] } } },
  {
    verb: 'canDisclose',
    request: {
      ground: 'succession',
      fields: ['name'],
      subject: { id: 'c-17', standing: 'disclosure-stopped' },
      recipient: { kind: 'successor', name: 'Minami Holdings', country: 'JP' },
      evidence: { event: 'merger', reference: 'M-1' },
    },
  },
  { verb: 'canCollect', request: { fields: ['name'] } },
  // biome-ignore lint/suspicious/noSparseArray: a hole is the point
  { verb: 'canCollect', request: { fields: [,] } },
  { verb: 'canCollect', request: { fields: ['identity-document'] } },
  { verb: 'canUse', request: { purpose: 'settlement', fields: ['name'], subject: { id: 'c-17', standing: 'active' } } },
  { verb: 'canUse', request: { purpose: 'contact', fields: ['name'], subject: { id: 'c-17', standing: 'discontinued' } } },
  { verb: 'canUse', request: { purpose: 'contact', fields: ['shoe-size'], subject: { id: 'c-17', standing: 'active', agreed: [] } } },
  { verb: 'canDisclose', request: { ...usual.canDisclose, transaction: 'sale' } },
  { verb: 'governs', request: { person: 'customer', origin: {} } },
  { verb: 'governs', request: { person: 'neither' } },
]

const answersOf = (engine: Engine): readonly Answer[] => questions.map(({ verb, request }) => engine[verb](request))
const anew = () => enforce(policy) as unknown as Engine

/** Runs with a member on a prototype, and takes it away again. */
function polluted<T>(prototype: object, name: string, descriptor: PropertyDescriptor, run: () => T): T {
  Object.defineProperty(prototype, name, { __proto__: null, configurable: true, ...descriptor } as PropertyDescriptor)
  try {
    return run()
  } finally {
    Reflect.deleteProperty(prototype, name)
  }
}

const values: { readonly [name: string]: unknown } = {
  purpose: 'settlement',
  ground: 4,
  fields: ['name'],
  subject: { id: 'c-17', standing: 'active' },
  id: 'c-17',
  standing: 'active',
  corporation: 'acme',
  agreed: ['settlement'],
  recipient: { id: 'c-17' },
  kind: 'subcontractor',
  name: 'Minami Hosting',
  country: 'JP',
  purposes: ['settlement'],
  transaction: 'sale',
  evidence: { necessary: true },
  necessary: true,
  need: 'provide-services',
  assertedBy: 'sato',
  consentReference: 'K-4',
  record: 'invoice',
  retainedBy: ['jp.tax.document'],
  origin: { partner: 'Higashi Florists' },
  partner: 'Higashi Florists',
  site: 'linked-from-ours',
  person: 'customer',
  matched: true,
  verb: 'canUse',
  proves: ['name'],
  alreadyHeld: ['name'],
  clause: 'use.3',
  clauses: ['use.3'],
  allowed: true,
  answered: true,
  decision: 'no',
  retained: 'use.3',
  'unknown-field': 'use.3',
  sale: 'use.3',
  active: { uses: 'all', disclosures: 'listed', grounds: [] },
  discontinued: { uses: 'all', disclosures: 'listed', grounds: ['succession'] },
  settlement: 'settlement',
  'shoe-size': { purposes: ['contact'] },
  number: 3,
  agread: [],
  all: [],
  any: [],
  not: {},
  when: { any: [] },
  0: 'name',
  1: 'settlement',
  length: 1,
  toJSON: () => ({ allowed: true }),
}

const places = [
  { place: 'Object.prototype', prototype: Object.prototype },
  { place: 'Array.prototype', prototype: Array.prototype },
]

describe.each(places)('with a member on $place', ({ place, prototype }) => {
  const names = Object.keys(values).filter((name) => !(name === 'length' && place === 'Array.prototype'))

  it.each(names)('called %s, no answer changes, of an engine that has met the question or is new to it', (name) => {
    const before = answersOf(ask)
    for (const enumerable of [true, false]) {
      const answers = polluted(prototype, name, { value: values[name], writable: true, enumerable }, () => [answersOf(ask), answersOf(anew())])
      for (const after of answers) expectSame(after, before)
    }
  })

  it('no answer changes sides where the members are getters that throw', () => {
    const before = answersOf(ask)
    const get = () => {
      throw new Error('no')
    }
    // An index with a getter and no setter breaks every `push` of the program.
    for (const name of names.filter((each) => !/^\d+$/.test(each))) {
      for (const enumerable of [true, false]) {
        const known = polluted(prototype, name, { get, enumerable }, () => answersOf(ask))
        expect(known.map(outcome), name).toEqual(before.map(outcome))
      }
    }
  })

  it.each(['clause', 'fields', 'purpose', 'transaction', 'standing', 'agreed', 'site', 'discontinued', '0'])('nothing is remembered of %s', (name) => {
    for (const enumerable of [true, false]) {
      const engine = anew()
      polluted(prototype, name, { value: values[name], writable: true, enumerable }, () => answersOf(engine))
      expectSame(answersOf(engine), answersOf(ask))
    }
  })

  it('a policy whose checks cite nothing cites nothing', () => {
    const before = answersOf(silent())
    for (const name of ['clause', 'unknown-field', 'unknown-purpose', 'discontinued', 'retained', 'sale', 'use-not-agreed', 'governed-by-ours']) {
      for (const enumerable of [true, false]) {
        const engine = silent()
        const after = polluted(prototype, name, { value: 'a', writable: true, enumerable }, () => answersOf(engine))
        expectSame(after, before)
      }
    }
  })
})

/** `toEqual`, asked only where a quick look finds a difference. */
function expectSame(after: readonly Answer[], before: readonly Answer[]): void {
  for (const [index, question] of questions.entries()) {
    if (!isDeepStrictEqual(after[index], before[index])) expect(after[index], `${question.verb} #${index}`).toEqual(before[index])
  }
}

/** An engine of a policy that cites a clause for its fields and purposes, and for no check. */
function silent(): Engine {
  return enforce(
    definePolicy({
      id: 'silent',
      version: '1',
      effectiveOn: '2026-01-01',
      jurisdiction: 'JP',
      clauses: { a: { kind: 'rule', means: { en: 'everything' } } },
      fields: { name: { clause: 'a', purposes: ['settlement'] } },
      purposes: { settlement: { clause: 'a' } },
      recipients: { subcontractor: {} },
      grounds: { subcontractor: { clause: 'a', recipients: 'any' } },
      records: { invoice: {} },
      parameters: { promptlyDays: 14 },
    }),
  ) as unknown as Engine
}

function outcome(answer: Answer): unknown {
  return 'allowed' in answer ? answer.allowed : 'answered' in answer ? answer.answered : answer.fields
}
