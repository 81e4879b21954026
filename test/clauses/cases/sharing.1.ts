import { about, asking, entrustment, grounds, sentTo, stating, subcontractorByConsent, succession, tradedAs } from '../asks.js'
import { disclosureNotAgreed, groundStopped, invalid, traded, unattested, unknownField, unknownGround, unmet, wrongKind } from '../reasons.js'
import type { Table } from '../table.js'

const trades = ['sale', 'rental'] as const

export const table: Table = {
  clause: 'sharing.1',
  allowed: [
    {
      title: 'a disclosure for nothing in return, said so',
      ask: tradedAs(entrustment, 'none'),
      clauses: ['collection.1', 'disclosure.1', 'agreed-use.2'],
      silent: true,
    },
    {
      title: 'a disclosure that names no transaction: none, then',
      ask: entrustment,
      clauses: ['collection.1', 'disclosure.1', 'agreed-use.2'],
      silent: true,
    },
    {
      title: 'the transfer of a business: it is no sale of personal information',
      ask: stating(succession, { event: 'business-transfer' }),
      clauses: ['collection.1', 'disclosure.7'],
      silent: true,
    },
    {
      title: 'a disclosure by number for nothing in return',
      ask: tradedAs(asking(succession, { ground: 7 }), 'none'),
      clauses: ['collection.1', 'disclosure.7'],
      silent: true,
    },
  ],
  denied: [
    ...grounds.flatMap((ask, index) =>
      trades.map((trade) => ({ title: `a ${trade} on ground ${index + 1}`, ask: tradedAs(ask, trade), reasons: [traded(trade)] })),
    ),
    ...trades.map((trade) => ({
      title: `a ${trade} on ground 1, by number`,
      ask: tradedAs(asking(entrustment, { ground: 1 }), trade),
      reasons: [traded(trade)],
    })),
    { title: 'a sale to which the customer gave specific consent', ask: tradedAs(subcontractorByConsent, 'sale'), reasons: [traded('sale')] },
    {
      title: 'a sale on a ground that is not listed: both reasons',
      ask: tradedAs(asking(entrustment, { ground: 'sale' }), 'sale'),
      reasons: [unknownGround('sale'), traded('sale')],
    },
    {
      title: 'a rental with everything wrong: each reason',
      ask: tradedAs(
        sentTo(
          stating(about(asking(entrustment, { fields: ['name', 'nickname'], record: 'invoice' }), { standing: 'discontinued', agreed: [] }), {
            necessary: false,
            reference: '',
          }),
          {
            kind: 'other',
          },
        ),
        'rental',
      ),
      reasons: [
        unknownField('nickname'),
        traded('rental'),
        disclosureNotAgreed(2),
        groundStopped('discontinued', 1),
        wrongKind('disclosure.1', 'other', 'entrusted-party'),
        unmet('disclosure.1', 'necessary', false, [true]),
        unattested('disclosure.1', 'reference'),
      ],
    },
    {
      title: 'a transaction of no kind on the list',
      ask: tradedAs(entrustment, 'exchange'),
      reasons: [invalid([['transaction'], 'unknown-name'])],
      silent: true,
    },
    {
      title: 'a transaction that is no text',
      ask: asking(entrustment, { transaction: false }),
      reasons: [invalid([['transaction'], 'wrong-type'])],
      silent: true,
    },
  ],
}
