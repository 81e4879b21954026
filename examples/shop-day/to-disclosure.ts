import type { CellsOf } from './columns.js'
import type { Customer } from './to-customer.js'

/** A line of disclosures.jsonl as a question for `canDisclose`: its own members, with the customer and the recipient it names put in their places. */
export function toDisclosure(cells: Readonly<Record<string, unknown>>, customer: Customer | undefined, recipient: CellsOf<'recipients'>) {
  const { id, customer: _, ...asked } = cells
  const { kind, name, country } = recipient
  return { ...asked, ...(customer && { subject: customer.subject, origin: customer.origin }), recipient: { kind, name, country } }
}
