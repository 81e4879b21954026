import { canCollect, canDisclose, canUse, policy } from '../../../src/index.js'
import { policyInForce, tighten } from '../../../src/policy.js'
import type { document } from '../../../src/reference.js'
import type { ToldOfDuty } from './example.js'

/** A call for every obligation of the reference policy, and a like one on which it does not ride. */
export const obligations = {
  'encrypt-in-transit': {
    example: (shows) => shows(canUse({ purpose: 'settlement', fields: ['payment'], subject: { id: 'c-17', standing: 'active' }, recipient: { id: 'c-17' } })),
    without: (shows) => shows(canUse({ purpose: 'settlement', fields: ['payment'], subject: { id: 'c-17', standing: 'active' } })),
  },
  'purpose-shown-at-collection': {
    example: (shows) => shows(canCollect({ fields: ['name'] })),
    without: (shows) => shows(canUse({ purpose: 'contact', fields: ['name'], subject: { id: 'c-17', standing: 'active' } })),
  },
  'delete-after-proof': {
    example: (shows) => shows(canCollect({ fields: ['identity-document'], proves: ['birth-date'], alreadyHeld: ['birth-date'] })),
    without: (shows) => shows(canCollect({ fields: ['birth-date'] })),
  },
  'reply-only-to-subject': {
    example: (shows) =>
      shows(canUse({ purpose: 'inquiry-response', fields: ['email'], subject: { id: 'c-17', standing: 'active' }, recipient: { id: 'c-17' } })),
    without: (shows) =>
      shows(
        canUse({
          purpose: 'inquiry-response',
          fields: ['email'],
          subject: { id: 'c-17', standing: 'active', corporation: 'Nishi KK' },
          recipient: { id: 'c-18', corporation: 'Nishi KK' },
        }),
      ),
  },
  'opt-in-and-unsubscribe': {
    example: (shows) => shows(canUse({ purpose: 'marketing-and-improvement', fields: ['email'], subject: { id: 'c-17', standing: 'active' } })),
    without: (shows) => shows(canUse({ purpose: 'marketing-and-improvement', fields: ['address'], subject: { id: 'c-17', standing: 'active' } })),
  },
  'supervise-recipient': {
    example: (shows) =>
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
    without: (shows) =>
      shows(
        canDisclose({
          ground: 'service-provision',
          purposes: ['order-fulfilment'],
          fields: ['address'],
          subject: { id: 'c-17', standing: 'active' },
          recipient: { kind: 'partner', name: 'Higashi Florists', country: 'JP' },
          evidence: { necessary: true, assertedBy: 'sato', reference: 'T-2' },
        }),
      ),
  },
  'bind-recipient-to-purposes': {
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
            recipientUse: 'within-purposes',
            specificConsent: false,
            assertedBy: 'sato',
            reference: 'T-3',
            agreement: 'C-9',
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
            recipientUse: 'beyond-purposes',
            specificConsent: true,
            assertedBy: 'sato',
            reference: 'T-4',
            agreement: 'C-9',
            consentReference: 'K-12',
          },
        }),
      ),
  },
  'record-disclosure': {
    example: (shows) =>
      shows(
        canDisclose({
          ground: 'service-provision',
          purposes: ['order-fulfilment'],
          fields: ['address'],
          subject: { id: 'c-17', standing: 'active' },
          recipient: { kind: 'partner', name: 'Higashi Florists', country: 'JP' },
          evidence: { necessary: true, assertedBy: 'sato', reference: 'T-2' },
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
  'check-small-cells': {
    example: (shows) =>
      shows(
        canDisclose({
          ground: 'aggregate',
          fields: ['gender'],
          recipient: { kind: 'other', name: 'Kita Research', country: 'JP' },
          evidence: { derivedBy: 'aggregation', identifiable: false, method: 'M-3' },
        }),
      ),
    without: (shows) =>
      shows(
        canDisclose({
          ground: 'succession',
          fields: ['gender'],
          subject: { id: 'c-17', standing: 'active' },
          recipient: { kind: 'successor', name: 'Minami Holdings', country: 'JP' },
          evidence: { event: 'merger', reference: 'M-1' },
        }),
      ),
  },
  'successor-keeps-purposes': {
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
          ground: 'legal-inquiry',
          fields: ['email'],
          subject: { id: 'c-17', standing: 'active' },
          recipient: { kind: 'public-institution', name: 'Nishi police', country: 'JP' },
          evidence: { institution: 'police', formal: true, basedOnLaw: true, hasJurisdiction: true, legalBasis: 'CCP Art. 197(2)', reference: 'P-5' },
        }),
      ),
  },
  'announce-revision': {
    example: (shows) => {
      const next = tighten(policy, { version: 'own-1', effectiveOn: '2027-01-01', promptlyDays: 7 })
      shows(policyInForce([policy, next], '2027-04-01'))
    },
    without: (shows) => shows(policyInForce([policy], '2027-04-01')),
  },
} as const satisfies { readonly [Code in keyof typeof document.obligations]: ToldOfDuty }
