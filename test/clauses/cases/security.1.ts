import { asking, employee, entrustment, grounds, stating, subject } from '../asks.js'
import { servesOnly, unmet } from '../reasons.js'
import type { Question, Table } from '../table.js'

const purposes = ['service-communication', 'order-fulfilment', 'settlement', 'inquiry-response', 'marketing-and-improvement', 'contact']
const use: Question = { verb: 'canUse', purpose: 'contact', fields: ['phone'], subject }

const serving = ['agreed-use.2']
const others: Readonly<Record<number, readonly string[]>> = { 1: serving, 2: serving, 3: serving, 5: ['agreed-use.3'] }
/** What each ground asks of the caller beside encryption. */
const further: Readonly<Record<number, readonly string[]>> = {
  1: ['supervise-recipient'],
  2: ['supervise-recipient', 'bind-recipient-to-purposes'],
  3: ['record-disclosure'],
  4: ['check-small-cells'],
  7: ['successor-keeps-purposes'],
}

export const table: Table = {
  clause: 'security.1',
  allowed: [
    {
      title: 'a collection: it is encrypted',
      ask: { verb: 'canCollect', fields: ['name', 'email'] },
      clauses: ['collection.1'],
      obligations: ['encrypt-in-transit', 'purpose-shown-at-collection'],
    },
    {
      title: 'a collection of an identity document: it is encrypted',
      ask: { verb: 'canCollect', fields: ['name', 'identity-document'], proves: ['name'] },
      clauses: ['collection.1', 'collection.2'],
      obligations: ['encrypt-in-transit', 'purpose-shown-at-collection', 'delete-after-proof'],
    },
    ...grounds.map((ask, index) => ({
      title: `a disclosure on ground ${index + 1}: it is encrypted`,
      ask,
      clauses: ['collection.1', `disclosure.${index + 1}`, ...(others[index + 1] ?? [])],
      obligations: ['encrypt-in-transit', ...(further[index + 1] ?? [])],
    })),
    ...purposes.map((purpose, index) => ({
      title: `a use for ${purpose} that is sent to the person: it is encrypted`,
      ask: asking(use, { purpose, recipient: { id: 'c-17' } }),
      clauses: ['collection.1', `use.${index + 1}`, 'agreed-use.1'],
      obligations: ['encrypt-in-transit', ...(purpose === 'inquiry-response' ? ['reply-only-to-subject'] : [])],
    })),
    {
      title: 'a reply to a colleague: it is encrypted',
      ask: asking(use, { purpose: 4, subject: employee, recipient: { id: 'c-18', corporation: 'acme' } }),
      clauses: ['collection.1', 'use.4', 'agreed-use.1'],
      obligations: ['encrypt-in-transit'],
    },
    ...purposes.flatMap((purpose, index) =>
      purpose === 'inquiry-response'
        ? []
        : [
            {
              title: `a use for ${purpose} that stays with the company: nothing is sent`,
              ask: asking(use, { purpose }),
              clauses: ['collection.1', `use.${index + 1}`, 'agreed-use.1'],
              obligations: [],
              silent: true,
            } as const,
          ],
    ),
  ],
  denied: [
    {
      title: 'a use of the card sent to the person: a denial asks nothing',
      ask: asking(use, { fields: ['payment-card'], recipient: { id: 'c-17' } }),
      reasons: [servesOnly('payment-card', 3)],
      silent: true,
    },
    {
      title: 'a disclosure that is not necessary: a denial asks nothing',
      ask: stating(entrustment, { necessary: false }),
      reasons: [unmet('disclosure.1', 'necessary', false, [true])],
      silent: true,
    },
  ],
  answered: [
    {
      title: 'whose policy governs: nothing is sent',
      ask: { verb: 'governs', person: 'customer' },
      answer: { governedBy: 'ours', obligations: [] },
      silent: true,
    },
    {
      title: 'a request to delete: nothing is sent',
      ask: {
        verb: 'planDeletion',
        request: 'delete',
        requestedOn: '2026-04-01',
        asOf: '2026-04-01',
        subject: { id: 'c-17' },
        holdings: [{ field: 'name', record: 'profile' }],
      },
      answer: { planned: true, obligations: [] },
      silent: true,
    },
  ],
}
