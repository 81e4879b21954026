import type { Path } from '../../model/decision.js'
import type { Origin, Site } from '../../model/request.js'
import type { Planner } from '../check/plan-of.js'
import type { Collection, Declared, Flow, Recipient, Store, Use } from '../manifest/declared.js'
import { daysOf, periodOf } from '../manifest/period.js'
import type { Change, ChangeCode } from '../model/change.js'
import { acceptanceChanges } from './acceptance-changes.js'
import { type Any, changed, gone, listChanges } from './changed.js'
import type { Compared } from './compared.js'
import { plannerOf } from './ends-of.js'
import { evidenceChanges } from './evidence-changes.js'
import { keepingChanges } from './keeping-changes.js'
import { pairingChanges } from './pairing-changes.js'
import { policyChanges } from './policy-changes.js'
import { dismissed, systemChanges } from './system-changes.js'
import { transactionChanges } from './transaction-changes.js'

/** What differs between two manifests, in the order of the later one; what is gone comes last. */
export function changesBetween(earlier: Compared, later: Compared): readonly Change[] {
  const [before, after] = [earlier.declared, later.declared]
  const planner = plannerOf(later.policy)
  const ofStore = (was: Store, is: Store) => storeChanges(was, is, planner)
  return [
    ...policyChanges(earlier, later),
    ...entityChanges([...before.systems.values()], [...after.systems.values()], 'system-added', 'system-removed', systemChanges, dismissed),
    ...entityChanges(before.collections, after.collections, 'collection-added', 'collection-removed', collectionChanges, collected),
    ...entityChanges(before.uses, after.uses, 'use-added', 'use-removed', useChanges, used),
    ...entityChanges([...before.stores.values()], [...after.stores.values()], 'store-added', 'store-removed', ofStore),
    ...entityChanges([...before.recipients.values()], [...after.recipients.values()], 'recipient-added', 'recipient-removed', recipientChanges).map((change) =>
      withKind(change, after),
    ),
    ...countryChanges(before, after),
    ...flowChanges(before, after),
    ...pairingChanges(before, after),
    ...transactionChanges(before, after),
    ...evidenceChanges(before, after, later.policy.document),
    ...acceptanceChanges(before.acceptances, after.acceptances),
  ]
}

/** What is new, what is gone, and how what stands in both differs. */
function entityChanges<D extends Any>(
  before: readonly D[],
  after: readonly D[],
  added: ChangeCode,
  removed: ChangeCode,
  within: (before: D, after: D) => readonly Change[],
  withAll: (added: D) => readonly Change[] = () => [],
): readonly Change[] {
  const was = new Map(before.map((each) => [each.path, each]))
  const is = new Set(after.map(({ path }) => path))
  return [
    ...after.flatMap((each) => {
      const earlier = was.get(each.path)
      return earlier === undefined ? [changed(added, each, []), ...withAll(each)] : within(earlier, each)
    }),
    ...before.filter(({ path }) => !is.has(path)).map(({ path }) => gone(removed, path)),
  ]
}

/** Of a new collection, what it asks, and whose policy governs it. */
function collected(added: Collection): readonly Change[] {
  const nothing: Collection = { ...added, entry: { fields: [], shown: added.entry.shown } }
  return collectionChanges(nothing, added)
}

function collectionChanges(before: Collection, after: Collection): readonly Change[] {
  const [was, is] = [before.entry, after.entry]
  return [
    ...listChanges(was.fields, is.fields, 'collected-field-added', 'collected-field-removed', after, (_, index) => ['fields', index]),
    ...listChanges(was.shown, is.shown, 'shown-purpose-added', 'shown-purpose-removed', after, (_, index) => ['shown', index]),
    ...listChanges(was.proves ?? [], is.proves ?? [], 'proven-field-added', 'proven-field-removed', after, (_, index) => ['proves', index]),
    ...governorChanges(was, is, after),
  ]
}

/** Of a new use, whom it goes to, and whose policy governs it. */
function used(added: Use): readonly Change[] {
  const { purpose, fields, from } = added.entry
  return useChanges({ ...added, entry: { purpose, fields, from } }, added)
}

/** Where a use takes its fields from. */
function sourceOf({ entry, system }: Use): string {
  return entry.from ?? system
}

function useChanges(before: Use, after: Use): readonly Change[] {
  const [was, is] = [before.entry, after.entry]
  const to = (entry: Use['entry']) => (entry.to === undefined ? [] : [entry.to])
  return [
    ...listChanges(was.fields, is.fields, 'used-field-added', 'used-field-removed', after, (_, index) => ['fields', index]),
    ...listChanges([was.purpose], [is.purpose], 'used-purpose-added', 'used-purpose-removed', after, () => ['purpose']),
    ...listChanges([sourceOf(before)], [sourceOf(after)], 'used-source-added', 'used-source-removed', after, () => (is.from === undefined ? [] : ['from'])),
    ...listChanges(to(was), to(is), 'use-recipient-added', 'use-recipient-removed', after, () => ['to']),
    ...governorChanges(was, is, after),
  ]
}

interface Directed {
  readonly origin?: Origin | undefined
  readonly site?: Site | undefined
}

/** Whose policy governs instead, and what says so: a partner's, or that of another site. */
function governorOf({ origin, site }: Directed): { readonly partner?: string; readonly place: Path } | undefined {
  if (site !== undefined && site !== 'ours') return { place: ['site'] }
  return typeof origin === 'object' ? { partner: origin.partner, place: ['origin'] } : undefined
}

function governorChanges(before: Directed, after: Directed, of: Any): readonly Change[] {
  const [was, is] = [governorOf(before), governorOf(after)]
  if (was?.partner === is?.partner && (was === undefined) === (is === undefined)) return []
  return [
    ...(is === undefined ? [] : [changed('other-policy-added', of, is.place, is.partner)]),
    ...(was === undefined ? [] : [gone('other-policy-removed', of.path, was.partner)]),
  ]
}

function storeChanges(before: Store, after: Store, planner: Planner): readonly Change[] {
  return [
    ...listChanges(before.entry.fields, after.entry.fields, 'stored-field-added', 'stored-field-removed', after, (_, index) => ['fields', index]),
    ...keepingChanges(before, after, planner),
    ...deletionChanges(before, after),
  ]
}

function deletionChanges({ entry: before }: Store, after: Store): readonly Change[] {
  const { deletes } = after.entry
  if (before.deletes === undefined) return deletes === undefined ? [] : [changed('deletion-added', after, ['deletes'], deletes.by)]
  if (deletes === undefined) return [changed('deletion-removed', after, [], before.deletes.by)]
  const days = (within: string) => daysOf(periodOf(within) ?? { years: 0, months: 0, days: 0 })
  const [was, is] = [before.deletes, deletes]
  const slower = days(is.within) - days(was.within)
  return [
    ...(slower === 0 ? [] : [changed(slower > 0 ? 'deletion-slowed' : 'deletion-hastened', after, ['deletes', 'within'], is.within, was.within)]),
    ...(is.by === was.by ? [] : [changed('deletion-changed', after, ['deletes', 'by'], is.by, was.by)]),
  ]
}

function recipientChanges(before: Recipient, after: Recipient): readonly Change[] {
  const { kind, country, name = after.id } = after.entry
  const { name: earlier = before.id } = before.entry
  return [
    ...(kind === before.entry.kind ? [] : [changed('recipient-kind-changed', after, ['kind'], kind, before.entry.kind)]),
    ...(name === earlier ? [] : [changed('recipient-renamed', after, after.entry.name === undefined ? [] : ['name'], name, earlier)]),
    ...(country === before.entry.country ? [] : [changed('recipient-moved', after, ['country'], country, before.entry.country)]),
  ]
}

/** What is to be known of each new recipient at once: what it is, and where. */
function withKind(change: Change, { recipients }: Declared): Change {
  const entry = change.code === 'recipient-added' ? recipients.get(change.entity.slice('recipients/'.length))?.entry : undefined
  return entry === undefined ? change : { ...change, what: entry.kind, country: entry.country }
}

/** Countries in which there was no recipient before, and those in which there is none any longer; each with one recipient. */
function countryChanges(before: Declared, after: Declared): readonly Change[] {
  const countriesOf = ({ recipients }: Declared) => new Map([...recipients.values()].toReversed().map((each) => [each.entry.country, each]))
  const [was, is] = [countriesOf(before), countriesOf(after)]
  return [
    ...[...is].flatMap(([country, recipient]) => (was.has(country) ? [] : [changed('country-added', recipient, ['country'], country)])),
    ...[...was].flatMap(([country, recipient]) => (is.has(country) ? [] : [gone('country-removed', recipient.path, country)])),
  ]
}

/** What goes to each recipient, whatever the flows are called: a flow that is renamed or cut in two changes nothing. */
function flowChanges(before: Declared, after: Declared): readonly Change[] {
  const was = sentTo(before)
  const is = sentTo(after)
  const added = [...is].flatMap(([recipient, sent]) => {
    const earlier = was.get(recipient)
    return [...sent].flatMap(([key, { code, of, place, what }]) =>
      earlier?.has(key) ? [] : [{ ...changed(code, of, place, what), entity: `recipients/${recipient}` }],
    )
  })
  const removed = [...was].flatMap(([recipient, sent]) =>
    [...sent].flatMap(([key, { removed: code, what }]) => (is.get(recipient)?.has(key) ? [] : [gone(code, `recipients/${recipient}`, what)])),
  )
  const [wasPlain, isPlain] = [sentInPlain(before), sentInPlain(after)]
  const transport = after.flows.flatMap((flow) => {
    const sent = flow.entry.fields.map((field) => `${flow.entry.to} ${field}`)
    if (flow.entry.transport === 'plain') return sent.every((each) => wasPlain.has(each)) ? [] : [changed('transport-weakened', flow, ['transport'])]
    return sent.some((each) => wasPlain.has(each) && !isPlain.has(each)) ? [changed('transport-strengthened', flow, [])] : []
  })
  return [...added, ...transport, ...removed]
}

/** What goes out unencrypted, whatever the flow is called. */
function sentInPlain({ flows }: Declared): ReadonlySet<string> {
  return new Set(flows.filter(({ entry }) => entry.transport === 'plain').flatMap(({ entry }) => entry.fields.map((field) => `${entry.to} ${field}`)))
}

interface Sent {
  readonly code: ChangeCode
  readonly removed: ChangeCode
  readonly of: Flow
  readonly place: Path
  readonly what?: string | undefined
}

function sentTo({ flows }: Declared): ReadonlyMap<string, ReadonlyMap<string, Sent>> {
  const recipients = new Map<string, Map<string, Sent>>()
  for (const of of flows) {
    const sent = recipients.get(of.entry.to) ?? new Map<string, Sent>()
    recipients.set(of.entry.to, sent)
    const say = (key: string, each: Sent): void => {
      if (!sent.has(key)) sent.set(key, each)
    }
    for (const [index, what] of of.entry.fields.entries()) {
      say(`field ${what}`, { code: 'field-to-recipient-added', removed: 'field-to-recipient-removed', of, place: ['fields', index], what })
    }
    for (const [ground, { purposes }] of Object.entries(of.entry.ground)) {
      say(`ground ${ground}`, { code: 'ground-to-recipient-added', removed: 'ground-to-recipient-removed', of, place: ['ground'], what: ground })
      for (const [index, what] of (Array.isArray(purposes) ? (purposes as readonly string[]) : []).entries()) {
        const place = ['ground', ground, 'purposes', index]
        say(`purpose ${what}`, { code: 'purpose-to-recipient-added', removed: 'purpose-to-recipient-removed', of, place, what })
      }
    }
    say(`source ${of.entry.from}`, {
      code: 'source-to-recipient-added',
      removed: 'source-to-recipient-removed',
      of,
      place: ['from'],
      what: of.entry.from,
    })
    const governor = governorOf(of.entry)
    if (governor !== undefined) {
      const { partner: what, place } = governor
      say(`policy ${what ?? ''}`, { code: 'other-policy-added', removed: 'other-policy-removed', of, place, what })
    }
  }
  return recipients
}
