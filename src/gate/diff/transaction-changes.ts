import type { Declared, Flow } from '../manifest/declared.js'
import type { Change } from '../model/change.js'
import { changed, gone } from './changed.js'

/**
 * What is sold or rented to each recipient, and was not; and what no longer is: whatever the flows are called, as long as the same fields are. Of a
 * recipient and a transaction it is told once.
 */
export function transactionChanges(before: Declared, after: Declared): readonly Change[] {
  const [was, is] = [givenIn(before), givenIn(after)]
  return [
    ...[...is].flatMap(([key, { flows, recipient, transaction }]) => {
      const flow = flows.find(({ entry }) => entry.fields.some((field) => !was.get(key)?.fields.has(field)))
      return flow === undefined ? [] : [{ ...changed('transaction-to-recipient-added', flow, ['transaction'], transaction), entity: recipient }]
    }),
    ...[...was].flatMap(([key, { recipient, transaction, fields }]) =>
      [...fields].every((field) => is.get(key)?.fields.has(field)) ? [] : [gone('transaction-to-recipient-removed', recipient, transaction)],
    ),
  ]
}

interface Given {
  readonly flows: Flow[]
  readonly recipient: string
  readonly transaction: string
  readonly fields: Set<string>
}

function givenIn({ flows }: Declared): ReadonlyMap<string, Given> {
  const all = new Map<string, Given>()
  for (const flow of flows) {
    const { to, transaction = 'none', fields } = flow.entry
    if (transaction === 'none') continue
    const key = `${transaction} ${to}`
    const given = all.get(key) ?? { flows: [], recipient: `recipients/${to}`, transaction, fields: new Set<string>() }
    all.set(key, given)
    given.flows.push(flow)
    for (const field of fields) given.fields.add(field)
  }
  return all
}
