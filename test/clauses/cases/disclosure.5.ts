import { about, asking, kinds, legalInquiry, sentTo, stating, tradedAs } from '../asks.js'
import { invalid, traded, unattested, unknownField, unmet, wrongKind } from '../reasons.js'
import type { Table } from '../table.js'

const ask = legalInquiry
const clauses = ['collection.1', 'disclosure.5', 'agreed-use.3']
const obligations = ['encrypt-in-transit']
const advice = ['answer-only-what-is-asked']
const institutions = ['police', 'prosecutor', 'court', 'tax-authority', 'administrative-authority', 'other-public-institution']
const competent = ['tax-authority', 'administrative-authority']
const attestations = ['legalBasis', 'reference']

const notPublic = unmet('disclosure.5', 'institution', 'not-public', institutions)
const noJurisdiction = (institution: string) =>
  unmet(
    'disclosure.5',
    'hasJurisdiction',
    false,
    [true],
    ['institution', institution, ['police', 'prosecutor', 'court', 'other-public-institution', 'not-public']],
  )

export const table: Table = {
  clause: 'disclosure.5',
  allowed: [
    ...institutions.map((institution) => ({
      title: `an answer to a formal inquiry of an institution with jurisdiction: ${institution}`,
      ask: stating(ask, { institution }),
      clauses,
      obligations,
      advice,
    })),
    ...institutions
      .filter((institution) => !competent.includes(institution))
      .map((institution) => ({
        title: `an answer to an inquiry whose institution is not asked about jurisdiction: ${institution}`,
        ask: stating(ask, { institution, hasJurisdiction: false }),
        clauses,
        obligations,
        advice,
      })),
    { title: 'an answer by number', ask: asking(ask, { ground: 5 }), clauses, obligations, advice },
    ...(['use-stopped', 'disclosure-stopped', 'discontinued'] as const).map((standing) => ({
      title: `an answer about a person whose standing is ${standing}: the law goes on`,
      ask: about(ask, { standing }),
      clauses,
      obligations,
      advice,
    })),
    { title: 'an answer about a person who agreed to nothing', ask: about(ask, { agreed: [] }), clauses, obligations, advice },
    { title: 'an answer to an institution abroad', ask: sentTo(ask, { country: 'US' }), clauses, obligations, advice },
    {
      title: 'an answer with the identity document and the card',
      ask: asking(ask, { fields: ['payment-card', 'identity-document'] }),
      clauses: ['collection.1', 'collection.2', 'disclosure.5', 'agreed-use.3'],
      obligations,
      advice,
    },
  ],
  denied: [
    { title: 'an answer to somebody who is no public institution', ask: stating(ask, { institution: 'not-public' }), reasons: [notPublic] },
    { title: 'an answer to an inquiry that is not formal', ask: stating(ask, { formal: false }), reasons: [unmet('disclosure.5', 'formal', false, [true])] },
    {
      title: 'an answer to an inquiry without a basis in law',
      ask: stating(ask, { basedOnLaw: false }),
      reasons: [unmet('disclosure.5', 'basedOnLaw', false, [true])],
    },
    ...competent.map((institution) => ({
      title: `an answer to an authority without jurisdiction: ${institution}`,
      ask: stating(ask, { institution, hasJurisdiction: false }),
      reasons: [noJurisdiction(institution)],
    })),
    {
      title: 'an answer to an authority without jurisdiction, by number',
      ask: asking(stating(ask, { institution: 'tax-authority', hasJurisdiction: false }), { ground: 5 }),
      reasons: [noJurisdiction('tax-authority')],
    },
    {
      title: 'an answer to an informal inquiry without a basis, of an authority without jurisdiction: each reason',
      ask: stating(ask, { institution: 'administrative-authority', formal: false, basedOnLaw: false, hasJurisdiction: false }),
      reasons: [noJurisdiction('administrative-authority'), unmet('disclosure.5', 'formal', false, [true]), unmet('disclosure.5', 'basedOnLaw', false, [true])],
    },
    ...kinds
      .filter((kind) => kind !== 'public-institution')
      .map((kind) => ({
        title: `an answer to a recipient of the kind ${kind}`,
        ask: sentTo(ask, { kind }),
        reasons: [wrongKind('disclosure.5', kind, 'public-institution')],
      })),
    ...attestations.flatMap((attestation) => [
      {
        title: `an answer without the attestation ${attestation}`,
        ask: stating(ask, { [attestation]: undefined }),
        reasons: [unattested('disclosure.5', attestation)],
      },
      { title: `an answer with a blank ${attestation}`, ask: stating(ask, { [attestation]: '' }), reasons: [unattested('disclosure.5', attestation)] },
    ]),
    {
      title: 'an answer with everything wrong: each reason',
      ask: tradedAs(
        {
          ...ask,
          fields: ['name', 'nickname'],
          recipient: { kind: 'partner', name: 'A law firm', country: 'JP' },
          evidence: { institution: 'not-public', formal: false, basedOnLaw: false, hasJurisdiction: false },
        },
        'sale',
      ),
      reasons: [
        unknownField('nickname'),
        traded('sale'),
        wrongKind('disclosure.5', 'partner', 'public-institution'),
        notPublic,
        unmet('disclosure.5', 'formal', false, [true]),
        unmet('disclosure.5', 'basedOnLaw', false, [true]),
        unattested('disclosure.5', 'legalBasis'),
        unattested('disclosure.5', 'reference'),
      ],
    },
    { title: 'a sale to a public institution', ask: tradedAs(ask, 'sale'), reasons: [traded('sale')], silent: true },
    { title: 'a rental to a public institution', ask: tradedAs(ask, 'rental'), reasons: [traded('rental')], silent: true },
    ...['institution', 'formal', 'basedOnLaw', 'hasJurisdiction'].map(
      (fact) =>
        ({
          title: `an answer without the fact ${fact}`,
          ask: stating(ask, { [fact]: undefined }),
          reasons: [invalid([['evidence', fact], 'missing'])],
          silent: true,
        }) as const,
    ),
    {
      title: 'an answer to an institution of no kind on the list',
      ask: stating(ask, { institution: 'bar-association' }),
      reasons: [invalid([['evidence', 'institution'], 'unknown-name'])],
      silent: true,
    },
    {
      title: 'an answer for a purpose of use',
      ask: asking(ask, { purposes: ['contact'] }),
      reasons: [invalid([['purposes'], 'contradiction'])],
      silent: true,
    },
  ],
}
