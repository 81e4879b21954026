import { expect, it } from 'vitest'
import { enforce, parsePolicy } from '../../src/policy.js'
import type { ask } from './ask.js'

const parsed = parsePolicy({
  id: 'conditions',
  version: '1',
  effectiveOn: '2026-01-01',
  jurisdiction: 'JP',
  clauses: { a: { kind: 'rule', means: { en: 'everything' } } },
  fields: { name: { clause: 'a', purposes: ['apart', 'send', 'all'] }, card: { clause: 'a', purposes: ['apart', 'all'] } },
  purposes: {
    apart: { clause: 'a', when: { not: { asked: 'card' } } },
    all: { clause: 'a' },
    send: { clause: 'a', when: { not: { recipientRelation: 'none' } } },
  },
  parameters: { promptlyDays: 14 },
})
if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
const engine = enforce(parsed.policy) as unknown as typeof ask
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

it('`enforce` says by its name what it takes', () => {
  expect(() => enforce({} as never)).toThrow(/^enforce /)
})
