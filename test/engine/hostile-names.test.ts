import { describe, expect, it } from 'vitest'
import { definePolicy, enforce, parsePolicy } from '../../src/policy.js'
import { type ask, problemsAt, reasonsOf } from './ask.js'

/** Members that every object has. As names of a policy they are names like any other. */
const names = ['constructor', 'toString', 'hasOwnProperty', 'valueOf', 'isPrototypeOf', '__defineGetter__', 'length', '0', 'a b', '名前'] as const

const under = <T>(value: (name: string) => T): Record<string, T> => Object.fromEntries(names.map((name) => [name, value(name)]))

const document = {
  id: 'odd-names',
  version: '1',
  effectiveOn: '2026-01-01',
  jurisdiction: 'JP',
  clauses: under((name) => ({ kind: 'rule', means: { en: `about ${name}` } })),
  facts: under(() => 'boolean'),
  fields: under((name) => ({ clause: name, purposes: [name] })),
  purposes: under((name) => ({ clause: name, facts: [name], when: { [name]: true }, attests: [`${name}.text`] })),
  recipients: under(() => ({})),
  grounds: under((name) => ({ clause: name, recipients: [name], serves: 'purposes', facts: [name], when: { [name]: true } })),
  records: under(() => ({ events: [...names] })),
  standings: {
    discontinued: { uses: 'retained', disclosures: 'retained', grounds: [] },
  },
  retention: under((name) => ({
    clause: name,
    because: { en: 'it is chosen' },
    records: [name],
    fields: [name],
    keep: { from: name, links: [{ years: 1 }] },
    purposes: [name],
    grounds: [name],
  })),
  parameters: { promptlyDays: 14 },
} as const

const parsed = parsePolicy(document)
if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
const engine = enforce(parsed.policy) as unknown as typeof ask

const subject = { id: 'c-17', standing: 'active' }
const stopped = { id: 'c-17', standing: 'discontinued' }

describe.each(names)('%j, declared', (name) => {
  const other = names[(names.indexOf(name) + 1) % names.length] ?? 'constructor'
  const evidence = { [name]: true, [`${name}.text`]: 'T-1' }

  it('is a field, purpose, fact and attestation', () => {
    const use = { purpose: name, fields: [name], subject, evidence }
    expect(engine.canUse(use)).toMatchObject({ allowed: true, asked: { purpose: name }, fields: [name], clauses: [name] })
    expect(engine.canUse({ ...use, fields: [other] })).toMatchObject({ allowed: false, reasons: [{ code: 'field-not-for-purpose', field: other }] })
    expect(engine.canUse({ ...use, evidence: { ...evidence, [name]: false } })).toMatchObject({
      reasons: [{ code: 'condition-unmet', fact: name, found: false, needed: [true] }],
    })
    expect(engine.canUse({ ...use, evidence: { [name]: true } })).toMatchObject({ reasons: [{ code: 'attestation-missing', attestation: `${name}.text` }] })
    expect(problemsAt(engine.canUse({ ...use, evidence: { [`${name}.text`]: 'T-1' } }), ['evidence', name])).toEqual(['missing'])
    expect(engine.canUse({ ...use, subject: { ...subject, agreed: [other] } })).toMatchObject({ reasons: [{ code: 'purpose-not-agreed', purpose: name }] })
  })

  it('is a ground and a kind of recipient', () => {
    const disclosure = {
      ground: name,
      purposes: [name],
      fields: [name],
      subject,
      recipient: { kind: name, name: 'Minami Hosting', country: 'JP' },
      evidence: { [name]: true },
    }
    expect(engine.canDisclose(disclosure)).toMatchObject({ allowed: true, asked: { ground: name }, fields: [name], clauses: [name] })
    expect(engine.canDisclose({ ...disclosure, recipient: { ...disclosure.recipient, kind: other } })).toMatchObject({
      reasons: [{ code: 'recipient-not-permitted', kind: other, needed: [name] }],
    })
    expect(problemsAt(engine.canDisclose({ ...disclosure, evidence: {} }), ['evidence', name])).toEqual(['missing'])
  })

  it('is a record kind and a rule', () => {
    const use = { purpose: name, fields: [name], subject: stopped, evidence, record: name }
    expect(engine.canUse(use)).toMatchObject({ allowed: true })
    expect(engine.canUse({ ...use, retainedBy: [name] })).toMatchObject({ allowed: true })
    expect(engine.canUse({ ...use, retainedBy: [other] })).toMatchObject({ reasons: [{ code: 'discontinued', field: name }] })
    expect(engine.canUse({ ...use, record: other })).toMatchObject({ reasons: [{ code: 'discontinued', field: name }] })
  })

  it('is a fact of `groundsFor`', () => {
    const answer = engine.groundsFor({ [name]: true })
    expect(answer).toMatchObject({ answered: true })
    expect('grounds' in answer ? answer.grounds.find(({ ground }) => ground === name) : undefined).toMatchObject({ status: 'open' })
  })
})

describe('`__proto__`', () => {
  it('is no name that a policy may declare', () => {
    for (const dictionary of ['fields', 'purposes', 'grounds', 'facts', 'records', 'retention', 'clauses']) {
      const named = JSON.parse(JSON.stringify(document)) as Record<string, object>
      Object.defineProperty(named[dictionary], '__proto__', { value: Object.values(named[dictionary] ?? {})[0], enumerable: true })
      const { ok } = parsePolicy(named)
      expect(ok).toBe(false)
      expect(() => definePolicy(named as never)).toThrow()
    }
  })

  it('is no name of anything', () => {
    expect(reasonsOf(engine.canUse({ purpose: '__proto__', fields: ['__proto__'], subject })).map(({ code }) => code)).toEqual([
      'unknown-field',
      'unknown-purpose',
    ])
    expect(problemsAt(engine.canUse({ purpose: '0', fields: ['0'], subject: stopped, record: '__proto__' }), ['record'])).toEqual(['unknown-name'])
    expect(problemsAt(engine.canUse({ purpose: '0', fields: ['0'], subject: stopped, record: '0', retainedBy: ['__proto__'] }), ['retainedBy', 0])).toEqual([
      'unknown-name',
    ])
    expect(problemsAt(engine.groundsFor(JSON.parse('{"__proto__":true}')), ['__proto__'])).toEqual(['not-declared'])
  })
})
