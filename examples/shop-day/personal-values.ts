import type { CellsOf } from './columns.js'
import type { Sheet } from './sheet.js'

/** What customers.csv says of people that must not be printed, from every row that can be read, sound or not. */
export function personalValues(customers: Sheet<CellsOf<'customers'>>): string[] {
  return customers.rows.flatMap(({ cells }) => [cells.name, cells.email, cells.address, cells.birth_date, cells.phone])
}
