import { about, asking, employee, subject } from '../asks.js'
import { fieldStopped, invalid, servesOnly, unknownField, unmet, useNotAgreed } from '../reasons.js'
import type { Question, Table } from '../table.js'

const ask: Question = { verb: 'canUse', purpose: 'settlement', fields: ['name', 'payment'], subject }
const clauses = ['collection.1', 'use.3', 'agreed-use.1']

export const table: Table = {
  clause: 'use.3',
  allowed: [
    { title: 'a use by key that stays with the company', ask, clauses, obligations: [], advice: [] },
    { title: 'a use by number that stays with the company', ask: asking(ask, { purpose: 3 }), clauses, obligations: [], advice: [] },
    {
      title: 'a bill to the person',
      ask: asking(ask, { recipient: { id: 'c-17' } }),
      clauses,
      obligations: ['encrypt-in-transit'],
      advice: [],
    },
    {
      title: 'a bill to an employee of a corporate customer who is the person',
      ask: asking(ask, { subject: employee, recipient: { id: 'c-17', corporation: 'acme' } }),
      clauses,
      obligations: ['encrypt-in-transit'],
    },
    {
      title: 'a bill to the person, whose corporation is spelt otherwise: ids decide',
      ask: asking(ask, { subject: employee, recipient: { id: 'c-17', corporation: 'Acme' } }),
      clauses,
    },
    { title: 'a use for a purpose that the person agreed to by number', ask: about(ask, { agreed: [3] }), clauses },
    { title: 'a use for a purpose that the person agreed to by key, among others', ask: about(ask, { agreed: ['contact', 'settlement'] }), clauses },
    { title: 'a use for a person who stopped disclosure alone: use goes on', ask: about(ask, { standing: 'disclosure-stopped' }), clauses },
    { title: 'a use that says where the value is held, though no rule decides', ask: asking(ask, { record: 'profile' }), clauses },
    {
      title: 'a use of all fields that serve all purposes',
      ask: asking(ask, { fields: ['name', 'email', 'address', 'birth-date', 'gender', 'phone', 'occupation', 'industry'] }),
      clauses,
      obligations: [],
      advice: [],
    },
    { title: 'a use of the payment and of the card', ask: asking(ask, { fields: ['payment', 'payment-card'] }), clauses },
    {
      title: 'a use of what an invoice keeps, for a person whose standing is discontinued',
      ask: asking(about(ask, { standing: 'discontinued' }), { record: 'invoice' }),
      clauses: ['collection.1', 'use.3', 'discontinuation.2', 'agreed-use.1'],
    },
    {
      title: 'a use of what an invoice keeps, for a person whose standing is use-stopped',
      ask: asking(about(ask, { standing: 'use-stopped' }), { record: 'invoice' }),
      clauses: ['collection.1', 'use.3', 'discontinuation.2', 'agreed-use.1'],
    },
  ],
  denied: [
    {
      title: 'a bill to somebody else',
      ask: asking(ask, { recipient: { id: 'c-99' } }),
      reasons: [unmet('use.3', 'recipientRelation', 'other', ['none', 'subject'])],
    },
    {
      title: 'a bill to a colleague at the same corporation: that is for replies alone',
      ask: asking(ask, { subject: employee, recipient: { id: 'c-18', corporation: 'acme' } }),
      reasons: [unmet('use.3', 'recipientRelation', 'same-corporation', ['none', 'subject'])],
    },
    {
      title: 'a bill to somebody whose id differs in case',
      ask: asking(ask, { recipient: { id: 'C-17' } }),
      reasons: [unmet('use.3', 'recipientRelation', 'other', ['none', 'subject'])],
    },
    {
      title: 'a bill to an employee of another corporation, by number',
      ask: asking(ask, { purpose: 3, subject: employee, recipient: { id: 'c-18', corporation: 'umbrella' } }),
      reasons: [unmet('use.3', 'recipientRelation', 'other', ['none', 'subject'])],
    },
    {
      title: 'a use with everything wrong: each reason',
      ask: asking(ask, {
        fields: ['payment', 'nickname', 'identity-document'],
        subject: { id: 'c-17', standing: 'discontinued', agreed: [6] },
        record: 'profile',
        recipient: { id: 'c-99' },
      }),
      reasons: [
        unknownField('nickname'),
        useNotAgreed(3),
        servesOnly('identity-document'),
        fieldStopped('discontinued', 'payment'),
        fieldStopped('discontinued', 'identity-document'),
        unmet('use.3', 'recipientRelation', 'other', ['none', 'subject']),
      ],
    },
    {
      title: 'a use for a purpose that the person left out of what they agreed to',
      ask: about(ask, { agreed: [6] }),
      reasons: [useNotAgreed(3)],
      silent: true,
    },
    { title: 'a use for a person who agreed to nothing', ask: about(ask, { agreed: [] }), reasons: [useNotAgreed(3)], silent: true },
    {
      title: 'a use of the identity document, which serves no purpose',
      ask: asking(ask, { fields: ['payment', 'identity-document'] }),
      reasons: [servesOnly('identity-document')],
      silent: true,
    },
    {
      title: 'a use of the profile of a person whose standing is use-stopped',
      ask: asking(about(ask, { standing: 'use-stopped' }), { fields: ['payment'], record: 'profile' }),
      reasons: [fieldStopped('use-stopped', 'payment')],
      silent: true,
    },
    {
      title: 'a use of the profile of a person whose standing is discontinued',
      ask: asking(about(ask, { standing: 'discontinued' }), { fields: ['payment'], record: 'profile' }),
      reasons: [fieldStopped('discontinued', 'payment')],
      silent: true,
    },
    {
      title: 'a use for a person who discontinued that does not say where the value is held',
      ask: about(ask, { standing: 'discontinued' }),
      reasons: [invalid([['record'], 'missing'])],
      silent: true,
    },
    {
      title: 'a use that does not say what the person asked to stop',
      ask: asking(ask, { subject: { id: 'c-17' } }),
      reasons: [invalid([['subject', 'standing'], 'missing'])],
      silent: true,
    },
    {
      title: 'a use with facts where none is asked',
      ask: asking(ask, { evidence: { necessary: true } }),
      reasons: [invalid([['evidence', 'necessary'], 'not-declared'])],
      silent: true,
    },
  ],
}
