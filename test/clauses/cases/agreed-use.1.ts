import { about, asking, subject } from '../asks.js'
import { fieldStopped, invalid, servesOnly, unknownField, unmet, useNotAgreed } from '../reasons.js'
import type { Question, Table } from '../table.js'

const purposes = ['service-communication', 'order-fulfilment', 'settlement', 'inquiry-response', 'marketing-and-improvement', 'contact']
const use = (purpose: string | number): Question => ({ verb: 'canUse', purpose, fields: ['name'], subject, recipient: { id: 'c-17' } })
const clausesOf = (number: number) => ['collection.1', `use.${number}`, 'agreed-use.1']
const servingAll = ['name', 'email', 'address', 'birth-date', 'gender', 'phone', 'occupation', 'industry']

export const table: Table = {
  clause: 'agreed-use.1',
  allowed: [
    ...purposes.flatMap((purpose, index) => [
      { title: `a use for ${purpose} for a person who narrowed nothing`, ask: use(purpose), clauses: clausesOf(index + 1) },
      {
        title: `a use for ${purpose}, which alone the person agreed to by number`,
        ask: about(use(purpose), { agreed: [index + 1] }),
        clauses: clausesOf(index + 1),
      },
      {
        title: `a use for purpose ${index + 1}, which alone the person agreed to by key`,
        ask: about(use(index + 1), { agreed: [purpose] }),
        clauses: clausesOf(index + 1),
      },
    ]),
    {
      title: 'a use for a purpose agreed to twice, by key and by number',
      ask: about(use(3), { agreed: ['settlement', 3, 'contact'] }),
      clauses: clausesOf(3),
    },
    {
      title: 'a use of what an invoice keeps, for the agreed purpose, after the person discontinued',
      ask: asking(about(use(3), { standing: 'discontinued', agreed: [3] }), { record: 'invoice' }),
      clauses: ['collection.1', 'use.3', 'discontinuation.2', 'agreed-use.1'],
    },
  ],
  denied: [
    ...purposes.flatMap((purpose, index) => [
      {
        title: `a use for ${purpose}, which alone the person left out`,
        ask: about(use(purpose), { agreed: purposes.filter((other) => other !== purpose) }),
        reasons: [useNotAgreed(index + 1)],
      },
      {
        title: `a use for purpose ${index + 1} for a person who agreed to nothing`,
        ask: about(use(index + 1), { agreed: [] }),
        reasons: [useNotAgreed(index + 1)],
      },
    ]),
    {
      title: 'a use that was not agreed, of the card, by somebody else: each reason',
      ask: asking(about(use(5), { agreed: [1] }), { fields: ['payment-card', 'nickname'], recipient: { id: 'c-99' } }),
      reasons: [unknownField('nickname'), useNotAgreed(5), servesOnly('payment-card', 3), unmet('use.5', 'recipientRelation', 'other', ['none', 'subject'])],
    },
    {
      title: 'a use of what an invoice keeps after the person discontinued, for a purpose they had not agreed to',
      ask: asking(about(use(3), { standing: 'discontinued', agreed: [] }), { record: 'invoice' }),
      reasons: [useNotAgreed(3)],
    },
    {
      title: 'a use of the profile after the person discontinued, for a purpose they had not agreed to: both reasons',
      ask: asking(about(use(1), { standing: 'discontinued', agreed: [2] }), { record: 'profile' }),
      reasons: [useNotAgreed(1), fieldStopped('discontinued', 'name')],
    },
    {
      title: 'a use whose agreement is misspelt: it would have agreed to everything',
      ask: about(use(3), { agread: [] }),
      reasons: [invalid([['subject', 'agread'], 'not-declared'])],
      silent: true,
    },
    {
      title: 'a use for a person who agreed to a purpose of no list',
      ask: about(use(3), { agreed: ['settlement', 'profiling'] }),
      reasons: [invalid([['subject', 'agreed', 1], 'unknown-name'])],
      silent: true,
    },
    {
      title: 'a use for a person whose agreement is no list',
      ask: about(use(3), { agreed: 'settlement' }),
      reasons: [invalid([['subject', 'agreed'], 'wrong-type'])],
      silent: true,
    },
    {
      title: 'a use for a person whose agreement is null',
      ask: about(use(3), { agreed: null }),
      reasons: [invalid([['subject', 'agreed'], 'wrong-type'])],
      silent: true,
    },
  ],
  answered: [
    {
      title: 'which fields a bill may read: all that serve it, and why not the other',
      ask: { verb: 'fieldsFor', purpose: 'settlement', subject },
      answer: {
        fields: [...servingAll, 'payment', 'payment-card'],
        withheld: [{ field: 'identity-document', reasons: [servesOnly('identity-document')] }],
        decision: { allowed: true, clauses: clausesOf(3) },
      },
    },
    {
      title: 'which fields a reply may read, by number',
      ask: { verb: 'fieldsFor', purpose: 4, subject, recipient: { id: 'c-17' } },
      answer: {
        fields: [...servingAll, 'payment'],
        withheld: [
          { field: 'payment-card', reasons: [servesOnly('payment-card', 3)] },
          { field: 'identity-document', reasons: [servesOnly('identity-document')] },
        ],
        decision: { allowed: true, clauses: clausesOf(4) },
      },
    },
    {
      title: 'which fields an offer may read that the person has not agreed to: none',
      ask: { verb: 'fieldsFor', purpose: 'marketing-and-improvement', subject: { ...subject, agreed: [3] } },
      answer: { fields: [], decision: { allowed: false } },
    },
  ],
}
