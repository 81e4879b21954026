import { capital } from '../../../explain/en/words.js'
import type { Names } from '../../../explain/names.js'
import type { Change } from '../../model/change.js'
import type { GateLanguage } from '../gate-language.js'
import { entity, verb } from './phrases.js'

export const changes: GateLanguage['changes'] = {
  'policy-changed': ({ what, before }) =>
    `The policy is another${what === undefined ? '' : `: ${what}`}${before === undefined ? '' : `${what === undefined ? ':' : ','} before ${before}`}.`,
  'system-added': isNew,
  'system-removed': isGone,
  'collection-added': isNew,
  'collection-removed': isGone,
  'collected-field-added': now('asks', field),
  'collected-field-removed': noLonger('asks', field),
  'shown-purpose-added': now('shows', purpose),
  'shown-purpose-removed': noLonger('shows', purpose),
  'store-added': isNew,
  'store-removed': isGone,
  'stored-field-added': now('holds', field),
  'stored-field-removed': noLonger('holds', field),
  'store-lengthened': ({ entity: at, what, before }) => `${capital(entity(at))} keeps longer: ${length(what)}, before ${length(before)}.`,
  'store-shortened': ({ entity: at, what, before }) => `${capital(entity(at))} keeps shorter: ${length(what)}, before ${length(before)}.`,
  'deletion-added': ({ entity: at, what }) => `There is now a deletion from ${entity(at)}${more(what)}.`,
  'deletion-removed': ({ entity: at, what }) => `Nothing deletes from ${entity(at)} any longer${more(what)}.`,
  'deletion-slowed': ({ entity: at, what, before }) =>
    `What deletes from ${entity(at)} takes longer${more(what)}${before === undefined ? '' : `, before ${before}`}.`,
  'use-added': isNew,
  'use-removed': isGone,
  'used-field-added': now('uses', field),
  'used-field-removed': noLonger('uses', field),
  'used-purpose-added': now('serves', purpose),
  'used-purpose-removed': noLonger('serves', purpose),
  'recipient-added': isNew,
  'recipient-removed': isGone,
  'recipient-kind-changed': ({ entity: at, what, before }, names) => {
    const kind = (name: string | undefined) => (name === undefined ? 'another kind' : `the kind ${names.recipient(name)}`)
    return `${capital(entity(at))} is now of ${kind(what)}${before === undefined ? '' : `, before of ${kind(before)}`}.`
  },
  'country-added': ({ entity: at, what }) => `${what === undefined ? 'A country' : `The country ${what}`} is new, with ${entity(at)}.`,
  'country-removed': ({ entity: at, what }) => `${what === undefined ? 'A country' : `The country ${what}`} is gone, with ${entity(at)}.`,
  'field-to-recipient-added': (change, names) => now(verb(change.entity), field)(change, names),
  'field-to-recipient-removed': (change, names) => noLonger(verb(change.entity), field)(change, names),
  'ground-to-recipient-added': (change, names) => now(`${verb(change.entity)} data on`, ground)(change, names),
  'ground-to-recipient-removed': (change, names) => noLonger(`${verb(change.entity)} data on`, ground)(change, names),
  'transport-weakened': ({ entity: at }) => `${capital(entity(at))} is no longer encrypted.`,
  'transport-strengthened': ({ entity: at }) => `${capital(entity(at))} is now encrypted.`,
  'acceptance-added': ({ entity: at, what }) => `${capital(entity(at))} is new${more(what)}: what it names no longer fails.`,
  'acceptance-removed': isGone,
}

type Say = (change: Change, names: Names) => string

function isNew({ entity: at, what }: Change): string {
  return `${capital(entity(at))} is new${more(what)}.`
}

function isGone({ entity: at, what }: Change): string {
  return `${capital(entity(at))} is gone${more(what)}.`
}

function now(does: string, shown: (name: string | undefined, names: Names) => string): Say {
  return ({ entity: at, what }, names) => `${capital(entity(at))} now ${does} ${shown(what, names)}.`
}

function noLonger(does: string, shown: (name: string | undefined, names: Names) => string): Say {
  return ({ entity: at, what }, names) => `${capital(entity(at))} no longer ${does} ${shown(what, names)}.`
}

function field(name: string | undefined, names: Names): string {
  return name === undefined ? 'a field' : `the field ${names.field(name)}`
}

function purpose(key: string | undefined, names: Names): string {
  return key === undefined ? 'a purpose' : names.purpose(key)
}

function ground(key: string | undefined, names: Names): string {
  return key === undefined ? 'a ground' : names.ground(key)
}

/** How long a store keeps, as a manifest says it. */
function length(keeps: string | undefined): string {
  switch (keeps) {
    case undefined:
      return 'until the person asks'
    case 'schedule':
      return 'as the retention schedule says'
    case 'until-proof':
      return 'until the proof is done'
    default:
      return keeps
  }
}

function more(what: string | undefined): string {
  return what === undefined ? '' : ` (${what})`
}
