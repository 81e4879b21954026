import { about, asking, kinds, sentTo, serviceProvision, stating, tradedAs } from '../asks.js'
import { disclosureNotAgreed, groundStopped, invalid, servesOnly, traded, unattested, unknownField, unmet, wrongKind } from '../reasons.js'
import type { Table } from '../table.js'

const ask = serviceProvision
const clauses = ['collection.1', 'disclosure.3', 'agreed-use.2']
const obligations = ['encrypt-in-transit', 'record-disclosure']
const consent = ['appi-consent-needed']
const permitted = ['partner', 'other']
const attestations = ['assertedBy', 'reference']

export const table: Table = {
  clause: 'disclosure.3',
  allowed: [
    ...permitted.map((kind) => ({
      title: `giving what the service needs to a recipient of the kind ${kind}`,
      ask: sentTo(ask, { kind }),
      clauses,
      obligations,
      advice: consent,
    })),
    { title: 'giving it by number', ask: asking(ask, { ground: 3, purposes: [2] }), clauses, obligations, advice: consent },
    { title: 'giving it for several purposes', ask: asking(ask, { purposes: ['order-fulfilment', 'settlement'] }), clauses, obligations },
    { title: 'giving it for a purpose that the person agreed to', ask: about(ask, { agreed: [2, 3] }), clauses, obligations },
    { title: 'giving the card for settlement', ask: asking(ask, { purposes: [3], fields: ['payment-card'] }), clauses, obligations },
    {
      title: 'giving it to a recipient in Australia',
      ask: sentTo(ask, { country: 'AU' }),
      clauses,
      obligations,
      advice: ['appi-consent-needed', 'foreign-recipient'],
    },
    {
      title: 'giving it to a recipient in France',
      ask: sentTo(ask, { country: 'FR' }),
      clauses,
      obligations,
      advice: ['appi-consent-needed', 'foreign-recipient-adequate'],
    },
  ],
  denied: [
    { title: 'giving what the service does not need', ask: stating(ask, { necessary: false }), reasons: [unmet('disclosure.3', 'necessary', false, [true])] },
    {
      title: 'giving what the service does not need, by number',
      ask: asking(stating(ask, { necessary: false }), { ground: 3 }),
      reasons: [unmet('disclosure.3', 'necessary', false, [true])],
    },
    ...kinds
      .filter((kind) => !permitted.includes(kind))
      .map((kind) => ({
        title: `giving it to a recipient of the kind ${kind}`,
        ask: sentTo(ask, { kind }),
        reasons: [wrongKind('disclosure.3', kind, 'partner', 'other')],
      })),
    ...attestations.flatMap((attestation) => [
      {
        title: `giving it without the attestation ${attestation}`,
        ask: stating(ask, { [attestation]: undefined }),
        reasons: [unattested('disclosure.3', attestation)],
      },
      { title: `giving it with a blank ${attestation}`, ask: stating(ask, { [attestation]: '' }), reasons: [unattested('disclosure.3', attestation)] },
    ]),
    {
      title: 'giving it with everything wrong: each reason',
      ask: tradedAs(
        {
          ...ask,
          purposes: [6, 5],
          fields: ['payment', 'nickname'],
          subject: { id: 'c-17', standing: 'disclosure-stopped', agreed: [5] },
          recipient: { kind: 'successor', name: 'Shin Charity', country: 'JP' },
          evidence: { necessary: false },
        },
        'sale',
      ),
      reasons: [
        unknownField('nickname'),
        traded('sale'),
        disclosureNotAgreed(6),
        servesOnly('payment', 2, 3, 4),
        groundStopped('disclosure-stopped', 3),
        wrongKind('disclosure.3', 'successor', 'partner', 'other'),
        unmet('disclosure.3', 'necessary', false, [true]),
        unattested('disclosure.3', 'assertedBy'),
        unattested('disclosure.3', 'reference'),
      ],
    },
    {
      title: 'giving it although the person stopped disclosure: a third party is no entrusted party',
      ask: about(ask, { standing: 'disclosure-stopped' }),
      reasons: [groundStopped('disclosure-stopped', 3)],
      silent: true,
    },
    ...(['use-stopped', 'discontinued'] as const).map(
      (standing) =>
        ({
          title: `giving what an invoice keeps of a person whose standing is ${standing}`,
          ask: asking(about(ask, { standing }), { record: 'invoice' }),
          reasons: [groundStopped(standing, 3)],
          silent: true,
        }) as const,
    ),
    { title: 'a sale as part of the service', ask: tradedAs(ask, 'sale'), reasons: [traded('sale')], silent: true },
    { title: 'a rental as part of the service', ask: tradedAs(ask, 'rental'), reasons: [traded('rental')], silent: true },
    {
      title: 'giving it for a purpose that the person left out of what they agreed to',
      ask: about(ask, { agreed: [1] }),
      reasons: [disclosureNotAgreed(2)],
      silent: true,
    },
    { title: 'giving it for a person who agreed to nothing', ask: about(ask, { agreed: [] }), reasons: [disclosureNotAgreed(2)], silent: true },
    {
      title: 'giving it without saying whether it is necessary',
      ask: stating(ask, { necessary: undefined }),
      reasons: [invalid([['evidence', 'necessary'], 'missing'])],
      silent: true,
    },
    {
      title: 'giving it with the attestation of another ground',
      ask: stating(ask, { agreement: 'C-7' }),
      reasons: [invalid([['evidence', 'agreement'], 'not-declared'])],
      silent: true,
    },
    { title: 'giving it without a purpose', ask: asking(ask, { purposes: undefined }), reasons: [invalid([['purposes'], 'missing'])], silent: true },
  ],
}
