import { diffManifest } from '../../../src/gate/diff-manifest.js'
import { type Change, type ChangeCode, changeCodes } from '../../../src/gate/model/change.js'
import { wordsOf } from '../../../src/gate/words/words-of.js'
import { policy } from '../../../src/index.js'
import { name, table } from '../page.js'

/** A manifest with all kinds of entities. */
const shop = {
  policy: 'reference' as string | object,
  collection: { fields: ['name', 'email'], shown: ['service-communication'] } as object | undefined,
  store: {} as object | undefined,
  /** A store that keeps by the schedule. */
  order: undefined as object | undefined,
  use: {} as object | undefined,
  recipient: {} as object | undefined,
  flow: {} as object | undefined,
  /** Another flow to the same recipient. */
  second: undefined as object | undefined,
  hasSystem: false,
  /** Of the shop, the schema and the columns it speaks of. */
  columns: {} as object,
  accepted: undefined as object | undefined,
}

type Shop = typeof shop

const evidence = { necessary: true, purposes: ['service-communication'], assertedBy: 'sales', reference: 'R-1' }
const grounds = { entrustment: { ...evidence, agreement: 'C-1' }, 'service-provision': evidence }

const forContact = { ...grounds.entrustment, purposes: ['service-communication', 'contact'] }
const identity = { fields: ['birth-date', 'identity-document'], shown: ['service-communication'] }

/** The manifest with other parts; a part that is `undefined` is not there. */
function manifest(parts: Partial<Shop>): string {
  const { policy: named, collection, store, order, use, recipient, flow, second, hasSystem, columns, accepted } = { ...shop, ...parts }
  const profile = { fields: ['name', 'email'], ...store, ...(store !== undefined && 'deletes' in store ? {} : { deletes: { by: 'purge', within: '14d' } }) }
  return JSON.stringify({
    clausewise: 1,
    policy: named,
    systems: {
      shop: {
        ...columns,
        ...(collection && { collects: { signup: collection } }),
        ...((store || order) && {
          stores: {
            ...(store && { profile }),
            ...(order && { order: { fields: ['name', 'address'], keeps: 'schedule', deletes: { by: 'purge', within: '14d' }, ...order } }),
          },
        }),
        ...(use && { uses: { news: { purpose: 'service-communication', fields: ['email'], ...use } } }),
      },
      ...(hasSystem && { crm: {} }),
    },
    recipients: {
      other: { kind: 'other', country: 'JP' },
      ...(recipient && { mailer: { kind: 'entrusted-party', country: 'JP', ...recipient } }),
    },
    flows: {
      ...(recipient && second && { list: { from: 'shop', to: 'mailer', fields: ['name'], ground: { entrustment: grounds.entrustment }, ...second } }),
      ...(recipient && flow && { mail: { from: 'shop', to: 'mailer', fields: ['email'], ground: { entrustment: grounds.entrustment }, ...flow } }),
    },
    accepted: accepted === undefined ? [] : [{ finding: 'transport-plain', at: 'flows/mail', because: 'moves to TLS', until: '2027-01-31', ...accepted }],
  })
}

interface Told {
  readonly means: string
  readonly before: Partial<Shop>
  readonly after: Partial<Shop>
}

const told = (means: string, before: Partial<Shop>, after: Partial<Shop>): Told => ({ means, before, after })

/** What each code means, and what of the manifest before and after brings it about. */
export const toldChanges: { readonly [Code in ChangeCode]: Told } = {
  'policy-changed': told(
    'Another policy is in force: another document or version, or other parameters or limits.',
    {},
    { policy: { base: 'reference', configure: { parameters: { promptlyDays: 10 } } } },
  ),
  'system-added': told('A system is declared.', {}, { hasSystem: true }),
  'system-removed': told('A system is declared no longer.', { hasSystem: true }, {}),
  'schema-added': told('The columns of a system are compared with another schema.', {}, { columns: { schema: 'prisma/schema.prisma' } }),
  'schema-removed': told('The columns of a system are compared with a schema no longer.', { columns: { schema: 'prisma/schema.prisma' } }, {}),
  'column-dismissed': told('A column is said not to be personal: the check passes it over.', {}, { columns: { columns: { 'users.note': 'not-personal' } } }),
  'column-restored': told('That is said of a column no longer.', { columns: { columns: { 'users.note': 'not-personal' } } }, {}),
  'column-declared': told('What a column holds is said anew: the check takes it for that.', {}, { columns: { columns: { 'users.note': 'name' } } }),
  'column-undeclared': told('That is said of a column no longer.', { columns: { columns: { 'users.note': 'name' } } }, {}),
  'collection-added': told('People are asked at another place; what they are asked there is told field by field.', { collection: undefined }, {}),
  'collection-removed': told('People are asked no longer at a place.', {}, { collection: undefined }),
  'collected-field-added': told('More is asked.', {}, { collection: { fields: ['name', 'email', 'phone'], shown: ['service-communication'] } }),
  'collected-field-removed': told('Less is asked.', {}, { collection: { fields: ['email'], shown: ['service-communication'] } }),
  'shown-purpose-added': told(
    'People are shown another purpose.',
    {},
    { collection: { fields: ['name', 'email'], shown: ['service-communication', 'contact'] } },
  ),
  'shown-purpose-removed': told('A purpose is no longer shown to people.', {}, { collection: { fields: ['name', 'email'], shown: [] } }),
  'proven-field-added': told('What is asked proves another field.', {}, { collection: { ...identity, proves: ['birth-date'] } }),
  'proven-field-removed': told('What is asked no longer proves a field.', { collection: { ...identity, proves: ['birth-date'] } }, { collection: identity }),
  'store-added': told('A kind of record is held in another system.', { store: undefined }, {}),
  'store-removed': told('A store is gone.', {}, { store: undefined }),
  'stored-field-added': told('A store holds more.', { store: { fields: ['name'] } }, {}),
  'stored-field-removed': told('A store holds less.', {}, { store: { fields: ['name'] } }),
  'store-lengthened': told('A store keeps longer, once the person has asked.', {}, { store: { keeps: 'schedule' } }),
  'store-shortened': told('A store keeps less long.', { store: { keeps: 'schedule' } }, {}),
  'store-recounted': told(
    'A store counts from another event, or otherwise in a way that no day tells to be longer or shorter.',
    { order: { events: ['transactedOn', 'fiscalYearEnd'], keeps: { for: '8y', from: 'transactedOn' } } },
    { order: { events: ['transactedOn', 'fiscalYearEnd'], keeps: { for: '8y', from: 'fiscalYearEnd' } } },
  ),
  'schedule-lengthened': told(
    'The retention schedule keeps longer what a store holds, for its rows give other events or facts.',
    { order: { events: ['fiscalYearEnd'], facts: { lossYear: false } } },
    { order: { events: ['fiscalYearEnd'] } },
  ),
  'schedule-shortened': told('The retention schedule keeps it less long, for the same reason.', { order: {} }, { order: { events: ['fiscalYearEnd'] } }),
  'deletion-added': told('Something deletes from a store.', { store: { deletes: undefined } }, {}),
  'deletion-removed': told('Nothing deletes from a store any longer.', {}, { store: { deletes: undefined } }),
  'deletion-slowed': told('What deletes takes longer.', {}, { store: { deletes: { by: 'purge', within: '30d' } } }),
  'deletion-hastened': told('What deletes takes less long.', { store: { deletes: { by: 'purge', within: '30d' } } }, {}),
  'deletion-changed': told('Something else deletes.', {}, { store: { deletes: { by: 'nightly-purge', within: '14d' } } }),
  'use-added': told('A system uses fields for something more.', { use: undefined }, {}),
  'use-removed': told('A use is gone.', {}, { use: undefined }),
  'used-field-added': told('A use takes more.', {}, { use: { fields: ['email', 'name'] } }),
  'used-field-removed': told('A use takes less.', { use: { fields: ['email', 'name'] } }, {}),
  'used-purpose-added': told('A use is for another purpose.', {}, { use: { purpose: 'contact' } }),
  'used-purpose-removed': told('A use is no longer for a purpose.', { use: { purpose: 'contact' } }, {}),
  'used-source-added': told('A use takes its fields from another place.', {}, { use: { from: 'shop/profile' } }),
  'used-source-removed': told('It no longer takes them from a place.', { use: { from: 'shop/profile' } }, {}),
  'use-recipient-added': told('What a use makes of data goes to the person, or to others of their corporation.', {}, { use: { to: 'same-corporation' } }),
  'use-recipient-removed': told('It no longer does.', { use: { to: 'same-corporation' } }, {}),
  'recipient-added': told('Somebody is declared to whom data may go: what kind of recipient, and where.', { recipient: undefined }, {}),
  'recipient-removed': told('A recipient is gone.', {}, { recipient: undefined }),
  'recipient-kind-changed': told('A recipient is of another kind, so that other grounds reach it.', {}, { recipient: { kind: 'partner' } }),
  'recipient-renamed': told('A recipient has another name.', {}, { recipient: { name: 'Mail Co' } }),
  'recipient-moved': told('A recipient is in another country.', {}, { recipient: { country: 'US' } }),
  'country-added': told('A recipient is in a country where there was none.', {}, { recipient: { country: 'US' } }),
  'country-removed': told('No recipient is in a country any longer.', { recipient: { country: 'US' } }, {}),
  'field-to-recipient-added': told('A recipient gets more, over all flows to it.', {}, { flow: { fields: ['email', 'name'] } }),
  'field-to-recipient-removed': told('A recipient gets less.', { flow: { fields: ['email', 'name'] } }, {}),
  'ground-to-recipient-added': told(
    'Data goes to a recipient on another ground.',
    {},
    { flow: { ground: { 'service-provision': grounds['service-provision'] } } },
  ),
  'ground-to-recipient-removed': told('Nothing goes to a recipient any longer on a ground.', {}, { flow: undefined }),
  'purpose-to-recipient-added': told('A recipient gets data for another purpose, over all flows to it.', {}, { flow: { ground: { entrustment: forContact } } }),
  'purpose-to-recipient-removed': told('A recipient no longer gets data for a purpose.', { flow: { ground: { entrustment: forContact } } }, {}),
  'field-for-purpose-added': told(
    'A field goes to a recipient for a purpose, or on a ground, for which other fields did already: what goes for what is new.',
    { second: { ground: { entrustment: { ...forContact, purposes: ['contact'] } } } },
    { flow: { fields: ['name'] }, second: { fields: ['email'], ground: { entrustment: { ...forContact, purposes: ['contact'] } } } },
  ),
  'field-for-purpose-removed': told(
    'A field no longer goes for a purpose, or on a ground, for which other fields still do.',
    { second: { fields: ['name', 'email'], ground: { entrustment: { ...forContact, purposes: ['contact'] } } } },
    { second: { ground: { entrustment: { ...forContact, purposes: ['contact'] } } } },
  ),
  'source-to-recipient-added': told('Data goes to a recipient from another place, over all flows to it.', {}, { flow: { from: 'shop/profile' } }),
  'source-to-recipient-removed': told('Nothing goes to a recipient any longer from a place.', { flow: { from: 'shop/profile' } }, {}),
  'transaction-to-recipient-added': told(
    'Data of a flow is sold or rented to a recipient that was not, by an old flow or a new one: no ground allows it.',
    {},
    { flow: { transaction: 'sale' } },
  ),
  'transaction-to-recipient-removed': told('Data is no longer sold or rented to a recipient.', { flow: { transaction: 'sale' } }, {}),
  'fact-changed': told(
    'A fact is another on which a ground or a use rests.',
    {},
    { flow: { ground: { entrustment: { ...grounds.entrustment, necessary: false } } } },
  ),
  'attestation-changed': told(
    'What is on record is another: an agreement, who vouches for it.',
    {},
    { flow: { ground: { entrustment: { ...grounds.entrustment, agreement: 'C-2' } } } },
  ),
  'transport-weakened': told('Data goes out unencrypted that did not, by an old flow or a new one.', {}, { flow: { transport: 'plain' } }),
  'transport-strengthened': told('A flow is encrypted.', { flow: { transport: 'plain' } }, {}),
  'other-policy-added': told(
    'A partner directs it, or it happens on another site: their policy governs, and is not checked.',
    {},
    { use: { origin: { partner: 'Nishi Travel' } } },
  ),
  'other-policy-removed': told('Their policy governs it no longer.', { use: { origin: { partner: 'Nishi Travel' } } }, {}),
  'acceptance-added': told('A finding is let pass until a day.', {}, { accepted: {} }),
  'acceptance-removed': told('A finding is let pass no longer.', { accepted: {} }, {}),
  'acceptance-widened': told(
    'An acceptance covers more.',
    { accepted: { covers: { fields: ['email'] } } },
    { accepted: { covers: { fields: ['email', 'name'] } } },
  ),
  'acceptance-extended': told('A finding is let pass until a later day.', { accepted: {} }, { accepted: { until: '2027-03-31' } }),
}

/** What differs between the two manifests that are told of a code. */
export function changesFor(code: ChangeCode): readonly Change[] {
  const [before = [], after = []] = [toldChanges[code].before, toldChanges[code].after].map((parts) => [{ path: 'clausewise.yaml', text: manifest(parts) }])
  return diffManifest({ before, after, policy }).changes
}

/** Each code, what it means, whether it widens, and what is said of such a change. */
export function changeTable(): string {
  const words = wordsOf({ language: 'en' })
  return table(
    ['Code', 'When', 'Widens', 'For example'],
    changeCodes.map((code) => {
      const [change] = changesFor(code).filter((each) => each.code === code)
      return [name(code), toldChanges[code].means, change?.widens ? 'yes' : '', change === undefined ? '' : words.change(change)]
    }),
  )
}
