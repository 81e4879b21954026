import { canonical } from '../../define/canonical.js'
import type { Path } from '../../model/decision.js'
import type { Acceptance, Collection, Declaration, Declared, Flow, Recipient, Store, Use } from '../manifest/declared.js'
import type { KeepsEntry, ManifestFile } from '../manifest/manifest.js'
import { daysOf, periodOf } from '../manifest/period.js'
import { locate, locateKey } from '../manifest/source.js'
import type { Change, ChangeCode } from '../model/change.js'
import type { EntityKind } from '../model/report.js'

type Any = Declaration<EntityKind, unknown>

/** What differs between two manifests, in the order of the later one; what is gone comes last. */
export function changesBetween(before: Declared, after: Declared): readonly Change[] {
  return [
    ...policyChanges(before, after),
    ...entityChanges([...before.systems.values()], [...after.systems.values()], 'system-added', 'system-removed', () => []),
    ...entityChanges(before.collections, after.collections, 'collection-added', 'collection-removed', collectionChanges, collected),
    ...entityChanges(before.uses, after.uses, 'use-added', 'use-removed', useChanges),
    ...entityChanges([...before.stores.values()], [...after.stores.values()], 'store-added', 'store-removed', storeChanges),
    ...entityChanges([...before.recipients.values()], [...after.recipients.values()], 'recipient-added', 'recipient-removed', recipientChanges),
    ...flowChanges(before, after),
    ...acceptanceChanges(before.acceptances, after.acceptances),
  ]
}

const widening: ReadonlySet<ChangeCode> = new Set([
  'policy-changed',
  'system-added',
  'collection-added',
  'collected-field-added',
  'shown-purpose-removed',
  'store-added',
  'stored-field-added',
  'store-lengthened',
  'deletion-removed',
  'deletion-slowed',
  'use-added',
  'used-field-added',
  'used-purpose-added',
  'recipient-added',
  'recipient-kind-changed',
  'country-added',
  'field-to-recipient-added',
  'ground-to-recipient-added',
  'transport-weakened',
  'acceptance-added',
])

/** A change of something that the later manifest has; a place in it, or its key. */
function changed(code: ChangeCode, of: Any, place: Path, what?: string, before?: string): Change {
  const full = [...of.place, ...place]
  const { at } = place.length === 0 ? locateKey(of.source, full) : locate(of.source, full)
  return { code, entity: of.path, ...(what === undefined ? {} : { what }), ...(before === undefined ? {} : { before }), widens: widening.has(code), at }
}

function gone(code: ChangeCode, entity: string, what?: string): Change {
  return { code, entity, ...(what === undefined ? {} : { what }), widens: widening.has(code) }
}

function policyChanges(before: Declared, after: Declared): readonly Change[] {
  const [was, is] = [before, after].map(({ files: [root] }) => canonical((root?.value as ManifestFile | undefined)?.policy ?? null))
  const [root] = after.files
  return was === is || root === undefined ? [] : [{ code: 'policy-changed', entity: 'policy', widens: true, at: locateKey(root, ['policy']).at }]
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

/** What one list has that another has not. */
function listChanges(
  before: readonly string[],
  after: readonly string[],
  added: ChangeCode,
  removed: ChangeCode,
  of: Any,
  placeOf: (name: string, index: number) => Path,
): readonly Change[] {
  return [
    ...after.flatMap((name, index) => (before.includes(name) || after.indexOf(name) < index ? [] : [changed(added, of, placeOf(name, index), name)])),
    ...[...new Set(before)].filter((name) => !after.includes(name)).map((name) => gone(removed, of.path, name)),
  ]
}

/** Of a new collection, which fields it asks. */
function collected(added: Collection): readonly Change[] {
  return added.entry.fields.map((field, index) => changed('collected-field-added', added, ['fields', index], field))
}

function collectionChanges(before: Collection, after: Collection): readonly Change[] {
  return [
    ...listChanges(before.entry.fields, after.entry.fields, 'collected-field-added', 'collected-field-removed', after, (_, index) => ['fields', index]),
    ...listChanges(before.entry.shown, after.entry.shown, 'shown-purpose-added', 'shown-purpose-removed', after, (_, index) => ['shown', index]),
  ]
}

function useChanges(before: Use, after: Use): readonly Change[] {
  return [
    ...listChanges(before.entry.fields, after.entry.fields, 'used-field-added', 'used-field-removed', after, (_, index) => ['fields', index]),
    ...listChanges([before.entry.purpose], [after.entry.purpose], 'used-purpose-added', 'used-purpose-removed', after, () => ['purpose']),
  ]
}

function storeChanges(before: Store, after: Store): readonly Change[] {
  return [
    ...listChanges(before.entry.fields, after.entry.fields, 'stored-field-added', 'stored-field-removed', after, (_, index) => ['fields', index]),
    ...keepsChanges(before, after),
    ...deletionChanges(before, after),
  ]
}

function keepsChanges(before: Store, after: Store): readonly Change[] {
  const [was, is] = [keepsText(before.entry.keeps), keepsText(after.entry.keeps)]
  if (was === is) return []
  const isLonger = keepsDays(after.entry.keeps) >= keepsDays(before.entry.keeps)
  return [changed(isLonger ? 'store-lengthened' : 'store-shortened', after, after.entry.keeps === undefined ? [] : ['keeps'], is, was)]
}

function keepsText(keeps: KeepsEntry | undefined): string | undefined {
  return keeps === undefined ? undefined : typeof keeps === 'string' ? keeps : `${keeps.for} from ${keeps.from}`
}

/** For comparing alone: what follows the schedule counts as longer than what goes at once, and as shorter than any period. */
function keepsDays(keeps: KeepsEntry | undefined): number {
  if (keeps === undefined || keeps === 'until-proof') return 0
  const period = keeps === 'schedule' ? undefined : periodOf(keeps.for)
  return period === undefined ? 1 : 1 + daysOf(period)
}

function deletionChanges({ entry: before }: Store, after: Store): readonly Change[] {
  const { deletes } = after.entry
  if (before.deletes === undefined) return deletes === undefined ? [] : [changed('deletion-added', after, ['deletes'], deletes.by)]
  if (deletes === undefined) return [changed('deletion-removed', after, [], before.deletes.by)]
  const days = (within: string) => daysOf(periodOf(within) ?? { years: 0, months: 0, days: 0 })
  return days(deletes.within) > days(before.deletes.within)
    ? [changed('deletion-slowed', after, ['deletes', 'within'], deletes.within, before.deletes.within)]
    : []
}

function recipientChanges(before: Recipient, after: Recipient): readonly Change[] {
  const { kind, country } = after.entry
  return [
    ...(kind === before.entry.kind ? [] : [changed('recipient-kind-changed', after, ['kind'], kind, before.entry.kind)]),
    ...(country === before.entry.country
      ? []
      : [changed('country-added', after, ['country'], country), gone('country-removed', after.path, before.entry.country)]),
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
  readonly what: string
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
    for (const what of Object.keys(of.entry.ground)) {
      say(`ground ${what}`, { code: 'ground-to-recipient-added', removed: 'ground-to-recipient-removed', of, place: ['ground'], what })
    }
  }
  return recipients
}

function acceptanceChanges(before: readonly Acceptance[], after: readonly Acceptance[]): readonly Change[] {
  const keyOf = ({ entry }: Acceptance) => `${entry.finding} ${entry.at}`
  const was = new Set(before.map(keyOf))
  const is = new Set(after.map(keyOf))
  return [
    ...after.filter((each) => !was.has(keyOf(each))).map((each) => changed('acceptance-added', each, ['finding'], each.entry.finding)),
    ...before.filter((each) => !is.has(keyOf(each))).map((each) => gone('acceptance-removed', each.path, each.entry.finding)),
  ]
}
