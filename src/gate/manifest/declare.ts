import type { Path } from '../../model/decision.js'
import type { ManifestFault } from '../model/fault.js'
import type { EntityKind } from '../model/report.js'
import type { Acceptance, Collection, Declaration, Declared, Flow, Recipient, Store, System, Use } from './declared.js'
import { faultAtKey } from './faults-at.js'
import { firstFaults } from './first-faults.js'
import type { Entries, ManifestFile } from './manifest.js'
import { idPattern } from './manifest-schema.js'
import type { Source } from './source.js'

/** What files declare that are of the right shape; and the ids that are none, or are declared twice. */
export function declare(root: string, sources: readonly Source[]): { readonly declared: Declared; readonly faults: readonly ManifestFault[] } {
  const faults = firstFaults()
  const isId = new RegExp(idPattern, 'u')

  /** The entries of a map, each as a declaration; an id that was declared before is a fault. */
  const entriesOf = <Kind extends EntityKind, Entry extends { readonly owner?: string | undefined }>(
    kind: Kind,
    entries: Entries<Entry> | undefined,
    source: Source,
    above: Path,
    seen: ReadonlyMap<string, { readonly source: Source }> = new Map(),
    inherited?: string,
  ): readonly Declaration<Kind, Entry>[] =>
    Object.entries(entries ?? {}).flatMap(([id, entry]) => {
      const place = [...above, id]
      const before = seen.get(id)
      if (!isId.test(id)) faults.add(() => faultAtKey('not-declared', source, place, { found: id, needed: ['id'] }))
      if (before !== undefined) faults.add(() => faultAtKey('duplicate-id', source, place, { found: id, needed: [before.source.file.path] }))
      if (before !== undefined) return []
      const owner = entry.owner ?? inherited
      return [{ kind, id, path: place.join('/'), entry, source, place, ...(owner === undefined ? {} : { owner }) }]
    })

  const systems = new Map<string, System>()
  const stores = new Map<string, Store>()
  const collections: Collection[] = []
  const uses: Use[] = []
  const recipients = new Map<string, Recipient>()
  const flows = new Map<string, Flow>()
  const acceptances: Acceptance[] = []
  const all: Declaration<EntityKind, unknown>[] = []
  const listed = <D extends Declaration<EntityKind, unknown>>(each: D): D => {
    all.push(each)
    return each
  }
  for (const source of sources) {
    const file = source.value as ManifestFile
    for (const system of entriesOf('system', file.systems, source, ['systems'], systems)) {
      const { id, entry, place, owner } = system
      const within = { system: id }
      systems.set(id, listed(system))
      for (const each of entriesOf('collection', entry.collects, source, [...place, 'collects'], undefined, owner))
        collections.push(listed({ ...each, ...within }))
      for (const each of entriesOf('use', entry.uses, source, [...place, 'uses'], undefined, owner)) uses.push(listed({ ...each, ...within }))
      for (const each of entriesOf('store', entry.stores, source, [...place, 'stores'], undefined, owner))
        stores.set(`${id}/${each.id}`, listed({ ...each, ...within }))
    }
    for (const each of entriesOf('recipient', file.recipients, source, ['recipients'], recipients)) recipients.set(each.id, listed(each))
    for (const each of entriesOf('flow', file.flows, source, ['flows'], flows)) flows.set(each.id, each)
    for (const [index, entry] of (file.accepted ?? []).entries()) {
      const id = String(acceptances.length)
      acceptances.push({ kind: 'acceptance', id, path: `accepted/${id}`, entry, source, place: ['accepted', index] })
    }
  }
  const ofSystems = [...flows.values()].map((flow) => withOwner(flow, systems))
  return {
    declared: {
      root,
      files: sources,
      systems,
      stores,
      collections,
      uses,
      recipients,
      flows: ofSystems,
      acceptances,
      all: [...all, ...ofSystems, ...acceptances],
    },
    faults: faults.list,
  }
}

/** A flow without an owner of its own is its system's. */
function withOwner(flow: Flow, systems: ReadonlyMap<string, System>): Flow {
  const owner = flow.owner ?? systems.get(systemOf(flow.entry.from))?.owner
  return owner === undefined ? flow : { ...flow, owner }
}

/** The kind of record of `system/record`; none of a system. */
export function recordOf(from: string): string | undefined {
  const slash = from.indexOf('/')
  return slash < 0 ? undefined : from.slice(slash + 1)
}

/** The system of `system/record`. */
export function systemOf(from: string): string {
  const slash = from.indexOf('/')
  return slash < 0 ? from : from.slice(0, slash)
}
