import type { Verb } from '../properties/policies.js'
import { everyOf, given, subsetsOf } from './combinations.js'
import { allowedOn } from './disclosures.js'
import { person } from './uses.js'
import { fields, groundOf, grounds, purposes, records } from './vocabulary.js'

/**
 * The enumeration asks each field alone. An answer about a list is made of those: allowed where each is, denied with the reasons of each.
 * Here every list is asked, and its answer must be the one that is composed.
 */
export interface ListsOfFields {
  readonly name: string
  readonly verb: Verb
  /** A request for a list of fields, once without them. */
  readonly requests: readonly Record<string, unknown>[]
}

/** Every set of fields, in the policy's order; and every two fields in both orders, a field beside itself among them. */
export const lists: readonly (readonly string[])[] = [
  ...subsetsOf(fields).filter(({ length }) => length > 0),
  ...[...everyOf({ first: fields, second: fields })].map(({ first, second }) => [first, second]),
]

const places = [{ standing: 'active' }, { standing: 'discontinued' }, ...records.map((record) => ({ standing: 'discontinued', record }))]

const inUses: ListsOfFields = {
  name: 'every list of fields × purpose × active, or discontinued in each record kind',
  verb: 'canUse',
  requests: [...everyOf({ purpose: purposes, place: places })].map(({ purpose, place: { standing, ...held } }) =>
    given({ purpose, subject: { id: person, standing }, recipient: { id: person }, ...held }),
  ),
}

function on(ground: string): readonly Record<string, unknown>[] {
  const { serves, subject } = groundOf(ground)
  if (serves === 'purposes') return purposes.map((purpose) => allowedOn(ground, { served: { fields: [], purposes: [purpose] } }))
  if (ground === 'succession') return places.map((kept) => allowedOn(ground, { kept }))
  return subject === 'none' ? [allowedOn(ground)] : [allowedOn(ground), allowedOn(ground, { kept: { standing: 'discontinued', record: 'invoice' } })]
}

const inDisclosures: ListsOfFields = {
  name: 'every list of fields × ground × purpose, and at a succession × active, or discontinued in each record kind',
  verb: 'canDisclose',
  requests: grounds.flatMap(on),
}

export const listsOfFields: readonly ListsOfFields[] = [inUses, inDisclosures]
