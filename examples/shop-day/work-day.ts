import { canCollect, canDisclose, canUse, governs, planDeletions } from 'clausewise'
import type { BrokenRow, Place, Row, RowFault, Sheet } from './sheet.js'
import type { Decided, Scheduled, Scoped, ShopDay } from './shop-day.js'
import type { ShopFiles } from './shop-files.js'
import { toArrival } from './to-arrival.js'
import { toCollection } from './to-collection.js'
import { type Customer, toCustomer } from './to-customer.js'
import { toDeletion } from './to-deletion.js'
import { toDisclosure } from './to-disclosure.js'
import { toUse } from './to-use.js'

/** The cells of any row. */
type Cells = Readonly<Record<string, unknown>>

/**
 * Works through a day: every question of every row, in the order of the files.
 *
 * The rows are what people typed, so a request made of one may be wrong in any way, and that is the engine's to say: hence `as never`.
 * A program that writes its requests itself leaves it out, and the compiler checks them.
 */
export function workDay(files: ShopFiles, asOf: string): ShopDay {
  const customers = new Map(files.customers.rows.map((row) => [row.cells.id, toCustomer(row)]))
  const recipients = new Map(files.recipients.rows.map((row) => [row.cells.id, row]))
  const sheets: readonly Sheet<unknown>[] = Object.values(files)
  const broken: BrokenRow[] = sheets.flatMap((sheet) => sheet.broken)

  const arrivals = files.arrivals.rows.map(({ at, cells }): Scoped => {
    const answer = governs(toArrival(cells) as never)
    return { at, id: cells.id, what: cells.person, fields: [], with: cells.partner || undefined, places: {}, answer }
  })

  const collections = files.forms.rows.map(({ at, cells }): Decided => {
    const request = toCollection(cells)
    return { at, id: cells.id, what: '', fields: request.fields, places: {}, decision: canCollect(request as never) }
  })

  const uses = files.uses.rows.flatMap((row): Decided[] => {
    const { at, cells } = row
    const customer = customerOf(row)
    if (!customer) return []
    const request = toUse(cells, customer)
    const asked = { what: request.purpose, fields: request.fields, with: cells.recipient || undefined, places: { subject: customer.at } }
    return [{ at, id: cells.id, customer: cells.customer, ...asked, decision: canUse(request as never) }]
  })

  const disclosures = files.disclosures.rows.flatMap((row): Decided[] => {
    const { at, cells } = row
    const recipient = recipients.get(String(cells.recipient))
    if (!recipient) return unasked(row, { code: 'unknown-recipient' })
    // A disclosure of what identifies nobody names no customer.
    const customer = cells.customer === undefined ? undefined : customerOf(row)
    if (cells.customer !== undefined && !customer) return []
    const asked = {
      what: asWritten(cells.ground),
      fields: Array.isArray(cells.fields) ? cells.fields : [],
      with: recipient.cells.name,
      transaction: cells.transaction,
    }
    const places = { recipient: recipient.at, ...(customer && { subject: customer.at }) }
    return [
      { at, id: cells.id, customer: customer?.subject.id, ...asked, places, decision: canDisclose(toDisclosure(cells, customer, recipient.cells) as never) },
    ]
  })

  const holdings = byCustomer(files.holdings.rows.filter(customerOf))
  const holds = byCustomer(files.holds.rows.filter(customerOf))
  const sent = byCustomer(files.sent.rows.filter(customerOf))
  for (const row of files.sent.rows) if (!recipients.has(row.cells.recipient)) unasked(row, { code: 'unknown-recipient' })
  // A hold that cannot be read, or is on nobody the shop knows, may be on anybody: then no deletion is planned at all.
  const anybodysHold = broken.some(({ at }) => at.file === files.holds.file)
  const requests = files.requests.rows.flatMap((row) => {
    const customer = customerOf(row)
    if (!customer) return []
    if (anybodysHold) return unasked(row, { code: 'holds-unread' })
    const { id } = customer.subject
    const itsHoldings = holdings.get(id) ?? []
    const itsHolds = holds.get(id) ?? []
    const itsRecipients = (sent.get(id) ?? []).flatMap(({ cells }) => recipients.get(cells.recipient) ?? [])
    const kept = { holdings: itsHoldings.map(cellsOf), holds: itsHolds.map(cellsOf), recipients: itsRecipients.map(cellsOf) }
    const places = { holdings: itsHoldings.map(placeOf), holds: itsHolds.map(placeOf), recipients: itsRecipients.map(placeOf) }
    return [{ row, customer: id, places, input: toDeletion(row.cells, kept, asOf) }]
  })
  const plans = [...planDeletions(requests.map(({ input }) => input as never))]
  const deletions = requests.flatMap(({ row: { at, cells }, customer, places }, index): Scheduled[] => {
    const plan = plans[index]
    return plan ? [{ at, id: cells.id, customer, what: asWritten(cells.request), fields: [], places, plan }] : []
  })

  return {
    asOf,
    sheets: sheets.map(({ file, rows, broken }) => ({ file, rows: rows.length + broken.length })),
    arrivals,
    collections,
    uses,
    disclosures,
    deletions,
    broken,
  }

  /** The customer a row names; a row that names none is broken. */
  function customerOf(row: Row<Cells>): Customer | undefined {
    const { customer } = row.cells
    const found = typeof customer === 'string' ? customers.get(customer) : undefined
    if (!found) unasked(row, { code: customer === '' ? 'no-customer' : 'unknown-customer' })
    return found
  }

  function unasked({ at }: Row<Cells>, fault: RowFault): [] {
    broken.push({ at, fault })
    return []
  }
}

const asWritten = (name: unknown): string | number => (typeof name === 'number' ? name : String(name))
const cellsOf = <C>({ cells }: Row<C>): C => cells
const placeOf = ({ at }: Row<unknown>): Place => at

function byCustomer<C extends Cells>(rows: readonly Row<C>[]): ReadonlyMap<string, readonly Row<C>[]> {
  const groups = new Map<string, Row<C>[]>()
  for (const row of rows) {
    const customer = String(row.cells.customer)
    groups.set(customer, [...(groups.get(customer) ?? []), row])
  }
  return groups
}
