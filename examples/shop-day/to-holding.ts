import { given, pairs, trueOrFalse } from './cells.js'
import type { CellsOf } from './columns.js'

/** A row of holdings.csv as a holding; its id comes back as the `ref` of its entry in the plan. */
export function toHolding(cells: CellsOf<'holdings'>) {
  return {
    ref: cells.id,
    field: cells.field,
    record: cells.record,
    events: pairs(cells.events),
    facts: pairs(cells.facts),
    store: given(cells.store),
    document: given(cells.document),
    unalterable: cells.unalterable === '' ? undefined : trueOrFalse(cells.unalterable),
    erasableFrom: given(cells.erasable_from),
  }
}
