/**
 * `clausewise`: the reference policy, ready to ask.
 *
 * @packageDocumentation
 */

import { frozen } from './compile/frozen.js'
import { enforce } from './engine/enforce.js'
import type { Document } from './model/document.js'
import type { Engine } from './model/engine.js'
import { soundPolicy } from './model/policy.js'
import type { VocabularyOf } from './model/vocabulary.js'
import { digest } from './reference/digest.js'
import { document } from './reference/document.js'

/** The names of the reference policy: `UseRequest<Reference, …>`, `Decision<Reference>`. */
export interface Reference
  extends VocabularyOf<
    keyof typeof document.clauses & string,
    keyof typeof document.fields & string,
    typeof document.facts,
    typeof document.purposes,
    typeof document.grounds,
    keyof typeof document.recipients & string,
    typeof document.records,
    keyof typeof document.retention & string,
    keyof typeof document.obligations & string,
    keyof typeof document.advice & string
  > {}

// The document is checked when the package is built and tested, not when it is imported; as a loose document it forgets its names, which `Reference` keeps.
const engine = enforce(soundPolicy<Reference>(frozen<Document>(document as unknown as Document), digest))

/** The reference policy, for `explain` and for `tighten`. */
export const policy: Engine<Reference>['policy'] = engine.policy

/**
 * May these fields be collected?
 *
 * Allowed when every field is declared, and a field that only proves others (an identity document) comes with `proves`:
 * fields that are collected here or already held. Cites the clauses of the fields (collection.1, collection.2).
 *
 * @returns `{ allowed: true, fields, clauses, obligations, advice, … }`, or `{ allowed: false, reasons, … }` with
 * `invalid-request`, `unknown-field`, `not-collectable`
 * @example
 * canCollect({ fields: ['birth-date', 'identity-document'], proves: ['birth-date'] }).clauses
 * // => ['collection.1', 'collection.2']
 * @clause collection.1
 * @clause collection.2
 * @clause security.1
 * @function
 */
export const canCollect: Engine<Reference>['canCollect'] = engine.canCollect

/**
 * May these fields be used for this purpose?
 *
 * Allowed when the purpose is listed and agreed to, every field serves it, the person's standing permits it,
 * and what goes out goes to nobody the purpose does not name (use.0 to use.6, agreed-use.1, discontinuation.1 and .2).
 * A use stays with the company or goes to a `recipient`; how they stand to the subject follows from their ids.
 * A list is allowed only as a whole: one field denied denies it.
 *
 * @returns `{ allowed: true, … }`, or `{ allowed: false, reasons, … }` with `invalid-request`, `not-governed`, `unknown-field`,
 * `unknown-purpose`, `purpose-not-agreed`, `field-not-for-purpose`, `discontinued`, `condition-unmet`, `attestation-missing`: all that hold, in this order
 * @example
 * canUse({ purpose: 'settlement', fields: ['name', 'payment'], subject: { id: 'c-17', standing: 'active' } }).clauses
 * // => ['collection.1', 'use.3', 'agreed-use.1']
 * @example
 * canUse({ purpose: 5, fields: ['payment'], subject: { id: 'c-17', standing: 'active', agreed: [3] } })
 * // => { allowed: false, reasons: [{ code: 'purpose-not-agreed', clause: 'agreed-use.1', purpose: 'marketing-and-improvement', number: 5 }, { code: 'field-not-for-purpose', field: 'payment', … }], … }
 * @clause scope.2
 * @clause collection.1
 * @clause collection.2
 * @clause use.0
 * @clause use.1
 * @clause use.2
 * @clause use.3
 * @clause use.4
 * @clause use.5
 * @clause use.6
 * @clause discontinuation.1
 * @clause discontinuation.2
 * @clause security.1
 * @clause links.1
 * @clause agreed-use.1
 * @clause other-sites.1
 * @function
 */
export const canUse: Engine<Reference>['canUse'] = engine.canUse

/**
 * May these fields be disclosed to this recipient on this ground?
 *
 * Allowed when the ground is listed, its facts meet its condition, its attestations are there, the recipient is of a kind it names,
 * the purposes it serves are agreed to, and the person's standing permits it (disclosure.0 to disclosure.8, agreed-use.2).
 * Sale and rental never are (sharing.1). `evidence` holds the ground's facts and attestations, flat.
 *
 * @returns `{ allowed: true, … }`, or `{ allowed: false, reasons, … }` with, beside those of `canUse`, `unknown-ground`,
 * `sale-or-rental`, `recipient-not-permitted`
 * @example
 * canDisclose({
 *   ground: 'emergency',
 *   fields: ['address'],
 *   subject: { id: 'c-17', standing: 'discontinued' },
 *   recipient: { kind: 'public-institution', name: 'Nishi fire brigade', country: 'JP' },
 *   evidence: { threatened: 'life', immediateDanger: true, urgentNeed: false, consentDifficult: true, assertedBy: 'sato', reference: 'T-8' },
 * })
 * // => { allowed: false, reasons: [{ code: 'condition-unmet', clause: 'disclosure.8', fact: 'urgentNeed', found: false, needed: [true] }], … }
 * @clause scope.2
 * @clause collection.1
 * @clause collection.2
 * @clause use.0
 * @clause sharing.1
 * @clause disclosure.0
 * @clause disclosure.1
 * @clause disclosure.2
 * @clause disclosure.3
 * @clause disclosure.4
 * @clause disclosure.5
 * @clause disclosure.6
 * @clause disclosure.7
 * @clause disclosure.8
 * @clause discontinuation.1
 * @clause discontinuation.2
 * @clause security.1
 * @clause links.1
 * @clause agreed-use.2
 * @clause agreed-use.3
 * @clause other-sites.1
 * @function
 */
export const canDisclose: Engine<Reference>['canDisclose'] = engine.canDisclose

/**
 * Which fields may this use read: the columns of a SELECT; and why each other may not.
 *
 * `canUse` asked for each field alone. `decision` is its answer for all the fields allowed, ready for `pick`.
 *
 * @example
 * fieldsFor({ purpose: 'marketing-and-improvement', subject: { id: 'c-17', standing: 'active' } }).fields
 * // => ['name', 'email', 'address', 'birth-date', 'gender', 'phone', 'occupation', 'industry']
 * @clause agreed-use.1
 * @function
 */
export const fieldsFor: Engine<Reference>['fieldsFor'] = engine.fieldsFor

/**
 * Which grounds do these facts open, what closes each of the others, and what is it missing?
 *
 * It looks at facts alone: attestations, recipients and standing are `canDisclose`'s to ask. Faults of the facts are returned: `answered: false`.
 *
 * @example
 * const answer = groundsFor({ event: 'not-a-succession' })
 * answer.answered && answer.grounds[6]
 * // => { ground: 'succession', number: 7, status: 'closed', lacks: [], closedBy: ['event'] }
 * @function
 */
export const groundsFor: Engine<Reference>['groundsFor'] = engine.groundsFor

/**
 * A whole question as data, from a pipe or a body: `verb` is `canCollect`, `canUse` or `canDisclose`, the rest is its request.
 *
 * @example
 * decide(JSON.parse('{ "verb": "canUse", "purpose": 3, "fields": ["payment"] }'))
 * // => { allowed: false, reasons: [{ code: 'invalid-request', faults: [{ path: ['subject'], problem: 'missing', needed: ['object'] }] }], … }
 * @function
 */
export const decide: Engine<Reference>['decide'] = engine.decide

/**
 * What is deleted by when, what is kept until when and by which law, who is told, and what the person is answered
 * (discontinuation.1 and .2; the days are those of the policy's retention schedule).
 *
 * @returns `{ planned: true, entries, notices, answer, dueAgainOn, … }`, an entry for each holding in the order given; or
 * `{ planned: false, faults }`: nothing is deleted on half an answer
 * @example
 * const plan = planDeletion({
 *   request: 'delete',
 *   requestedOn: '2026-04-01',
 *   asOf: '2026-04-01',
 *   subject: { id: 'c-17' },
 *   holdings: [{ field: 'email', record: 'profile', ref: 'row-8' }],
 * })
 * plan.planned && plan.entries
 * // => [{ action: 'delete', field: 'email', record: 'profile', ref: 'row-8', dueOn: '2026-04-15' }]
 * @clause discontinuation.1
 * @clause discontinuation.2
 * @function
 */
export const planDeletion: Engine<Reference>['planDeletion'] = engine.planDeletion

/**
 * Plans for many, one by one as they are asked for, in constant memory. A faulty request yields its faults and the stream goes on.
 * What the source itself throws passes through.
 *
 * @param source requests, as an iterable (plans come as a generator) or an async iterable (as an async generator)
 * @example
 * const stop = { request: 'stop-use', requestedOn: '2026-04-01', asOf: '2026-04-01', subject: { id: 'c-17' }, holdings: [] } as const
 * const plans = [...planDeletions([stop, { ...stop, asOf: '2026-02-30' }])]
 * plans.map((plan) => plan.planned)
 * // => [true, false]
 * @function
 */
export const planDeletions: Engine<Reference>['planDeletions'] = engine.planDeletions

/**
 * Whose policy governs: the first that holds of another site's, a partner's (scope.2), nobody's, this one (scope.1).
 *
 * @example
 * governs({ person: 'customer', origin: { partner: 'Nishi Travel' } })
 * // => { answered: true, governedBy: 'partner', partner: 'Nishi Travel', clauses: ['scope.2'], … }
 * @clause scope.1
 * @clause scope.2
 * @clause links.1
 * @clause other-sites.1
 * @function
 */
export const governs: Engine<Reference>['governs'] = engine.governs

/**
 * Does the company bear what came of a password's use (preamble.3)? Where it did not match, or the policy
 * has no such clause, nothing applies, and the answer says only that.
 *
 * @example
 * passwordLiability({ matched: true })
 * // => { answered: true, applies: true, companyLiable: false, clauses: ['preamble.3'], … }
 * @clause preamble.3
 * @function
 */
export const passwordLiability: Engine<Reference>['passwordLiability'] = engine.passwordLiability

export { assertAllowed, NotAllowedError } from './engine/assert-allowed.js'

export { pick } from './engine/pick.js'
export { redact } from './engine/redact.js'
export type * from './model/types.js'
