import type { Path } from '../../model/decision.js'
import type { Declared, Flow } from '../manifest/declared.js'
import type { Change } from '../model/change.js'
import { changed, gone } from './changed.js'

/** A field that a recipient gets for a purpose, or on a ground, as other fields did already: neither is new by itself, and what goes for what is. */
export function pairingChanges(before: Declared, after: Declared): readonly Change[] {
  return [
    ...pairedOnlyIn(after, before).map(({ flow, place, what, entity }) => ({ ...changed('field-for-purpose-added', flow, place, what), entity })),
    ...pairedOnlyIn(before, after).map(({ what, entity }) => gone('field-for-purpose-removed', entity, what)),
  ]
}

/** The pairs of one manifest that the other has not, though it has both halves; each once. */
function pairedOnlyIn({ flows }: Declared, other: Declared): readonly (Pair & { readonly flow: Flow; readonly entity: string })[] {
  const there = new Set(other.flows.flatMap((flow) => pairsOf(flow).flatMap(({ key, halves }) => [key, ...halves])))
  const pairs = flows.flatMap((flow) => pairsOf(flow).map((pair) => ({ ...pair, flow, entity: `recipients/${flow.entry.to}` })))
  const apart = pairs.filter(({ key, halves }) => !there.has(key) && halves.every((half) => there.has(half)))
  return [...new Map(apart.toReversed().map((pair) => [pair.key, pair])).values()].toReversed()
}

interface Pair {
  readonly key: string
  /** The field alone, and the purpose or the ground alone. */
  readonly halves: readonly string[]
  readonly what: string
  readonly place: Path
}

function pairsOf({ entry: { to, fields, ground } }: Flow): readonly Pair[] {
  const reasons = Object.entries(ground).flatMap(([name, { purposes }]) => [name, ...(Array.isArray(purposes) ? (purposes as readonly string[]) : [])])
  return fields.flatMap((field, index) =>
    reasons.map((reason) => ({
      key: JSON.stringify([to, field, reason]),
      halves: [JSON.stringify([to, field]), JSON.stringify([to, null, reason])],
      what: `${field}: ${reason}`,
      place: ['fields', index],
    })),
  )
}
