import type { Asked, Denied, FactValue, Reason, UnmetFact } from '../../model/decision.js'
import type { CountryClass, Relation } from '../../model/facts.js'
import type { Vocabulary } from '../../model/vocabulary.js'
import type { Language } from '../language.js'
import type { Names } from '../names.js'
import { wordIn } from '../word-in.js'
import { atFault } from './request-problems.js'
import { and, capital, didYouMean, from, named, or, quoted } from './words.js'

export const reasons: Language['reasons'] = {
  'invalid-request': ({ faults }) => `The request cannot be decided as it stands: ${atFault(faults)}.`,
  'not-governed': (reason) => `${notGoverned(reason)}${from([reason.clause])}.`,
  'unknown-field': ({ clause }, names, of) => `The policy declares no ${named(of.map(quoted), 'field')}${from([clause])}${perhapsOf(of, names)}`,
  'not-collectable': ({ field, unproven, clause }, names) =>
    unproven.length === 0
      ? `The field ${names.field(field)} is collected only to prove other fields, and the request names none that it is to prove${from([clause])}.`
      : `The field ${names.field(field)} is collected only to prove fields that are collected with it or already held; ${and(unproven.map(names.field))} ${unproven.length === 1 ? 'is' : 'are'} neither, or cannot be proved by it${from([clause])}.`,
  'unknown-purpose': ({ asked, clause }, names) => `The policy lists no purpose ${asAsked(asked)}${from([clause])}${perhaps(names.nearest('purposes', asked))}`,
  'unknown-ground': ({ asked, clause }, names) => `The policy lists no ground ${asAsked(asked)}${from([clause])}${perhaps(names.nearest('grounds', asked))}`,
  'sale-or-rental': ({ transaction, clause }) => `Personal information is never ${transactions[transaction]}, whatever ground is claimed${from([clause])}.`,
  'purpose-not-agreed': ({ purpose, number, clause }, names) => `The person has not agreed to ${names.purpose(purpose, number)}${from([clause])}.`,
  'field-not-for-purpose': ({ purposes, clause }, names, of) =>
    purposes.length === 0
      ? `${fieldsOf(of, names)} ${serve(of)} no purpose of use at all${from([clause])}.`
      : `${fieldsOf(of, names)} ${serve(of)} only ${and(purposes.map(({ purpose, number }) => names.purpose(purpose, number)))}, and so none of the purposes asked${from([clause])}.`,
  discontinued: (reason, names, of) => `${capital(standings[reason.standing])}, ${closed(reason, names, of)}${from([reason.clause])}.`,
  'recipient-not-permitted': ({ kind, needed, clause }, names) =>
    `A recipient of the kind ${names.recipient(kind)} is not permitted on this ground${needed.length === 0 ? '' : `; the recipient must be of the kind ${or(needed.map(names.recipient))}`}${from([clause])}.`,
  'condition-unmet': ({ or: others = [], clause, ...first }, names) =>
    others.length === 0
      ? `${first.needed.length === 0 ? 'The operator has closed this: nothing would open it' : capital(unmet(first, names))}${from([clause])}.`
      : `At least one of these must hold, and none does: ${[first, ...others].map((each) => unmet(each, names)).join('; ')}${from([clause])}.`,
  'attestation-missing': ({ clause }, names, of) =>
    of.length === 1
      ? `The attestation ${of.map(names.term).join('')}, a text for the record, is missing or blank${from([clause])}.`
      : `The attestations ${and(of.map(names.term))}, texts for the record, are missing or blank${from([clause])}.`,
}

/** What a denial says before its reasons. */
export function denied({ asked, policy }: Denied, names: Names, count: number): string {
  return `Under the policy ${policy.id}, version ${policy.version}, ${subject(asked, names)} is denied${count === 1 ? '' : `, for ${count} reasons`}.`
}

/** What was asked, as the subject of a sentence. */
export function subject(asked: Asked<Vocabulary>, names: Names): string {
  return questions[asked.verb](asked, names)
}

const questions: { readonly [Verb in Asked<Vocabulary>['verb']]: (asked: Asked<Vocabulary>, names: Names) => string } = {
  canCollect: () => 'the collection',
  canUse: ({ purpose, number }, names) => (purpose === undefined ? 'the use' : `the use for ${names.purpose(purpose, number)}`),
  canDisclose: ({ ground, number }, names) => (ground === undefined ? 'the disclosure' : `the disclosure on ${names.ground(ground, number)}`),
  unknown: () => 'the request',
}

type ReasonOf<Code extends Reason['code']> = Extract<Reason, { readonly code: Code }>

function notGoverned({ governedBy, partner, site }: ReasonOf<'not-governed'>): string {
  if (governedBy === 'partner') return `The policy of the partner${partner === undefined ? '' : ` ${partner}`} governs this, and not the company's own`
  if (site === 'linked-from-ours') return 'A site that ours links to is outside this policy: its own policy governs'
  if (site === 'linking-to-ours') return 'A site that links to ours is outside this policy: its own policy governs'
  return 'Another site is outside this policy: its own policy governs'
}

/** The end of a sentence on a name that the policy does not have. */
function perhaps(near: string | undefined): string {
  return near === undefined ? '.' : didYouMean(near)
}

/** The same on several: of each the name it is near to. */
function perhapsOf(fields: readonly string[], names: Names): string {
  const near = fields.flatMap((field) => {
    const name = names.nearest('fields', field)
    return name === undefined ? [] : [{ field, name }]
  })
  const [first] = near
  if (first === undefined || fields.length === 1) return perhaps(first?.name)
  return `. Did you mean ${and(near.map(({ field, name }) => `${quoted(name)} for ${quoted(field)}`))}?`
}

function fieldsOf(fields: readonly string[], names: Names): string {
  return `The ${named(fields.map(names.field), 'field')}`
}

function serve(fields: readonly string[]): string {
  return fields.length === 1 ? 'serves' : 'serve'
}

function asAsked(asked: string | number): string {
  return typeof asked === 'number' ? `with the number ${asked}` : quoted(asked)
}

const transactions: { readonly [T in ReasonOf<'sale-or-rental'>['transaction']]: string } = { sale: 'sold', rental: 'rented out' }

const standings: { readonly [S in ReasonOf<'discontinued'>['standing']]: string } = {
  'use-stopped': 'the person asked to stop the use of their data',
  'disclosure-stopped': 'the person asked to stop the disclosure of their data',
  discontinued: 'the person asked for their data to be suspended or deleted',
}

function closed({ ground, number }: ReasonOf<'discontinued'>, names: Names, fields: readonly string[]): string {
  if (fields.length > 0) return `and no retention rule keeps the ${named(fields.map(names.field), 'field')} for what is asked`
  if (ground !== undefined) return `which closes ${names.ground(ground, number)}`
  return 'which closes what is asked'
}

function unmet({ fact, found, needed }: UnmetFact<Vocabulary>, names: Names): string {
  const was = [found].flat()
  if (needed.length === 0) return `the fact ${names.term(fact)} has no value that would do`
  if (fact === 'recipientRelation') return `the data may only ${shown(needed, goes)}, but ${shown(was, went)}`
  if (fact === 'recipientCountry') return `the recipient must be ${shown(needed, countries)}, but is ${shown(was, countries)}`
  if (fact === 'asked' && was.some((field) => needed.includes(field)))
    return `not every field asked may be asked here: the request names ${fieldsAsked(was, names, and)}`
  if (fact === 'asked') return `the request must name ${fieldsAsked(needed, names, or)}, but names ${fieldsAsked(was, names, and)}`
  const said = (values: readonly FactValue[]) => or([...new Set(values.map((each) => value(each, names)))])
  return `the fact ${names.term(fact)} must be ${said(needed)}, but is ${said(was)}`
}

function shown(values: readonly FactValue[], words: { readonly [word: string]: string }): string {
  return or(values.map((each) => wordIn(words, String(each))))
}

function fieldsAsked(fields: readonly FactValue[], names: Names, list: (items: readonly string[]) => string): string {
  const each = fields.map((field) => names.field(String(field)))
  if (each.length === 0) return 'no field'
  return each.length === 1 ? `the field ${each[0]}` : `the fields ${list(each)}`
}

function value(given: FactValue, names: Names): string {
  if (typeof given === 'boolean') return given ? 'yes' : 'no'
  const term = names.term(given)
  return term === given ? quoted(given) : term
}

const goes: { readonly [R in Relation]: string } = {
  none: 'stay with the company',
  subject: 'go to the person concerned',
  'same-corporation': 'go to someone of the same corporation',
  other: 'go to someone else',
}

const went: { readonly [R in Relation]: string } = {
  none: 'it stays with the company',
  subject: 'it goes to the person concerned',
  'same-corporation': 'it goes to someone of the same corporation',
  other: 'it goes to someone else',
}

const countries: { readonly [Class in CountryClass]: string } = {
  home: "in the policy's own country",
  adequate: 'in a country whose protection counts as adequate',
  foreign: 'in a country whose protection does not count as adequate',
}
