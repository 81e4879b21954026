import { about, asking, kinds, sentTo, stating, subcontractor, subcontractorByConsent, tradedAs } from '../asks.js'
import { disclosureNotAgreed, groundStopped, invalid, servesOnly, traded, unattested, unknownField, unmet, wrongKind } from '../reasons.js'
import type { Table } from '../table.js'

const ask = subcontractor
const byConsent = subcontractorByConsent
const clauses = ['collection.1', 'disclosure.2', 'agreed-use.2']
const within = ['encrypt-in-transit', 'supervise-recipient', 'bind-recipient-to-purposes']
const beyond = ['encrypt-in-transit', 'supervise-recipient', 'record-disclosure']
const attestations = ['assertedBy', 'reference', 'agreement']
const notConsented = unmet('disclosure.2', 'recipientUse', 'beyond-purposes', ['within-purposes'], ['specificConsent', false, [true]])

export const table: Table = {
  clause: 'disclosure.2',
  allowed: [
    { title: 'giving a subcontractor what providing the service needs', ask, clauses, obligations: within, advice: [] },
    { title: 'giving it by number', ask: asking(ask, { ground: 2, purposes: [5] }), clauses, obligations: within, advice: [] },
    { title: 'giving it to improve the service', ask: stating(ask, { need: 'improve-services' }), clauses, obligations: within, advice: [] },
    {
      title: 'giving it within the purposes, though the customer gave specific consent to more',
      ask: stating(ask, { specificConsent: true }),
      clauses,
      obligations: within,
      advice: [],
    },
    {
      title: 'giving it within the purposes, with a consent on record that is not asked here',
      ask: stating(ask, { specificConsent: true, consentReference: 'K-4' }),
      clauses,
      obligations: within,
    },
    {
      title: 'giving it for more than the purposes, by the specific consent of the customer',
      ask: byConsent,
      clauses,
      obligations: beyond,
      advice: ['specific-consent-must-be-real'],
    },
    {
      title: 'giving it by specific consent, by number',
      ask: asking(byConsent, { ground: 2 }),
      clauses,
      obligations: beyond,
      advice: ['specific-consent-must-be-real'],
    },
    { title: 'giving it for a purpose that the person agreed to', ask: about(ask, { agreed: [5] }), clauses, obligations: within },
    {
      title: 'giving it although the person stopped disclosure, within the purposes',
      ask: about(ask, { standing: 'disclosure-stopped' }),
      clauses,
      obligations: within,
    },
    {
      title: 'giving it to a subcontractor in the United States',
      ask: sentTo(ask, { country: 'US' }),
      clauses,
      obligations: within,
      advice: ['foreign-recipient'],
    },
    {
      title: 'giving it by specific consent to a subcontractor in Germany',
      ask: sentTo(byConsent, { country: 'DE' }),
      clauses,
      obligations: beyond,
      advice: ['specific-consent-must-be-real', 'foreign-recipient-adequate'],
    },
  ],
  denied: [
    {
      title: 'giving a subcontractor what is not necessary',
      ask: stating(ask, { necessary: false }),
      reasons: [unmet('disclosure.2', 'necessary', false, [true])],
    },
    {
      title: 'giving it for neither providing nor improving the service',
      ask: stating(ask, { need: 'neither' }),
      reasons: [unmet('disclosure.2', 'need', 'neither', ['provide-services', 'improve-services'])],
    },
    {
      title: 'giving it for more than the purposes without specific consent: one reason that names both ways out',
      ask: stating(ask, { recipientUse: 'beyond-purposes' }),
      reasons: [notConsented],
    },
    {
      title: 'giving it so by number',
      ask: asking(stating(ask, { recipientUse: 'beyond-purposes' }), { ground: 2 }),
      reasons: [notConsented],
    },
    {
      title: 'giving it with no fact as it should be: each reason, in the order of the facts',
      ask: stating(ask, { necessary: false, need: 'neither', recipientUse: 'beyond-purposes' }),
      reasons: [
        unmet('disclosure.2', 'necessary', false, [true]),
        unmet('disclosure.2', 'need', 'neither', ['provide-services', 'improve-services']),
        notConsented,
      ],
    },
    ...kinds
      .filter((kind) => kind !== 'subcontractor')
      .map((kind) => ({
        title: `giving it to a recipient of the kind ${kind}`,
        ask: sentTo(ask, { kind }),
        reasons: [wrongKind('disclosure.2', kind, 'subcontractor')],
      })),
    ...attestations.flatMap((attestation) => [
      {
        title: `giving it without the attestation ${attestation}`,
        ask: stating(ask, { [attestation]: undefined }),
        reasons: [unattested('disclosure.2', attestation)],
      },
      { title: `giving it with a blank ${attestation}`, ask: stating(ask, { [attestation]: '\t' }), reasons: [unattested('disclosure.2', attestation)] },
    ]),
    {
      title: 'giving it by a specific consent that is not on record',
      ask: stating(byConsent, { consentReference: undefined }),
      reasons: [unattested('disclosure.2', 'consentReference')],
    },
    {
      title: 'giving it by a specific consent whose record is blank',
      ask: stating(byConsent, { consentReference: '' }),
      reasons: [unattested('disclosure.2', 'consentReference')],
    },
    {
      title: 'giving it with everything wrong: each reason',
      ask: tradedAs(
        {
          ...ask,
          purposes: [1],
          fields: ['payment-card', 'nickname'],
          subject: { id: 'c-17', standing: 'use-stopped', agreed: [] },
          record: 'order',
          recipient: { kind: 'partner', name: 'Higashi Florists', country: 'JP' },
          evidence: { necessary: false, need: 'neither', recipientUse: 'beyond-purposes', specificConsent: false, consentReference: '' },
        },
        'rental',
      ),
      reasons: [
        unknownField('nickname'),
        traded('rental'),
        disclosureNotAgreed(1),
        servesOnly('payment-card', 3),
        groundStopped('use-stopped', 2),
        wrongKind('disclosure.2', 'partner', 'subcontractor'),
        unmet('disclosure.2', 'necessary', false, [true]),
        unmet('disclosure.2', 'need', 'neither', ['provide-services', 'improve-services']),
        notConsented,
        ...attestations.map((attestation) => unattested('disclosure.2', attestation)),
      ],
    },
    {
      title: 'giving it by specific consent although the person stopped disclosure',
      ask: about(byConsent, { standing: 'disclosure-stopped' }),
      reasons: [groundStopped('disclosure-stopped', 2)],
      silent: true,
    },
    { title: 'a sale to a subcontractor', ask: tradedAs(ask, 'sale'), reasons: [traded('sale')], silent: true },
    { title: 'a rental to a subcontractor', ask: tradedAs(ask, 'rental'), reasons: [traded('rental')], silent: true },
    {
      title: 'giving it for a purpose that the person left out of what they agreed to',
      ask: about(ask, { agreed: [1, 2] }),
      reasons: [disclosureNotAgreed(5)],
      silent: true,
    },
    {
      title: 'giving it for a person who agreed to nothing, though they gave specific consent',
      ask: about(byConsent, { agreed: [] }),
      reasons: [disclosureNotAgreed(5)],
      silent: true,
    },
    ...(['use-stopped', 'discontinued'] as const).map(
      (standing) =>
        ({
          title: `giving what an invoice keeps of a person whose standing is ${standing}`,
          ask: asking(about(ask, { standing }), { record: 'invoice' }),
          reasons: [groundStopped(standing, 2)],
          silent: true,
        }) as const,
    ),
    ...['necessary', 'need', 'recipientUse', 'specificConsent'].map(
      (fact) =>
        ({
          title: `giving it without the fact ${fact}`,
          ask: stating(ask, { [fact]: undefined }),
          reasons: [invalid([['evidence', fact], 'missing'])],
          silent: true,
        }) as const,
    ),
    {
      title: 'giving it for a use of no kind on the list',
      ask: stating(ask, { recipientUse: 'within_purposes' }),
      reasons: [invalid([['evidence', 'recipientUse'], 'unknown-name'])],
      silent: true,
    },
    {
      title: 'giving it for a need that is no text',
      ask: stating(ask, { need: true }),
      reasons: [invalid([['evidence', 'need'], 'wrong-type'])],
      silent: true,
    },
  ],
}
