import { asking, emergency, entrustment, serviceProvision, subject } from '../asks.js'
import { elsewhere, invalid, partners, unmet, useNotAgreed } from '../reasons.js'
import type { Question, Table } from '../table.js'

const bill: Question = { verb: 'canUse', purpose: 'settlement', fields: ['name', 'payment'], subject }
const origin = { partner: 'Higashi Florists' }

export const table: Table = {
  clause: 'scope.2',
  allowed: [
    {
      title: 'a use of what the company itself collected',
      ask: asking(bill, { origin: 'company' }),
      clauses: ['collection.1', 'use.3', 'agreed-use.1'],
      silent: true,
    },
    {
      title: 'a use that does not say who directed the collection: the company, then',
      ask: bill,
      clauses: ['collection.1', 'use.3', 'agreed-use.1'],
      silent: true,
    },
    {
      title: 'a disclosure of what the company itself collected',
      ask: asking(entrustment, { origin: 'company' }),
      clauses: ['collection.1', 'disclosure.1', 'agreed-use.2'],
      silent: true,
    },
    {
      title: 'a disclosure to a partner of what the company collected: the partner receives, it did not direct',
      ask: asking(serviceProvision, { origin: 'company' }),
      clauses: ['collection.1', 'disclosure.3', 'agreed-use.2'],
      silent: true,
    },
  ],
  denied: [
    { title: "a use of what a partner collected: the partner's policy governs", ask: asking(bill, { origin }), reasons: [partners('Higashi Florists')] },
    { title: 'a disclosure of what a partner collected', ask: asking(entrustment, { origin }), reasons: [partners('Higashi Florists')] },
    { title: 'a disclosure in an emergency of what a partner collected', ask: asking(emergency, { origin }), reasons: [partners('Higashi Florists')] },
    {
      title: 'a use of what a partner collected that the person has not agreed to and that goes to somebody else: each reason',
      ask: asking(bill, { origin, subject: { ...subject, agreed: [] }, recipient: { id: 'c-99' } }),
      reasons: [partners('Higashi Florists'), useNotAgreed(3), unmet('use.3', 'recipientRelation', 'other', ['none', 'subject'])],
    },
    {
      title: 'a use of what a partner collected on a linked site: the site comes first',
      ask: asking(bill, { origin, site: 'linked-from-ours' }),
      reasons: [elsewhere('linked-from-ours')],
      silent: true,
    },
    {
      title: 'a use whose partner has a blank name',
      ask: asking(bill, { origin: { partner: ' ' } }),
      reasons: [invalid([['origin', 'partner'], 'empty'])],
      silent: true,
    },
    {
      title: 'a use whose origin is a word of no list',
      ask: asking(bill, { origin: 'partner' }),
      reasons: [invalid([['origin'], 'unknown-name'])],
      silent: true,
    },
  ],
  answered: [
    {
      title: 'a customer whose data a partner collected: by the partner, named',
      ask: { verb: 'governs', person: 'customer', origin },
      answer: {
        answered: true,
        governedBy: 'partner',
        partner: 'Higashi Florists',
        clauses: ['scope.2'],
        obligations: [],
        advice: [{ code: 'joint-use-notice-missing' }],
      },
    },
    {
      title: 'a person who does neither, whose data a partner collected: by the partner too',
      ask: { verb: 'governs', person: 'neither', origin, site: 'ours' },
      answer: { answered: true, governedBy: 'partner', partner: 'Higashi Florists', clauses: ['scope.2'], advice: [{ code: 'joint-use-notice-missing' }] },
    },
    {
      title: 'a customer whose data a partner collected on another site: by that site',
      ask: { verb: 'governs', person: 'customer', origin, site: 'linking-to-ours' },
      answer: { answered: true, governedBy: 'other-site', clauses: ['other-sites.1'], advice: [] },
      absent: ['partner'],
      silent: true,
    },
    {
      title: 'a customer whose data the company collected: by this policy',
      ask: { verb: 'governs', person: 'customer', origin: 'company' },
      answer: { answered: true, governedBy: 'ours', clauses: ['scope.1'], advice: [] },
      absent: ['partner'],
      silent: true,
    },
    {
      title: 'a question with a partner of a blank name: with the fault alone',
      ask: { verb: 'governs', person: 'customer', origin: { partner: '' } },
      answer: { answered: false, faults: [{ path: ['origin', 'partner'], problem: 'empty' }] },
      absent: ['governedBy'],
      silent: true,
    },
  ],
}
