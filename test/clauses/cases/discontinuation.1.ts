import {
  about,
  asking,
  emergency,
  entrustment,
  legalInquiry,
  rightsProtection,
  serviceProvision,
  stating,
  subcontractor,
  subcontractorByConsent,
  subject,
  succession,
} from '../asks.js'
import { fieldStopped, groundStopped, invalid, useNotAgreed } from '../reasons.js'
import type { Question, Table } from '../table.js'

const stopped = ['use-stopped', 'discontinued'] as const
const purposes = ['service-communication', 'order-fulfilment', 'settlement', 'inquiry-response', 'marketing-and-improvement', 'contact']
const use: Question = { verb: 'canUse', purpose: 'contact', fields: ['name', 'phone'], subject, record: 'profile', recipient: { id: 'c-17' } }

const serving = (number: number) => ['collection.1', `disclosure.${number}`, 'agreed-use.2']
const lawAndEmergency: readonly (readonly [Question, readonly string[]])[] = [
  [legalInquiry, ['collection.1', 'disclosure.5', 'agreed-use.3']],
  [emergency, ['collection.1', 'disclosure.8']],
]
const goingOn: readonly (readonly [Question, readonly string[]])[] = [
  [entrustment, serving(1)],
  [subcontractor, serving(2)],
  ...lawAndEmergency,
  [succession, ['collection.1', 'disclosure.7']],
]
const closed: readonly (readonly [Question, number])[] = [
  [entrustment, 1],
  [subcontractor, 2],
  [subcontractorByConsent, 2],
  [serviceProvision, 3],
  [rightsProtection, 6],
]

const day = '2026-04-01'
const request = { verb: 'planDeletion', request: 'delete', requestedOn: day, asOf: day, subject: { id: 'c-17' } } as const
const promises = { planned: true, clauses: ['discontinuation.1', 'discontinuation.2'] }
const none = { delete: 0, retain: 0, await: 0, suspend: 0, 'stop-disclosure': 0 }

export const table: Table = {
  clause: 'discontinuation.1',
  allowed: [
    { title: 'a use of the profile of a person who stopped nothing', ask: use, clauses: ['collection.1', 'use.6', 'agreed-use.1'], silent: true },
    ...purposes.map(
      (purpose, index) =>
        ({
          title: `a use for ${purpose} although the person stopped disclosure: use goes on`,
          ask: asking(about(use, { standing: 'disclosure-stopped' }), { purpose }),
          clauses: ['collection.1', `use.${index + 1}`, 'agreed-use.1'],
          silent: true,
        }) as const,
    ),
    ...goingOn.map(
      ([ask, clauses]) =>
        ({
          title: `a disclosure on the ground ${String(ask.ground)} although the person stopped disclosure`,
          ask: about(ask, { standing: 'disclosure-stopped' }),
          clauses,
          silent: true,
        }) as const,
    ),
    ...stopped.flatMap((standing) =>
      lawAndEmergency.map(
        ([ask, clauses]) =>
          ({
            title: `a disclosure on the ground ${String(ask.ground)} about a person whose standing is ${standing}`,
            ask: about(ask, { standing }),
            clauses,
            silent: true,
          }) as const,
      ),
    ),
  ],
  denied: [
    ...stopped.flatMap((standing) =>
      purposes.map((purpose) => ({
        title: `a use of the profile for ${purpose}, of a person whose standing is ${standing}: a reason for each field`,
        ask: asking(about(use, { standing }), { purpose }),
        reasons: [fieldStopped(standing, 'name'), fieldStopped(standing, 'phone')],
      })),
    ),
    {
      title: 'a use by number of one field that is kept and one that is not: the second denies both',
      ask: asking(about(use, { standing: 'discontinued' }), { purpose: 3, record: 'invoice', fields: ['name', 'email'] }),
      reasons: [fieldStopped('discontinued', 'email')],
    },
    {
      title: 'a use of the card: no rule may keep it',
      ask: asking(about(use, { standing: 'discontinued' }), { purpose: 'settlement', record: 'order', fields: ['payment', 'payment-card'] }),
      reasons: [fieldStopped('discontinued', 'payment-card')],
    },
    {
      title: 'a use that was not agreed and that the person then stopped: both reasons',
      ask: asking(about(use, { standing: 'use-stopped', agreed: [1] }), { fields: ['phone'] }),
      reasons: [useNotAgreed(6), fieldStopped('use-stopped', 'phone')],
    },
    ...stopped.flatMap((standing) =>
      closed.map(([ask, number], index) => ({
        title: `a disclosure on ground ${number}${index === 2 ? ', by specific consent,' : ''} about a person whose standing is ${standing}`,
        ask: asking(about(ask, { standing }), { record: 'invoice' }),
        reasons: [groundStopped(standing, number)],
      })),
    ),
    ...closed.slice(2).map(([ask, number]) => ({
      title: `a disclosure on ground ${number}${number === 2 ? ', beyond the purposes,' : ''} although the person stopped disclosure`,
      ask: about(ask, { standing: 'disclosure-stopped' }),
      reasons: [groundStopped('disclosure-stopped', number)],
    })),
    {
      title: 'a disclosure on ground 3, by number, although the person stopped disclosure',
      ask: asking(about(serviceProvision, { standing: 'disclosure-stopped' }), { ground: 3 }),
      reasons: [groundStopped('disclosure-stopped', 3)],
    },
    ...stopped.map((standing) => ({
      title: `handing over the profile of a person whose standing is ${standing} to a successor`,
      ask: asking(about(succession, { standing }), { record: 'profile' }),
      reasons: [fieldStopped(standing, 'name'), fieldStopped(standing, 'email')],
    })),
    {
      title: 'a use that does not say where the value is held',
      ask: asking(about(use, { standing: 'discontinued' }), { record: undefined }),
      reasons: [invalid([['record'], 'missing'])],
      silent: true,
    },
    {
      title: 'entrusting that does not say where the value is held',
      ask: about(entrustment, { standing: 'use-stopped' }),
      reasons: [invalid([['record'], 'missing'])],
      silent: true,
    },
    {
      title: 'a use of what is held in no kind of record on the list',
      ask: asking(about(use, { standing: 'discontinued' }), { record: 'backup' }),
      reasons: [invalid([['record'], 'unknown-name'])],
      silent: true,
    },
    {
      title: 'a use for a person of a standing of no list',
      ask: about(use, { standing: 'deleted' }),
      reasons: [invalid([['subject', 'standing'], 'unknown-name'])],
      silent: true,
    },
    {
      title: 'giving a subcontractor, after disclosure was stopped, what does not say its use: the fault stands for the check',
      ask: about(stating(subcontractor, { recipientUse: undefined }), { standing: 'disclosure-stopped' }),
      reasons: [invalid([['evidence', 'recipientUse'], 'missing'])],
      silent: true,
    },
  ],
  answered: [
    {
      title: 'a request to delete a profile: it goes within fourteen days, and mail stops at once',
      ask: {
        ...request,
        holdings: [
          { field: 'name', record: 'profile', ref: 1 },
          { field: 'birth-date', record: 'profile', ref: 2 },
        ],
      },
      answer: {
        ...promises,
        entries: [
          { action: 'delete', field: 'name', record: 'profile', ref: 1, dueOn: '2026-04-15' },
          { action: 'delete', field: 'birth-date', record: 'profile', ref: 2, dueOn: '2026-04-15' },
        ],
        stopAdvertisingMail: true,
        counts: { ...none, delete: 2 },
        obligations: [],
        advice: [],
      },
      absent: ['dueAgainOn'],
    },
    {
      title: 'a request of the day before a leap day: due days are counted on the calendar',
      ask: { ...request, requestedOn: '2028-02-28', asOf: '2028-02-28', holdings: [{ field: 'email', record: 'profile' }] },
      answer: { ...promises, entries: [{ action: 'delete', dueOn: '2028-03-13' }] },
    },
    {
      title: 'a request planned later: the days still count from its own day',
      ask: { ...request, asOf: '2026-04-10', holdings: [{ field: 'email', record: 'profile' }] },
      answer: { ...promises, entries: [{ action: 'delete', dueOn: '2026-04-15' }] },
    },
    {
      title: 'a request about the card and the identity document: nothing keeps them',
      ask: {
        ...request,
        holdings: [
          { field: 'payment-card', record: 'order' },
          { field: 'identity-document', record: 'identity-check' },
        ],
      },
      answer: {
        ...promises,
        entries: [
          { action: 'delete', field: 'payment-card', dueOn: '2026-04-15' },
          { action: 'delete', field: 'identity-document', dueOn: '2026-04-15' },
        ],
      },
    },
    {
      title: 'a request to stop use: everything is kept and out of use',
      ask: { ...request, request: 'stop-use', holdings: [{ field: 'name', record: 'profile' }] },
      answer: {
        ...promises,
        entries: [
          { action: 'suspend', field: 'name', record: 'profile', dueOn: '2026-04-15', rules: [], purposes: [], grounds: ['legal-inquiry', 'emergency'] },
        ],
        stopAdvertisingMail: true,
        counts: { ...none, suspend: 1 },
      },
    },
    {
      title: 'a request to stop disclosure: use goes on',
      ask: { ...request, request: 'stop-disclosure', holdings: [{ field: 'payment', record: 'order', ref: 'o-3' }] },
      answer: {
        ...promises,
        entries: [
          {
            action: 'stop-disclosure',
            field: 'payment',
            record: 'order',
            ref: 'o-3',
            dueOn: '2026-04-15',
            purposes: ['order-fulfilment', 'settlement', 'inquiry-response'],
            grounds: ['entrustment', 'subcontractor', 'legal-inquiry', 'succession', 'emergency'],
          },
        ],
        stopAdvertisingMail: false,
        counts: { ...none, 'stop-disclosure': 1 },
      },
      absent: ['dueAgainOn'],
    },
    {
      title: 'a backup that cannot be erased before a day: suspended until then',
      ask: { ...request, holdings: [{ field: 'name', record: 'profile', store: 'backup', erasableFrom: '2026-06-30' }] },
      answer: {
        ...promises,
        entries: [{ action: 'suspend', store: 'backup', erasableFrom: '2026-06-30', dueOn: '2026-06-30', rules: [], purposes: [], sealed: false }],
        counts: { ...none, suspend: 1 },
        dueAgainOn: '2026-06-30',
      },
    },
    {
      title: 'a backup that can be erased before the usual day: suspended, and due on the usual day',
      ask: { ...request, holdings: [{ field: 'name', record: 'profile', erasableFrom: '2026-04-03' }] },
      answer: { ...promises, entries: [{ action: 'suspend', erasableFrom: '2026-04-03', dueOn: '2026-04-15' }], dueAgainOn: '2026-04-03' },
    },
    {
      title: 'a request of which recipients are told: those who act for the company must be',
      ask: {
        ...request,
        holdings: [{ field: 'name', record: 'profile' }],
        recipients: [
          { kind: 'entrusted-party', name: 'Kita Parcels', country: 'JP' },
          { kind: 'subcontractor', name: 'Minami Hosting' },
          { kind: 'partner', name: 'Higashi Florists' },
          { kind: 'public-institution', name: 'Prefectural police' },
        ],
      },
      answer: {
        ...promises,
        notices: [
          { kind: 'entrusted-party', name: 'Kita Parcels', country: 'JP', notice: 'erase', required: true, laws: [{ law: 'APPI Art. 25' }] },
          { kind: 'subcontractor', name: 'Minami Hosting', notice: 'erase', required: true },
          { kind: 'partner', name: 'Higashi Florists', notice: 'erase', required: false, laws: [] },
        ],
      },
    },
    {
      title: 'a request to stop disclosure of which recipients are told',
      ask: {
        ...request,
        request: 'stop-disclosure',
        holdings: [{ field: 'name', record: 'profile' }],
        recipients: [
          { kind: 'entrusted-party', name: 'Kita Parcels' },
          { kind: 'subcontractor', name: 'Minami Hosting' },
          { kind: 'successor', name: 'Shin Charity' },
          { kind: 'other', name: 'Nishi University' },
        ],
      },
      answer: {
        ...promises,
        notices: [
          { kind: 'subcontractor', name: 'Minami Hosting', notice: 'keep-within-purposes', required: true },
          { kind: 'successor', name: 'Shin Charity', notice: 'disclosure-stopped', required: false },
          { kind: 'other', name: 'Nishi University', notice: 'disclosure-stopped', required: false },
        ],
      },
    },
    {
      title: 'a request that arrived after the day it is planned for: with the fault and no plan',
      ask: { ...request, asOf: '2026-03-31', holdings: [{ field: 'name', record: 'profile' }] },
      answer: { planned: false, faults: [{ path: ['requestedOn'], problem: 'contradiction' }] },
      absent: ['entries'],
      silent: true,
    },
    {
      title: 'a request on a day that does not exist: with the fault and no plan',
      ask: { ...request, requestedOn: '2026-02-29', holdings: [{ field: 'name', record: 'profile' }] },
      answer: { planned: false, faults: [{ path: ['requestedOn'], problem: 'no-day' }] },
      absent: ['entries'],
      silent: true,
    },
    {
      title: 'a request about one undeclared field among others: nothing is deleted on half an answer',
      ask: {
        ...request,
        holdings: [
          { field: 'name', record: 'profile' },
          { field: 'nickname', record: 'profile' },
        ],
      },
      answer: { planned: false, faults: [{ path: ['holdings', 1, 'field'] }] },
      absent: ['entries'],
      silent: true,
    },
    {
      title: 'a request whose holding gives an event that its kind of record does not have: with the fault and no plan',
      ask: { ...request, holdings: [{ field: 'name', record: 'profile', events: { fiscalYearEnd: '2026-03-31' } }] },
      answer: { planned: false, faults: [{ path: ['holdings', 0, 'events', 'fiscalYearEnd'], problem: 'not-declared' }] },
      absent: ['entries'],
      silent: true,
    },
  ],
}
