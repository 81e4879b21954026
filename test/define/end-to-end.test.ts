import { describe, expect, it } from 'vitest'
import { assertAllowed, definePolicy, enforce, pick, type VocabularyIn } from '../../src/policy.js'

/** A policy of ten clauses, written as its owner writes it. */
const policy = definePolicy({
  id: 'bicycle-workshop',
  version: '2026-02',
  effectiveOn: '2026-02-01',
  jurisdiction: 'NL',
  adequate: ['CH'],
  clauses: {
    '1.a': { kind: 'rule', means: { en: 'we ask a name, an address and a telephone number' } },
    '1.b': { kind: 'rule', means: { en: 'a card is used to pay, and for nothing else' } },
    '2.a': { kind: 'rule', means: { en: 'repairs' } },
    '2.b': { kind: 'rule', means: { en: 'the spring letter, to those who asked for it' } },
    '3.a': { kind: 'rule', means: { en: 'frame makers, where a repair needs them' } },
    '3.b': { kind: 'rule', means: { en: 'never outside the lands that protect as well' } },
    '4': { kind: 'rule', means: { en: 'after you say stop, only what the law keeps' } },
    '5': { kind: 'rule', means: { en: 'bills are kept seven years' } },
    '6': { kind: 'obligation', means: { en: 'nothing travels unencrypted' } },
    '7': { kind: 'statement', means: { en: 'we like bicycles' }, because: { en: 'it promises nothing' } },
  },
  laws: { 'AWR Art. 52': { version: '2024-01-01' } },
  facts: { askedForIt: 'boolean', work: ['frame', 'wheels', 'none'] },
  fields: {
    name: { clause: '1.a', purposes: ['repair', 'letter'] },
    address: { clause: '1.a', purposes: ['repair', 'letter'] },
    phone: { clause: '1.a', purposes: ['repair'] },
    card: { clause: '1.b', purposes: ['repair'], neverKept: true },
  },
  purposes: {
    repair: { number: 1, clause: '2.a' },
    letter: { number: 2, clause: '2.b', facts: ['askedForIt'], when: { askedForIt: true, recipientRelation: ['none', 'subject'] } },
  },
  recipients: { 'frame-maker': { notices: { delete: 'erase' }, laws: ['AWR Art. 52'] }, anyone: {} },
  grounds: {
    workshop: {
      number: 1,
      clause: '3.a',
      recipients: ['frame-maker'],
      serves: 'purposes',
      facts: ['work'],
      when: { not: { work: 'none' } },
      attests: ['order', { name: 'frameNumber', when: { work: 'frame' } }],
      limits: [{ clause: '3.b', when: { recipientCountry: ['home', 'adequate'] } }],
    },
  },
  records: { card: {}, bill: { events: ['yearEnd'] } },
  prohibitions: { sale: '4', rental: '4' },
  retention: {
    bills: {
      clause: '5',
      laws: ['AWR Art. 52'],
      records: ['bill'],
      fields: ['name', 'address'],
      keep: { from: 'yearEnd', links: [{ years: 7 }] },
      purposes: ['repair'],
      grounds: [],
    },
  },
  parameters: { promptlyDays: 10 },
  obligations: { encrypt: { clause: '6', means: { en: 'Encrypt it.' }, when: { any: [{ verb: 'canDisclose' }, { recipientRelation: 'subject' }] } } },
  advice: { 'ask-first': { clause: '2.b', means: { en: 'Ask first.' }, when: { purpose: 'letter' } } },
  checks: { discontinued: '4', retained: '5' },
})
interface Workshop extends VocabularyIn<typeof policy> {}
const { canCollect, canUse, canDisclose, fieldsFor, groundsFor, decide, planDeletion } = enforce<Workshop>(policy)

const subject = { id: 'k-3', standing: 'active' } as const
const maker = { kind: 'frame-maker', name: 'Staal', country: 'NL' } as const

describe('a policy of ten clauses', () => {
  it('collects its fields', () => {
    expect(canCollect({ fields: ['name', 'phone'] })).toMatchObject({ allowed: true, fields: ['name', 'phone'], clauses: ['1.a'] })
  })

  it('uses a field for the purposes it serves', () => {
    const repair = canUse({ purpose: 'repair', fields: ['phone', 'name'], subject })
    expect(repair).toMatchObject({ allowed: true, fields: ['name', 'phone'], clauses: ['1.a', '2.a'], obligations: [], policy: policy.identity })
    assertAllowed(repair)
    expect(pick(repair, { name: 'Anna', phone: '020', card: '4111' })).toEqual({ name: 'Anna', phone: '020' })
    expect(canUse({ purpose: 'letter', fields: ['card'], subject, evidence: { askedForIt: true } })).toMatchObject({
      allowed: false,
      reasons: [{ code: 'field-not-for-purpose', clause: '1.b', field: 'card' }],
    })
  })

  it('uses a number for a purpose’s key', () => {
    expect(canUse({ purpose: 1, fields: ['name'], subject })).toBe(canUse({ purpose: 'repair', fields: ['name'], subject }))
  })

  it('asks the facts that a purpose asks', () => {
    expect(canUse({ purpose: 'letter', fields: ['address'], subject, evidence: { askedForIt: true } })).toMatchObject({
      allowed: true,
      advice: [{ code: 'ask-first' }],
    })
    expect(canUse({ purpose: 'letter', fields: ['address'], subject, evidence: { askedForIt: false } })).toMatchObject({
      allowed: false,
      reasons: [{ code: 'condition-unmet', clause: '2.b', fact: 'askedForIt', found: false, needed: [true] }],
    })
  })

  it('discloses on its ground, within its limits', () => {
    const asked = { ground: 'workshop', purposes: ['repair'], fields: ['name'], subject } as const
    const evidence = { work: 'frame', order: 'R-1', frameNumber: 'F-9' } as const
    expect(canDisclose({ ...asked, recipient: maker, evidence })).toMatchObject({
      allowed: true,
      clauses: ['1.a', '3.a', '3.b'],
      obligations: [{ code: 'encrypt', clause: '6' }],
    })
    expect(canDisclose({ ...asked, recipient: { ...maker, country: 'CH' }, evidence })).toMatchObject({ allowed: true })
    expect(canDisclose({ ...asked, recipient: { ...maker, country: 'US' }, evidence: { work: 'frame', order: 'R-1' } })).toMatchObject({
      allowed: false,
      clauses: ['3.a', '3.b'],
      reasons: [
        { code: 'condition-unmet', clause: '3.b', fact: 'recipientCountry', found: 'foreign', needed: ['home', 'adequate'] },
        { code: 'attestation-missing', clause: '3.a', attestation: 'frameNumber' },
      ],
    })
    expect(canDisclose({ ...asked, recipient: maker, evidence: { work: 'none', order: 'R-1' } })).toMatchObject({
      allowed: false,
      reasons: [{ code: 'condition-unmet', clause: '3.a', fact: 'work', found: 'none', needed: ['frame', 'wheels'] }],
    })
  })

  it('sells nothing', () => {
    const evidence = { work: 'wheels', order: 'R-1' } as const
    expect(canDisclose({ ground: 1, purposes: ['repair'], fields: ['name'], subject, recipient: maker, evidence, transaction: 'sale' })).toMatchObject({
      allowed: false,
      reasons: [{ code: 'sale-or-rental', clause: '4', transaction: 'sale' }],
    })
  })

  it('says which fields a use may read, and which grounds are open', () => {
    expect(fieldsFor({ purpose: 'letter', subject, evidence: { askedForIt: true } }).fields).toEqual(['address', 'name'])
    expect(groundsFor({ work: 'none' })).toMatchObject({ grounds: [{ ground: 'workshop', number: 1, status: 'closed', closedBy: ['work'] }] })
  })

  it('keeps what its law keeps, and deletes the rest', () => {
    const plan = planDeletion({
      request: 'delete',
      requestedOn: '2026-05-01',
      asOf: '2026-05-01',
      subject: { id: 'k-3' },
      holdings: [
        { field: 'name', record: 'card' },
        { field: 'name', record: 'bill', events: { yearEnd: '2025-12-31' } },
        { field: 'card', record: 'bill', events: { yearEnd: '2025-12-31' } },
      ],
      recipients: [{ kind: 'frame-maker', name: 'Staal' }],
    })
    expect(plan).toMatchObject({
      planned: true,
      entries: [
        { action: 'delete', dueOn: '2026-05-11' },
        { action: 'retain', retainedUntil: '2032-12-31', deletableFrom: '2033-01-01', rules: ['bills'], purposes: ['repair'] },
        { action: 'delete', dueOn: '2026-05-11' },
      ],
      notices: [{ kind: 'frame-maker', notice: 'erase', required: true }],
    })
  })

  it('uses after a stop only what a rule keeps', () => {
    const stopped = { id: 'k-3', standing: 'discontinued' } as const
    expect(canUse({ purpose: 'repair', fields: ['name'], subject: stopped, record: 'bill' })).toMatchObject({ allowed: true, clauses: ['1.a', '2.a', '5'] })
    expect(canUse({ purpose: 'repair', fields: ['name'], subject: stopped, record: 'card' })).toMatchObject({
      allowed: false,
      reasons: [{ code: 'discontinued', clause: '4', standing: 'discontinued', field: 'name' }],
    })
  })

  it('answers a question as data', () => {
    expect(decide({ verb: 'canUse', purpose: 1, fields: ['name'], subject })).toBe(canUse({ purpose: 1, fields: ['name'], subject }))
    expect(decide({ verb: 'canSell' })).toMatchObject({ allowed: false, reasons: [{ code: 'invalid-request' }] })
  })
})
