import { about, asking, entrustment, kinds, sentTo, stating, tradedAs } from '../asks.js'
import { disclosureNotAgreed, groundStopped, invalid, servesOnly, traded, unattested, unknownField, unmet, wrongKind } from '../reasons.js'
import type { Table } from '../table.js'

const ask = entrustment
const clauses = ['collection.1', 'disclosure.1', 'agreed-use.2']
const obligations = ['encrypt-in-transit', 'supervise-recipient']
const attestations = ['assertedBy', 'reference', 'agreement']

export const table: Table = {
  clause: 'disclosure.1',
  allowed: [
    { title: 'entrusting a carrier with what a delivery needs', ask, clauses, obligations, advice: [] },
    { title: 'entrusting by number', ask: asking(ask, { ground: 1, purposes: [2] }), clauses, obligations, advice: [] },
    { title: 'entrusting for several purposes, by key and by number', ask: asking(ask, { purposes: ['order-fulfilment', 3, 6] }), clauses, obligations },
    {
      title: 'entrusting a payment processor with the card',
      ask: asking(ask, { purposes: ['settlement'], fields: ['payment', 'payment-card'] }),
      clauses,
      obligations,
    },
    {
      title: 'entrusting the card for two purposes, one of which it serves',
      ask: asking(ask, { purposes: [2, 3], fields: ['name', 'payment-card'] }),
      clauses,
      obligations,
    },
    { title: 'entrusting for a purpose that the person agreed to', ask: about(ask, { agreed: ['order-fulfilment'] }), clauses, obligations },
    {
      title: 'entrusting although the person stopped disclosure: the entrusted party acts for the company',
      ask: about(ask, { standing: 'disclosure-stopped' }),
      clauses,
      obligations,
    },
    { title: 'entrusting a company in the United States', ask: sentTo(ask, { country: 'US' }), clauses, obligations, advice: ['foreign-recipient'] },
    {
      title: 'entrusting a company in the European Economic Area',
      ask: sentTo(ask, { country: 'NO' }),
      clauses,
      obligations,
      advice: ['foreign-recipient-adequate'],
    },
    {
      title: 'entrusting a company in the United Kingdom',
      ask: sentTo(ask, { country: 'GB' }),
      clauses,
      obligations,
      advice: ['foreign-recipient-adequate'],
    },
    { title: 'entrusting a company in Switzerland', ask: sentTo(ask, { country: 'CH' }), clauses, obligations, advice: ['foreign-recipient'] },
  ],
  denied: [
    { title: 'entrusting what is not necessary', ask: stating(ask, { necessary: false }), reasons: [unmet('disclosure.1', 'necessary', false, [true])] },
    {
      title: 'entrusting what is not necessary, by number',
      ask: asking(stating(ask, { necessary: false }), { ground: 1 }),
      reasons: [unmet('disclosure.1', 'necessary', false, [true])],
    },
    ...kinds
      .filter((kind) => kind !== 'entrusted-party')
      .map((kind) => ({
        title: `entrusting a recipient of the kind ${kind}`,
        ask: sentTo(ask, { kind }),
        reasons: [wrongKind('disclosure.1', kind, 'entrusted-party')],
      })),
    ...attestations.flatMap((attestation) => [
      {
        title: `entrusting without the attestation ${attestation}`,
        ask: stating(ask, { [attestation]: undefined }),
        reasons: [unattested('disclosure.1', attestation)],
      },
      { title: `entrusting with a blank ${attestation}`, ask: stating(ask, { [attestation]: ' ' }), reasons: [unattested('disclosure.1', attestation)] },
      {
        title: `entrusting with a number for the text ${attestation}`,
        ask: stating(ask, { [attestation]: 7 }),
        reasons: [unattested('disclosure.1', attestation)],
      },
    ]),
    {
      title: 'entrusting with everything wrong: each reason',
      ask: tradedAs(
        {
          ...ask,
          purposes: [5, 1],
          fields: ['payment', 'nickname', 'payment-card'],
          subject: { id: 'c-17', standing: 'discontinued', agreed: [2] },
          record: 'invoice',
          recipient: { kind: 'successor', name: 'Shin Charity', country: 'US' },
          evidence: { necessary: false, agreement: '' },
        },
        'sale',
      ),
      reasons: [
        unknownField('nickname'),
        traded('sale'),
        disclosureNotAgreed(1),
        disclosureNotAgreed(5),
        servesOnly('payment', 2, 3, 4),
        servesOnly('payment-card', 3),
        groundStopped('discontinued', 1),
        wrongKind('disclosure.1', 'successor', 'entrusted-party'),
        unmet('disclosure.1', 'necessary', false, [true]),
        ...attestations.map((attestation) => unattested('disclosure.1', attestation)),
      ],
    },
    { title: 'a sale as entrustment', ask: tradedAs(ask, 'sale'), reasons: [traded('sale')], silent: true },
    { title: 'a rental as entrustment', ask: tradedAs(ask, 'rental'), reasons: [traded('rental')], silent: true },
    {
      title: 'entrusting for a purpose that the person left out of what they agreed to',
      ask: about(ask, { agreed: [1, 3, 4, 5, 6] }),
      reasons: [disclosureNotAgreed(2)],
      silent: true,
    },
    { title: 'entrusting for a person who agreed to nothing', ask: about(ask, { agreed: [] }), reasons: [disclosureNotAgreed(2)], silent: true },
    {
      title: 'entrusting the card for a purpose that it does not serve',
      ask: asking(ask, { fields: ['payment-card'] }),
      reasons: [servesOnly('payment-card', 3)],
      silent: true,
    },
    ...(['use-stopped', 'discontinued'] as const).map(
      (standing) =>
        ({
          title: `entrusting what an invoice keeps of a person whose standing is ${standing}`,
          ask: asking(about(ask, { standing }), { record: 'invoice' }),
          reasons: [groundStopped(standing, 1)],
          silent: true,
        }) as const,
    ),
    {
      title: 'entrusting of a person who discontinued, without saying where the value is held',
      ask: about(ask, { standing: 'discontinued' }),
      reasons: [invalid([['record'], 'missing'])],
      silent: true,
    },
    {
      title: 'entrusting without saying whether it is necessary',
      ask: stating(ask, { necessary: undefined }),
      reasons: [invalid([['evidence', 'necessary'], 'missing'])],
      silent: true,
    },
    {
      title: 'entrusting with a text for a fact that is yes or no',
      ask: stating(ask, { necessary: 'true' }),
      reasons: [invalid([['evidence', 'necessary'], 'wrong-type'])],
      silent: true,
    },
    {
      title: 'entrusting with a fact that this ground does not ask',
      ask: stating(ask, { urgentNeed: true }),
      reasons: [invalid([['evidence', 'urgentNeed'], 'not-declared'])],
      silent: true,
    },
    {
      title: 'entrusting without a purpose',
      ask: asking(ask, { purposes: undefined }),
      reasons: [invalid([['purposes'], 'missing'])],
      silent: true,
    },
    { title: 'entrusting for an empty list of purposes', ask: asking(ask, { purposes: [] }), reasons: [invalid([['purposes'], 'empty'])], silent: true },
    {
      title: 'entrusting without evidence: a fault for the fact, and each attestation',
      ask: asking(ask, { evidence: undefined }),
      reasons: [invalid([['evidence', 'necessary'], 'missing']), ...attestations.map((attestation) => unattested('disclosure.1', attestation))],
    },
    { title: 'entrusting nobody', ask: asking(ask, { recipient: undefined }), reasons: [invalid([['recipient'], 'missing'])], silent: true },
    { title: 'entrusting what is about nobody', ask: asking(ask, { subject: undefined }), reasons: [invalid([['subject'], 'missing'])], silent: true },
    {
      title: 'entrusting a recipient of no kind on the list, in no country said',
      ask: sentTo(ask, { kind: 'processor', country: undefined }),
      reasons: [invalid([['recipient', 'country'], 'missing'], [['recipient', 'kind'], 'unknown-name'])],
      silent: true,
    },
  ],
}
