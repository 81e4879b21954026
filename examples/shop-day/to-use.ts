import { given, nameOrNumber, words } from './cells.js'
import type { CellsOf } from './columns.js'
import type { Customer } from './to-customer.js'

/** A row of uses.csv as a question for `canUse`. */
export function toUse(cells: CellsOf<'uses'>, { subject, origin }: Customer) {
  return {
    purpose: nameOrNumber(cells.purpose),
    fields: words(cells.fields),
    subject,
    recipient: cells.recipient === '' ? undefined : { id: cells.recipient, corporation: given(cells.recipient_corporation) },
    record: given(cells.record),
    retainedBy: cells.retained_by === '' ? undefined : words(cells.retained_by),
    origin,
    site: given(cells.site),
  }
}
