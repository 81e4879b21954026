import type { CellsOf } from './columns.js'
import { toHolding } from './to-holding.js'

/** What the shop's files have of one customer. */
export interface Kept {
  readonly holdings: readonly CellsOf<'holdings'>[]
  readonly holds: readonly Readonly<Record<string, unknown>>[]
  readonly recipients: readonly CellsOf<'recipients'>[]
}

/** A line of deletions.jsonl, with everything kept of the customer, as the input of `planDeletion`. */
export function toDeletion(cells: Readonly<Record<string, unknown>>, kept: Kept, asOf: string) {
  const { id, customer, ...asked } = cells
  return {
    ...asked,
    asOf,
    subject: { id: customer },
    holdings: kept.holdings.map(toHolding),
    holds: kept.holds.map(({ customer: _, ...hold }) => hold),
    recipients: kept.recipients.map(({ kind, name, country }) => ({ kind, name, country })),
  }
}
