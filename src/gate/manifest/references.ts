import { nearest } from '../../compile/nearest.js'
import { parseDay } from '../../deletion/calendar.js'
import type { Path } from '../../model/decision.js'
import type { Document } from '../../model/document.js'
import type { ManifestFault } from '../model/fault.js'
import { systemOf } from './declare.js'
import type { Declared, Store } from './declared.js'
import { faultAt, faultAtKey } from './faults-at.js'
import { firstFaults } from './first-faults.js'
import type { ManifestFile } from './manifest.js'
import { periodOf } from './period.js'
import type { Source } from './source.js'

/** What the manifest names that is not there, and days and periods that are none. What the policy thinks of fields, purposes and grounds, findings say. */
export function referenceFaults(declared: Declared, document: Document): readonly ManifestFault[] {
  const faults = firstFaults()
  const known = (source: Source, path: Path, found: string, names: readonly string[], isKey = false): void => {
    if (!names.includes(found)) unknown(source, path, found, names, isKey)
  }
  const unknown = (source: Source, path: Path, found: string, names: readonly string[], isKey = false): void => {
    const at = isKey ? faultAtKey : faultAt
    faults.add(() => {
      const near = faults.list.length < mostCompared ? nearest(found, names) : undefined
      return at('unknown-name', source, path, { found, needed: names.slice(0, mostNames), ...(near === undefined ? {} : { nearest: near }) })
    })
  }
  const notOfStore = (source: Source, path: Path, found: string, needed: readonly string[], isKey = false): void => {
    faults.add(() => (isKey ? faultAtKey : faultAt)('not-of-store', source, path, { found, needed: [...new Set(needed)].slice(0, mostNames) }))
  }
  const period = (source: Source, path: Path, found: string): void => {
    if (periodOf(found) === undefined) faults.add(() => faultAt('wrong-type', source, path, { found, needed: ['period'] }))
  }

  const systems = [...declared.systems.keys()]
  const places = [...systems, ...declared.stores.keys()]
  const recipients = [...declared.recipients.keys()]
  const owners = declared.files.flatMap(({ value }) => Object.keys((value as ManifestFile).owners ?? {}))
  const isOwner = new Set(owners)
  const owner = ({
    source,
    place,
    entry,
  }: {
    readonly source: Source
    readonly place: Path
    readonly entry: { readonly owner?: string | undefined }
  }): void => {
    if (owners.length > 0 && entry.owner !== undefined && !isOwner.has(entry.owner)) unknown(source, [...place, 'owner'], entry.owner, owners)
  }
  const from = (source: Source, path: Path, found: string): void => {
    if (declared.systems.has(found) || declared.stores.has(found)) return
    const system = systemOf(found)
    const isNear = declared.systems.has(system) && faults.list.length < mostCompared
    unknown(source, path, found, isNear ? places.filter((each) => systemOf(each) === system) : places)
  }

  const crowded = (source: Source, path: Path, list: readonly unknown[] | undefined): void => {
    if (list !== undefined && list.length > mostListed)
      faults.add(() => faultAt('too-large', source, [...path, mostListed], { found: String(mostListed), needed: ['entries'] }))
  }
  for (const { source, place, entry } of [...declared.collections, ...declared.uses, ...declared.stores.values(), ...declared.flows]) {
    crowded(source, [...place, 'fields'], entry.fields)
  }
  for (const { source, place, entry } of declared.collections) {
    crowded(source, [...place, 'shown'], entry.shown)
    crowded(source, [...place, 'proves'], entry.proves)
  }

  for (const each of [...declared.systems.values(), ...declared.collections, ...declared.uses, ...declared.stores.values()]) owner(each)
  for (const { source, place, entry } of declared.uses) if (entry.from !== undefined) from(source, [...place, 'from'], entry.from)
  for (const store of declared.stores.values()) checkStore(store, document, { known, notOfStore, period })
  for (const each of declared.recipients.values()) {
    const { source, place, entry } = each
    owner(each)
    known(source, [...place, 'kind'], entry.kind, Object.keys(document.recipients ?? {}))
    if (!/^[A-Z]{2}$/.test(entry.country)) faults.add(() => faultAt('wrong-type', source, [...place, 'country'], { found: entry.country, needed: ['country'] }))
  }
  for (const each of declared.flows) {
    const { source, place, entry } = each
    owner(each)
    from(source, [...place, 'from'], entry.from)
    if (!declared.recipients.has(entry.to)) unknown(source, [...place, 'to'], entry.to, recipients)
    if (Object.keys(entry.ground).length !== 1) faults.add(() => faultAt('wrong-type', source, [...place, 'ground'], { needed: ['one ground'] }))
  }
  for (const { source, place, entry } of declared.flows) {
    for (const [ground, { purposes }] of Object.entries(entry.ground)) {
      if (Array.isArray(purposes)) crowded(source, [...place, 'ground', ground, 'purposes'], purposes)
    }
  }
  for (const { source, place, entry } of declared.acceptances) {
    for (const [kind, names] of Object.entries(entry.covers ?? {})) crowded(source, [...place, 'covers', kind], names)
    if (parseDay(entry.until) === undefined) faults.add(() => faultAt('no-day', source, [...place, 'until'], { found: entry.until, needed: ['day'] }))
  }
  return faults.list
}

/** Of more names than this, those behind are not listed. */
const mostNames = 50

/** No list of names is longer than this: no policy has so many. */
const mostListed = 1_000

/** After so many faults names are no longer compared: it costs more than all else, and helps only whoever reads so far. */
const mostCompared = 100

type IsKnown = (source: Source, path: Path, found: string, names: readonly string[], isKey?: boolean) => void

/** Tells of a name that the policy has for other kinds of record what this one has in its place. */
type IsOfStore = (source: Source, path: Path, found: string, needed: readonly string[], isKey?: boolean) => void

function checkStore(
  { id, source, place, entry }: Store,
  document: Document,
  {
    known,
    notOfStore,
    period,
  }: { readonly known: IsKnown; readonly notOfStore: IsOfStore; readonly period: (source: Source, path: Path, found: string) => void },
): void {
  const { records = {}, facts: types = {} } = document
  known(source, place, id, Object.keys(records), true)
  if (!Object.hasOwn(records, id)) return
  const { events = [], facts = [] } = records[id] ?? {}
  const others = Object.values(records)
  const ofStore = (path: Path, found: string, names: readonly string[], all: readonly string[], isKey = false): void => {
    if (names.includes(found)) return
    if (all.includes(found)) notOfStore(source, path, found, names.length === 0 ? ['no such name'] : names, isKey)
    else known(source, path, found, names.length === 0 ? all : names, isKey)
  }
  const allEvents = others.flatMap((each) => each.events ?? [])
  const allFacts = others.flatMap((each) => each.facts ?? [])
  for (const [index, event] of (entry.events ?? []).entries()) ofStore([...place, 'events', index], event, events, allEvents)
  for (const [name, value] of Object.entries(entry.facts ?? {})) {
    ofStore([...place, 'facts', name], name, facts, allFacts, true)
    const type = Object.hasOwn(types, name) ? types[name] : undefined
    if (type !== undefined && facts.includes(name)) known(source, [...place, 'facts', name], String(value), type === 'boolean' ? ['true', 'false'] : type)
  }
  if (typeof entry.keeps === 'object') {
    const { for: length, from } = entry.keeps
    period(source, [...place, 'keeps', 'for'], length)
    const path = [...place, 'keeps', 'from']
    // An event of this kind of record counts once the store says that its rows give it.
    if (events.includes(from) && entry.events?.includes(from) !== true) notOfStore(source, path, from, ['listed event'])
    else ofStore(path, from, events, allEvents)
  }
  if (entry.deletes !== undefined) period(source, [...place, 'deletes', 'within'], entry.deletes.within)
}
