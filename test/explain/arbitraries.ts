import fc from 'fast-check'
import { type CitedLaw, type FactValue, type Path, type Reason, type RequestFault, requestProblems, type UnmetFact } from '../../src/model/decision.js'
import { countryClasses, governors, relations } from '../../src/model/facts.js'
import { type PolicyFault, policyFaultCodes } from '../../src/model/fault.js'
import type { Awaited, Entry, Planned, RulePeriod } from '../../src/model/plan.js'
import { deletionRequests, standings } from '../../src/model/request.js'
import type { Vocabulary } from '../../src/model/vocabulary.js'
import { plan } from './plans.js'

/** Names, also such as no table should trip over. */
const name = fc.constantFrom(
  'birth-date',
  'payment',
  'email',
  'billing',
  'news',
  'delivery',
  'books',
  'c.1',
  'x',
  '氏名',
  'constructor',
  '__proto__',
  'toString',
  '"',
  'a\nb',
)
const names = fc.array(name, { maxLength: 3 })
const number = fc.option(fc.nat(9), { nil: undefined })
const year = fc.integer({ min: 1, max: 9999 })
const day = fc.tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([y, m, d]) => `${pad(y, 4)}-${pad(m, 2)}-${pad(d, 2)}`)
const fact: fc.Arbitrary<FactValue> = fc.oneof(fc.boolean(), name)

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0')
}

/** A record without the members that are undefined, as answers are. */
function present<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T
}

function records<T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> {
  return fc.record(model).map((value) => present(value as T))
}

const path: fc.Arbitrary<Path> = fc.array(fc.oneof(name, fc.nat(20)), { maxLength: 4 })
const type = fc.constantFrom('null', 'undefined', 'number', 'NaN', 'list', 'object', 'unreadable', 'more than 10,000 members', 'x')

export const requestFault: fc.Arbitrary<RequestFault> = fc.constantFrom(...requestProblems).chain((problem) =>
  records<RequestFault>({
    path,
    problem: fc.constant(problem),
    found: fc.option(problem === 'wrong-type' ? type : name, { nil: undefined }) as fc.Arbitrary<string>,
    needed: fc.option(names, { nil: undefined }) as fc.Arbitrary<readonly string[]>,
  }),
)

export const policyFault: fc.Arbitrary<PolicyFault> = fc.constantFrom(...policyFaultCodes).chain((code) =>
  records<PolicyFault>({
    code: fc.constant(code),
    path,
    found: fc.option(code === 'wrong-shape' || code === 'not-json' ? type : name, { nil: undefined }) as fc.Arbitrary<string>,
    needed: fc.option(names, { nil: undefined }) as fc.Arbitrary<readonly string[]>,
    of: fc.option(fc.constantFrom('clause', 'field', 'purpose', 'constructor', 'extra rule'), { nil: undefined }) as fc.Arbitrary<string>,
  }),
)

const unmet: fc.Arbitrary<UnmetFact<Vocabulary>> = fc.oneof(
  fc.record({ fact: name, found: fact, needed: fc.array(fact, { maxLength: 3 }) }),
  fc.record({ fact: fc.constant('recipientRelation'), found: fc.constantFrom(...relations), needed: fc.subarray([...relations]) }),
  fc.record({ fact: fc.constant('recipientCountry'), found: fc.constantFrom(...countryClasses), needed: fc.subarray([...countryClasses]) }),
  fc.record({ fact: fc.constant('asked'), found: names, needed: names }),
)

const clause = fc.option(name, { nil: undefined }) as fc.Arbitrary<string>
const anyNumber = number as fc.Arbitrary<number>

type ReasonOf<Code extends Reason['code']> = Extract<Reason, { readonly code: Code }>

/** A generator for each code: one that is missing does not compile. */
export const reasonsByCode: { readonly [Code in Reason['code']]: fc.Arbitrary<ReasonOf<Code>> } = {
  'invalid-request': fc
    .tuple(requestFault, fc.array(requestFault, { maxLength: 3 }))
    .map(([first, others]) => ({ code: 'invalid-request', faults: [first, ...others] })),
  'not-governed': records<ReasonOf<'not-governed'>>({
    code: fc.constant('not-governed'),
    clause,
    governedBy: fc.constantFrom('partner', 'other-site'),
    partner: fc.option(name, { nil: undefined }) as fc.Arbitrary<string>,
    site: fc.constantFrom('linked-from-ours', 'linking-to-ours'),
  }),
  'unknown-field': records<ReasonOf<'unknown-field'>>({ code: fc.constant('unknown-field'), clause, field: name }),
  'not-collectable': records<ReasonOf<'not-collectable'>>({ code: fc.constant('not-collectable'), clause, field: name, unproven: names }),
  'unknown-purpose': records<ReasonOf<'unknown-purpose'>>({ code: fc.constant('unknown-purpose'), clause, asked: fc.oneof(name, fc.constant(''), fc.nat()) }),
  'unknown-ground': records<ReasonOf<'unknown-ground'>>({ code: fc.constant('unknown-ground'), clause, asked: fc.oneof(name, fc.constant(''), fc.nat()) }),
  'sale-or-rental': records<ReasonOf<'sale-or-rental'>>({ code: fc.constant('sale-or-rental'), clause, transaction: fc.constantFrom('sale', 'rental') }),
  'purpose-not-agreed': records<ReasonOf<'purpose-not-agreed'>>({ code: fc.constant('purpose-not-agreed'), clause, purpose: name, number: anyNumber }),
  'field-not-for-purpose': records<ReasonOf<'field-not-for-purpose'>>({
    code: fc.constant('field-not-for-purpose'),
    clause,
    field: name,
    purposes: fc.array(records<{ purpose: string; number: number }>({ purpose: name, number: anyNumber }), { maxLength: 3 }),
  }),
  discontinued: fc
    .record({
      clause,
      standing: fc.constantFrom(...standings.filter((standing) => standing !== 'active')),
      what: fc.oneof(fc.record({ field: name }), fc.record({ ground: name, number }), fc.constant({})),
    })
    .map(({ clause, standing, what }) => present({ code: 'discontinued', clause, standing, ...present(what) }) as ReasonOf<'discontinued'>),
  'recipient-not-permitted': records<ReasonOf<'recipient-not-permitted'>>({ code: fc.constant('recipient-not-permitted'), clause, kind: name, needed: names }),
  'condition-unmet': fc
    .record({ clause, unmet, or: fc.option(fc.array(unmet, { minLength: 1, maxLength: 2 }), { nil: undefined }) })
    .map(({ clause, unmet, or }) => present({ code: 'condition-unmet', clause, ...unmet, or }) as ReasonOf<'condition-unmet'>),
  'attestation-missing': records<ReasonOf<'attestation-missing'>>({ code: fc.constant('attestation-missing'), clause, attestation: name }),
}

export const reason: fc.Arbitrary<Reason> = fc.oneof(...Object.values<fc.Arbitrary<Reason>>(reasonsByCode))

const law: fc.Arbitrary<CitedLaw> = fc.record({
  law: fc.constantFrom('APPI Art. 25', 'Trade Act Art. 9', 'Other Act'),
  version: fc.oneof(day, fc.constant('')),
})
const laws = fc.array(law, { maxLength: 2 })

const period = records<RulePeriod<Vocabulary>>({
  rule: name,
  laws,
  countedFrom: fc.option(day, { nil: undefined }) as fc.Arbitrary<string>,
  retainedUntil: fc.option(day, { nil: undefined }) as fc.Arbitrary<string>,
})

const awaited: fc.Arbitrary<Awaited<Vocabulary>> = fc.oneof(
  fc.record({ for: fc.constant('event' as const), rule: name, event: name }),
  fc.record({ for: fc.constant('release' as const), hold: name }),
  fc.record({ for: fc.constant('end-of-calendar' as const), rule: name }),
)

const held = {
  field: name,
  record: name,
  ref: fc.option(fc.oneof(name, fc.nat()), { nil: undefined }),
  store: fc.option(name, { nil: undefined }),
  document: fc.option(name, { nil: undefined }),
}
const kept = {
  rules: names,
  periods: fc.array(period, { maxLength: 2 }),
  holds: names,
  sealed: fc.boolean(),
  purposes: names,
  grounds: names,
  shortenedBy: names,
}

const entry: fc.Arbitrary<Entry> = fc
  .oneof(
    fc.record({ ...held, action: fc.constant('delete'), dueOn: day }),
    fc.record({ ...held, ...kept, action: fc.constant('retain'), retainedUntil: day, deletableFrom: day, dueOn: day }),
    fc.record({ ...held, ...kept, action: fc.constant('await'), awaits: fc.array(awaited, { minLength: 1, maxLength: 3 }) }),
    fc.record({ ...held, ...kept, action: fc.constant('suspend'), dueOn: day, erasableFrom: fc.option(day, { nil: undefined }) }),
    fc.record({ ...held, action: fc.constant('stop-disclosure'), dueOn: day, purposes: names, grounds: names }),
  )
  .map((value) => present(value) as Entry)

const notice = records<Planned['notices'][number]>({
  kind: name,
  name,
  country: fc.option(fc.constant('JP'), { nil: undefined }) as fc.Arbitrary<string>,
  notice: fc.constantFrom('erase', 'stop-use', 'keep-within-purposes', 'disclosure-stopped'),
  required: fc.boolean(),
  laws,
})

export const planned: fc.Arbitrary<Planned> = fc
  .record({
    entries: fc.array(entry, { maxLength: 6 }),
    request: fc.constantFrom(...deletionRequests),
    requestedOn: day,
    asOf: day,
    notices: fc.array(notice, { maxLength: 2 }),
    stopAdvertisingMail: fc.boolean(),
    dueAgainOn: fc.option(day, { nil: undefined }),
    clauses: names,
  })
  .map(({ entries, ...more }) => plan(entries, present(more) as Partial<Planned>))

export const governor = fc.constantFrom(...governors)
