import { capital } from '../../../explain/en/words.js'
import type { Names } from '../../../explain/names.js'
import type { Change } from '../../model/change.js'
import { entityOf } from '../entity-of.js'
import type { GateLanguage } from '../gate-language.js'
import { entity, fields, verb } from './phrases.js'

export const changes: GateLanguage['changes'] = {
  'policy-changed': ({ what, before }) =>
    `The policy is another${what === undefined ? '' : `: ${what}`}${before === undefined ? '' : `${what === undefined ? ':' : ','} before ${before}`}.`,
  'system-added': isNew,
  'system-removed': isGone,
  'schema-added': ({ entity: at, what }) => `The columns of ${entity(at)} are now compared with ${what ?? 'a schema'}.`,
  'schema-removed': ({ entity: at, what }) => `The columns of ${entity(at)} are no longer compared with ${what ?? 'a schema'}.`,
  'column-dismissed': ({ entity: at, what }) => `${capital(entity(at))} now says of ${column(what)} that it is not personal.`,
  'column-restored': ({ entity: at, what }) => `${capital(entity(at))} no longer says of ${column(what)} that it is not personal.`,
  'column-declared': ({ entity: at, what }) => `${capital(entity(at))} now says what a column holds${what === undefined ? '' : `: ${what}`}.`,
  'column-undeclared': ({ entity: at, what }) => `${capital(entity(at))} no longer says what a column holds${what === undefined ? '' : `: ${what}`}.`,
  'collection-added': isNew,
  'collection-removed': isGone,
  'collected-field-added': now('asks', field),
  'collected-field-removed': noLonger('asks', field),
  'shown-purpose-added': now('shows', purpose),
  'shown-purpose-removed': noLonger('shows', purpose),
  'proven-field-added': now('asks a proof of', field),
  'proven-field-removed': noLonger('asks a proof of', field),
  'store-added': isNew,
  'store-removed': isGone,
  'stored-field-added': now('holds', field),
  'stored-field-removed': noLonger('holds', field),
  'store-lengthened': keeps('longer'),
  'store-shortened': keeps('shorter'),
  'store-recounted': ({ entity: at, what, before }) => `${capital(entity(at))} keeps otherwise: ${length(what)}, before ${length(before)}.`,
  'schedule-lengthened': keepsBySchedule('longer'),
  'schedule-shortened': keepsBySchedule('shorter'),
  'deletion-added': ({ entity: at, what }) => `There is now a deletion from ${entity(at)}${more(what)}.`,
  'deletion-removed': ({ entity: at, what }) => `Nothing deletes from ${entity(at)} any longer${more(what)}.`,
  'deletion-slowed': ({ entity: at, what, before }) =>
    `What deletes from ${entity(at)} takes longer${more(what)}${before === undefined ? '' : `, before ${before}`}.`,
  'deletion-hastened': ({ entity: at, what, before }) =>
    `What deletes from ${entity(at)} takes less long${more(what)}${before === undefined ? '' : `, before ${before}`}.`,
  'deletion-changed': ({ entity: at, what, before }) => `Something else deletes from ${entity(at)}${instead(what, before)}.`,
  'use-added': isNew,
  'use-removed': isGone,
  'used-field-added': now('uses', field),
  'used-field-removed': noLonger('uses', field),
  'used-purpose-added': now('serves', purpose),
  'used-purpose-removed': noLonger('serves', purpose),
  'used-source-added': now('takes data from', place),
  'used-source-removed': noLonger('takes data from', place),
  'use-recipient-added': now('goes to', receiver),
  'use-recipient-removed': noLonger('goes to', receiver),
  'recipient-added': ({ entity: at, what, country }, names) => {
    const kind = what === undefined ? '' : `: of the kind ${names.recipient(what)}`
    return `${capital(entity(at))} is new${kind}${country === undefined ? '' : `, in the country ${country}`}.`
  },
  'recipient-removed': isGone,
  'recipient-kind-changed': ({ entity: at, what, before }, names) => {
    const kind = (name: string | undefined) => (name === undefined ? 'another kind' : `the kind ${names.recipient(name)}`)
    return `${capital(entity(at))} is now of ${kind(what)}${before === undefined ? '' : `, before of ${kind(before)}`}.`
  },
  'recipient-renamed': ({ entity: at, what, before }) => `${capital(entity(at))} is now called otherwise${instead(what, before)}.`,
  'recipient-moved': ({ entity: at, what, before }) => `${capital(entity(at))} is in another country${instead(what, before)}.`,
  'country-added': ({ entity: at, what }) => `${what === undefined ? 'A country' : `The country ${what}`} is new, with ${entity(at)}.`,
  'country-removed': ({ entity: at, what }) => `${what === undefined ? 'A country' : `The country ${what}`} is gone, with ${entity(at)}.`,
  'field-to-recipient-added': (change, names) => now(verb(change.entity), field)(change, names),
  'field-to-recipient-removed': (change, names) => noLonger(verb(change.entity), field)(change, names),
  'ground-to-recipient-added': (change, names) => now(`${verb(change.entity)} data on`, ground)(change, names),
  'ground-to-recipient-removed': (change, names) => noLonger(`${verb(change.entity)} data on`, ground)(change, names),
  'purpose-to-recipient-added': (change, names) => now(`${verb(change.entity)} data for`, purpose)(change, names),
  'purpose-to-recipient-removed': (change, names) => noLonger(`${verb(change.entity)} data for`, purpose)(change, names),
  'field-for-purpose-added': (change) =>
    `${capital(entity(change.entity))} now ${verb(change.entity)} a field for another purpose, or on another ground${change.what === undefined ? '' : `: ${change.what}`}.`,
  'field-for-purpose-removed': (change) =>
    `${capital(entity(change.entity))} no longer ${verb(change.entity)} a field for a purpose, or on a ground${change.what === undefined ? '' : `: ${change.what}`}.`,
  'source-to-recipient-added': (change, names) => now(`${verb(change.entity)} data from`, place)(change, names),
  'source-to-recipient-removed': (change, names) => noLonger(`${verb(change.entity)} data from`, place)(change, names),
  'transaction-to-recipient-added': (change, names) => now(`${verb(change.entity)} data by`, transaction)(change, names),
  'transaction-to-recipient-removed': (change, names) => noLonger(`${verb(change.entity)} data by`, transaction)(change, names),
  'fact-changed': (change) => `For ${governed(change)}, a fact is another${instead(change.what, change.before)}.`,
  'attestation-changed': (change) => `For ${governed(change)}, what is on record is another${instead(change.what, change.before)}.`,
  'transport-weakened': ({ entity: at }) => `Data now goes out unencrypted by ${entity(at)}.`,
  'transport-strengthened': ({ entity: at }) => `${capital(entity(at))} is now encrypted.`,
  'other-policy-added': (change) => `${capital(otherPolicy(change))} now governs ${governed(change)}, and not this policy.`,
  'other-policy-removed': (change) => `${capital(otherPolicy(change))} no longer governs ${governed(change)}.`,
  'acceptance-added': ({ entity: at, what }) => `${capital(entity(at))} is new${more(what)}: what it names no longer fails.`,
  'acceptance-removed': isGone,
  'acceptance-widened': ({ entity: at, what }) => `${capital(entity(at))} covers more${more(what)}.`,
  'acceptance-extended': ({ entity: at, what, before }) => `${capital(entity(at))} holds longer${instead(what, before)}.`,
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

function keeps(how: string): Say {
  return ({ entity: at, what, before, fields: some }, names) =>
    `${capital(entity(at))} keeps ${some === undefined ? '' : `${fields(some, names)} `}${how}: ${length(what)}, before ${length(before)}.`
}

function keepsBySchedule(how: string): Say {
  return ({ entity: at, what, before, fields: some }, names) =>
    `By the retention schedule, ${entity(at)} keeps ${some === undefined ? '' : `${fields(some, names)} `}${how}: ${rows(what, before)}.`
}

/** What it is now, and what it was. */
function instead(what: string | undefined, before: string | undefined): string {
  if (what === undefined && before === undefined) return ''
  return `: ${what ?? 'none'}, before ${before ?? 'none'}`
}

/** A system, or one of its kinds of record. */
function place(from: string | undefined): string {
  return from ?? 'another place'
}

function field(name: string | undefined, names: Names): string {
  return name === undefined ? 'a field' : `the field ${names.field(name)}`
}

function column(name: string | undefined): string {
  return name === undefined ? 'a column' : `the column ${name}`
}

function purpose(key: string | undefined, names: Names): string {
  return key === undefined ? 'a purpose' : names.purpose(key)
}

function ground(key: string | undefined, names: Names): string {
  return key === undefined ? 'a ground' : names.ground(key)
}

/** What is given in return. */
function transaction(name: string | undefined): string {
  return name ?? 'sale or rental'
}

/** Who receives what a use sends. */
function receiver(to: string | undefined): string {
  switch (to) {
    case 'subject':
      return 'the person concerned'
    case 'same-corporation':
      return 'others of the same corporation'
    default:
      return to ?? 'somebody'
  }
}

/** What the rows of a store give of themselves: events and facts. */
function rows(what: string | undefined, before: string | undefined): string {
  if (what === undefined) return before === undefined ? 'its rows give other events or facts' : `its rows no longer give ${before}`
  return before === undefined ? `its rows now give ${what}` : `its rows now give ${what}, before ${before}`
}

function otherPolicy({ what }: Change): string {
  return what === undefined ? "another site's own policy" : `the policy of the partner ${what}`
}

/** What somebody's policy governs: of a recipient what it gets. */
function governed({ entity: at }: Change): string {
  return entityOf(at).kind === 'recipient' ? `what ${entity(at)} gets` : entity(at)
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
