import { readFileSync } from 'node:fs'
import { withPart } from '../page.js'
import { eventTable, fieldTable, groundSections, groundTable, purposeTable, recipientTable, recordTable, standingTable } from './tables.js'

/** The parts written from the policy, by page: its mark, and what stands there. */
export const parts: { readonly [file: string]: { readonly [mark: string]: () => string } } = {
  'docs/reference-policy.md': {
    purposes: purposeTable,
    fields: fieldTable,
    grounds: groundTable,
    'what a ground asks': groundSections,
    recipients: recipientTable,
    records: recordTable,
    events: eventTable,
    standings: standingTable,
  },
  'README.md': { purposes: purposeTable, grounds: groundTable },
}

/** A page with its parts written anew. */
export function pageOf(file: string): string {
  return Object.entries(parts[file] ?? {}).reduce((text, [mark, part]) => withPart(text, mark, part()), readFileSync(file, 'utf8'))
}
