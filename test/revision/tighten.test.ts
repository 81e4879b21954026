import { describe, expect, it } from 'vitest'
import { policy as reference } from '../../src/index.js'
import { enforce, PolicyError, tighten } from '../../src/policy.js'

const subject = { id: 'c-17', standing: 'active' } as const

function faultsOf(restrictions: object) {
  try {
    tighten(reference, { version: 'own-1', ...restrictions } as Parameters<typeof tighten>[1])
    return []
  } catch (error) {
    if (error instanceof PolicyError) return error.faults
    throw error
  }
}

describe('tighten', () => {
  const careful = tighten(reference, {
    version: '2026-11-own',
    clauses: { 'own.1': { means: { en: 'no promotion by telephone' } }, 'own.2': { means: { en: 'no contact in other ways' } } },
    fields: { phone: { purposes: ['order-fulfilment', 'inquiry-response'] } },
    purposes: {
      contact: { closedBy: 'own.2' },
      'inquiry-response': { limits: [{ clause: 'own.1', when: { recipientRelation: 'subject' } }] },
      settlement: { attests: ['ticket'] },
    },
    grounds: {
      'service-provision': { recipients: ['partner'], limits: [{ clause: 'own.1', when: { recipientCountry: 'home' } }] },
      'rights-protection': { closedBy: 'own.2' },
    },
    retention: { 'jp.companies.books': { grounds: [] } },
    promptlyDays: 7,
  })
  const engine = enforce(careful)

  it('takes a purpose away from a field', () => {
    expect(engine.canUse({ purpose: 'marketing-and-improvement', fields: ['phone'], subject }).allowed).toBe(false)
    expect(engine.canUse({ purpose: 'order-fulfilment', fields: ['phone'], subject }).allowed).toBe(true)
  })

  it('closes a purpose, and the denial cites the clause that closed it', () => {
    expect(engine.canUse({ purpose: 'contact', fields: ['email'], subject })).toMatchObject({
      allowed: false,
      clauses: ['own.2'],
      reasons: [{ code: 'condition-unmet', clause: 'own.2', fact: 'recipientRelation', found: 'none', needed: [] }],
    })
  })

  it('adds a limit, and the denial cites its clause', () => {
    const colleague = { id: 'u-2', corporation: 'k-1' }
    const asked = { purpose: 'inquiry-response', fields: ['email'], subject: { ...subject, corporation: 'k-1' }, recipient: colleague } as const
    expect(enforce(reference).canUse(asked).allowed).toBe(true)
    expect(engine.canUse(asked)).toMatchObject({
      allowed: false,
      reasons: [{ code: 'condition-unmet', clause: 'own.1', found: 'same-corporation', needed: ['subject'] }],
    })
  })

  it('asks a further attestation', () => {
    expect(engine.decide({ verb: 'canUse', purpose: 'settlement', fields: ['name'], subject })).toMatchObject({
      allowed: false,
      reasons: [{ code: 'attestation-missing', clause: 'use.3', attestation: 'ticket' }],
    })
    expect(engine.decide({ verb: 'canUse', purpose: 'settlement', fields: ['name'], subject, evidence: { ticket: 'T-9' } }).allowed).toBe(true)
  })

  it('takes kinds of recipient away, limits a ground, and closes one', () => {
    const question = {
      verb: 'canDisclose',
      ground: 3,
      purposes: [2],
      fields: ['email'],
      subject,
      evidence: { necessary: true, assertedBy: 'sato', reference: 'T-1' },
    }
    const to = (kind: string, country: string) => engine.decide({ ...question, recipient: { kind, name: 'Parcel Co', country } })
    expect(to('partner', 'JP').allowed).toBe(true)
    expect(to('other', 'JP')).toMatchObject({ reasons: [{ code: 'recipient-not-permitted', needed: ['partner'] }] })
    expect(to('partner', 'US')).toMatchObject({
      reasons: [{ code: 'condition-unmet', clause: 'own.1', fact: 'recipientCountry', found: 'foreign', needed: ['home'] }],
    })
    expect(engine.groundsFor({ necessary: true, protects: 'rights', whose: 'company', consentDifficult: true })).toMatchObject({
      grounds: expect.arrayContaining([expect.objectContaining({ ground: 'rights-protection', status: 'closed' })]),
    })
  })

  it('shortens "promptly"', () => {
    const plan = engine.planDeletion({
      request: 'delete',
      requestedOn: '2026-04-01',
      asOf: '2026-04-01',
      subject: { id: 'c-17' },
      holdings: [{ field: 'email', record: 'profile' }],
    })
    expect(plan).toMatchObject({ entries: [{ action: 'delete', dueOn: '2026-04-08' }] })
  })

  it('leaves the policy as it was, and gives the result a digest of its own', () => {
    expect(careful.identity).toMatchObject({ id: 'reference-jp', version: '2026-11-own' })
    expect(careful.identity.digest).not.toBe(reference.identity.digest)
    expect(reference.document.fields.phone?.purposes).toHaveLength(6)
  })

  it('tightens what was tightened', () => {
    const twice = tighten(careful, {
      version: 'own-2',
      purposes: { settlement: { attests: ['second'], limits: [{ clause: 'own.1', when: { recipientRelation: 'none' } }] } },
    })
    expect(enforce(twice).decide({ verb: 'canUse', purpose: 3, fields: ['name'], subject })).toMatchObject({
      reasons: [{ attestation: 'ticket' }, { attestation: 'second' }],
    })
  })
})

describe('tighten refuses, with the place,', () => {
  it.each([
    [
      'a purpose that the field does not serve',
      { fields: { payment: { purposes: ['settlement', 'marketing-and-improvement'] } } },
      'wider',
      ['fields', 'payment', 'purposes', 1],
    ],
    [
      'a kind of recipient that the ground does not allow',
      { grounds: { succession: { recipients: ['partner'] } } },
      'wider',
      ['grounds', 'succession', 'recipients', 0],
    ],
    [
      'a purpose that a retention rule does not name',
      { retention: { 'jp.tax.document': { purposes: ['contact'] } } },
      'wider',
      ['retention', 'jp.tax.document', 'purposes', 0],
    ],
    [
      'a ground that a retention rule does not name',
      { retention: { 'jp.tax.document': { grounds: ['succession'] } } },
      'wider',
      ['retention', 'jp.tax.document', 'grounds', 0],
    ],
    ['more days for "promptly"', { promptlyDays: 15 }, 'wider', ['promptlyDays']],
    ['a field that is not declared', { fields: { emial: { purposes: ['contact'] } } }, 'unknown-name', ['fields', 'emial']],
    ['a purpose that is not listed', { purposes: { contakt: {} } }, 'unknown-name', ['purposes', 'contakt']],
    ['a ground that is not listed', { grounds: { aggregat: {} } }, 'unknown-name', ['grounds', 'aggregat']],
    ['a rule that is not there', { retention: { 'jp.tax': {} } }, 'unknown-name', ['retention', 'jp.tax']],
    [
      'a clause that is there already',
      { clauses: { 'use.1': { means: { en: 'x' } } }, purposes: { contact: { closedBy: 'use.1' } } },
      'duplicate',
      ['clauses', 'use.1'],
    ],
    ['the version it had', { version: '2026-11' }, 'duplicate', ['version']],
    [
      'a limit that cites no clause',
      { purposes: { contact: { limits: [{ clause: 'own.9', when: { recipientRelation: 'none' } }] } } },
      'unknown-name',
      ['purposes', 'contact', 'limits', 0, 'clause'],
    ],
    [
      'a limit on a fact that is not asked',
      { purposes: { contact: { limits: [{ clause: 'use.6', when: { necessary: true } }] } } },
      'fact-not-asked',
      ['purposes', 'contact', 'limits', 0, 'when', 'necessary'],
    ],
    ['an attestation that is asked already', { grounds: { entrustment: { attests: ['agreement'] } } }, 'duplicate', ['grounds', 'entrustment', 'attests', 0]],
    ['a member that restricts nothing', { allow: [] }, 'unknown-name', ['allow']],
    ['a longer retention', { retention: { 'jp.tax.document': { keep: {} } } }, 'unknown-name', ['retention', 'jp.tax.document', 'keep']],
    ['an own clause that nothing cites', { clauses: { 'own.1': { means: { en: 'x' } } } }, 'clause-not-carried', ['clauses', 'own.1']],
  ])('%s', (_, restrictions, code, path) => {
    expect(faultsOf(restrictions)).toContainEqual(expect.objectContaining({ code, path }))
  })

  it.each([
    null,
    7,
    'x',
    [],
    { version: 3 },
    new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no')
        },
      },
    ),
  ])('what is no restriction: %#', (value) => {
    expect(() => tighten(reference, value as never)).toThrow(PolicyError)
  })
})
