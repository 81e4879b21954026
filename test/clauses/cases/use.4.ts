import { about, asking, employee, subject } from '../asks.js'
import { fieldStopped, invalid, servesOnly, unknownField, unmet, useNotAgreed } from '../reasons.js'
import type { Question, Table } from '../table.js'

const self = { id: 'c-17' }
const colleague = { id: 'c-18', corporation: 'acme' }
const reply: Question = { verb: 'canUse', purpose: 'inquiry-response', fields: ['name', 'email'], subject, recipient: self }
const clauses = ['collection.1', 'use.4', 'agreed-use.1']
const toSubject = ['encrypt-in-transit', 'reply-only-to-subject']
const mayBeDisclosure = ['corporate-reply-may-be-disclosure']

const otherwise = (found: string) => unmet('use.4', 'recipientRelation', found, ['subject', 'same-corporation'])

export const table: Table = {
  clause: 'use.4',
  allowed: [
    { title: 'a reply to the person who asked', ask: reply, clauses, obligations: toSubject, advice: [] },
    { title: 'a reply to the person, by number', ask: asking(reply, { purpose: 4 }), clauses, obligations: toSubject, advice: [] },
    {
      title: 'a reply to an employee of the same corporation',
      ask: asking(reply, { subject: employee, recipient: colleague }),
      clauses,
      obligations: ['encrypt-in-transit'],
      advice: mayBeDisclosure,
    },
    {
      title: 'a reply to an employee of the same corporation, by number',
      ask: asking(reply, { purpose: 4, subject: employee, recipient: colleague }),
      clauses,
      obligations: ['encrypt-in-transit'],
      advice: mayBeDisclosure,
    },
    {
      title: 'a reply to a corporate customer who asked in person',
      ask: asking(reply, { subject: employee, recipient: { id: 'c-17', corporation: 'acme' } }),
      clauses,
      obligations: toSubject,
      advice: [],
    },
    {
      title: 'a reply to the person, now at another corporation: ids decide',
      ask: asking(reply, { subject: employee, recipient: { id: 'c-17', corporation: 'umbrella' } }),
      clauses,
      obligations: toSubject,
      advice: [],
    },
    { title: 'a reply about a payment', ask: asking(reply, { fields: ['payment'] }), clauses, obligations: toSubject },
    { title: 'a reply that the person agreed to', ask: about(reply, { agreed: ['inquiry-response'] }), clauses, obligations: toSubject },
    { title: 'a reply to a person who stopped disclosure alone', ask: about(reply, { standing: 'disclosure-stopped' }), clauses, obligations: toSubject },
    {
      title: 'a reply to a colleague of a person who stopped disclosure alone',
      ask: asking(reply, { subject: { ...employee, standing: 'disclosure-stopped' }, recipient: colleague }),
      clauses,
      obligations: ['encrypt-in-transit'],
      advice: mayBeDisclosure,
    },
    {
      title: 'a reply about a record of a disclosure to a person who discontinued',
      ask: asking(reply, { fields: ['name'], subject: { ...subject, standing: 'discontinued' }, record: 'disclosure-record' }),
      clauses: ['collection.1', 'use.4', 'discontinuation.2', 'agreed-use.1'],
      obligations: toSubject,
    },
  ],
  denied: [
    { title: 'a reply to somebody else', ask: asking(reply, { recipient: { id: 'c-99' } }), reasons: [otherwise('other')] },
    { title: 'a reply to somebody else, by number', ask: asking(reply, { purpose: 4, recipient: { id: 'c-99' } }), reasons: [otherwise('other')] },
    { title: 'a reply that goes to nobody', ask: asking(reply, { recipient: undefined }), reasons: [otherwise('none')] },
    {
      title: 'a reply to an employee of another corporation',
      ask: asking(reply, { subject: employee, recipient: { id: 'c-18', corporation: 'umbrella' } }),
      reasons: [otherwise('other')],
    },
    {
      title: 'a reply to an employee of a corporation whose name differs in case',
      ask: asking(reply, { subject: employee, recipient: { id: 'c-18', corporation: 'Acme' } }),
      reasons: [otherwise('other')],
    },
    {
      title: 'a reply about an individual customer to an employee of some corporation',
      ask: asking(reply, { recipient: colleague }),
      reasons: [otherwise('other')],
    },
    {
      title: 'a reply about a corporate customer to somebody of no corporation',
      ask: asking(reply, { subject: employee, recipient: { id: 'c-18' } }),
      reasons: [otherwise('other')],
    },
    {
      title: 'a reply with everything wrong: each reason',
      ask: asking(reply, {
        fields: ['payment-card', 'nickname'],
        subject: { id: 'c-17', standing: 'discontinued', agreed: ['settlement'] },
        record: 'inquiry',
        recipient: { id: 'c-99' },
      }),
      reasons: [unknownField('nickname'), useNotAgreed(4), servesOnly('payment-card', 3), fieldStopped('discontinued', 'payment-card'), otherwise('other')],
    },
    { title: 'a reply that the person has not agreed to', ask: about(reply, { agreed: [1, 2, 3, 5, 6] }), reasons: [useNotAgreed(4)], silent: true },
    { title: 'a reply to a person who agreed to nothing', ask: about(reply, { agreed: [] }), reasons: [useNotAgreed(4)], silent: true },
    { title: 'a reply about the card', ask: asking(reply, { fields: ['payment-card'] }), reasons: [servesOnly('payment-card', 3)], silent: true },
    {
      title: 'a reply about the identity document',
      ask: asking(reply, { fields: ['identity-document'] }),
      reasons: [servesOnly('identity-document')],
      silent: true,
    },
    {
      title: 'a reply about an inquiry to a person who discontinued: no rule in force keeps inquiries',
      ask: asking(about(reply, { standing: 'discontinued' }), { fields: ['email'], record: 'inquiry' }),
      reasons: [fieldStopped('discontinued', 'email')],
      silent: true,
    },
    {
      title: 'a reply about the profile to a person who stopped use',
      ask: asking(about(reply, { standing: 'use-stopped' }), { record: 'profile' }),
      reasons: [fieldStopped('use-stopped', 'name'), fieldStopped('use-stopped', 'email')],
      silent: true,
    },
    {
      title: 'a reply to a recipient with a blank id',
      ask: asking(reply, { recipient: { id: ' ' } }),
      reasons: [invalid([['recipient', 'id'], 'empty'])],
      silent: true,
    },
    {
      title: 'a reply to a recipient with a blank corporation',
      ask: asking(reply, { subject: employee, recipient: { id: 'c-18', corporation: '' } }),
      reasons: [invalid([['recipient', 'corporation'], 'empty'])],
      silent: true,
    },
    {
      title: 'a reply to a recipient who claims the relation instead of an id',
      ask: asking(reply, { recipient: { relation: 'subject' } }),
      reasons: [invalid([['recipient', 'id'], 'missing'], [['recipient', 'relation'], 'not-declared'])],
      silent: true,
    },
    {
      title: 'a reply about nobody',
      ask: asking(reply, { subject: undefined }),
      reasons: [invalid([['subject'], 'missing'])],
      silent: true,
    },
  ],
}
