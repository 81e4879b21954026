import {
  about,
  aggregate,
  asking,
  emergency,
  entrustment,
  legalInquiry,
  rightsProtection,
  sentTo,
  serviceProvision,
  stating,
  subcontractor,
  succession,
} from '../asks.js'
import { disclosureNotAgreed, invalid, servesOnly, unknownPurpose, unmet, wrongKind } from '../reasons.js'
import type { Question, Table } from '../table.js'

/** The grounds that serve purposes, each with the kinds of recipient it allows. */
const serving: readonly (readonly [ask: Question, number: number, ...kinds: readonly string[]])[] = [
  [entrustment, 1, 'entrusted-party'],
  [subcontractor, 2, 'subcontractor'],
  [serviceProvision, 3, 'partner', 'other'],
]
const notServing: readonly (readonly [Question, readonly string[]])[] = [
  [legalInquiry, ['collection.1', 'disclosure.5', 'agreed-use.3']],
  [rightsProtection, ['collection.1', 'disclosure.6']],
  [succession, ['collection.1', 'disclosure.7']],
  [emergency, ['collection.1', 'disclosure.8']],
]
const clausesOf = (number: number) => ['collection.1', `disclosure.${number}`, 'agreed-use.2']

export const table: Table = {
  clause: 'agreed-use.2',
  allowed: [
    ...serving.flatMap(([ask, number]) => [
      { title: `a disclosure on ground ${number} for all six purposes`, ask: asking(ask, { purposes: [1, 2, 3, 4, 5, 6] }), clauses: clausesOf(number) },
      {
        title: `a disclosure on ground ${number} for a purpose that alone the person agreed to`,
        ask: about(asking(ask, { purposes: [3] }), { agreed: ['settlement'] }),
        clauses: clausesOf(number),
      },
      {
        title: `a disclosure on ground ${number} by number, for two purposes of three agreed`,
        ask: about(asking(ask, { ground: number, purposes: ['order-fulfilment', 'settlement'] }), { agreed: [1, 2, 3] }),
        clauses: clausesOf(number),
      },
    ]),
    {
      title: 'a disclosure of the card for payment, which it serves, and for sending goods, which it does not',
      ask: asking(entrustment, { purposes: [2, 3], fields: ['payment-card'] }),
      clauses: clausesOf(1),
    },
    ...notServing.map(
      ([ask, clauses]) =>
        ({
          title: `a disclosure on the ground ${String(ask.ground)} of a person who agreed to nothing: it serves no purpose`,
          ask: about(ask, { agreed: [] }),
          clauses,
          silent: true,
        }) as const,
    ),
    { title: 'an aggregate: there is nobody to agree', ask: aggregate, clauses: ['collection.1', 'disclosure.4'], silent: true },
  ],
  denied: [
    ...serving.flatMap(([ask, number, ...kinds]) => [
      {
        title: `a disclosure on ground ${number} for a purpose that the person left out`,
        ask: about(asking(ask, { purposes: ['settlement'] }), { agreed: [1, 2, 4, 5, 6] }),
        reasons: [disclosureNotAgreed(3)],
      },
      {
        title: `a disclosure on ground ${number} of a person who agreed to nothing`,
        ask: about(asking(ask, { purposes: [2] }), { agreed: [] }),
        reasons: [disclosureNotAgreed(2)],
      },
      {
        title: `a disclosure on ground ${number}, by number, for an agreed purpose and two that are not: in the order of the policy`,
        ask: about(asking(ask, { ground: number, purposes: [5, 'settlement', 1] }), { agreed: [3] }),
        reasons: [disclosureNotAgreed(1), disclosureNotAgreed(5)],
      },
      {
        title: `a disclosure on ground ${number} for a purpose that is neither agreed nor necessary, to nobody it is for: each reason`,
        ask: sentTo(stating(about(asking(ask, { purposes: [6] }), { agreed: [] }), { necessary: false }), { kind: 'successor' }),
        reasons: [disclosureNotAgreed(6), wrongKind(`disclosure.${number}`, 'successor', ...kinds), unmet(`disclosure.${number}`, 'necessary', false, [true])],
      },
      {
        title: `a disclosure on ground ${number} of a field that serves none of its purposes`,
        ask: asking(ask, { purposes: [1, 5], fields: ['payment'] }),
        reasons: [servesOnly('payment', 2, 3, 4)],
        silent: true,
      } as const,
      {
        title: `a disclosure on ground ${number} for a purpose of no list`,
        ask: asking(ask, { purposes: ['resale'] }),
        reasons: [unknownPurpose('resale')],
        silent: true,
      } as const,
      {
        title: `a disclosure on ground ${number} that names no purpose`,
        ask: asking(ask, { purposes: undefined }),
        reasons: [invalid([['purposes'], 'missing'])],
        silent: true,
      } as const,
    ]),
    ...notServing.map(
      ([ask]) =>
        ({
          title: `a disclosure on the ground ${String(ask.ground)} that names a purpose`,
          ask: asking(ask, { purposes: [2] }),
          reasons: [invalid([['purposes'], 'contradiction'])],
          silent: true,
        }) as const,
    ),
  ],
}
