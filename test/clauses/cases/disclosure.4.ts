import { aggregate, asking, kinds, sentTo, stating, subject, tradedAs } from '../asks.js'
import { invalid, traded, unattested, unknownField, unmet } from '../reasons.js'
import type { Table } from '../table.js'

const ask = aggregate
const clauses = ['collection.1', 'disclosure.4']
const obligations = ['encrypt-in-transit', 'check-small-cells']
const neither = unmet('disclosure.4', 'derivedBy', 'neither', ['aggregation', 'analysis'])
const identifiable = unmet('disclosure.4', 'identifiable', true, [false])

export const table: Table = {
  clause: 'disclosure.4',
  allowed: [
    ...kinds.map((kind) => ({
      title: `an aggregate to a recipient of the kind ${kind}`,
      ask: sentTo(ask, { kind }),
      clauses,
      obligations,
      advice: [],
    })),
    { title: 'an aggregate by number', ask: asking(ask, { ground: 4 }), clauses, obligations, advice: [] },
    {
      title: 'the outcome of an analysis that identifies nobody',
      ask: stating(ask, { derivedBy: 'analysis' }),
      clauses,
      obligations,
      advice: ['not-statistics'],
    },
    {
      title: 'an aggregate to a recipient abroad: nothing about a person leaves the country',
      ask: sentTo(ask, { country: 'US' }),
      clauses,
      obligations,
      advice: [],
    },
    { title: 'an aggregate made from payments and cards', ask: asking(ask, { fields: ['payment', 'payment-card'] }), clauses, obligations },
    {
      title: 'an aggregate made from identity documents',
      ask: asking(ask, { fields: ['birth-date', 'identity-document'] }),
      clauses: ['collection.1', 'collection.2', 'disclosure.4'],
      obligations,
    },
  ],
  denied: [
    { title: 'what neither aggregation nor analysis gave', ask: stating(ask, { derivedBy: 'neither' }), reasons: [neither] },
    { title: 'an aggregate in which somebody can be identified', ask: stating(ask, { identifiable: true }), reasons: [identifiable] },
    {
      title: 'an analysis in which somebody can be identified, by number',
      ask: asking(stating(ask, { derivedBy: 'analysis', identifiable: true }), { ground: 4 }),
      reasons: [identifiable],
    },
    {
      title: 'plain rows in which somebody can be identified: both reasons',
      ask: stating(ask, { derivedBy: 'neither', identifiable: true }),
      reasons: [neither, identifiable],
    },
    {
      title: 'an aggregate that does not say how identification was excluded',
      ask: stating(ask, { method: undefined }),
      reasons: [unattested('disclosure.4', 'method')],
    },
    { title: 'an aggregate with a blank method', ask: stating(ask, { method: ' ' }), reasons: [unattested('disclosure.4', 'method')] },
    {
      title: 'an aggregate with everything wrong: each reason',
      ask: tradedAs(stating(asking(ask, { fields: ['gender', 'religion'] }), { derivedBy: 'neither', identifiable: true, method: '' }), 'sale'),
      reasons: [unknownField('religion'), traded('sale'), neither, identifiable, unattested('disclosure.4', 'method')],
    },
    {
      title: 'an aggregate that names a person and is identifiable: the fault beside the reason',
      ask: stating(asking(ask, { subject }), { identifiable: true }),
      reasons: [invalid([['subject'], 'contradiction']), identifiable],
    },
    {
      title: 'an aggregate about a person: what identifies someone is no aggregate',
      ask: asking(ask, { subject }),
      reasons: [invalid([['subject'], 'contradiction'])],
      silent: true,
    },
    {
      title: 'an aggregate that says where the value is held and what keeps it',
      ask: asking(ask, { record: 'invoice', retainedBy: [] }),
      reasons: [invalid([['record'], 'contradiction'], [['retainedBy'], 'contradiction'])],
      silent: true,
    },
    {
      title: 'an aggregate for a purpose of use',
      ask: asking(ask, { purposes: ['marketing-and-improvement'] }),
      reasons: [invalid([['purposes'], 'contradiction'])],
      silent: true,
    },
    { title: 'a sale of an aggregate', ask: tradedAs(ask, 'sale'), reasons: [traded('sale')], silent: true },
    { title: 'a rental of an aggregate', ask: tradedAs(ask, 'rental'), reasons: [traded('rental')], silent: true },
    ...['derivedBy', 'identifiable'].map(
      (fact) =>
        ({
          title: `an aggregate without the fact ${fact}`,
          ask: stating(ask, { [fact]: undefined }),
          reasons: [invalid([['evidence', fact], 'missing'])],
          silent: true,
        }) as const,
    ),
    {
      title: 'an aggregate whose fact is misspelt',
      ask: stating(ask, { identifiable: undefined, identifyable: false }),
      reasons: [invalid([['evidence', 'identifiable'], 'missing'], [['evidence', 'identifyable'], 'not-declared'])],
      silent: true,
    },
  ],
}
