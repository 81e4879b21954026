import { expect, it } from 'vitest'
import { enforce } from '../../src/policy.js'
import { askOf, policyOf } from './policy-of.js'

const policy = policyOf({
  id: 'conditions',
  clauses: { a: { kind: 'rule', means: { en: 'everything' } }, b: { kind: 'rule', means: { en: 'the rest' } } },
  facts: { 0: 'boolean' },
  fields: { name: { clause: 'a', purposes: ['apart', 'send', 'all', 'counted'] }, card: { clause: 'a', purposes: ['apart', 'all'] } },
  purposes: {
    counted: { clause: 'a', facts: ['0'] },
    apart: { clause: 'a', when: { not: { asked: 'card' } } },
    all: { clause: 'a' },
    send: { clause: 'a', when: { not: { recipientRelation: 'none' } } },
  },
  recipients: { court: {} },
  grounds: { order: { clause: 'a', recipients: ['court'] } },
  records: { ledger: { events: ['closed'] } },
  retention: {
    books: {
      clause: 'a',
      because: { en: 'it is chosen' },
      records: ['ledger'],
      fields: ['name'],
      keep: { from: 'closed', links: [{ years: 1 }] },
      purposes: ['all'],
      grounds: ['order'],
    },
  },
  checks: { 'governed-by-ours': ['b', 'a'], 'password-matched': ['b', 'a'] },
  obligations: { elsewhere: { clause: 'a', means: { en: 'it goes to somebody else' }, when: { not: { recipientRelation: 'subject' } } } },
})
const engine = askOf(policy)
const subject = { id: 'c-17', standing: 'active' } as const

it('a field that may not be asked is found among those that could be read, as a list', () => {
  expect(engine.canUse({ purpose: 'apart', fields: ['card', 7], subject })).toMatchObject({
    allowed: false,
    reasons: [{ code: 'invalid-request' }, { code: 'condition-unmet', fact: 'asked', found: ['card'] }],
  })
})

it('a condition that names the recipient inside a `not` is not closed beside it', () => {
  expect(engine.canUse({ purpose: 'send', fields: ['name'], subject, recipient: { id: 'somebody else' } })).toMatchObject({ allowed: true })
  expect(engine.canUse({ purpose: 'send', fields: ['name'], subject })).toMatchObject({ allowed: false, reasons: [{ code: 'condition-unmet' }] })
})

it('a purpose without a condition takes any value of its facts, whatever they are called', () => {
  for (const value of [true, false]) {
    expect(engine.canUse({ purpose: 'counted', fields: ['name'], subject, evidence: { 0: value } })).toMatchObject({ allowed: true })
  }
})

it('which fields a rule keeps is not asked where the fields cannot be read', () => {
  const kept = { purpose: 'all', fields: ['name'], subject: { ...subject, standing: 'discontinued' }, record: 'ledger' }
  expect(engine.canUse(kept)).toMatchObject({ allowed: true })
  expect(engine.canUse({ ...kept, fields: ['card'] })).toMatchObject({ allowed: false, reasons: [{ code: 'discontinued', field: 'card' }] })
  const denied = engine.canUse({ ...kept, fields: 'name' })
  expect('reasons' in denied ? denied.reasons.map(({ code }) => code) : []).toEqual(['invalid-request'])
})

it('a purpose without a number has none in an answer', () => {
  const answer = engine.canUse({ purpose: 'send', fields: ['card'], subject, recipient: { id: 'c-17' } })
  expect(answer.asked).toStrictEqual({ verb: 'canUse', purpose: 'send' })
  expect(answer).toMatchObject({ reasons: [{ code: 'field-not-for-purpose', purposes: [{ purpose: 'all' }, { purpose: 'apart' }] }] })
})

it('whether a partner governs is not asked where the site is unknown', () => {
  const answer = engine.canUse({ purpose: 'apart', fields: ['name'], subject, site: 'mars', origin: { partner: 'North' } })
  expect('reasons' in answer ? answer.reasons.map(({ code }) => code) : []).toEqual(['invalid-request'])
})

it('fields given to `fieldsFor` are its only fault, where every field is allowed', () => {
  const request = { purpose: 'send', fields: ['name'], subject, recipient: { id: 'c-17' } }
  const { decision } = engine.fieldsFor({ ...request, purpose: 'all' })
  expect('reasons' in decision ? decision.reasons.map(({ code }) => code) : []).toEqual(['invalid-request'])
})

it('a duty that rides on what another question asks rides on no other', () => {
  expect(engine.canUse({ purpose: 'all', fields: ['name'], subject })).toMatchObject({ allowed: true, obligations: [{ code: 'elsewhere' }] })
  expect(engine.canCollect({ fields: ['name'] })).toMatchObject({ allowed: true, obligations: [] })
  expect(engine.governs({ person: 'customer' })).toMatchObject({ answered: true, obligations: [] })
  for (const matched of [true, false]) expect(engine.passwordLiability({ matched })).toMatchObject({ answered: true, obligations: [] })
})

it('clauses are cited in the policy’s order, however a check lists them', () => {
  expect(engine.governs({ person: 'customer' })).toMatchObject({ clauses: ['a', 'b'] })
  expect(engine.passwordLiability({ matched: true })).toMatchObject({ applies: true, clauses: ['a', 'b'] })
})

it('a purpose asked by the number −0 is shown as 0', () => {
  const { allowed, ...answer } = engine.canUse({ purpose: -0, fields: ['name'], subject })
  const [reason] = 'reasons' in answer ? answer.reasons : []
  expect(reason).toMatchObject({ code: 'unknown-purpose' })
  expect(Object.is(reason?.code === 'unknown-purpose' && reason.asked, 0)).toBe(true)
})

it('a name that is `undefined` is found in a list, not missing', () => {
  for (const answer of [
    engine.canUse({ purpose: 'all', fields: ['name', undefined], subject }),
    engine.canUse({ purpose: 'all', fields: ['name'], subject: { ...subject, agreed: [undefined] } }),
  ]) {
    const [reason] = 'reasons' in answer ? answer.reasons : []
    expect(reason?.code === 'invalid-request' && reason.faults.map(({ problem, found }) => ({ problem, found }))).toEqual([
      { problem: 'wrong-type', found: 'undefined' },
    ])
  }
})

const toCourt = { ground: 'order', fields: ['name'], subject, recipient: { kind: 'court', name: 'North', country: 'JP' } } as const

it('a sale is denied by a policy that forbids it in no clause', () => {
  expect(engine.canDisclose(toCourt)).toMatchObject({ allowed: true })
  const denied = engine.canDisclose({ ...toCourt, transaction: 'sale' })
  expect('reasons' in denied && denied.reasons).toStrictEqual([{ code: 'sale-or-rental', transaction: 'sale' }])
})

it('which rules keep a value is not asked where they cannot be read', () => {
  const kept = { ...toCourt, subject: { ...subject, standing: 'discontinued' }, record: 'ledger' }
  expect(engine.canDisclose(kept)).toMatchObject({ allowed: true })
  expect(engine.canDisclose({ ...kept, retainedBy: [] })).toMatchObject({ allowed: false, reasons: [{ code: 'discontinued' }] })
  const denied = engine.canDisclose({ ...kept, retainedBy: 'books' })
  expect('reasons' in denied ? denied.reasons.map((reason) => reason.code) : []).toEqual(['invalid-request'])
})

it('`enforce` says by its name what it takes', () => {
  expect(() => enforce({} as never)).toThrow(/^enforce /)
})
