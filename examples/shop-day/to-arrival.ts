import { given } from './cells.js'
import type { CellsOf } from './columns.js'

/** A row of arrivals.csv as a question for `governs`. */
export function toArrival(cells: CellsOf<'arrivals'>) {
  return { person: given(cells.person), origin: cells.partner === '' ? undefined : { partner: cells.partner }, site: given(cells.site) }
}
