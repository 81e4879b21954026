import { about, asking, kinds, sentTo, stating, succession, tradedAs } from '../asks.js'
import { fieldStopped, invalid, traded, unattested, unknownField, unmet, wrongKind } from '../reasons.js'
import type { Table } from '../table.js'

const ask = succession
const clauses = ['collection.1', 'disclosure.7']
const obligations = ['encrypt-in-transit', 'successor-keeps-purposes']
const advice = ['share-sale-is-not-succession']
const events = ['merger', 'company-split', 'business-transfer', 'other-succession']
const notSuccession = unmet('disclosure.7', 'event', 'not-a-succession', events)
const stopped = ['use-stopped', 'discontinued'] as const

export const table: Table = {
  clause: 'disclosure.7',
  allowed: [
    ...['merger', 'company-split', 'business-transfer'].map((event) => ({
      title: `handing over by ${event}`,
      ask: stating(ask, { event }),
      clauses,
      obligations,
      advice,
    })),
    {
      title: 'handing over by another succession, which is named',
      ask: stating(ask, { event: 'other-succession', eventDescription: 'inheritance of the business' }),
      clauses,
      obligations,
      advice,
    },
    {
      title: 'handing over by merger, described though nobody asks',
      ask: stating(ask, { eventDescription: 'Shin takes over all assets' }),
      clauses,
      obligations,
      advice,
    },
    { title: 'handing over by number', ask: asking(ask, { ground: 7 }), clauses, obligations, advice },
    {
      title: "handing over although the person stopped disclosure: the successor takes the company's place",
      ask: about(ask, { standing: 'disclosure-stopped' }),
      clauses,
      obligations,
      advice,
    },
    ...stopped.map((standing) => ({
      title: `handing over the books with what they keep of a person whose standing is ${standing}`,
      ask: asking(about(ask, { standing }), { fields: ['name', 'address', 'payment'], record: 'invoice' }),
      clauses: ['collection.1', 'disclosure.7', 'discontinuation.2'],
      obligations,
      advice,
    })),
    { title: 'handing over of a person who agreed to nothing', ask: about(ask, { agreed: [] }), clauses, obligations, advice },
    {
      title: 'handing over to a successor in Singapore',
      ask: sentTo(ask, { country: 'SG' }),
      clauses,
      obligations,
      advice: ['share-sale-is-not-succession', 'foreign-recipient'],
    },
    {
      title: 'handing over to a successor in Italy',
      ask: sentTo(ask, { country: 'IT' }),
      clauses,
      obligations,
      advice: ['share-sale-is-not-succession', 'foreign-recipient-adequate'],
    },
  ],
  denied: [
    { title: 'handing over without a succession', ask: stating(ask, { event: 'not-a-succession' }), reasons: [notSuccession] },
    {
      title: 'handing over without a succession, by number',
      ask: asking(stating(ask, { event: 'not-a-succession' }), { ground: 7 }),
      reasons: [notSuccession],
    },
    {
      title: 'handing over by another succession that is not named',
      ask: stating(ask, { event: 'other-succession' }),
      reasons: [unattested('disclosure.7', 'eventDescription')],
    },
    {
      title: 'handing over by another succession whose name is blank',
      ask: stating(ask, { event: 'other-succession', eventDescription: '\n' }),
      reasons: [unattested('disclosure.7', 'eventDescription')],
    },
    { title: 'handing over without a reference', ask: stating(ask, { reference: undefined }), reasons: [unattested('disclosure.7', 'reference')] },
    { title: 'handing over with a blank reference', ask: stating(ask, { reference: '' }), reasons: [unattested('disclosure.7', 'reference')] },
    {
      title: 'handing over by another succession with neither reference nor name: both reasons',
      ask: stating(ask, { event: 'other-succession', reference: '' }),
      reasons: [unattested('disclosure.7', 'reference'), unattested('disclosure.7', 'eventDescription')],
    },
    ...kinds
      .filter((kind) => kind !== 'successor')
      .map((kind) => ({
        title: `handing over to a recipient of the kind ${kind}`,
        ask: sentTo(ask, { kind }),
        reasons: [wrongKind('disclosure.7', kind, 'successor')],
      })),
    {
      title: 'handing over with everything wrong: each reason',
      ask: tradedAs(
        {
          ...ask,
          fields: ['name', 'nickname', 'email'],
          subject: { id: 'c-17', standing: 'discontinued' },
          record: 'invoice',
          recipient: { kind: 'other', name: 'A buyer of shares', country: 'JP' },
          evidence: { event: 'not-a-succession' },
        },
        'sale',
      ),
      reasons: [
        unknownField('nickname'),
        traded('sale'),
        fieldStopped('discontinued', 'email'),
        wrongKind('disclosure.7', 'other', 'successor'),
        notSuccession,
        unattested('disclosure.7', 'reference'),
      ],
    },
    ...stopped.map(
      (standing) =>
        ({
          title: `handing over the profile of a person whose standing is ${standing}: a reason for each field`,
          ask: asking(about(ask, { standing }), { record: 'profile' }),
          reasons: [fieldStopped(standing, 'name'), fieldStopped(standing, 'email')],
          silent: true,
        }) as const,
    ),
    {
      title: 'handing over an order of a person who discontinued: the rule on books does not keep orders',
      ask: asking(about(ask, { standing: 'discontinued' }), { fields: ['name'], record: 'order' }),
      reasons: [fieldStopped('discontinued', 'name')],
      silent: true,
    },
    {
      title: 'handing over an invoice that only the tax rule keeps',
      ask: asking(about(ask, { standing: 'discontinued' }), { fields: ['name'], record: 'invoice', retainedBy: ['jp.tax.document'] }),
      reasons: [fieldStopped('discontinued', 'name')],
      silent: true,
    },
    {
      title: 'handing over of a person who discontinued, without saying where the value is held',
      ask: about(ask, { standing: 'discontinued' }),
      reasons: [invalid([['record'], 'missing'])],
      silent: true,
    },
    { title: 'a sale as succession', ask: tradedAs(ask, 'sale'), reasons: [traded('sale')], silent: true },
    { title: 'a rental as succession', ask: tradedAs(ask, 'rental'), reasons: [traded('rental')], silent: true },
    {
      title: 'handing over without saying by what event',
      ask: stating(ask, { event: undefined }),
      reasons: [invalid([['evidence', 'event'], 'missing'])],
      silent: true,
    },
    {
      title: 'handing over by an event of no kind on the list',
      ask: stating(ask, { event: 'share-sale' }),
      reasons: [invalid([['evidence', 'event'], 'unknown-name'])],
      silent: true,
    },
    {
      title: 'handing over with the fact of another ground',
      ask: stating(ask, { necessary: true }),
      reasons: [invalid([['evidence', 'necessary'], 'not-declared'])],
      silent: true,
    },
  ],
}
