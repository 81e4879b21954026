import { about, asking, emergency, kinds, sentTo, stating, tradedAs } from '../asks.js'
import { invalid, traded, unattested, unknownField, unmet } from '../reasons.js'
import type { Table } from '../table.js'

const ask = emergency
const clauses = ['collection.1', 'disclosure.8']
const consentNeeded = { obligations: ['encrypt-in-transit', 'record-disclosure'], advice: ['appi-consent-needed'] }
const consentNotNeeded = { obligations: ['encrypt-in-transit'], advice: [] }

const nothing = unmet('disclosure.8', 'threatened', 'none-of-these', ['life', 'body', 'property'])
const noDanger = unmet('disclosure.8', 'immediateDanger', false, [true])
const noNeed = unmet('disclosure.8', 'urgentNeed', false, [true])

export const table: Table = {
  clause: 'disclosure.8',
  allowed: [
    ...['life', 'body', 'property'].map((threatened) => ({
      title: `a disclosure in an emergency that threatens ${threatened}`,
      ask: stating(ask, { threatened }),
      clauses,
      ...consentNotNeeded,
    })),
    ...kinds.map((kind) => ({
      title: `a disclosure in an emergency to a recipient of the kind ${kind}`,
      ask: sentTo(ask, { kind }),
      clauses,
      ...consentNotNeeded,
    })),
    { title: 'a disclosure in an emergency by number', ask: asking(ask, { ground: 8 }), clauses, ...consentNotNeeded },
    {
      title: 'a disclosure in an emergency in which the person could be asked',
      ask: stating(ask, { consentDifficult: false }),
      clauses,
      ...consentNeeded,
    },
    ...(['use-stopped', 'disclosure-stopped', 'discontinued'] as const).map((standing) => ({
      title: `a disclosure in an emergency about a person whose standing is ${standing}`,
      ask: about(ask, { standing }),
      clauses,
      ...consentNotNeeded,
    })),
    { title: 'a disclosure in an emergency about a person who agreed to nothing', ask: about(ask, { agreed: [] }), clauses, ...consentNotNeeded },
    { title: 'a disclosure in an emergency abroad', ask: sentTo(ask, { country: 'US' }), clauses, ...consentNotNeeded },
    {
      title: 'a disclosure in an emergency abroad in which the person could be asked',
      ask: sentTo(stating(ask, { consentDifficult: false }), { country: 'US' }),
      clauses,
      obligations: consentNeeded.obligations,
      advice: ['appi-consent-needed', 'foreign-recipient'],
    },
    {
      title: 'a disclosure in an emergency in Spain in which the person could be asked',
      ask: sentTo(stating(ask, { consentDifficult: false }), { country: 'ES' }),
      clauses,
      obligations: consentNeeded.obligations,
      advice: ['appi-consent-needed', 'foreign-recipient-adequate'],
    },
  ],
  denied: [
    { title: 'a disclosure when neither life nor body nor property is threatened', ask: stating(ask, { threatened: 'none-of-these' }), reasons: [nothing] },
    { title: 'a disclosure for an urgent need without immediate danger', ask: stating(ask, { immediateDanger: false }), reasons: [noDanger] },
    { title: 'a disclosure in immediate danger without urgent need', ask: stating(ask, { urgentNeed: false }), reasons: [noNeed] },
    {
      title: 'a disclosure in immediate danger without urgent need, by number',
      ask: asking(stating(ask, { urgentNeed: false }), { ground: 8 }),
      reasons: [noNeed],
    },
    {
      title: 'a disclosure without danger, need or threat: each reason',
      ask: stating(ask, { threatened: 'none-of-these', immediateDanger: false, urgentNeed: false }),
      reasons: [nothing, noDanger, noNeed],
    },
    ...['assertedBy', 'reference'].flatMap((attestation) => [
      {
        title: `a disclosure in an emergency without the attestation ${attestation}`,
        ask: stating(ask, { [attestation]: undefined }),
        reasons: [unattested('disclosure.8', attestation)],
      },
      {
        title: `a disclosure in an emergency with a blank ${attestation}`,
        ask: stating(ask, { [attestation]: ' ' }),
        reasons: [unattested('disclosure.8', attestation)],
      },
    ]),
    {
      title: 'a disclosure with everything wrong: each reason',
      ask: tradedAs(
        {
          ...ask,
          fields: ['name', 'nickname'],
          evidence: { threatened: 'none-of-these', immediateDanger: false, urgentNeed: false, consentDifficult: false },
        },
        'sale',
      ),
      reasons: [
        unknownField('nickname'),
        traded('sale'),
        nothing,
        noDanger,
        noNeed,
        unattested('disclosure.8', 'assertedBy'),
        unattested('disclosure.8', 'reference'),
      ],
    },
    { title: 'a sale in an emergency', ask: tradedAs(ask, 'sale'), reasons: [traded('sale')], silent: true },
    { title: 'a rental in an emergency', ask: tradedAs(ask, 'rental'), reasons: [traded('rental')], silent: true },
    ...['threatened', 'immediateDanger', 'urgentNeed', 'consentDifficult'].map(
      (fact) =>
        ({
          title: `a disclosure in an emergency without the fact ${fact}`,
          ask: stating(ask, { [fact]: undefined }),
          reasons: [invalid([['evidence', fact], 'missing'])],
          silent: true,
        }) as const,
    ),
    {
      title: 'a disclosure in an emergency to a recipient with a blank name',
      ask: sentTo(ask, { name: ' ' }),
      reasons: [invalid([['recipient', 'name'], 'empty'])],
      silent: true,
    },
    {
      title: 'a disclosure in an emergency for a purpose of use',
      ask: asking(ask, { purposes: ['contact'] }),
      reasons: [invalid([['purposes'], 'contradiction'])],
      silent: true,
    },
  ],
}
