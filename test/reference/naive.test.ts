import { describe, expect, it } from 'vitest'
import type { Condition } from '../../src/model/condition.js'
import type { Document, Period } from '../../src/model/document.js'
import { dayBefore, parseDay, printDay, walkPeriod } from './calendar.js'
import { comparable } from './comparable.js'
import { naiveCanCollect, naiveCanDisclose, naiveCanUse, naiveFieldsFor, naiveGoverns, naiveGroundsFor, naivePasswordLiability } from './decide.js'
import { naiveDueAgainDayByDay, naivePlanDeletion } from './plan.js'
import { smallDocument } from './small-document.js'

const subject = { id: 'c-1', standing: 'active' }
const discontinued = { id: 'c-1', standing: 'discontinued' }
const use = (request: object) => naiveCanUse(smallDocument, { subject, ...request })
const disclose = (request: object) => naiveCanDisclose(smallDocument, { subject, ...request })
const plan = (input: object) =>
  naivePlanDeletion(smallDocument, { request: 'delete', requestedOn: '2026-04-01', asOf: '2026-04-01', subject: { id: 'c-1' }, ...input })
const reasonsOf = (decision: { allowed: boolean } & Partial<{ reasons: unknown }>) => (comparable(decision) as { reasons?: unknown }).reasons
const faultsOf = (answer: unknown) => (comparable(answer) as { faults?: unknown }).faults
const entriesOf = (answer: unknown) => (answer as { entries: readonly Record<string, unknown>[] }).entries

const toAgent = { kind: 'entrusted-party', name: 'Courier', country: 'JP' }
const necessary = { necessary: true, assertedBy: 'sato', reference: 'T-1', agreement: 'C-7' }

describe('canCollect', () => {
  it('allows declared fields, each once, in the policy’s order', () => {
    expect(naiveCanCollect(smallDocument, { fields: ['email', 'name', 'email'] })).toEqual({
      allowed: true,
      asked: { verb: 'canCollect' },
      fields: ['name', 'email'],
      clauses: ['collection.1'],
      obligations: [{ code: 'encrypt-in-transit', clause: 'security.1', laws: [] }],
      advice: [],
    })
  })

  it('denies an identity document without `proves`, and one that proves what is neither collected nor held', () => {
    expect(reasonsOf(naiveCanCollect(smallDocument, { fields: ['identity-document'] }))).toEqual([
      { code: 'not-collectable', clause: 'collection.2', field: 'identity-document', unproven: [] },
    ])
    const request = { fields: ['identity-document', 'name'], proves: ['email', 'address', 'name', 'birth-date'], alreadyHeld: ['birth-date'] }
    expect(reasonsOf(naiveCanCollect(smallDocument, request))).toEqual([
      { code: 'not-collectable', clause: 'collection.2', field: 'identity-document', unproven: ['email', 'address'] },
    ])
  })

  it('asks to delete the document after the proof', () => {
    const decision = naiveCanCollect(smallDocument, { fields: ['identity-document'], proves: ['name'], alreadyHeld: ['name'] })
    expect(decision).toMatchObject({ allowed: true, clauses: ['collection.2'] })
    expect(decision).toHaveProperty('obligations.1', { code: 'delete-after-proof', laws: [{ law: 'APPI 22', version: '2022-04-01' }] })
  })

  it('finds `proves` without a document, unknown fields and members, and empty lists', () => {
    expect(reasonsOf(naiveCanCollect(smallDocument, { fields: ['name'], proves: ['name'] }))).toEqual([
      { code: 'invalid-request', faults: ['["proves"] contradiction'] },
    ])
    expect(reasonsOf(naiveCanCollect(smallDocument, { fields: ['shoe-size', 'identity-document'], proves: [], held: ['name'] }))).toEqual([
      { code: 'invalid-request', faults: ['["held"] not-declared', '["proves"] empty'] },
      { code: 'unknown-field', clause: 'collection.1', field: 'shoe-size' },
    ])
  })
})

describe('canUse', () => {
  it('allows a use that stays with the company', () => {
    expect(use({ purpose: 3, fields: ['payment', 'name'] })).toEqual({
      allowed: true,
      asked: { verb: 'canUse', purpose: 'settlement', number: 3 },
      fields: ['name', 'payment'],
      clauses: ['agreed-use.1', 'collection.1', 'use.3'],
      obligations: [],
      advice: [],
    })
  })

  it('denies a reply to a stranger, naming what the relation would have to be', () => {
    expect(reasonsOf(use({ purpose: 'inquiry-response', fields: ['email'], recipient: { id: 'u-99' } }))).toEqual([
      { code: 'condition-unmet', clause: 'use.4', fact: 'recipientRelation', found: 'other', needed: ['subject', 'same-corporation'] },
    ])
  })

  it('allows a reply to the person and to a colleague, and rides an obligation on the first', () => {
    const reply = { purpose: 4, fields: ['email'], subject: { ...subject, corporation: 'Mori KK' } }
    expect(use({ ...reply, recipient: { id: 'c-1' } })).toMatchObject({
      allowed: true,
      obligations: [{ code: 'encrypt-in-transit' }, { code: 'reply-only-to-subject' }],
    })
    expect(use({ ...reply, recipient: { id: 'u-2', corporation: 'Mori KK' } })).toMatchObject({ allowed: true, obligations: [{ code: 'encrypt-in-transit' }] })
    expect(use({ ...reply, recipient: { id: 'u-2', corporation: 'mori kk' } })).toMatchObject({ allowed: false })
  })

  it('closes a purpose that names no relation to all but the company and the person', () => {
    expect(reasonsOf(use({ purpose: 1, fields: ['email'], recipient: { id: 'u-2' } }))).toEqual([
      { code: 'condition-unmet', clause: 'use.1', fact: 'recipientRelation', found: 'other', needed: ['none', 'subject'] },
    ])
  })

  it('denies a purpose that was not agreed to, and an empty agreement agrees to nothing', () => {
    const reason = { code: 'purpose-not-agreed', clause: 'agreed-use.1', purpose: 'contact', number: 6 }
    expect(reasonsOf(use({ purpose: 'contact', fields: ['email'], subject: { ...subject, agreed: [3, 'settlement'] } }))).toEqual([reason])
    expect(reasonsOf(use({ purpose: 'contact', fields: ['email'], subject: { ...subject, agreed: [] } }))).toEqual([reason])
    expect(use({ purpose: 'contact', fields: ['email'], subject: { ...subject, agreed: [6] } })).toMatchObject({ allowed: true })
  })

  it('gives a reason for each thing that is wrong, in order', () => {
    const request = {
      purpose: 5,
      fields: ['payment-card', 'shoe-size', 'payment'],
      subject: { ...subject, agreed: [1] },
      recipient: { id: 'u-2' },
      site: 'linked-from-ours',
      agread: [],
    }
    expect(comparable(use(request))).toEqual({
      allowed: false,
      asked: { verb: 'canUse', purpose: 'marketing-and-improvement', number: 5 },
      clauses: ['agreed-use.1', 'collection.1', 'links.1', 'use.5'],
      reasons: [
        { code: 'invalid-request', faults: ['["agread"] not-declared'] },
        { code: 'not-governed', clause: 'links.1', governedBy: 'other-site', site: 'linked-from-ours' },
        { code: 'unknown-field', clause: 'collection.1', field: 'shoe-size' },
        { code: 'purpose-not-agreed', clause: 'agreed-use.1', purpose: 'marketing-and-improvement', number: 5 },
        { code: 'field-not-for-purpose', clause: 'collection.1', field: 'payment-card', purposes: [{ purpose: 'settlement', number: 3 }] },
        {
          code: 'field-not-for-purpose',
          clause: 'collection.1',
          field: 'payment',
          purposes: [
            { purpose: 'order-fulfilment', number: 2 },
            { purpose: 'settlement', number: 3 },
            { purpose: 'inquiry-response', number: 4 },
          ],
        },
        { code: 'condition-unmet', clause: 'use.5', fact: 'recipientRelation', found: 'other', needed: ['none', 'subject'] },
      ],
    })
  })

  it('lets a discontinued customer’s field serve only what a rule that keeps it names', () => {
    expect(use({ purpose: 3, fields: ['name', 'payment'], subject: discontinued, record: 'invoice' })).toMatchObject({
      allowed: true,
      clauses: ['agreed-use.1', 'collection.1', 'discontinuation.2', 'use.3'],
    })
    const reason = { code: 'discontinued', clause: 'discontinuation.1', standing: 'discontinued' }
    expect(reasonsOf(use({ purpose: 3, fields: ['name', 'email'], subject: discontinued, record: 'invoice' }))).toEqual([{ ...reason, field: 'email' }])
    expect(reasonsOf(use({ purpose: 3, fields: ['name'], subject: discontinued, record: 'profile' }))).toEqual([{ ...reason, field: 'name' }])
    expect(reasonsOf(use({ purpose: 3, fields: ['name'], subject: discontinued, record: 'invoice', retainedBy: [] }))).toEqual([{ ...reason, field: 'name' }])
    expect(use({ purpose: 3, fields: ['name'], subject: discontinued, record: 'invoice', retainedBy: ['jp.companies.books'] })).toMatchObject({ allowed: true })
  })

  it('asks where the value is held as soon as a rule decides, and knows only rules in force', () => {
    expect(reasonsOf(use({ purpose: 'gossip', fields: ['name'], subject: { ...subject, standing: 'use-stopped' } }))).toEqual([
      { code: 'invalid-request', faults: ['["record"] missing'] },
      { code: 'unknown-purpose', clause: 'use.0', asked: 'gossip' },
    ])
    expect(reasonsOf(use({ purpose: 3, fields: ['name'], retainedBy: ['operator.inquiry', 'jp.tax.document'], record: 'attic' }))).toEqual([
      { code: 'invalid-request', faults: ['["record"] unknown-name', '["retainedBy",0] unknown-name'] },
    ])
  })

  it('takes no evidence where the purpose asks none, nor numbers as texts', () => {
    expect(reasonsOf(use({ purpose: '3', fields: ['name'], evidence: {} }))).toEqual([{ code: 'unknown-purpose', clause: 'use.0', asked: '3' }])
    expect(reasonsOf(use({ purpose: 3, fields: ['name'], evidence: { necessary: true } }))).toEqual([
      { code: 'invalid-request', faults: ['["evidence","necessary"] not-declared'] },
    ])
  })

  it('survives whatever it is passed, and never allows it', () => {
    const throwing = {
      get purpose(): never {
        throw new Error('no')
      },
      fields: ['name'],
      subject,
    }
    const cyclic: Record<string, unknown> = { purpose: 3, subject }
    cyclic.fields = [cyclic]
    const revoked = Proxy.revocable([], {})
    revoked.revoke()
    const polluted = JSON.parse('{"purpose":3,"fields":["name"],"subject":{"id":"c-1","standing":"active"},"__proto__":{"purpose":3}}')
    const cases: readonly (readonly [unknown, readonly string[]])[] = [
      [undefined, ['[] missing']],
      [null, ['[] unfit']],
      ['canUse', ['[] unfit']],
      [[], ['[] unfit']],
      [{}, ['["fields"] missing', '["purpose"] missing', '["subject"] missing']],
      [throwing, ['["purpose"] unfit']],
      [cyclic, ['["fields",0] unfit']],
      [polluted, ['["__proto__"] not-declared']],
      [{ purpose: Number.NaN, fields: ['name'], subject }, ['["purpose"] unfit']],
      [{ purpose: 3, fields: revoked.proxy, subject }, ['["fields"] unfit']],
      [{ purpose: 3, fields: new Array(10_001), subject }, ['["fields"] unfit']],
      [
        { purpose: 3, fields: ['name', null], subject: { id: ' ', standing: 'gone' } },
        ['["fields",1] unfit', '["subject","id"] empty', '["subject","standing"] unknown-name'],
      ],
    ]
    for (const [request, faults] of cases) expect(reasonsOf(naiveCanUse(smallDocument, request))).toEqual([{ code: 'invalid-request', faults }])
  })
})

describe('fieldsFor', () => {
  it('answers for each field alone', () => {
    const answer = naiveFieldsFor(smallDocument, { purpose: 2, subject })
    expect(answer.fields).toEqual(['name', 'email', 'address', 'birth-date', 'payment'])
    expect(answer.withheld.map(({ field, reasons }) => [field, reasons[0].code])).toEqual([
      ['payment-card', 'field-not-for-purpose'],
      ['identity-document', 'field-not-for-purpose'],
    ])
    expect(answer.decision).toMatchObject({ allowed: true, fields: answer.fields })
  })

  it('takes no fields', () => {
    const answer = naiveFieldsFor(smallDocument, { purpose: 2, subject, fields: ['name'] })
    expect(answer.fields).toEqual([])
    expect(reasonsOf(answer.decision)).toHaveProperty('0', { code: 'invalid-request', faults: ['["fields"] not-declared'] })
  })
})

describe('canDisclose', () => {
  it('allows entrustment for agreed purposes that each field serves', () => {
    expect(disclose({ ground: 1, purposes: ['order-fulfilment', 1], fields: ['address'], recipient: toAgent, evidence: necessary })).toEqual({
      allowed: true,
      asked: { verb: 'canDisclose', ground: 'entrustment', number: 1 },
      fields: ['address'],
      clauses: ['agreed-use.2', 'collection.1', 'disclosure.1'],
      obligations: [
        { code: 'encrypt-in-transit', clause: 'security.1', laws: [] },
        { code: 'supervise-recipient', laws: [{ law: 'APPI 25', version: '2022-04-01' }] },
      ],
      advice: [],
    })
  })

  it('denies sale on every ground, and names every other fault of the disclosure', () => {
    const request = {
      ground: 'entrustment',
      purposes: [5, 1, 'gossip', 'gossip'],
      fields: ['payment-card'],
      subject: { ...subject, standing: 'discontinued', agreed: [2, 1] },
      record: 'profile',
      recipient: { kind: 'partner', name: 'X', country: 'US' },
      transaction: 'sale',
      evidence: { necessary: false, assertedBy: ' ', reference: 7 },
      origin: { partner: 'Other KK' },
    }
    expect(reasonsOf(disclose(request))).toEqual([
      { code: 'not-governed', clause: 'scope.2', governedBy: 'partner', partner: 'Other KK' },
      { code: 'unknown-purpose', clause: 'use.0', asked: 'gossip' },
      { code: 'sale-or-rental', clause: 'sharing.1', transaction: 'sale' },
      { code: 'purpose-not-agreed', clause: 'agreed-use.2', purpose: 'marketing-and-improvement', number: 5 },
      { code: 'discontinued', clause: 'discontinuation.1', standing: 'discontinued', ground: 'entrustment', number: 1 },
      { code: 'recipient-not-permitted', clause: 'disclosure.1', kind: 'partner', needed: ['entrusted-party'] },
      { code: 'condition-unmet', clause: 'disclosure.1', fact: 'necessary', found: false, needed: [true] },
      { code: 'attestation-missing', clause: 'disclosure.1', attestation: 'assertedBy' },
      { code: 'attestation-missing', clause: 'disclosure.1', attestation: 'reference' },
      { code: 'attestation-missing', clause: 'disclosure.1', attestation: 'agreement' },
    ])
  })

  const subcontracting = {
    ground: 'subcontractor',
    purposes: [2],
    fields: ['name'],
    recipient: { kind: 'subcontractor', name: 'Y', country: 'JP' },
    evidence: { ...necessary, need: 'provide-services', recipientUse: 'within-purposes', specificConsent: false },
  }

  it('names in one reason what would do instead', () => {
    const evidence = { ...subcontracting.evidence, recipientUse: 'beyond-purposes', need: 'neither' }
    expect(reasonsOf(disclose({ ...subcontracting, evidence }))).toEqual([
      { code: 'condition-unmet', clause: 'disclosure.2', fact: 'need', found: 'neither', needed: ['provide-services', 'improve-services'] },
      {
        code: 'condition-unmet',
        clause: 'disclosure.2',
        fact: 'recipientUse',
        found: 'beyond-purposes',
        needed: ['within-purposes'],
        or: [{ fact: 'specificConsent', found: false, needed: [true] }],
      },
    ])
  })

  it('asks a conditional attestation only where its condition holds', () => {
    const evidence = { ...subcontracting.evidence, recipientUse: 'beyond-purposes', specificConsent: true }
    expect(reasonsOf(disclose({ ...subcontracting, evidence }))).toEqual([
      { code: 'attestation-missing', clause: 'disclosure.2', attestation: 'consentReference' },
    ])
    expect(disclose({ ...subcontracting, evidence: { ...evidence, consentReference: 'K-3' } })).toMatchObject({ allowed: true })
    expect(disclose(subcontracting)).toMatchObject({ allowed: true })
  })

  it('keeps a subcontractor within the purposes once disclosure is stopped', () => {
    const stopped = { ...subject, standing: 'disclosure-stopped' }
    expect(disclose({ ...subcontracting, subject: stopped })).toMatchObject({ allowed: true })
    const beyond = { ...subcontracting.evidence, recipientUse: 'beyond-purposes', specificConsent: true, consentReference: 'K-3' }
    const reason = { code: 'discontinued', clause: 'discontinuation.1', standing: 'disclosure-stopped' }
    expect(reasonsOf(disclose({ ...subcontracting, subject: stopped, evidence: beyond }))).toEqual([{ ...reason, ground: 'subcontractor', number: 2 }])
    const { recipientUse: _, ...without } = beyond
    expect(reasonsOf(disclose({ ...subcontracting, subject: stopped, evidence: without }))).toEqual([
      { code: 'invalid-request', faults: ['["evidence","recipientUse"] missing'] },
    ])
  })

  it('asks jurisdiction of some authorities alone', () => {
    const request = { ground: 5, fields: ['name'], recipient: { kind: 'public-institution', name: 'Z', country: 'JP' } }
    const evidence = { institution: 'police', formal: true, basedOnLaw: true, hasJurisdiction: false, legalBasis: '197(2)', reference: '12' }
    expect(disclose({ ...request, evidence })).toMatchObject({ allowed: true, clauses: ['agreed-use.3', 'collection.1', 'disclosure.5'] })
    expect(reasonsOf(disclose({ ...request, evidence: { ...evidence, institution: 'tax-authority' } }))).toEqual([
      {
        code: 'condition-unmet',
        clause: 'disclosure.5',
        fact: 'hasJurisdiction',
        found: false,
        needed: [true],
        or: [{ fact: 'institution', found: 'tax-authority', needed: ['police', 'prosecutor', 'court', 'other-public-institution', 'not-public'] }],
      },
    ])
    expect(reasonsOf(disclose({ ...request, evidence: { ...evidence, institution: 'bar-association' } }))).toEqual([
      { code: 'invalid-request', faults: ['["evidence","institution"] unknown-name'] },
    ])
  })

  it('knows no subject of an aggregate, and no purposes where none are served', () => {
    const request = { ground: 'aggregate', fields: ['birth-date'], recipient: { kind: 'other', name: 'W', country: 'FR' } }
    const evidence = { derivedBy: 'analysis', identifiable: false, method: 'k = 10' }
    expect(naiveCanDisclose(smallDocument, { ...request, evidence })).toMatchObject({ allowed: true, advice: [{ code: 'foreign-recipient' }] })
    expect(reasonsOf(disclose({ ...request, evidence, purposes: [2], record: 'profile' }))).toEqual([
      { code: 'invalid-request', faults: ['["purposes"] contradiction', '["record"] contradiction', '["subject"] contradiction'] },
    ])
  })

  it('opens a ground after discontinuation only where the standing or a rule that keeps the field names it', () => {
    const toSuccessor = { ground: 'succession', recipient: { kind: 'successor', name: 'V', country: 'JP' }, evidence: { event: 'merger', reference: '1' } }
    expect(disclose({ ...toSuccessor, fields: ['name'], subject: discontinued, record: 'invoice' })).toMatchObject({
      allowed: true,
      clauses: ['collection.1', 'disclosure.7', 'discontinuation.2'],
    })
    const reason = { code: 'discontinued', clause: 'discontinuation.1', standing: 'discontinued' }
    expect(reasonsOf(disclose({ ...toSuccessor, fields: ['name', 'email'], subject: discontinued, record: 'invoice' }))).toEqual([
      { ...reason, field: 'email' },
    ])
    expect(reasonsOf(disclose({ ...toSuccessor, fields: ['name'], subject: discontinued, record: 'order' }))).toEqual([{ ...reason, field: 'name' }])
    expect(reasonsOf(disclose({ ...toSuccessor, fields: ['name'], subject: discontinued }))).toEqual([
      { code: 'invalid-request', faults: ['["record"] missing'] },
    ])
  })

  it('names every fact and attestation that a missing evidence leaves out', () => {
    expect(reasonsOf(disclose({ ...subcontracting, evidence: undefined }))).toEqual([
      {
        code: 'invalid-request',
        faults: [
          '["evidence","necessary"] missing',
          '["evidence","need"] missing',
          '["evidence","recipientUse"] missing',
          '["evidence","specificConsent"] missing',
        ],
      },
      ...['assertedBy', 'reference', 'agreement'].map((attestation) => ({ code: 'attestation-missing', clause: 'disclosure.2', attestation })),
    ])
  })
})

describe('governs and passwordLiability', () => {
  it('answers the first that holds', () => {
    const governs = (request: unknown) => naiveGoverns(smallDocument, request)
    expect(governs({ person: 'neither', origin: { partner: 'P' }, site: 'linked-from-ours' })).toMatchObject({
      governedBy: 'other-site',
      clauses: ['links.1', 'other-sites.1'],
    })
    expect(governs({ person: 'neither', site: 'linking-to-ours' })).toMatchObject({ governedBy: 'other-site', clauses: ['other-sites.1'] })
    expect(governs({ person: 'neither', origin: { partner: 'P' } })).toMatchObject({
      governedBy: 'partner',
      partner: 'P',
      clauses: ['scope.2'],
      advice: [{ code: 'joint-use-notice-missing', laws: [{ law: 'APPI 27' }] }],
    })
    expect(governs({ person: 'neither' })).toMatchObject({ governedBy: 'none', clauses: ['scope.1'] })
    expect(governs({ person: 'transacting', origin: 'company', site: 'ours' })).toEqual({
      answered: true,
      governedBy: 'ours',
      clauses: ['scope.1'],
      obligations: [],
      advice: [],
    })
    expect(faultsOf(governs({ origin: 'partner', site: 1 }))).toEqual(['["origin"] unknown-name', '["person"] missing', '["site"] unfit'])
  })

  it('says only that the clause does not apply where the password did not match', () => {
    expect(naivePasswordLiability(smallDocument, { matched: false })).toEqual({ answered: true, applies: false, clauses: [], obligations: [], advice: [] })
    expect(naivePasswordLiability(smallDocument, { matched: true })).toMatchObject({
      applies: true,
      companyLiable: false,
      clauses: ['preamble.3'],
      advice: [{ code: 'exclusion-may-be-void' }],
    })
    expect(faultsOf(naivePasswordLiability(smallDocument, { matched: 'yes' }))).toEqual(['["matched"] unfit'])
  })
})

describe('groundsFor', () => {
  it('tells open, closed and lacking apart, and what closes', () => {
    const answer = naiveGroundsFor(smallDocument, {
      necessary: true,
      need: 'neither',
      recipientUse: 'beyond-purposes',
      institution: 'tax-authority',
      hasJurisdiction: false,
    })
    const grounds = 'grounds' in answer ? answer.grounds : []
    expect(grounds.slice(0, 6)).toEqual([
      { ground: 'entrustment', number: 1, status: 'open', lacks: [], closedBy: [] },
      { ground: 'subcontractor', number: 2, status: 'closed', lacks: ['specificConsent'], closedBy: ['need'] },
      { ground: 'service-provision', number: 3, status: 'open', lacks: [], closedBy: [] },
      { ground: 'aggregate', number: 4, status: 'lacking', lacks: ['derivedBy', 'identifiable'], closedBy: [] },
      { ground: 'legal-inquiry', number: 5, status: 'closed', lacks: ['formal', 'basedOnLaw'], closedBy: ['institution', 'hasJurisdiction'] },
      { ground: 'rights-protection', number: 6, status: 'lacking', lacks: ['protects', 'whose', 'consentDifficult'], closedBy: [] },
    ])
  })

  it('lacks what only a whole request tells', () => {
    const abroad = (when: Condition): Document => ({
      ...smallDocument,
      grounds: { abroad: { clause: 'disclosure.1', recipients: 'any' as const, facts: ['necessary'], when } },
    })
    const country = { recipientCountry: 'foreign' }
    const status = (when: Condition, facts: object) => (naiveGroundsFor(abroad(when), facts) as { grounds: readonly unknown[] }).grounds[0]
    expect(status({ necessary: true, ...country }, { necessary: true })).toMatchObject({ status: 'lacking', lacks: ['recipientCountry'], closedBy: [] })
    expect(status({ necessary: true, ...country }, { necessary: false })).toMatchObject({ status: 'closed', closedBy: ['necessary'] })
    expect(status({ any: [{ necessary: true }, country] }, { necessary: true })).toMatchObject({ status: 'open', lacks: [] })
  })

  it('takes facts alone, of the policy’s words', () => {
    expect(faultsOf(naiveGroundsFor(smallDocument, { necessary: 1, need: 'greed', assertedBy: 'sato' }))).toEqual([
      '["assertedBy"] not-declared',
      '["necessary"] unfit',
      '["need"] unknown-name',
    ])
  })
})

describe('the calendar', () => {
  const walk = (event: string, period: Omit<Period, 'from'>, parameters = { promptlyDays: 14 }) => {
    const day = parseDay(event)
    if (day === undefined) throw new Error(event)
    const { countedFrom, deletableFrom } = walkPeriod({ from: 'event', ...period }, day, parameters)
    return [countedFrom, dayBefore(deletableFrom), deletableFrom].map(printDay)
  }
  const one = (years: number, months = 0, days = 0, inclusive = false) => ({ inclusive, links: [days > 0 ? { days } : { years, months }] })
  const tax = (years: number, plusMonths?: string) => ({ links: [plusMonths === undefined ? { months: 2 } : { months: 2, plusMonths }, { years }] })

  it.each([
    ['tax document, year to 31 March', '2025-06-01', one(7, 0, 0, true), '2025-06-01', '2032-05-31', '2032-06-01'],
    ['ends in a leap year', '2025-03-01', one(7, 0, 0, true), '2025-03-01', '2032-02-29', '2032-03-01'],
    ['ends in a common year', '2026-03-01', one(7, 0, 0, true), '2026-03-01', '2033-02-28', '2033-03-01'],
    ['mid month', '2025-04-21', one(7, 0, 0, true), '2025-04-21', '2032-04-20', '2032-04-21'],
    ['first counted day is a leap day', '2024-02-29', one(7, 0, 0, true), '2024-02-29', '2031-02-28', '2031-03-01'],
    ['loss year', '2025-06-01', one(10, 0, 0, true), '2025-06-01', '2035-05-31', '2035-06-01'],
    ['books closed at year end', '2025-03-31', one(10), '2025-04-01', '2035-03-31', '2035-04-01'],
    ['books closed on 28 February, ends in a leap year', '2022-02-28', one(10), '2022-03-01', '2032-02-29', '2032-03-01'],
    ['books closed on a leap day', '2024-02-29', one(10), '2024-03-01', '2034-02-28', '2034-03-01'],
    ['record of a provision, first official example', '2018-02-01', one(3), '2018-02-02', '2021-02-01', '2021-02-02'],
    ['second official example', '2019-02-01', one(3), '2019-02-02', '2022-02-01', '2022-02-02'],
    ['28 February before a leap end', '2021-02-28', one(3), '2021-03-01', '2024-02-29', '2024-03-01'],
    ['next day is a leap day', '2024-02-28', one(3), '2024-02-29', '2027-02-28', '2027-03-01'],
    ['contract as record', '2025-06-15', one(1, 0, 0, true), '2025-06-15', '2026-06-14', '2026-06-15'],
    ['the same on a leap day', '2024-02-29', one(1, 0, 0, true), '2024-02-29', '2025-02-28', '2025-03-01'],
    ['a month from the 31st', '2025-01-31', one(0, 1), '2025-02-01', '2025-02-28', '2025-03-01'],
    ['a month from the end of February', '2025-02-28', one(0, 1), '2025-03-01', '2025-03-31', '2025-04-01'],
    ['a month without a counterpart', '2025-01-30', one(0, 1), '2025-01-31', '2025-02-28', '2025-03-01'],
    ['two weeks', '2026-04-01', one(0, 0, 14), '2026-04-02', '2026-04-15', '2026-04-16'],
  ])('counts the vector: %s', (_, event, period, ...days) => {
    expect(walk(event, period)).toEqual(days)
  })

  it.each([
    [1, '2025-03-31', tax(7), '2025-06-01', '2032-05-31', '2032-06-01'],
    [2, '2024-12-31', tax(7), '2025-03-01', '2032-02-29', '2032-03-01'],
    [3, '2025-12-31', tax(7), '2026-03-01', '2033-02-28', '2033-03-01'],
    [4, '2025-02-28', tax(7), '2025-05-01', '2032-04-30', '2032-05-01'],
    [5, '2024-02-29', tax(7), '2024-05-01', '2031-04-30', '2031-05-01'],
    [6, '2025-02-20', tax(7), '2025-04-21', '2032-04-20', '2032-04-21'],
    [7, '2025-12-30', tax(7), '2026-03-01', '2033-02-28', '2033-03-01'],
    [8, '2023-12-28', tax(7), '2024-02-29', '2031-02-28', '2031-03-01'],
    [9, '2025-03-31', tax(7, 'extension'), '2025-07-01', '2032-06-30', '2032-07-01'],
    [10, '2025-03-31', tax(10), '2025-06-01', '2035-05-31', '2035-06-01'],
    [11, '2025-03-31', one(10), '2025-04-01', '2035-03-31', '2035-04-01'],
    [12, '2022-02-28', one(10), '2022-03-01', '2032-02-29', '2032-03-01'],
    [13, '2024-02-29', one(10), '2024-03-01', '2034-02-28', '2034-03-01'],
    [14, '2018-02-01', one(3), '2018-02-02', '2021-02-01', '2021-02-02'],
    [15, '2019-02-01', one(3), '2019-02-02', '2022-02-01', '2022-02-02'],
    [16, '2021-02-28', one(3), '2021-03-01', '2024-02-29', '2024-03-01'],
    [17, '2024-02-28', one(3), '2024-02-29', '2027-02-28', '2027-03-01'],
    [18, '2024-02-29', one(3), '2024-03-01', '2027-02-28', '2027-03-01'],
    [19, '2025-06-15', one(1, 0, 0, true), '2025-06-15', '2026-06-14', '2026-06-15'],
    [20, '2024-02-29', one(1, 0, 0, true), '2024-02-29', '2025-02-28', '2025-03-01'],
    [21, '2025-01-31', one(0, 1), '2025-02-01', '2025-02-28', '2025-03-01'],
    [22, '2025-02-28', one(0, 1), '2025-03-01', '2025-03-31', '2025-04-01'],
    [23, '2025-08-31', one(3), '2025-09-01', '2028-08-31', '2028-09-01'],
    [24, '2024-02-29', one(7), '2024-03-01', '2031-02-28', '2031-03-01'],
    [25, '2026-04-01', one(0, 0, 14), '2026-04-02', '2026-04-15', '2026-04-16'],
    [26, '2026-07-17', one(2, 0, 0, true), '2026-07-17', '2028-07-16', '2028-07-17'],
  ])('counts worked example %i', (_, event, period, ...days) => {
    expect(walk(event, period, { promptlyDays: 14, extension: 1 } as { promptlyDays: number })).toEqual(days)
  })

  it('ends a calendar year where the event fell, or the last day of the link before', () => {
    expect(walk('2025-12-31', { links: ['end-of-year', { years: 8 }] })).toEqual(['2026-01-01', '2033-12-31', '2034-01-01'])
    expect(walk('2025-01-01', { inclusive: true, links: ['end-of-year', { years: 8 }] })).toEqual(['2026-01-01', '2033-12-31', '2034-01-01'])
    expect(walk('2024-12-31', { links: [{ years: 1 }, 'end-of-year'] })).toEqual(['2026-01-01', '2025-12-31', '2026-01-01'])
    expect(walk('2025-01-01', { links: [{ years: 1 }, 'end-of-year'] })).toEqual(['2026-01-02', '2026-12-31', '2027-01-01'])
  })

  it('knows which days exist', () => {
    for (const day of ['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31']) expect(parseDay(day)).toBeDefined()
    for (const day of ['2023-02-29', '1900-02-29', '0000-01-01', '2025-04-31', '2025-13-01', '2025-1-01', '2025-01-01T00:00:00Z', ' 2025-01-01', '2025-00-10'])
      expect(parseDay(day)).toBeUndefined()
  })
})

describe('planDeletion', () => {
  const invoice = { field: 'name', record: 'invoice', events: { fiscalYearEnd: '2025-03-31', booksClosedOn: '2025-03-31' }, facts: { lossYear: true } }

  it('deletes promptly what nothing keeps', () => {
    expect(
      plan({ holdings: [{ field: 'name', record: 'profile', ref: 7, store: 'crm' }], recipients: [{ kind: 'entrusted-party', name: 'Courier' }] }),
    ).toEqual({
      planned: true,
      subject: { id: 'c-1' },
      request: 'delete',
      requestedOn: '2026-04-01',
      asOf: '2026-04-01',
      clauses: ['discontinuation.1', 'discontinuation.2'],
      entries: [{ action: 'delete', field: 'name', record: 'profile', ref: 7, store: 'crm', dueOn: '2026-04-15' }],
      notices: [{ kind: 'entrusted-party', name: 'Courier', notice: 'erase', required: true, laws: [{ law: 'APPI 25', version: '2022-04-01' }] }],
      answer: {
        fee: 'none',
        entries: [{ field: 'name', record: 'profile', action: 'delete', lastDay: '2026-04-15', rules: [], laws: [], holds: [], sealed: false }],
      },
      stopAdvertisingMail: true,
      counts: { delete: 1, retain: 0, await: 0, suspend: 0, 'stop-disclosure': 0 },
      obligations: [],
      advice: [],
    })
  })

  it('retains what the longest rule keeps, and cites every rule that runs', () => {
    const laws = [{ law: 'Tax 59', version: '2023-06-01' }]
    const books = [{ law: 'Companies 432', version: '2021-03-01' }]
    const answer = plan({ holdings: [invoice] })
    expect(entriesOf(answer)).toEqual([
      {
        action: 'retain',
        field: 'name',
        record: 'invoice',
        rules: ['jp.companies.books', 'jp.tax.document', 'jp.tax.loss-year'],
        periods: [
          { rule: 'jp.companies.books', laws: books, countedFrom: '2025-04-01', retainedUntil: '2035-03-31', deletableFrom: '2035-04-01' },
          { rule: 'jp.tax.document', laws, countedFrom: '2025-06-01', retainedUntil: '2032-05-31', deletableFrom: '2032-06-01' },
          { rule: 'jp.tax.loss-year', laws, countedFrom: '2025-06-01', retainedUntil: '2035-05-31', deletableFrom: '2035-06-01' },
        ],
        holds: [],
        sealed: false,
        purposes: ['settlement'],
        grounds: ['legal-inquiry', 'succession', 'emergency'],
        shortenedBy: [],
        retainedUntil: '2035-05-31',
        deletableFrom: '2035-06-01',
        dueOn: '2035-06-14',
      },
    ])
    expect(answer).toMatchObject({ dueAgainOn: '2032-06-01', answer: { entries: [{ lastDay: '2035-05-31', laws: [...books, ...laws] }] } })
  })

  it('keeps longest where a fact is unknown, and says which could shorten it', () => {
    const { facts: _, ...unknown } = invoice
    expect(entriesOf(plan({ holdings: [unknown] }))).toMatchObject([{ retainedUntil: '2035-05-31', shortenedBy: ['lossYear'] }])
    expect(entriesOf(plan({ holdings: [{ ...invoice, facts: { lossYear: false } }] }))).toMatchObject([
      { retainedUntil: '2035-03-31', rules: ['jp.companies.books', 'jp.tax.document'], shortenedBy: [] },
    ])
  })

  it('awaits an event that the holding does not give, beside rules that have their day', () => {
    const answer = plan({ holdings: [{ ...invoice, events: { fiscalYearEnd: '2025-03-31' } }] })
    expect(entriesOf(answer)).toMatchObject([
      {
        action: 'await',
        awaits: [{ for: 'event', rule: 'jp.companies.books', event: 'booksClosedOn' }],
        rules: ['jp.companies.books', 'jp.tax.document', 'jp.tax.loss-year'],
        periods: [{ rule: 'jp.companies.books', laws: [{ law: 'Companies 432' }] }, { deletableFrom: '2032-06-01' }, { deletableFrom: '2035-06-01' }],
      },
    ])
    expect(answer).toMatchObject({ dueAgainOn: '2032-06-01' })
    expect(entriesOf(answer)[0]).not.toHaveProperty('retainedUntil')
  })

  it('counts the due day from the last day a rule kept it, where that is later than the request', () => {
    const consent = { field: 'email', record: 'consent', events: { mailStoppedOn: '2025-02-28' }, facts: { consumer: false } }
    const entries = entriesOf(plan({ requestedOn: '2025-03-01', asOf: '2025-04-01', holdings: [consent] }))
    expect(entries).toEqual([{ action: 'delete', field: 'email', record: 'consent', dueOn: '2025-04-14' }])
  })

  it('keeps for a hold until its release, for no purpose, and alone keeps a card', () => {
    const card = { field: 'payment-card', record: 'order', events: { fiscalYearEnd: '2026-03-31' } }
    const holds = [{ id: 'H', covers: { fields: ['payment-card'] }, from: '2026-01-01', releasedOn: '2026-05-01' }]
    expect(entriesOf(plan({ holdings: [card] }))).toMatchObject([{ action: 'delete', dueOn: '2026-04-15' }])
    expect(entriesOf(plan({ holdings: [card], holds }))).toMatchObject([
      { action: 'retain', rules: [], holds: ['H'], purposes: [], grounds: ['legal-inquiry', 'emergency'], retainedUntil: '2026-04-30', dueOn: '2026-05-14' },
    ])
    expect(entriesOf(plan({ holdings: [card], holds: [{ id: 'H', covers: 'everything' }] }))).toMatchObject([
      { action: 'await', awaits: [{ for: 'release', hold: 'H' }] },
    ])
    expect(entriesOf(plan({ holdings: [card], holds, asOf: '2026-05-01' }))).toMatchObject([{ action: 'delete', dueOn: '2026-05-14' }])
  })

  it('seals the rest of an unalterable document, and deletes a card from it all the same', () => {
    const paper = { record: 'invoice', document: 'INV-1', unalterable: true, events: invoice.events, facts: { lossYear: false } }
    const holdings = ['name', 'email', 'payment-card'].map((field) => ({ ...paper, field }))
    const answer = plan({ holdings })
    expect(entriesOf(answer)).toMatchObject([
      { action: 'retain', field: 'name', sealed: false, retainedUntil: '2035-03-31' },
      { action: 'retain', field: 'email', sealed: true, rules: [], periods: [], holds: [], purposes: [], retainedUntil: '2035-03-31', dueOn: '2035-04-14' },
      { action: 'delete', field: 'payment-card', dueOn: '2026-04-15' },
    ])
    expect(answer).toMatchObject({ advice: [{ code: 'card-in-unalterable-document', laws: [{ law: 'Installment 35-16' }] }] })
  })

  it('suspends a copy until it can be erased', () => {
    const backup = { field: 'name', record: 'profile', erasableFrom: '2026-07-01' }
    const answer = plan({ holdings: [backup] })
    expect(entriesOf(answer)).toEqual([
      {
        action: 'suspend',
        field: 'name',
        record: 'profile',
        rules: [],
        periods: [],
        holds: [],
        sealed: false,
        purposes: [],
        grounds: ['legal-inquiry', 'emergency'],
        shortenedBy: [],
        dueOn: '2026-07-01',
        erasableFrom: '2026-07-01',
      },
    ])
    expect(answer).toMatchObject({ dueAgainOn: '2026-07-01' })
    expect(entriesOf(plan({ holdings: [{ ...backup, erasableFrom: '2026-04-02' }] }))).toMatchObject([{ action: 'suspend', dueOn: '2026-04-15' }])
  })

  it('suspends everything under stop-use, and stops disclosure under stop-disclosure', () => {
    expect(entriesOf(plan({ request: 'stop-use', holdings: [invoice] }))).toMatchObject([
      { action: 'suspend', dueOn: '2026-04-15', purposes: ['settlement'], sealed: false },
    ])
    const answer = plan({
      request: 'stop-disclosure',
      holdings: [{ field: 'payment', record: 'order' }],
      recipients: ['entrusted-party', 'subcontractor', 'other', 'public-institution'].map((kind) => ({ kind, name: 'R' })),
    })
    expect(answer).toMatchObject({
      entries: [
        {
          action: 'stop-disclosure',
          dueOn: '2026-04-15',
          purposes: ['order-fulfilment', 'settlement', 'inquiry-response'],
          grounds: ['entrustment', 'subcontractor', 'legal-inquiry', 'succession', 'emergency'],
        },
      ],
      notices: [
        { kind: 'subcontractor', notice: 'keep-within-purposes', required: true },
        { kind: 'other', notice: 'disclosure-stopped', required: false, laws: [] },
      ],
      stopAdvertisingMail: false,
    })
    expect(answer).not.toHaveProperty('dueAgainOn')
  })

  it('awaits an end beyond the calendar, and cuts a due day at its end', () => {
    expect(entriesOf(plan({ holdings: [{ ...invoice, events: { fiscalYearEnd: '2025-03-31', booksClosedOn: '9990-01-01' } }] }))).toMatchObject([
      { action: 'await', awaits: [{ for: 'end-of-calendar', rule: 'jp.companies.books' }] },
    ])
    expect(entriesOf(plan({ requestedOn: '9999-12-30', asOf: '9999-12-31', holdings: [{ field: 'name', record: 'profile' }] }))).toMatchObject([
      { action: 'delete', dueOn: '9999-12-31' },
    ])
  })

  it('names the same day again as planning on every following day', () => {
    const request = {
      request: 'delete',
      requestedOn: '2026-01-31',
      asOf: '2026-01-31',
      subject: { id: 'c-1' },
      holdings: [
        { field: 'email', record: 'consent', events: { mailStoppedOn: '2026-01-31', lastAdMailOn: '2023-04-30' } },
        { field: 'name', record: 'profile' },
        { field: 'name', record: 'inquiry', erasableFrom: '2026-04-01' },
      ],
      holds: [{ id: 'H', covers: { records: ['consent'] }, releasedOn: '2026-06-01' }],
    }
    expect(naiveDueAgainDayByDay(smallDocument, request, 200)).toBe('2026-03-01')
    expect(naivePlanDeletion(smallDocument, request)).toMatchObject({ dueAgainOn: '2026-03-01' })
  })

  it('lists every fault and plans nothing', () => {
    const input = {
      request: 'forget',
      requestedOn: '2026-04-02',
      asOf: '2026-04-01',
      subject: { id: '' },
      holdings: [
        { field: 'shoe-size', record: 'profile', events: { fiscalYearEnd: '2025-03-31' }, facts: { lossYear: true } },
        { field: 'name', record: 'consent', events: { mailStoppedOn: '2025-02-30' }, facts: { consumer: 'yes' }, unalterable: true },
        { field: 'name', record: 'disclosure-record', facts: { recordForm: 'verbal' }, ref: Number.NaN, document: 'D', unalterable: true },
        { field: 'name', record: 'profile', document: 'D', erasableFrom: 20260401 },
      ],
      holds: [
        { id: 'H', covers: {} },
        { id: 'H', covers: { refs: ['r'], documents: ['D', 'E'], records: [] }, from: '2026-05-02', releasedOn: '2026-05-01' },
      ],
      recipients: [{ kind: 'friend', name: ' ', country: 'jp' }],
      asof: '2026-04-01',
    }
    expect(plan(input)).toMatchObject({ planned: false })
    expect(faultsOf(plan(input))).toEqual(
      [
        '["asof"] not-declared',
        '["request"] unknown-name',
        '["requestedOn"] contradiction',
        '["subject","id"] empty',
        '["holdings",0,"field"] unknown-name',
        '["holdings",0,"events","fiscalYearEnd"] not-declared',
        '["holdings",0,"facts","lossYear"] not-declared',
        '["holdings",1,"events","mailStoppedOn"] no-day',
        '["holdings",1,"facts","consumer"] unfit',
        '["holdings",1,"document"] missing',
        '["holdings",2,"facts","recordForm"] unknown-name',
        '["holdings",2,"ref"] unfit',
        '["holdings",3,"unalterable"] contradiction',
        '["holdings",3,"erasableFrom"] unfit',
        '["holds",0,"covers"] empty',
        '["holds",1,"id"] duplicate',
        '["holds",1,"from"] contradiction',
        '["holds",1,"covers","records"] empty',
        '["recipients",0,"kind"] unknown-name',
        '["recipients",0,"name"] empty',
        '["recipients",0,"country"] unknown-name',
      ].sort(),
    )
  })
})
