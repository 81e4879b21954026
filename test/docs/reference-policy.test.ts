import { describe, expect, it } from 'vitest'
import { canDisclose, canUse, decide, planDeletion, policy } from '../../src/index.js'
import { standings } from '../../src/model/request.js'
import { document } from '../../src/reference.js'
import { pageOf, parts } from './reference-policy/page.js'

// Written again with `npm test -- -u`.
it.each(Object.keys(parts))('prints the tables of the reference policy in %s', async (file) => {
  await expect(pageOf(file)).toMatchFileSnapshot(`../../${file}`)
})

const fields = Object.keys(document.fields) as (keyof typeof document.fields)[]
const records = Object.keys(document.records) as (keyof typeof document.records)[]
const inOrder = ['active', 'disclosure-stopped', 'use-stopped', 'discontinued'] as const

/** Every use and disclosure that a standing leaves open, of one field in one record. */
function openTo(standing: (typeof standings)[number]): readonly string[] {
  const subject = { id: 'c-17', standing }
  return fields.flatMap((field) =>
    records.flatMap((record) => {
      const uses = Object.keys(document.purposes).filter(
        (purpose) => decide({ verb: 'canUse', purpose, fields: [field], subject, record, recipient: { id: 'c-17' } }).allowed,
      )
      const disclosures = Object.entries(evidences).filter(
        ([, { ground, kind, evidence, purposes }]) =>
          decide({
            verb: 'canDisclose',
            ground,
            fields: [field],
            subject,
            record,
            recipient: { kind, name: 'N', country: 'JP' },
            evidence,
            ...(purposes ? { purposes } : {}),
          }).allowed,
      )
      return [...uses, ...disclosures.map(([each]) => each)].map((each) => `${each}: ${field} in ${record}`)
    }),
  )
}

const asserted = { assertedBy: 'sato', reference: 'T-1' }
const subcontractor = { ...asserted, agreement: 'C-7', consentReference: 'K-1', necessary: true, need: 'provide-services' }
const every = Object.keys(document.purposes)
const evidences = {
  entrustment: { ground: 1, kind: 'entrusted-party', purposes: every, evidence: { ...asserted, agreement: 'C-7', necessary: true } },
  within: {
    ground: 2,
    kind: 'subcontractor',
    purposes: every,
    evidence: { ...subcontractor, consentReference: undefined, recipientUse: 'within-purposes', specificConsent: false },
  },
  beyond: { ground: 2, kind: 'subcontractor', purposes: every, evidence: { ...subcontractor, recipientUse: 'beyond-purposes', specificConsent: true } },
  'service-provision': { ground: 3, kind: 'other', purposes: every, evidence: { ...asserted, necessary: true } },
  'legal-inquiry': {
    ground: 5,
    kind: 'public-institution',
    purposes: undefined,
    evidence: { institution: 'court', formal: true, basedOnLaw: true, hasJurisdiction: true, legalBasis: 'Code of Civil Procedure Art. 186', reference: 'T-1' },
  },
  'rights-protection': {
    ground: 6,
    kind: 'other',
    purposes: undefined,
    evidence: { ...asserted, concern: 'unpaid', necessary: true, protects: 'property', whose: 'company', consentDifficult: true },
  },
  succession: { ground: 7, kind: 'successor', purposes: undefined, evidence: { event: 'merger', reference: 'T-1' } },
  emergency: {
    ground: 8,
    kind: 'other',
    purposes: undefined,
    evidence: { ...asserted, threatened: 'life', immediateDanger: true, urgentNeed: true, consentDifficult: true },
  },
} as const

describe('what docs/reference-policy.md claims', () => {
  it('leaves open no more with each standing than with the one above it', () => {
    expect([...inOrder].sort()).toEqual([...standings].sort())
    const open = inOrder.map((standing) => new Set(openTo(standing)))
    for (const ground of Object.keys(evidences))
      expect(
        [...(open[0] ?? [])].some((each) => each.startsWith(`${ground}:`)),
        ground,
      ).toBe(true)
    for (const [index, below] of open.slice(1).entries()) {
      expect(below.size).toBeGreaterThan(0)
      for (const each of below) expect(open[index], each).toContain(each)
    }
  })

  it('denies a person who asked to stop an answer about their own profile', () => {
    for (const field of fields)
      expect(
        canUse({ purpose: 'inquiry-response', fields: [field], subject: { id: 'c', standing: 'discontinued' }, record: 'profile', recipient: { id: 'c' } })
          .allowed,
      ).toBe(false)
  })

  it('lets any declared field go on grounds that serve no purpose', () => {
    const { kind: _, ...merger } = evidences.succession
    const answer = canDisclose({
      ...merger,
      ground: 'succession',
      purposes: undefined,
      fields,
      subject: { id: 'c-17', standing: 'active' },
      recipient: { kind: 'successor', name: 'N', country: 'JP' },
    })
    expect(answer.allowed && answer.fields).toHaveLength(fields.length)
  })

  it.each([
    ['lossYear', { field: 'name', record: 'order', events: { fiscalYearEnd: '2026-03-31' } }, ['jp.tax.document', 'jp.tax.loss-year']],
    [
      'consumer',
      { field: 'email', record: 'consent', events: { mailStoppedOn: '2026-11-20', lastAdMailOn: '2026-11-20' } },
      ['jp.mail.consent', 'jp.mail.consent.consumer'],
    ],
    [
      'recordForm',
      { field: 'name', record: 'disclosure-record', events: { recordMadeOn: '2026-11-20', lastProvidedOn: '2026-11-20' } },
      ['jp.appi.record', 'jp.appi.record.batch', 'jp.appi.record.contract'],
    ],
  ] as const)('applies every rule that %s could rule out, where it is not given', (fact, holding, rules) => {
    const plan = planDeletion({ request: 'delete', requestedOn: '2026-11-24', asOf: '2026-11-24', subject: { id: 'c-17' }, holdings: [holding] })
    const [entry] = plan.planned ? plan.entries : []
    expect(entry).toMatchObject({ action: 'retain', rules, shortenedBy: [fact] })
    expect(Object.values(policy.document.retention ?? {}).some(({ when }) => when !== undefined && fact in when)).toBe(true)
  })
})
