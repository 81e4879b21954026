import { about, asking, employee, subject } from '../asks.js'
import { fieldStopped, invalid, servesOnly, unknownField, unmet, useNotAgreed } from '../reasons.js'
import type { Question, Table } from '../table.js'

const ask: Question = { verb: 'canUse', purpose: 'contact', fields: ['phone'], subject }
const clauses = ['collection.1', 'use.6', 'agreed-use.1']

export const table: Table = {
  clause: 'use.6',
  allowed: [
    { title: 'a use by key that stays with the company', ask, clauses, obligations: [], advice: ['purpose-too-vague'] },
    { title: 'a use by number that stays with the company', ask: asking(ask, { purpose: 6 }), clauses, obligations: [], advice: ['purpose-too-vague'] },
    {
      title: 'a call to the person',
      ask: asking(ask, { recipient: { id: 'c-17' } }),
      clauses,
      obligations: ['encrypt-in-transit'],
      advice: ['purpose-too-vague'],
    },
    {
      title: 'a call to an employee of a corporate customer who is the person',
      ask: asking(ask, { subject: employee, recipient: { id: 'c-17', corporation: 'acme' } }),
      clauses,
      obligations: ['encrypt-in-transit'],
    },
    {
      title: 'a call to the person, whose corporation is spelt otherwise: ids decide',
      ask: asking(ask, { subject: employee, recipient: { id: 'c-17', corporation: 'Acme' } }),
      clauses,
    },
    { title: 'a use for a purpose that the person agreed to by number', ask: about(ask, { agreed: [6] }), clauses },
    { title: 'a use for a purpose that the person agreed to by key, among others', ask: about(ask, { agreed: ['service-communication', 'contact'] }), clauses },
    { title: 'a use for a person who stopped disclosure alone: use goes on', ask: about(ask, { standing: 'disclosure-stopped' }), clauses },
    { title: 'a use that says where the value is held, though no rule decides', ask: asking(ask, { record: 'profile' }), clauses },
    {
      title: 'a use of all fields that serve all purposes',
      ask: asking(ask, { fields: ['name', 'email', 'address', 'birth-date', 'gender', 'phone', 'occupation', 'industry'] }),
      clauses,
      obligations: [],
      advice: ['purpose-too-vague'],
    },
  ],
  denied: [
    {
      title: 'a call to somebody else',
      ask: asking(ask, { recipient: { id: 'c-99' } }),
      reasons: [unmet('use.6', 'recipientRelation', 'other', ['none', 'subject'])],
    },
    {
      title: 'a call to a colleague at the same corporation: that is for replies alone',
      ask: asking(ask, { subject: employee, recipient: { id: 'c-18', corporation: 'acme' } }),
      reasons: [unmet('use.6', 'recipientRelation', 'same-corporation', ['none', 'subject'])],
    },
    {
      title: 'a call to somebody whose id differs in case',
      ask: asking(ask, { recipient: { id: 'C-17' } }),
      reasons: [unmet('use.6', 'recipientRelation', 'other', ['none', 'subject'])],
    },
    {
      title: 'a call to an employee of another corporation, by number',
      ask: asking(ask, { purpose: 6, subject: employee, recipient: { id: 'c-18', corporation: 'umbrella' } }),
      reasons: [unmet('use.6', 'recipientRelation', 'other', ['none', 'subject'])],
    },
    {
      title: 'a use with everything wrong: each reason',
      ask: asking(ask, {
        fields: ['phone', 'nickname', 'payment'],
        subject: { id: 'c-17', standing: 'discontinued', agreed: [1] },
        record: 'profile',
        recipient: { id: 'c-99' },
      }),
      reasons: [
        unknownField('nickname'),
        useNotAgreed(6),
        servesOnly('payment', 2, 3, 4),
        fieldStopped('discontinued', 'phone'),
        fieldStopped('discontinued', 'payment'),
        unmet('use.6', 'recipientRelation', 'other', ['none', 'subject']),
      ],
    },
    {
      title: 'a use for a purpose that the person left out of what they agreed to',
      ask: about(ask, { agreed: [1] }),
      reasons: [useNotAgreed(6)],
      silent: true,
    },
    { title: 'a use for a person who agreed to nothing', ask: about(ask, { agreed: [] }), reasons: [useNotAgreed(6)], silent: true },
    {
      title: 'a use of the payment, which does not serve this',
      ask: asking(ask, { fields: ['payment'] }),
      reasons: [servesOnly('payment', 2, 3, 4)],
      silent: true,
    },
    {
      title: 'a use of the payment-card, which does not serve this',
      ask: asking(ask, { fields: ['payment-card'] }),
      reasons: [servesOnly('payment-card', 3)],
      silent: true,
    },
    {
      title: 'a use of the identity document, which serves no purpose',
      ask: asking(ask, { fields: ['phone', 'identity-document'] }),
      reasons: [servesOnly('identity-document')],
      silent: true,
    },
    {
      title: 'a use of the profile of a person whose standing is use-stopped',
      ask: asking(about(ask, { standing: 'use-stopped' }), { fields: ['phone'], record: 'profile' }),
      reasons: [fieldStopped('use-stopped', 'phone')],
      silent: true,
    },
    {
      title: 'a use of the profile of a person whose standing is discontinued',
      ask: asking(about(ask, { standing: 'discontinued' }), { fields: ['phone'], record: 'profile' }),
      reasons: [fieldStopped('discontinued', 'phone')],
      silent: true,
    },
    {
      title: 'a use of what an invoice keeps for settlement alone',
      ask: asking(about(ask, { standing: 'discontinued' }), { fields: ['name'], record: 'invoice' }),
      reasons: [fieldStopped('discontinued', 'name')],
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
