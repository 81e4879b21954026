import { canCollect, canDisclose, canUse, decide, policy } from '../../../src/index.js'
import type { Reason } from '../../../src/model/decision.js'
import { enforce, tighten } from '../../../src/policy.js'
import type { Told } from './example.js'

/** Every reason of a denial. */
export const reasons = {
  'invalid-request': {
    means:
      'The call itself is at fault, and `faults` says where and how: each with a [problem](#problems-of-a-request). What can be checked all the same is checked, so other reasons may stand beside it.',
    developer:
      'Correct the call at each `path`. The compiler finds most of these before; what comes out of a body or a pipe, it cannot. Answer a caller with 400, not with 403.',
    example: (shows) => shows(decide({ verb: 'canUse', purpose: 'settlement', fields: ['payment'] })),
  },
  'not-governed': {
    means:
      'The request says that a partner directed the collection (`origin`), or that it happens on another site (`site`). Then this policy has nothing to say, and no other reason of it counts.',
    developer: 'Ask the policy of `partner`, or that of the other site. Leave `origin` and `site` out where the company itself collected.',
    officer: 'Send the person to the partner or the site whose policy governs. `governs` says the same without a request.',
    example: (shows) =>
      shows(
        canUse({
          purpose: 'settlement',
          fields: ['payment'],
          subject: { id: 'c-17', standing: 'active' },
          origin: { partner: 'Nishi Travel' },
        }),
      ),
    also: {
      'on another site': (shows) =>
        shows(canUse({ purpose: 'settlement', fields: ['payment'], subject: { id: 'c-17', standing: 'active' }, site: 'linked-from-ours' })),
    },
  },
  'unknown-field': {
    means: 'What no clause lists may not be collected, used or disclosed. Every unknown name is given once.',
    developer: 'Look for a misspelling, or for the name of a column where the name of a field belongs; `Object.keys(policy.document.fields)` lists them.',
    officer: 'Where the field is meant, the published policy has to list it first, and the policy document after it.',
    example: (shows) => shows(decide({ verb: 'canCollect', fields: ['name', 'nickname'] })),
  },
  'not-collectable': {
    means:
      'Some fields are collected for nothing but to prove others: an identity document proves a name or a date of birth. `unproven` names those of `proves` that are neither collected here nor held, or that this field cannot prove; it is empty where `proves` is missing.',
    developer: 'Say in `proves` which fields are proven, and in `alreadyHeld` which of them are held.',
    officer: 'Ask for the document only where there is something to prove.',
    example: (shows) => shows(canCollect({ fields: ['identity-document'] })),
    also: {
      'the field to be proven is neither collected nor held': (shows) => shows(canCollect({ fields: ['identity-document'], proves: ['birth-date'] })),
    },
  },
  'unknown-purpose': {
    means: 'What no clause lists as a purpose is no purpose. `asked` is the key or the number that was given.',
    developer: 'Look for a misspelling; `Object.keys(policy.document.purposes)` lists them.',
    officer: 'A new purpose has to be published first; see the advice [`widened-purpose-needs-consent`](#advice-widened-purpose-needs-consent).',
    example: (shows) => shows(decide({ verb: 'canUse', purpose: 'profiling', fields: ['name'], subject: { id: 'c-17', standing: 'active' } })),
  },
  'unknown-ground': {
    means: 'What no clause lists as a ground of disclosure is none. `asked` is the key or the number that was given.',
    developer: 'Look for a misspelling; `Object.keys(policy.document.grounds ?? {})` lists them.',
    officer: '`groundsFor` says which grounds the facts at hand would open.',
    example: (shows) =>
      shows(
        decide({
          verb: 'canDisclose',
          ground: 'curiosity',
          fields: ['name'],
          subject: { id: 'c-17', standing: 'active' },
          recipient: { kind: 'other', name: 'Kita Research', country: 'JP' },
        }),
      ),
  },
  'sale-or-rental': {
    means: 'A transaction other than `none` is denied on every ground, whatever else the policy says.',
    developer: 'There is nothing to correct. Do not leave `transaction` out to get past it: the record would be false.',
    officer: 'Stop the transaction. As part of a service it is denied too: see [how the text is read](readings.md#apart-from-providing-our-services).',
    example: (shows) =>
      shows(
        canDisclose({
          ground: 'succession',
          transaction: 'sale',
          fields: ['email'],
          subject: { id: 'c-17', standing: 'active' },
          recipient: { kind: 'successor', name: 'Minami Holdings', country: 'JP' },
          evidence: { event: 'merger', reference: 'M-1' },
        }),
      ),
  },
  'purpose-not-agreed': {
    means: '`subject.agreed` lists what the person agreed to, and this purpose is not in it. Where `agreed` is left out, the person agreed to all.',
    developer: 'Read `agreed` from the record of the consent. Leave this person out of what the purpose is for.',
    officer: 'Ask the person, or do without. A record of the new consent goes into `agreed`.',
    example: (shows) =>
      shows(canUse({ purpose: 'marketing-and-improvement', fields: ['email'], subject: { id: 'c-17', standing: 'active', agreed: ['settlement'] } })),
  },
  'field-not-for-purpose': {
    means: '`purposes` lists those that the field does serve. A list of fields is allowed only as a whole: one that does not serve denies it.',
    developer: 'Ask for fewer fields: `fieldsFor` gives those that a use may read, ready for `pick`.',
    officer: 'Where the field is needed for this purpose, the published policy has to say so first.',
    example: (shows) => shows(canUse({ purpose: 'marketing-and-improvement', fields: ['payment'], subject: { id: 'c-17', standing: 'active' } })),
  },
  discontinued: {
    means:
      'The person asked to stop (`standing`), and what is asked is not among what stays open. With `field`: no retention rule keeps that field, in the `record` given, for this purpose or ground. With `ground`: the ground is closed for a person of this standing.',
    developer:
      'Give the `record` the value is held in, and `retainedBy` as the plan listed it: a retention rule may allow what the person’s standing does not.',
    officer: 'Respect it. What stays open is in `standings` and in the retention rules of the document; see [retention](retention.md).',
    example: (shows) =>
      shows(canUse({ purpose: 'marketing-and-improvement', fields: ['email'], subject: { id: 'c-17', standing: 'discontinued' }, record: 'profile' })),
    also: {
      'the ground is closed': (shows) =>
        shows(
          canDisclose({
            ground: 'service-provision',
            purposes: ['order-fulfilment'],
            fields: ['name'],
            subject: { id: 'c-17', standing: 'disclosure-stopped' },
            record: 'order',
            recipient: { kind: 'partner', name: 'Higashi Florists', country: 'JP' },
            evidence: { necessary: true, assertedBy: 'sato', reference: 'T-2' },
          }),
        ),
    },
  },
  'recipient-not-permitted': {
    means: '`kind` is the kind of recipient in the request, `needed` those for whom the ground is.',
    developer: 'Give the kind the recipient really is of. Where it is right, ask on the ground that is for such recipients.',
    officer: 'Find out what the recipient is: one that handles data for the company, or one that uses it for itself.',
    example: (shows) =>
      shows(
        decide({
          verb: 'canDisclose',
          ground: 'entrustment',
          purposes: ['order-fulfilment'],
          fields: ['address'],
          subject: { id: 'c-17', standing: 'active' },
          recipient: { kind: 'partner', name: 'Kita Parcels', country: 'JP' },
          evidence: { necessary: true, assertedBy: 'sato', reference: 'T-1', agreement: 'C-7' },
        }),
      ),
  },
  'condition-unmet': {
    means: [
      '`fact` was `found`, and one of `needed` would do. `clause` is the one whose condition it is: a purpose’s, a ground’s, or a limit’s on top of it (`tighten`).',
      'A fact is what the caller gave in `evidence`, or one of three that the engine works out: `recipientRelation`, how the recipient of a use stands to the person, by their ids; `recipientCountry`, where the recipient of a disclosure is; `asked`, the fields of the request.',
      'With `or`, those other facts would do instead. With an empty `needed`, nothing would do: it is closed.',
    ].join('\n\n'),
    developer:
      'Check that the fact is read from where it is recorded. With `recipientRelation`, look at the ids: those of the person and the recipient must be of the same kind, and a use that stays with the company has no `recipient`. Never turn a fact over to be allowed: the answer is a record of what was claimed.',
    officer: 'Look up `clause`, and the fact in the case at hand. Where it is truly as `found`, the answer is no. A limit’s clause is the operator’s own.',
    example: (shows) =>
      shows(
        canDisclose({
          ground: 'emergency',
          fields: ['address'],
          subject: { id: 'c-17', standing: 'active' },
          recipient: { kind: 'public-institution', name: 'Nishi fire brigade', country: 'JP' },
          evidence: { threatened: 'life', immediateDanger: true, urgentNeed: false, consentDifficult: true, assertedBy: 'sato', reference: 'T-8' },
        }),
      ),
    also: {
      'the engine works the fact out: somebody else would get the reply': (shows) =>
        shows(
          canUse({
            purpose: 'inquiry-response',
            fields: ['email'],
            subject: { id: 'c-17', standing: 'active' },
            recipient: { id: 'u-99' },
          }),
        ),
      'another fact would do instead': (shows) =>
        shows(
          canDisclose({
            ground: 'subcontractor',
            purposes: ['service-communication'],
            fields: ['email'],
            subject: { id: 'c-17', standing: 'active' },
            recipient: { kind: 'subcontractor', name: 'Minami Hosting', country: 'JP' },
            evidence: {
              necessary: true,
              need: 'provide-services',
              recipientUse: 'beyond-purposes',
              specificConsent: false,
              assertedBy: 'sato',
              reference: 'T-4',
              agreement: 'C-9',
            },
          }),
        ),
      'a limit of the operator’s own closes a purpose': (shows) => {
        const careful = tighten(policy, {
          version: 'own-1',
          clauses: { 'own.1': { means: { en: 'no marketing' } } },
          purposes: { 'marketing-and-improvement': { closedBy: 'own.1' } },
        })
        shows(enforce(careful).canUse({ purpose: 'marketing-and-improvement', fields: ['email'], subject: { id: 'c-17', standing: 'active' } }))
      },
    },
  },
  'attestation-missing': {
    means:
      'An attestation is text for the record: who asserted it, under which reference. It must be there and not be blank; nothing is decided on what it says.',
    developer: 'Pass the text in `evidence` under that name. Do not fill in a made-up one: the record would be worthless.',
    officer: 'See that somebody answers for the disclosure and that the case has a reference before it is asked for.',
    example: (shows) =>
      shows(
        canDisclose({
          ground: 'succession',
          fields: ['email'],
          subject: { id: 'c-17', standing: 'active' },
          recipient: { kind: 'successor', name: 'Minami Holdings', country: 'JP' },
          evidence: { event: 'merger', reference: '' },
        }),
      ),
  },
} as const satisfies { readonly [Code in Reason['code']]: Told }
