import { asking, entrustment, legalInquiry, subject } from '../asks.js'
import { invalid, servesOnly, unknownField, unproven } from '../reasons.js'
import type { Question, Table } from '../table.js'

const collect = (fields: readonly string[], others: object = {}): Question => ({ verb: 'canCollect', fields, ...others })
const duties = ['encrypt-in-transit', 'purpose-shown-at-collection', 'delete-after-proof']
const advice = ['no-individual-number']
const purposes = ['service-communication', 'order-fulfilment', 'settlement', 'inquiry-response', 'marketing-and-improvement', 'contact']

export const table: Table = {
  clause: 'collection.2',
  allowed: [
    {
      title: 'collecting an identity document with the field it proves',
      ask: collect(['name', 'identity-document'], { proves: ['name'] }),
      clauses: ['collection.1', 'collection.2'],
      obligations: duties,
      advice,
    },
    {
      title: 'collecting an identity document alone, for a field that is held already',
      ask: collect(['identity-document'], { proves: ['birth-date'], alreadyHeld: ['name', 'birth-date'] }),
      clauses: ['collection.2'],
      obligations: duties,
      advice,
    },
    {
      title: 'collecting an identity document for one field collected here and one held already',
      ask: collect(['identity-document', 'address'], { proves: ['name', 'address'], alreadyHeld: ['name'] }),
      clauses: ['collection.1', 'collection.2'],
      obligations: duties,
      advice,
    },
    {
      title: 'collecting an identity document together with a field that it does not prove',
      ask: collect(['email', 'name', 'identity-document'], { proves: ['name'] }),
      clauses: ['collection.1', 'collection.2'],
      obligations: duties,
      advice,
    },
    {
      title: 'giving the police an identity document that is held: proof is a matter of collection',
      ask: asking(legalInquiry, { fields: ['identity-document'] }),
      clauses: ['collection.2', 'disclosure.5', 'agreed-use.3'],
    },
    {
      title: 'collecting fields that need no proof',
      ask: collect(['name', 'address']),
      clauses: ['collection.1'],
      obligations: ['encrypt-in-transit', 'purpose-shown-at-collection'],
      advice: [],
      silent: true,
    },
  ],
  denied: [
    { title: 'collecting an identity document that proves nothing', ask: collect(['name', 'identity-document']), reasons: [unproven()] },
    {
      title: 'collecting an identity document for a field neither collected here nor held',
      ask: collect(['name', 'identity-document'], { proves: ['address'] }),
      reasons: [unproven('address')],
    },
    {
      title: 'collecting an identity document for several such fields: one reason that names them',
      ask: collect(['identity-document'], { proves: ['name', 'address', 'phone'], alreadyHeld: ['address'] }),
      reasons: [unproven('name', 'phone')],
    },
    {
      title: 'collecting an identity document that proves itself',
      ask: collect(['identity-document'], { proves: ['identity-document'] }),
      reasons: [unproven('identity-document')],
    },
    {
      title: 'collecting an identity document that proves an undeclared field',
      ask: collect(['name', 'identity-document'], { proves: ['nationality'] }),
      reasons: [unknownField('nationality')],
      silent: true,
    },
    {
      title: 'collecting an undeclared field, and an identity document without proof: both reasons',
      ask: collect(['nationality', 'identity-document']),
      reasons: [unknownField('nationality'), unproven()],
    },
    ...purposes.map((purpose) => ({
      title: `a use of the identity document for ${purpose}`,
      ask: {
        verb: 'canUse',
        purpose,
        fields: ['identity-document'],
        subject,
        ...(purpose === 'inquiry-response' ? { recipient: { id: 'c-17' } } : {}),
      } as const,
      reasons: [servesOnly('identity-document')],
    })),
    {
      title: 'entrusting an identity document for a purpose of use',
      ask: asking(entrustment, { fields: ['name', 'identity-document'] }),
      reasons: [servesOnly('identity-document')],
    },
    {
      title: 'collecting with a proof but no document',
      ask: collect(['name'], { proves: ['name'] }),
      reasons: [invalid([['proves'], 'contradiction'])],
      silent: true,
    },
    {
      title: 'collecting an identity document that proves an empty list',
      ask: collect(['name', 'identity-document'], { proves: [] }),
      reasons: [invalid([['proves'], 'empty'])],
      silent: true,
    },
    {
      title: 'collecting an identity document whose proof is no list',
      ask: collect(['name', 'identity-document'], { proves: 'name' }),
      reasons: [invalid([['proves'], 'wrong-type'])],
      silent: true,
    },
  ],
}
