import { grouped } from '../../compile/grouped.js'
import { systemOf } from '../manifest/declare.js'
import type { Declared } from '../manifest/declared.js'
import type { FlowGraph } from '../model/report.js'

/** The picture of what a manifest declares. */
export function graphOf({ systems, stores, recipients, flows }: Declared): FlowGraph {
  const bySystem = grouped([...stores.values()], ({ system }) => system)
  return {
    nodes: [
      ...[...systems.values()].map(({ path, id, owner }) => ({
        path,
        kind: 'system' as const,
        holds: (bySystem.get(id) ?? []).map((store) => store.id),
        ...(owner === undefined ? {} : { owner }),
      })),
      ...[...recipients.values()].map(({ path, entry, owner }) => ({
        path,
        kind: 'recipient' as const,
        holds: [entry.kind],
        country: entry.country,
        ...(owner === undefined ? {} : { owner }),
      })),
    ],
    edges: flows.map(({ path, entry }) => ({
      path,
      from: `systems/${systemOf(entry.from)}`,
      to: `recipients/${entry.to}`,
      fields: entry.fields,
      ground: Object.keys(entry.ground)[0] ?? '',
    })),
  }
}
