import { aggregate, asking, entrustment, subject } from '../asks.js'
import { invalid, servesOnly, unknownField } from '../reasons.js'
import type { Question, Table } from '../table.js'

const collect = (...fields: readonly unknown[]): Question => ({ verb: 'canCollect', fields })
const declared = ['name', 'email', 'address', 'birth-date', 'gender', 'phone', 'occupation', 'industry', 'payment', 'payment-card']
const duties = ['encrypt-in-transit', 'purpose-shown-at-collection']

export const table: Table = {
  clause: 'collection.1',
  allowed: [
    ...declared.map((field) => ({
      title: `collecting the ${field}`,
      ask: collect(field),
      clauses: ['collection.1'],
      obligations: duties,
      advice: [],
    })),
    { title: 'collecting every declared field at once', ask: collect(...declared), clauses: ['collection.1'], obligations: duties, advice: [] },
    { title: 'collecting a field named twice: it counts once', ask: collect('name', 'name'), clauses: ['collection.1'], obligations: duties },
    {
      title: 'collecting a field while others are held already',
      ask: { verb: 'canCollect', fields: ['phone'], alreadyHeld: ['name', 'email'] },
      clauses: ['collection.1'],
      obligations: duties,
    },
    {
      title: 'collecting a field while none is held already',
      ask: { verb: 'canCollect', fields: ['phone'], alreadyHeld: [] },
      clauses: ['collection.1'],
      obligations: duties,
    },
    {
      title: 'a use of the payment for what payment is collected for',
      ask: { verb: 'canUse', purpose: 'settlement', fields: ['payment'], subject },
      clauses: ['collection.1', 'use.3', 'agreed-use.1'],
    },
    {
      title: 'an aggregate made from declared fields',
      ask: asking(aggregate, { fields: ['birth-date', 'industry', 'payment'] }),
      clauses: ['collection.1', 'disclosure.4'],
    },
  ],
  denied: [
    { title: 'collecting a field that the list does not name', ask: collect('nationality'), reasons: [unknownField('nationality')] },
    {
      title: 'collecting undeclared fields among declared ones: a reason each, in the order of the request',
      ask: collect('name', 'income', 'email', 'blood-type'),
      reasons: [unknownField('income'), unknownField('blood-type')],
    },
    { title: 'collecting an undeclared field named twice: one reason', ask: collect('income', 'income'), reasons: [unknownField('income')] },
    { title: 'collecting a field spelt otherwise', ask: collect('Name', 'e-mail', ' phone'), reasons: ['Name', 'e-mail', ' phone'].map(unknownField) },
    {
      title: 'collecting what every object has by inheritance',
      ask: collect('constructor', '__proto__'),
      reasons: ['constructor', '__proto__'].map(unknownField),
    },
    {
      title: 'collecting while an undeclared field is held',
      ask: { verb: 'canCollect', fields: ['phone'], alreadyHeld: ['nickname'] },
      reasons: [unknownField('nickname')],
    },
    {
      title: 'a use of an undeclared field',
      ask: { verb: 'canUse', purpose: 'contact', fields: ['phone', 'messenger'], subject },
      reasons: [unknownField('messenger')],
    },
    { title: 'a disclosure of an undeclared field', ask: asking(entrustment, { fields: ['name', 'height'] }), reasons: [unknownField('height')] },
    { title: 'an aggregate made from an undeclared field', ask: asking(aggregate, { fields: ['religion'] }), reasons: [unknownField('religion')] },
    {
      title: 'a use of the payment for what payment is not collected for',
      ask: { verb: 'canUse', purpose: 'marketing-and-improvement', fields: ['payment'], subject },
      reasons: [servesOnly('payment', 2, 3, 4)],
    },
    {
      title: 'a use of the card for anything but settlement',
      ask: { verb: 'canUse', purpose: 'order-fulfilment', fields: ['payment-card', 'payment'], subject },
      reasons: [servesOnly('payment-card', 3)],
    },
    {
      title: 'a use of an undeclared field and of the card for something else: both reasons',
      ask: { verb: 'canUse', purpose: 'contact', fields: ['payment-card', 'nickname'], subject },
      reasons: [unknownField('nickname'), servesOnly('payment-card', 3)],
    },
    { title: 'collecting nothing', ask: collect(), reasons: [invalid([['fields'], 'empty'])], silent: true },
    { title: 'collecting without saying what', ask: { verb: 'canCollect' }, reasons: [invalid([['fields'], 'missing'])], silent: true },
    { title: 'collecting a field that is no text', ask: collect('name', 7), reasons: [invalid([['fields', 1], 'wrong-type'])], silent: true },
    {
      title: 'collecting with a member that nobody knows',
      ask: { verb: 'canCollect', fields: ['name'], purpose: 'contact' },
      reasons: [invalid([['purpose'], 'not-declared'])],
      silent: true,
    },
  ],
}
