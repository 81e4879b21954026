import { canCollect, canDisclose, canUse, governs, passwordLiability, planDeletion, policy } from '../../../src/index.js'
import { configure, enforce, parsePolicy, policyInForce } from '../../../src/policy.js'
import { document } from '../../../src/reference.js'
import type { ToldOfDuty } from './example.js'

/** A call for every advice of the reference policy, and a like one on which it does not ride. */
export const advice = {
  'no-individual-number': {
    example: (shows) => shows(canCollect({ fields: ['identity-document'], proves: ['birth-date'], alreadyHeld: ['birth-date'] })),
    without: (shows) => shows(canCollect({ fields: ['birth-date'] })),
  },
  'purpose-too-vague': {
    example: (shows) => shows(canUse({ purpose: 'contact', fields: ['phone'], subject: { id: 'c-17', standing: 'active' } })),
    without: (shows) => shows(canUse({ purpose: 'order-fulfilment', fields: ['phone'], subject: { id: 'c-17', standing: 'active' } })),
  },
  'corporate-reply-may-be-disclosure': {
    example: (shows) =>
      shows(
        canUse({
          purpose: 'inquiry-response',
          fields: ['email'],
          subject: { id: 'c-17', standing: 'active', corporation: 'Nishi KK' },
          recipient: { id: 'c-18', corporation: 'Nishi KK' },
        }),
      ),
    without: (shows) =>
      shows(canUse({ purpose: 'inquiry-response', fields: ['email'], subject: { id: 'c-17', standing: 'active' }, recipient: { id: 'c-17' } })),
  },
  'specific-consent-must-be-real': {
    example: (shows) =>
      shows(
        canDisclose({
          ground: 'subcontractor',
          purposes: ['service-communication'],
          fields: ['email'],
          subject: { id: 'c-17', standing: 'active' },
          recipient: { kind: 'subcontractor', name: 'Minami Hosting', country: 'JP' },
          evidence: {
            necessary: true,
            need: 'provide-services',
            recipientUse: 'beyond-purposes',
            specificConsent: true,
            assertedBy: 'sato',
            reference: 'T-4',
            agreement: 'C-9',
            consentReference: 'K-12',
          },
        }),
      ),
    without: (shows) =>
      shows(
        canDisclose({
          ground: 'subcontractor',
          purposes: ['service-communication'],
          fields: ['email'],
          subject: { id: 'c-17', standing: 'active' },
          recipient: { kind: 'subcontractor', name: 'Minami Hosting', country: 'JP' },
          evidence: {
            necessary: true,
            need: 'provide-services',
            recipientUse: 'within-purposes',
            specificConsent: false,
            assertedBy: 'sato',
            reference: 'T-3',
            agreement: 'C-9',
          },
        }),
      ),
  },
  'appi-consent-needed': {
    example: (shows) =>
      shows(
        canDisclose({
          ground: 'emergency',
          fields: ['address'],
          subject: { id: 'c-17', standing: 'active' },
          recipient: { kind: 'public-institution', name: 'Nishi fire brigade', country: 'JP' },
          evidence: { threatened: 'life', immediateDanger: true, urgentNeed: true, consentDifficult: false, assertedBy: 'sato', reference: 'T-8' },
        }),
      ),
    without: (shows) =>
      shows(
        canDisclose({
          ground: 'emergency',
          fields: ['address'],
          subject: { id: 'c-17', standing: 'active' },
          recipient: { kind: 'public-institution', name: 'Nishi fire brigade', country: 'JP' },
          evidence: { threatened: 'life', immediateDanger: true, urgentNeed: true, consentDifficult: true, assertedBy: 'sato', reference: 'T-8' },
        }),
      ),
  },
  'not-statistics': {
    example: (shows) =>
      shows(
        canDisclose({
          ground: 'aggregate',
          fields: ['gender'],
          recipient: { kind: 'other', name: 'Kita Research', country: 'JP' },
          evidence: { derivedBy: 'analysis', identifiable: false, method: 'M-4' },
        }),
      ),
    without: (shows) =>
      shows(
        canDisclose({
          ground: 'aggregate',
          fields: ['gender'],
          recipient: { kind: 'other', name: 'Kita Research', country: 'JP' },
          evidence: { derivedBy: 'aggregation', identifiable: false, method: 'M-3' },
        }),
      ),
  },
  'answer-only-what-is-asked': {
    example: (shows) =>
      shows(
        canDisclose({
          ground: 'legal-inquiry',
          fields: ['email'],
          subject: { id: 'c-17', standing: 'active' },
          recipient: { kind: 'public-institution', name: 'Nishi police', country: 'JP' },
          evidence: { institution: 'police', formal: true, basedOnLaw: true, hasJurisdiction: true, legalBasis: 'CCP Art. 197(2)', reference: 'P-5' },
        }),
      ),
    without: (shows) =>
      shows(
        canDisclose({
          ground: 'emergency',
          fields: ['email'],
          subject: { id: 'c-17', standing: 'active' },
          recipient: { kind: 'public-institution', name: 'Nishi police', country: 'JP' },
          evidence: { threatened: 'life', immediateDanger: true, urgentNeed: true, consentDifficult: true, assertedBy: 'sato', reference: 'T-8' },
        }),
      ),
  },
  'share-sale-is-not-succession': {
    example: (shows) =>
      shows(
        canDisclose({
          ground: 'succession',
          fields: ['email'],
          subject: { id: 'c-17', standing: 'active' },
          recipient: { kind: 'successor', name: 'Minami Holdings', country: 'JP' },
          evidence: { event: 'merger', reference: 'M-1' },
        }),
      ),
    without: (shows) =>
      shows(
        canDisclose({
          ground: 'service-provision',
          purposes: ['contact'],
          fields: ['email'],
          subject: { id: 'c-17', standing: 'active' },
          recipient: { kind: 'partner', name: 'Minami Holdings', country: 'JP' },
          evidence: { necessary: true, assertedBy: 'sato', reference: 'T-2' },
        }),
      ),
  },
  'foreign-recipient': {
    example: (shows) =>
      shows(
        canDisclose({
          ground: 'entrustment',
          purposes: ['order-fulfilment'],
          fields: ['address'],
          subject: { id: 'c-17', standing: 'active' },
          recipient: { kind: 'entrusted-party', name: 'Western Parcels', country: 'US' },
          evidence: { necessary: true, assertedBy: 'sato', reference: 'T-5', agreement: 'C-8' },
        }),
      ),
    without: (shows) =>
      shows(
        canDisclose({
          ground: 'entrustment',
          purposes: ['order-fulfilment'],
          fields: ['address'],
          subject: { id: 'c-17', standing: 'active' },
          recipient: { kind: 'entrusted-party', name: 'Kita Parcels', country: 'JP' },
          evidence: { necessary: true, assertedBy: 'sato', reference: 'T-1', agreement: 'C-7' },
        }),
      ),
  },
  'foreign-recipient-adequate': {
    example: (shows) =>
      shows(
        canDisclose({
          ground: 'entrustment',
          purposes: ['order-fulfilment'],
          fields: ['address'],
          subject: { id: 'c-17', standing: 'active' },
          recipient: { kind: 'entrusted-party', name: 'Northern Parcels', country: 'GB' },
          evidence: { necessary: true, assertedBy: 'sato', reference: 'T-6', agreement: 'C-10' },
        }),
      ),
    without: (shows) =>
      shows(
        canDisclose({
          ground: 'entrustment',
          purposes: ['order-fulfilment'],
          fields: ['address'],
          subject: { id: 'c-17', standing: 'active' },
          recipient: { kind: 'entrusted-party', name: 'Western Parcels', country: 'US' },
          evidence: { necessary: true, assertedBy: 'sato', reference: 'T-5', agreement: 'C-8' },
        }),
      ),
  },
  'joint-use-notice-missing': {
    example: (shows) => shows(governs({ person: 'customer', origin: { partner: 'Nishi Travel' } })),
    without: (shows) => shows(governs({ person: 'customer' })),
  },
  'widened-purpose-needs-consent': {
    example: (shows) => {
      const parsed = parsePolicy({
        ...document,
        version: '2027-01',
        effectiveOn: '2027-01-01',
        purposes: { ...document.purposes, research: { clause: 'use.5', number: 7 } },
      })
      if (parsed.ok) shows(policyInForce([policy, parsed.policy], '2027-04-01'))
    },
    without: (shows) => {
      const parsed = parsePolicy({ ...document, version: '2027-01', effectiveOn: '2027-01-01' })
      if (parsed.ok) shows(policyInForce([policy, parsed.policy], '2027-04-01'))
    },
  },
  'exclusion-may-be-void': {
    example: (shows) => shows(passwordLiability({ matched: true })),
    without: (shows) => shows(passwordLiability({ matched: false })),
  },
  'card-in-unalterable-document': {
    example: (shows) =>
      shows(
        planDeletion({
          request: 'delete',
          requestedOn: '2026-11-24',
          asOf: '2026-11-24',
          subject: { id: 'c-17' },
          holdings: [{ field: 'payment-card', record: 'invoice', document: 'inv-3', unalterable: true }],
        }),
      ),
    without: (shows) =>
      shows(
        planDeletion({
          request: 'delete',
          requestedOn: '2026-11-24',
          asOf: '2026-11-24',
          subject: { id: 'c-17' },
          holdings: [{ field: 'payment-card', record: 'invoice', document: 'inv-3' }],
        }),
      ),
  },
  'promptly-over-thirty-days': {
    example: (shows) => {
      const slow = enforce(configure(policy, { version: 'own-1', parameters: { promptlyDays: 45 } }))
      shows(slow.planDeletion({ request: 'delete', requestedOn: '2026-11-24', asOf: '2026-11-24', subject: { id: 'c-17' }, holdings: [] }))
    },
    without: (shows) => shows(planDeletion({ request: 'delete', requestedOn: '2026-11-24', asOf: '2026-11-24', subject: { id: 'c-17' }, holdings: [] })),
  },
} as const satisfies { readonly [Code in keyof typeof document.advice]: ToldOfDuty }
