import { describe, expect, it } from 'vitest'
import { type Explained, explain, timeline } from '../../src/explain.js'
import { canCollect, canDisclose, canUse, decide, governs, passwordLiability, planDeletion, policy } from '../../src/index.js'
import { impoliteLines } from './japanese.js'

const subject = { id: 'c-17', standing: 'active' } as const
const evidence = { necessary: true, assertedBy: 'sato', reference: 'T-1', agreement: 'C-7' }
const recipient = { kind: 'entrusted-party', name: 'Hikyaku', country: 'US' } as const
const plan = planDeletion({
  request: 'delete',
  requestedOn: '2026-11-24',
  asOf: '2026-11-24',
  subject: { id: 'c-17' },
  holdings: [
    { field: 'birth-date', record: 'profile' },
    { field: 'name', record: 'invoice', events: { fiscalYearEnd: '2026-03-31', booksClosedOn: '2026-03-31' }, facts: { lossYear: false } },
    { field: 'address', record: 'invoice', events: { fiscalYearEnd: '2026-03-31', booksClosedOn: '2026-03-31' }, facts: { lossYear: false } },
    { field: 'email', record: 'consent' },
    { field: 'payment-card', record: 'order', document: 'o-1', unalterable: true },
  ],
  recipients: [{ kind: 'entrusted-party', name: 'Hikyaku' }],
})

const answers: { readonly [title: string]: Explained } = {
  collection: canCollect({ fields: ['identity-document', 'name'], proves: ['name'] }),
  use: canUse({ purpose: 5, fields: ['email'], subject, recipient: { id: 'c-17' } }),
  'use denied': canUse({ purpose: 'settlement', fields: ['gender', 'identity-document'], subject: { ...subject, agreed: [] }, recipient: { id: 'u-99' } }),
  disclosure: canDisclose({ ground: 'entrustment', purposes: [2], fields: ['address'], subject, recipient, evidence }),
  'disclosure denied': canDisclose({
    ground: 1,
    purposes: [2],
    fields: ['address'],
    subject,
    recipient,
    transaction: 'sale',
    evidence: { ...evidence, necessary: false },
  }),
  'nothing readable': decide({ verb: 'canUse', purpose: null, agread: [] }),
  'a partner': governs({ person: 'customer', origin: { partner: 'Acme' } }),
  'nobody knows': passwordLiability({ matched: false }),
  plan,
}

describe('the answers of the reference policy', () => {
  it.each(Object.entries(answers))('are polite Japanese sentences: %s', (_, answer) => {
    expect(impoliteLines(explain(answer, { language: 'ja', policy }))).toEqual([])
    expect(impoliteLines(explain(answer, { language: 'ja' }))).toEqual([])
  })

  it.each(Object.entries(answers))('are English sentences: %s', (_, answer) => {
    for (const line of explain(answer, { language: 'en', policy }).split('\n')) expect(line).toMatch(/^ *[A-Z].*[.:?]$/)
  })

  it('are explained as the documentation shows', () => {
    const denied = canUse({ purpose: 'settlement', fields: ['gender'], subject: { id: 'c-17', standing: 'active', agreed: [] } })
    expect(explain(denied, { language: 'en' })).toBe(
      'Under the policy reference-jp, version 2026-11, the use for purpose 3 (settlement) is denied.\nThe person has not agreed to purpose 3 (settlement) (clause agreed-use.1).',
    )
    expect(timeline(plan, { language: 'en' })).toMatch(/\nname, address +invoice +retain +31 Mar 2036 +14 Apr 2036 +1 2 +#+\.\n/)
  })
})
