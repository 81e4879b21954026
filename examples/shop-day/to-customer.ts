import { given, nameOrNumber, words } from './cells.js'
import type { CellsOf } from './columns.js'
import type { Place, Row } from './sheet.js'

/** A customer, as requests name one. What else the row holds stays there. */
export interface Customer {
  readonly at: Place
  readonly subject: { readonly id: string; readonly standing?: string; readonly corporation?: string; readonly agreed?: readonly (string | number)[] }
  readonly origin?: { readonly partner: string }
}

/** A row of customers.csv as the subject of a request. A blank `agreed` is all purposes, `none` is none. */
export function toCustomer({ at, cells }: Row<CellsOf<'customers'>>): Customer {
  return {
    at,
    subject: {
      id: cells.id,
      standing: given(cells.standing),
      corporation: given(cells.corporation),
      agreed: cells.agreed === '' ? undefined : cells.agreed === 'none' ? [] : words(cells.agreed).map(nameOrNumber),
    },
    origin: cells.origin === '' ? undefined : { partner: cells.origin },
  }
}
