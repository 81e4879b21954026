import { planDeletion, policy } from '../../src/index.js'
import type { Document } from '../../src/model/document.js'
import type { NotPlanned, Plan } from '../../src/model/plan.js'
import { configure, enforce, parsePolicy } from '../../src/policy.js'
import { document } from '../../src/reference.js'

const day = '2026-04-01'
const asked = { requestedOn: day, asOf: day, subject: { id: 'c-17' } } as const
const recipients = [
  { kind: 'entrusted-party', name: 'Kita Parcels', country: 'JP' },
  { kind: 'subcontractor', name: 'Minami Hosting' },
  { kind: 'partner', name: 'Higashi Florists', country: 'JP' },
] as const

const withInquiries = enforce(configure(policy, { version: '2026-11-a', extras: ['operator.inquiry'] }))

/** The same policy without a word on what stays possible: it leaves no ground open. */
const { standings: _, ...silent } = document
const parsed = parsePolicy({ ...silent, version: '2026-11-b' })
if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
const withoutStandings = enforce(parsed.policy)

/** Plans that between them say everything a plan can say, each with what it is about. */
export const plans: readonly (readonly [about: string, plan: Plan, policy: { readonly document: Document }])[] = [
  [
    'A request to delete, with holdings of every fate',
    planDeletion<string | number>({
      ...asked,
      request: 'delete',
      holdings: [
        { field: 'email', record: 'profile', store: 'shop', ref: 8 },
        {
          field: 'payment',
          record: 'invoice',
          document: 'inv-1',
          events: { fiscalYearEnd: '2025-03-31', booksClosedOn: '2025-05-20' },
          facts: { lossYear: false },
        },
        {
          field: 'payment',
          record: 'invoice',
          document: 'inv-2',
          events: { fiscalYearEnd: '2025-03-31', booksClosedOn: '2025-05-20' },
          facts: { lossYear: false },
        },
        { field: 'name', record: 'order', events: { fiscalYearEnd: '2025-03-31' } },
        { field: 'name', record: 'contract', facts: { lossYear: false } },
        { field: 'payment', record: 'order', events: { fiscalYearEnd: '9995-03-31' }, facts: { lossYear: false } },
        { field: 'phone', record: 'profile' },
        { field: 'phone', record: 'profile' },
        { field: 'gender', record: 'profile', ref: 'held' },
        { field: 'industry', record: 'profile', store: 'backup', erasableFrom: '2026-06-01' },
        { field: 'email', record: 'invoice', document: 'inv-3', unalterable: true, facts: { lossYear: false } },
        {
          field: 'name',
          record: 'invoice',
          document: 'inv-3',
          unalterable: true,
          events: { fiscalYearEnd: '2025-03-31', booksClosedOn: '2025-05-20' },
          facts: { lossYear: false },
        },
        { field: 'payment-card', record: 'invoice', document: 'inv-3', unalterable: true, facts: { lossYear: false } },
      ],
      holds: [{ id: 'H-1', covers: { refs: ['held'] } }],
      recipients,
    }),
    policy,
  ],
  [
    'A request to delete an inquiry that the operator keeps by its own choice',
    withInquiries.planDeletion({
      ...asked,
      request: 'delete',
      holdings: [
        { field: 'email', record: 'inquiry', events: { inquiryClosedOn: '2026-03-10' } },
        { field: 'email', record: 'inquiry', events: { inquiryClosedOn: '2026-03-20' } },
      ],
    }),
    withInquiries.policy,
  ],
  [
    'A request to stop use',
    planDeletion({
      ...asked,
      request: 'stop-use',
      holdings: [
        { field: 'email', record: 'profile' },
        { field: 'payment', record: 'invoice', events: { fiscalYearEnd: '2025-03-31', booksClosedOn: '2025-05-20' }, facts: { lossYear: false } },
      ],
      recipients,
    }),
    policy,
  ],
  [
    'A request to stop disclosure',
    planDeletion({
      ...asked,
      request: 'stop-disclosure',
      holdings: [
        { field: 'email', record: 'profile' },
        { field: 'identity-document', record: 'profile' },
      ],
      recipients,
    }),
    policy,
  ],
  [
    'A request to delete where all is awaited',
    planDeletion({ ...asked, request: 'delete', holdings: [{ field: 'name', record: 'contract', facts: { lossYear: false } }] }),
    policy,
  ],
  [
    'A request to stop disclosure under a policy that leaves no ground open',
    withoutStandings.planDeletion({ ...asked, request: 'stop-disclosure', holdings: [{ field: 'email', record: 'profile' }] }),
    withoutStandings.policy,
  ],
  [
    'A request to delete that is answered late, with copies of two nights, and a document that no rule keeps as long as another part of it',
    planDeletion({
      ...asked,
      asOf: '2026-04-20',
      request: 'delete',
      holdings: [
        { field: 'email', record: 'profile' },
        { field: 'phone', record: 'profile', store: 'night-1', erasableFrom: '2026-05-01' },
        { field: 'phone', record: 'profile', store: 'night-2', erasableFrom: '2026-05-02' },
        { field: 'name', record: 'order', document: 'o-1', unalterable: true, events: { fiscalYearEnd: '2025-03-31' }, facts: { lossYear: false } },
        {
          field: 'payment',
          record: 'invoice',
          document: 'o-1',
          unalterable: true,
          events: { fiscalYearEnd: '2025-03-31', booksClosedOn: '2025-05-20' },
          facts: { lossYear: false },
        },
      ],
    }),
    policy,
  ],
  [
    'A request to stop use that is answered late',
    planDeletion({ ...asked, asOf: '2026-04-20', request: 'stop-use', holdings: [{ field: 'email', record: 'profile' }] }),
    policy,
  ],
  [
    'A request to stop disclosure that is answered late',
    planDeletion({ ...asked, asOf: '2026-04-20', request: 'stop-disclosure', holdings: [{ field: 'email', record: 'profile' }] }),
    policy,
  ],
  ['A request to delete where nothing is held', planDeletion({ ...asked, request: 'delete', holdings: [] }), policy],
]

/** A plan that is not made. */
export const notPlanned: NotPlanned = { planned: false, faults: [{ path: ['asOf'], problem: 'no-day', found: '2026-02-30' }], policy: policy.identity }
