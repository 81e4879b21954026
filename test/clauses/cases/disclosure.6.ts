import { about, asking, kinds, rightsProtection, sentTo, stating, tradedAs } from '../asks.js'
import { groundStopped, invalid, traded, unattested, unknownField, unmet, wrongKind } from '../reasons.js'
import type { Table } from '../table.js'

const ask = rightsProtection
const clauses = ['collection.1', 'disclosure.6']
const consentNeeded = { obligations: ['encrypt-in-transit', 'record-disclosure'], advice: ['appi-consent-needed'] }
const consentNotNeeded = { obligations: ['encrypt-in-transit'], advice: [] }
const permitted = ['partner', 'public-institution', 'other']
const attestations = ['assertedBy', 'reference', 'concern']

const nothing = unmet('disclosure.6', 'protects', 'none-of-these', ['rights', 'property', 'services'])
const nobody = unmet('disclosure.6', 'whose', 'neither', ['company', 'third-party', 'both'])

export const table: Table = {
  clause: 'disclosure.6',
  allowed: [
    ...permitted.map((kind) => ({
      title: `protecting property through a recipient of the kind ${kind}, where consent is difficult`,
      ask: sentTo(ask, { kind }),
      clauses,
      ...consentNotNeeded,
    })),
    { title: 'protecting property by number', ask: asking(ask, { ground: 6 }), clauses, ...consentNotNeeded },
    ...['company', 'third-party', 'both'].map((whose) => ({
      title: `protecting the property of: ${whose}`,
      ask: stating(ask, { whose }),
      clauses,
      ...consentNotNeeded,
    })),
    ...['rights', 'services'].map((protects) => ({
      title: `protecting ${protects}: the Act names property alone`,
      ask: stating(ask, { protects }),
      clauses,
      ...consentNeeded,
    })),
    ...['rights', 'property', 'services'].map((protects) => ({
      title: `protecting ${protects} where the person could be asked`,
      ask: stating(ask, { protects, consentDifficult: false }),
      clauses,
      ...consentNeeded,
    })),
    { title: 'protecting property, of a person who agreed to nothing', ask: about(ask, { agreed: [] }), clauses, ...consentNotNeeded },
    {
      title: 'protecting property through a recipient in the United States, where consent is difficult',
      ask: sentTo(ask, { country: 'US' }),
      clauses,
      ...consentNotNeeded,
    },
    {
      title: 'protecting rights through a recipient in the United States',
      ask: sentTo(stating(ask, { protects: 'rights' }), { country: 'US' }),
      clauses,
      obligations: consentNeeded.obligations,
      advice: ['appi-consent-needed', 'foreign-recipient'],
    },
    {
      title: 'protecting services through a recipient in Ireland',
      ask: sentTo(stating(ask, { protects: 'services' }), { country: 'IE' }),
      clauses,
      obligations: consentNeeded.obligations,
      advice: ['appi-consent-needed', 'foreign-recipient-adequate'],
    },
  ],
  denied: [
    { title: 'what no protection needs', ask: stating(ask, { necessary: false }), reasons: [unmet('disclosure.6', 'necessary', false, [true])] },
    { title: 'protecting neither rights nor property nor services', ask: stating(ask, { protects: 'none-of-these' }), reasons: [nothing] },
    { title: "protecting nobody's property", ask: stating(ask, { whose: 'neither' }), reasons: [nobody] },
    { title: "protecting nobody's property, by number", ask: asking(stating(ask, { whose: 'neither' }), { ground: 6 }), reasons: [nobody] },
    ...kinds
      .filter((kind) => !permitted.includes(kind))
      .map((kind) => ({
        title: `protecting property through a recipient of the kind ${kind}`,
        ask: sentTo(ask, { kind }),
        reasons: [wrongKind('disclosure.6', kind, 'partner', 'public-institution', 'other')],
      })),
    ...attestations.flatMap((attestation) => [
      {
        title: `protecting property without the attestation ${attestation}`,
        ask: stating(ask, { [attestation]: undefined }),
        reasons: [unattested('disclosure.6', attestation)],
      },
      {
        title: `protecting property with a blank ${attestation}`,
        ask: stating(ask, { [attestation]: '  ' }),
        reasons: [unattested('disclosure.6', attestation)],
      },
    ]),
    {
      title: 'protection with everything wrong: each reason',
      ask: tradedAs(
        {
          ...ask,
          fields: ['nickname', 'name'],
          subject: { id: 'c-17', standing: 'disclosure-stopped' },
          recipient: { kind: 'subcontractor', name: 'Minami Hosting', country: 'JP' },
          evidence: { necessary: false, protects: 'none-of-these', whose: 'neither', consentDifficult: false, concern: '' },
        },
        'rental',
      ),
      reasons: [
        unknownField('nickname'),
        traded('rental'),
        groundStopped('disclosure-stopped', 6),
        wrongKind('disclosure.6', 'subcontractor', 'partner', 'public-institution', 'other'),
        unmet('disclosure.6', 'necessary', false, [true]),
        nothing,
        nobody,
        unattested('disclosure.6', 'assertedBy'),
        unattested('disclosure.6', 'reference'),
        unattested('disclosure.6', 'concern'),
      ],
    },
    {
      title: 'protecting property although the person stopped disclosure',
      ask: about(ask, { standing: 'disclosure-stopped' }),
      reasons: [groundStopped('disclosure-stopped', 6)],
      silent: true,
    },
    ...(['use-stopped', 'discontinued'] as const).map(
      (standing) =>
        ({
          title: `protecting property with what an invoice keeps of a person whose standing is ${standing}`,
          ask: asking(about(ask, { standing }), { record: 'invoice' }),
          reasons: [groundStopped(standing, 6)],
          silent: true,
        }) as const,
    ),
    { title: 'a sale to protect property', ask: tradedAs(ask, 'sale'), reasons: [traded('sale')], silent: true },
    { title: 'a rental to protect property', ask: tradedAs(ask, 'rental'), reasons: [traded('rental')], silent: true },
    ...['necessary', 'protects', 'whose', 'consentDifficult'].map(
      (fact) =>
        ({
          title: `protecting property without the fact ${fact}`,
          ask: stating(ask, { [fact]: undefined }),
          reasons: [invalid([['evidence', fact], 'missing'])],
          silent: true,
        }) as const,
    ),
    {
      title: 'protecting property for a purpose of use',
      ask: asking(ask, { purposes: [3] }),
      reasons: [invalid([['purposes'], 'contradiction'])],
      silent: true,
    },
  ],
}
