import type { Path } from '../../model/decision.js'
import type { Declared, Flow } from '../manifest/declared.js'
import type { Change } from '../model/change.js'
import { changed, gone } from './changed.js'

/** A field that a recipient gets for a purpose, or on a ground, as other fields did already: neither is new by itself, and what goes for what is. */
export function pairingChanges(before: Declared, after: Declared): readonly Change[] {
  const [was, is] = [pairsIn(before), pairsIn(after)]
  return [
    ...onlyIn(is, was).map(({ flow, place, what, entity }) => ({ ...changed('field-for-purpose-added', flow, place, what), entity })),
    ...onlyIn(was, is).map(({ what, entity }) => gone('field-for-purpose-removed', entity, what)),
  ]
}

/** The pairs of one manifest that the other has not, though it has both halves; each once. */
function onlyIn(pairs: readonly Pair[], others: readonly Pair[]): readonly Pair[] {
  const there = new Set(others.flatMap(({ key, halves }) => [key, ...halves]))
  const apart = pairs.filter(({ key, halves }) => !there.has(key) && halves.every((half) => there.has(half)))
  return [...new Map(apart.toReversed().map((pair) => [pair.key, pair])).values()].toReversed()
}

interface Pair {
  readonly flow: Flow
  /** The recipient. */
  readonly entity: string
  readonly key: string
  /** The field alone, and the purpose or the ground alone. */
  readonly halves: readonly string[]
  readonly what: string
  readonly place: Path
}

function pairsIn({ flows }: Declared): readonly Pair[] {
  return flows.flatMap(pairsOf)
}

function pairsOf(flow: Flow): readonly Pair[] {
  const { to, fields, ground } = flow.entry
  const reasons = Object.entries(ground).flatMap(([name, { purposes }]) => [name, ...(Array.isArray(purposes) ? (purposes as readonly string[]) : [])])
  return fields.flatMap((field, index) =>
    reasons.map((reason) => ({
      flow,
      entity: `recipients/${to}`,
      key: JSON.stringify([to, field, reason]),
      halves: [JSON.stringify([to, field]), JSON.stringify([to, null, reason])],
      what: `${field}: ${reason}`,
      place: ['fields', index],
    })),
  )
}
