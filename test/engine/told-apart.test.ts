import { describe, expect, it } from 'vitest'
import type { Answer, AskedVerb } from './ask.js'
import { changedAt } from './met.js'
import { askOf, policyOf } from './policy-of.js'
import { within } from './within.js'

const policy = policyOf({
  id: 'small',
  adequate: ['DE'],
  clauses: Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((id) => [id, { kind: 'rule', means: { en: id } }])),
  facts: { urgent: 'boolean', channel: ['mail', 'phone', 'post'] },
  fields: {
    name: { clause: 'a', purposes: ['call', 'bill', 'serve'] },
    email: { clause: 'a', purposes: ['call', 'serve'] },
    card: { clause: 'b', purposes: ['bill'] },
    passport: { clause: 'b', purposes: [], proves: ['name', 'email'] },
    photo: { clause: 'c', purposes: [], proves: ['email'] },
  },
  purposes: {
    call: {
      number: 1,
      clause: 'c',
      facts: ['urgent', 'channel'],
      when: { any: [{ urgent: true }, { channel: ['mail', 'post'] }] },
      attests: ['ticket', { name: 'signature', when: { urgent: true } }],
    },
    bill: { number: 2, clause: 'd' },
    serve: { clause: 'e', when: { recipientRelation: ['none', 'subject', 'same-corporation'] } },
  },
  recipients: { agent: {}, court: {} },
  grounds: {
    agency: {
      number: 1,
      clause: 'f',
      recipients: ['agent'],
      serves: 'purposes',
      facts: ['urgent', 'channel'],
      when: { recipientCountry: ['home', 'adequate'], not: { channel: 'phone' } },
      attests: ['ticket'],
    },
    law: { number: 2, clause: 'g', recipients: ['court'], facts: ['urgent'], when: { urgent: true } },
    counts: { clause: 'h', recipients: 'any', subject: 'none' },
  },
  records: { ledger: { events: ['closed'] }, inbox: { events: ['closed'] } },
  standings: {
    'use-stopped': { uses: 'retained', disclosures: 'listed', grounds: ['law'] },
    'disclosure-stopped': { uses: 'all', disclosures: 'listed', grounds: [{ ground: 'agency', when: { urgent: true } }] },
    discontinued: { uses: 'retained', disclosures: 'retained', grounds: ['law'] },
  },
  retention: Object.fromEntries(
    [
      ['books', 'ledger', ['name', 'card'], ['bill'], ['agency']],
      ['letters', 'inbox', ['name', 'email'], ['serve', 'call'], []],
    ].map(([id, record, fields, purposes, grounds]) => [
      id,
      { clause: 'i', because: { en: 'it is chosen' }, records: [record], fields, keep: { from: 'closed', links: [{ years: 1 }] }, purposes, grounds },
    ]),
  ),
  obligations: {
    hurry: { clause: 'i', means: { en: 'hurry' }, when: { urgent: true } },
    lock: { clause: 'h', means: { en: 'lock it' }, when: { recipientRelation: 'subject' } },
  },
  advice: { abroad: { clause: 'h', means: { en: 'it leaves the country' }, when: { recipientCountry: ['adequate', 'foreign'] } } },
  checks: { 'governed-by-partner': 'i', 'linked-from-ours': 'h', 'linking-to-ours': 'g', discontinued: 'i', retained: 'h', 'use-not-agreed': 'a' },
})
const anew = () => askOf(policy)

type Path = readonly (string | number)[]
type Variants = readonly { readonly path: Path; readonly values: readonly unknown[] }[]

const subject = { id: 'c-17', standing: 'active' }
const byAgency = {
  ground: 'agency',
  fields: ['name'],
  subject,
  purposes: ['call'],
  recipient: { kind: 'agent', name: 'North', country: 'JP' },
  evidence: { urgent: true, channel: 'mail', ticket: 'T-1' },
}

/** Whatever decides an answer, beside where it comes from. */
const common: Variants = [
  {
    path: ['fields'],
    values: [['name', 'email'], ['email', 'name'], ['email', 'name', 'email'], ['card'], ['passport', 'card', 'email'], ['email', 'card', 'passport']],
  },
  { path: ['subject', 'standing'], values: ['use-stopped', 'disclosure-stopped', 'discontinued'] },
  { path: ['subject', 'agreed'], values: [[], ['call'], [1, 'serve'], ['serve', 'call', 'bill'], ['bill']] },
  { path: ['subject', 'corporation'], values: ['acme'] },
  { path: ['record'], values: ['ledger', 'inbox'] },
  { path: ['retainedBy'], values: [[], ['books'], ['letters'], ['letters', 'books']] },
  { path: ['origin'], values: ['company', { partner: 'North' }, { partner: 'South' }, { partner: 'x'.repeat(80) }] },
  { path: ['site'], values: ['ours', 'linked-from-ours', 'linking-to-ours'] },
]

/** A well-formed question, and what each of its members may be instead. */
const questions: readonly { readonly verb: AskedVerb; readonly base: object; readonly variants: Variants }[] = [
  {
    verb: 'canUse',
    base: { purpose: 'serve', fields: ['name'], subject },
    variants: [
      ...common,
      { path: ['purpose'], values: ['bill', 2] },
      { path: ['recipient'], values: [{ id: 'c-17' }, { id: 'x' }, { id: 'x', corporation: 'acme' }, { id: 'x', corporation: 'other' }] },
      { path: ['evidence'], values: [{}] },
    ],
  },
  {
    verb: 'canUse',
    base: { purpose: 'call', fields: ['name'], subject, evidence: { urgent: true, channel: 'mail', ticket: 'T-1', signature: 'S-1' } },
    variants: [
      ...common,
      { path: ['purpose'], values: [1] },
      { path: ['evidence', 'urgent'], values: [false] },
      { path: ['evidence', 'channel'], values: ['phone', 'post'] },
      { path: ['evidence', 'ticket'], values: [undefined, '', ' T-1', '\u3000', '名'] },
      { path: ['evidence', 'signature'], values: [undefined, 'S-2'] },
    ],
  },
  {
    verb: 'canDisclose',
    base: byAgency,
    variants: [
      ...common,
      { path: ['ground'], values: [1] },
      { path: ['purposes'], values: [['bill'], [1, 2], ['bill', 'serve'], ['serve', 'bill', 'call']] },
      { path: ['recipient', 'kind'], values: ['court'] },
      { path: ['recipient', 'country'], values: ['DE', 'US'] },
      { path: ['recipient', 'name'], values: ['South'] },
      { path: ['transaction'], values: ['none', 'sale', 'rental'] },
      { path: ['evidence', 'urgent'], values: [false] },
      { path: ['evidence', 'channel'], values: ['phone', 'post'] },
      { path: ['evidence', 'ticket'], values: [undefined] },
    ],
  },
  {
    verb: 'canDisclose',
    base: { ground: 'law', fields: ['name'], subject, recipient: { kind: 'court', name: 'North', country: 'US' }, evidence: { urgent: true } },
    variants: [
      ...common,
      { path: ['ground'], values: [2] },
      { path: ['recipient', 'kind'], values: ['agent'] },
      { path: ['recipient', 'country'], values: ['DE', 'JP'] },
      { path: ['transaction'], values: ['sale', 'rental'] },
      { path: ['evidence', 'urgent'], values: [false] },
    ],
  },
  {
    verb: 'canDisclose',
    base: { ground: 'counts', fields: ['name'], recipient: { kind: 'court', name: 'North', country: 'JP' } },
    variants: [
      ...common.filter(({ path: [member] }) => member === 'fields' || member === 'origin' || member === 'site'),
      { path: ['recipient', 'country'], values: ['DE', 'US'] },
      { path: ['recipient', 'kind'], values: ['agent'] },
      { path: ['transaction'], values: ['sale', 'rental'] },
      { path: ['evidence'], values: [{}] },
    ],
  },
  {
    verb: 'canCollect',
    base: { fields: ['name'] },
    variants: [
      {
        path: ['fields'],
        values: [['passport'], ['photo'], ['name', 'passport'], ['passport', 'name'], ['photo', 'passport'], ['passport', 'photo'], ['photo', 'email', 'card']],
      },
      { path: ['proves'], values: [['name'], ['email'], ['name', 'email'], ['email', 'name'], ['card', 'name'], ['name', 'card', 'email']] },
      { path: ['alreadyHeld'], values: [[], ['name'], ['email'], ['email', 'name'], ['name', 'card', 'passport']] },
    ],
  },
]

/** The question as it stands, with each of its members changed, and with each two of them. */
function allOf(base: object, variants: Variants): readonly unknown[] {
  const changes = variants.flatMap(({ path, values }) => values.map((value) => ({ path, value })))
  const ones = changes.map(({ path, value }) => changedAt(base, path, value))
  const twos = changes.flatMap((one) =>
    changes.filter(({ path }) => path.join() < one.path.join()).map((two) => changedAt(changedAt(base, one.path, one.value), two.path, two.value)),
  )
  return [base, ...ones, ...twos]
}

class Names extends Array<unknown> {}

/** Values that are no value of any member, or a value written in an unusual way. */
const odd: readonly unknown[] = [
  undefined,
  null,
  true,
  0,
  -1,
  1.5,
  3,
  Number.NaN,
  '',
  ' ',
  '1',
  'toString',
  'name',
  'none',
  'active',
  'nobody',
  'DEU',
  new String('name'),
  [],
  {},
  ['name'],
  ['call'],
  ['books'],
  ['name', 'nobody'],
  ['call', 3],
  ['1'],
  [['name']],
  [undefined],
  [null, 'name'],
  new Array(1),
  Array.from({ length: 10_001 }, () => 'name'),
  Array.from({ length: 10_001 }, () => 'call'),
  Array.from({ length: 10_001 }, () => 'books'),
  Names.from(['name']),
  Names.from(['call']),
  Object.setPrototypeOf(new Array(1), Object.assign(Object.create(Array.prototype), { 0: 'name' })),
  Object.setPrototypeOf(new Array(1), Object.assign(Object.create(Array.prototype), { 0: 'call' })),
  { partner: 3 },
  { partner: '' },
  { partner: ' North' },
  { partner: 'North', since: 1 },
  { since: 1, partner: 'North' },
  { name: 'North' },
  { id: 3 },
  { id: '' },
  { id: ' c-17' },
  { id: 'x', corporation: '' },
  { id: 'x', corporation: 3 },
  { id: 'x', corporation: ' acme' },
  Object.assign([], { id: 'c-17' }),
  Object.assign(Object.create({ corporation: 'acme' }), { id: 'x' }),
]

const at = (request: unknown, path: Path): unknown => path.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], request)

/** The question with a record of it made a list with the same members, given one more member, or made to inherit a member that it may have. */
function inOtherShapes(base: object, variants: Variants): readonly unknown[] {
  const records: readonly Path[] = [[], ['subject'], ['recipient'], ['evidence'], ['origin']]
  const given = variants.find(({ path }) => path.join() === 'origin') === undefined ? base : { ...base, origin: { partner: 'North' } }
  return records.flatMap((path) => {
    const record = at(given, path)
    if (typeof record !== 'object') return []
    const members = variants.filter((each) => each.path.length === path.length + 1 && each.path.slice(0, -1).join() === path.join())
    const others = [
      Object.assign([], record),
      { ...record, further: 1 },
      { further: 'North', ...record },
      ...members.flatMap(({ path, values }) => values.map((value) => Object.assign(Object.create({ [path[path.length - 1] ?? '']: value }), record))),
      ...Object.entries(record as object).map(([name, value]) => {
        const { [name]: _, ...rest } = record as Record<string, unknown>
        return Object.assign(Object.create({ [name]: value }), rest)
      }),
    ]
    return others.map((other) => changedAt(given, path, other))
  })
}

/** A faulty request is answered anew each time. */
function isFaulty(answer: Answer): boolean {
  return 'reasons' in answer && answer.reasons.some(({ code }) => code === 'invalid-request')
}

/** The questions without a fault that are not answered with the same object when all are asked again. */
function answeredAnew(asked: readonly { readonly verb: AskedVerb; readonly request: unknown }[]): readonly unknown[] {
  const engine = anew()
  const answers = within(60_000, () => asked.map(({ verb, request }) => engine[verb](request)))
  const again = within(60_000, () => asked.map(({ verb, request }) => engine[verb](request)))
  return asked.filter((_, index) => answers[index] !== again[index] && !isFaulty(answers[index] as Answer))
}

describe.each(questions)('$verb, asked $base', ({ verb, base, variants }) => {
  const requests = allOf(base, variants)

  it('answers each request as an engine does that has met no other', () => {
    const engine = anew()
    for (const request of requests) {
      const expected = anew()[verb](request)
      expect(engine[verb](request), JSON.stringify(request)).toEqual(expected)
      expect(engine[verb](request), JSON.stringify(request)).toEqual(expected)
    }
  })

  it('answers what is odd or faulty as an engine does that has met no other request', () => {
    const engine = anew()
    for (const each of questions) for (const request of allOf(each.base, each.variants)) engine[each.verb](request)
    const further: readonly Path[] = [['subject'], ['recipient'], ['evidence'], ['subject', 'id'], ['purposes'], []]
    const places = [...variants.map(({ path }) => path), ...further].filter((path) => path.length < 2 || at(base, path.slice(0, -1)) !== undefined)
    for (const request of [...inOtherShapes(base, variants), ...places.flatMap((path) => odd.map((value) => changedAt(base, path, value)))]) {
      const expected = anew()[verb](request)
      for (const before of [base, { ...base, alreadyHeld: [] }]) {
        engine[verb](before)
        expect(engine[verb](request)).toEqual(expected)
      }
    }
  })

  it('answers each with the same object again, however many come between', () => {
    expect(answeredAnew(requests.map((request) => ({ verb, request })))).toEqual([])
  })
})

/** Every combination of these changes, so that no two of the numbers behind them may meet. */
function everyCombination(base: object, variants: Variants): readonly unknown[] {
  return variants.reduce<readonly unknown[]>(
    (requests, { path, values }) => requests.flatMap((request) => [request, ...values.map((value) => changedAt(request, path, value))]),
    [base],
  )
}

const evidence: Variants = [
  { path: ['evidence', 'urgent'], values: [true] },
  { path: ['evidence', 'channel'], values: ['phone', 'post'] },
  { path: ['subject', 'standing'], values: ['use-stopped', 'discontinued'] },
  { path: ['record'], values: ['ledger', 'inbox'] },
]

it.each<{ readonly verb: AskedVerb; readonly base: object; readonly variants: Variants }>([
  {
    verb: 'canUse',
    base: { purpose: 'call', fields: ['name'], subject, evidence: { urgent: false, channel: 'mail' } },
    variants: [
      ...evidence,
      { path: ['subject', 'agreed'], values: [[]] },
      { path: ['recipient'], values: [{ id: 'c-17' }, { id: 'x', corporation: 'acme' }, { id: 'x' }] },
      { path: ['subject', 'corporation'], values: ['acme'] },
    ],
  },
  {
    verb: 'canDisclose',
    base: { ...byAgency, evidence: { urgent: false, channel: 'mail' } },
    variants: [
      ...evidence,
      { path: ['recipient', 'kind'], values: ['court'] },
      { path: ['recipient', 'country'], values: ['DE', 'US'] },
      { path: ['transaction'], values: ['sale', 'rental'] },
    ],
  },
])('every combination is told apart by $verb', ({ verb, base, variants }) => {
  const engine = anew()
  for (const request of everyCombination(base, variants)) {
    const first = engine[verb](request)
    expect(first, JSON.stringify(request)).toEqual(anew()[verb](request))
    if (!isFaulty(first)) expect(engine[verb](request), JSON.stringify(request)).toBe(first)
  }
})

it('thousands of answers are told apart, and each is the same object again', () => {
  const requests = questions.flatMap(({ verb, base, variants }) =>
    ['North', 'South', 'East', 'West', 'Centre'].flatMap((partner) =>
      allOf(base, variants).map((request) => ({ verb, request: { ...(request as object), origin: { partner } } })),
    ),
  )
  expect(answeredAnew(requests)).toEqual([])
})

it('no purposes for a ground that serves none are a fault of each request, whatever was asked before', () => {
  const engine = anew()
  const base = { ground: 'law', fields: ['name'], subject, recipient: { kind: 'court', name: 'North', country: 'US' }, evidence: { urgent: true } }
  for (const transaction of ['none', 'sale', 'rental']) {
    expect(engine.canDisclose(base)).toMatchObject({ allowed: true })
    const request = { ...base, purposes: [], transaction }
    expect(engine.canDisclose(request)).toEqual(anew().canDisclose(request))
  }
})
