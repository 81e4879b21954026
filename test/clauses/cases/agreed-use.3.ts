import { about, asking, entrustment, legalInquiry, sentTo, stating } from '../asks.js'
import { groundStopped, unmet, wrongKind } from '../reasons.js'
import type { Table } from '../table.js'

const ask = stating(legalInquiry, { institution: 'administrative-authority', legalBasis: 'Food Sanitation Act 28' })
const clauses = ['collection.1', 'disclosure.5', 'agreed-use.3']
const noJurisdiction = (institution: string) =>
  unmet(
    'disclosure.5',
    'hasJurisdiction',
    false,
    [true],
    ['institution', institution, ['police', 'prosecutor', 'court', 'other-public-institution', 'not-public']],
  )

// A denial cites the ground's first clause, disclosure.5: this one is silent there.
export const table: Table = {
  clause: 'agreed-use.3',
  allowed: [
    { title: 'an answer to a request under law of an administrative authority with jurisdiction', ask, clauses },
    { title: 'an answer to a tax authority with jurisdiction', ask: stating(ask, { institution: 'tax-authority' }), clauses },
    { title: 'an answer to an administrative authority, by number', ask: asking(ask, { ground: 5 }), clauses },
    { title: 'an answer to the police, who are not asked about jurisdiction', ask: stating(ask, { institution: 'police', hasJurisdiction: false }), clauses },
    {
      title: 'an answer to an administrative authority about a person who agreed to nothing',
      ask: about(ask, { agreed: [] }),
      clauses,
      obligations: ['encrypt-in-transit'],
      advice: ['answer-only-what-is-asked'],
    },
    { title: 'an answer to an administrative authority about a person who discontinued', ask: about(ask, { standing: 'discontinued' }), clauses },
    {
      title: 'entrusting: no authority asks',
      ask: entrustment,
      clauses: ['collection.1', 'disclosure.1', 'agreed-use.2'],
      silent: true,
    },
  ],
  denied: [
    {
      title: 'an answer to an administrative authority without jurisdiction',
      ask: stating(ask, { hasJurisdiction: false }),
      reasons: [noJurisdiction('administrative-authority')],
      silent: true,
    },
    {
      title: 'an answer to a tax authority without jurisdiction, by number',
      ask: asking(stating(ask, { institution: 'tax-authority', hasJurisdiction: false }), { ground: 5 }),
      reasons: [noJurisdiction('tax-authority')],
      silent: true,
    },
    {
      title: 'an answer to a request of an authority that rests on no law',
      ask: stating(ask, { basedOnLaw: false }),
      reasons: [unmet('disclosure.5', 'basedOnLaw', false, [true])],
      silent: true,
    },
    {
      title: 'an answer to a request of an authority that is not formal',
      ask: stating(ask, { formal: false }),
      reasons: [unmet('disclosure.5', 'formal', false, [true])],
      silent: true,
    },
    {
      title: 'an answer that goes to a partner instead of the authority',
      ask: sentTo(ask, { kind: 'partner' }),
      reasons: [wrongKind('disclosure.5', 'partner', 'public-institution')],
      silent: true,
    },
    {
      title: 'an answer to an authority without jurisdiction, informal and without a basis: each reason',
      ask: stating(ask, { formal: false, basedOnLaw: false, hasJurisdiction: false }),
      reasons: [noJurisdiction('administrative-authority'), unmet('disclosure.5', 'formal', false, [true]), unmet('disclosure.5', 'basedOnLaw', false, [true])],
      silent: true,
    },
    {
      title: 'entrusting an authority instead of answering it, after the person discontinued',
      ask: sentTo(asking(about(entrustment, { standing: 'discontinued' }), { record: 'profile' }), { kind: 'public-institution' }),
      reasons: [groundStopped('discontinued', 1), wrongKind('disclosure.1', 'public-institution', 'entrusted-party')],
      silent: true,
    },
  ],
}
