import { asking, employee, entrustment, subject, tradedAs } from '../asks.js'
import { invalid, traded, unknownField, unknownPurpose } from '../reasons.js'
import type { Question, Table } from '../table.js'

const ask: Question = { verb: 'canUse', purpose: 'contact', fields: ['name'], subject }
const listed = ['service-communication', 'order-fulfilment', 'settlement', 'inquiry-response', 'marketing-and-improvement', 'contact']
const recipient = { id: 'c-17' }
const other = ['profiling', 'credit-check', 'related-operations', 'Settlement', 'use.3', '', '3', 'toString']

export const table: Table = {
  clause: 'use.0',
  allowed: [
    ...listed.flatMap((purpose, index) => [
      {
        title: `a use for ${purpose}`,
        ask: asking(ask, { purpose, recipient }),
        clauses: ['collection.1', `use.${index + 1}`, 'agreed-use.1'],
        silent: true,
      } as const,
      {
        title: `a use for purpose ${index + 1}`,
        ask: asking(ask, { purpose: index + 1, recipient }),
        clauses: ['collection.1', `use.${index + 1}`, 'agreed-use.1'],
        silent: true,
      } as const,
    ]),
    {
      title: 'entrusting what serves a listed purpose',
      ask: asking(entrustment, { purposes: ['settlement'] }),
      clauses: ['collection.1', 'disclosure.1', 'agreed-use.2'],
      silent: true,
    },
  ],
  denied: [
    ...other.map((purpose) => ({ title: `a use for ${JSON.stringify(purpose)}`, ask: asking(ask, { purpose }), reasons: [unknownPurpose(purpose)] })),
    ...[0, 7, -1, 1.5].map((purpose) => ({ title: `a use for purpose ${purpose}`, ask: asking(ask, { purpose }), reasons: [unknownPurpose(purpose)] })),
    {
      title: 'a use of an undeclared field for an unlisted purpose: both reasons',
      ask: asking(ask, { purpose: 'profiling', fields: ['name', 'income'] }),
      reasons: [unknownField('income'), unknownPurpose('profiling')],
    },
    {
      title: 'a use for an unlisted purpose, sent to a colleague: no other check can be made',
      ask: asking(ask, { purpose: 'profiling', subject: { ...employee, agreed: [] }, recipient: { id: 'c-18', corporation: 'acme' } }),
      reasons: [unknownPurpose('profiling')],
    },
    {
      title: 'entrusting for a purpose that is not listed',
      ask: asking(entrustment, { purposes: ['resale'] }),
      reasons: [unknownPurpose('resale')],
    },
    {
      title: 'entrusting for a listed purpose and two that are not, as a sale: each reason',
      ask: tradedAs(asking(entrustment, { purposes: ['resale', 2, 7] }), 'sale'),
      reasons: [unknownPurpose('resale'), unknownPurpose(7), traded('sale')],
    },
    { title: 'a use without a purpose', ask: asking(ask, { purpose: undefined }), reasons: [invalid([['purpose'], 'missing'])], silent: true },
    {
      title: 'a use whose purpose is neither text nor number',
      ask: asking(ask, { purpose: true }),
      reasons: [invalid([['purpose'], 'wrong-type'])],
      silent: true,
    },
    {
      title: 'a use whose purpose is a list',
      ask: asking(ask, { purpose: ['contact'] }),
      reasons: [invalid([['purpose'], 'wrong-type'])],
      silent: true,
    },
  ],
}
