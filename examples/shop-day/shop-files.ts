import { type CellsOf, columns } from './columns.js'
import { readCsv } from './read-csv.js'
import { readJsonLines } from './read-json-lines.js'
import type { Sheet } from './sheet.js'
import { withIds } from './with-ids.js'

/** The files a day at the shop is worked from. */
export const fileNames = [
  'customers.csv',
  'recipients.csv',
  'sent.csv',
  'arrivals.csv',
  'forms.csv',
  'uses.csv',
  'disclosures.jsonl',
  'holdings.csv',
  'holds.jsonl',
  'deletions.jsonl',
] as const
export type FileName = (typeof fileNames)[number]

type Line = Readonly<Record<string, unknown>> & { readonly id: string }

export interface ShopFiles {
  readonly customers: Sheet<CellsOf<'customers'>>
  readonly recipients: Sheet<CellsOf<'recipients'>>
  readonly sent: Sheet<CellsOf<'sent'>>
  readonly arrivals: Sheet<CellsOf<'arrivals'>>
  readonly forms: Sheet<CellsOf<'forms'>>
  readonly uses: Sheet<CellsOf<'uses'>>
  readonly disclosures: Sheet<Line>
  readonly holdings: Sheet<CellsOf<'holdings'>>
  readonly holds: Sheet<Line>
  readonly requests: Sheet<Line>
}

/** The shop's files, read from their texts. */
export function shopFiles(texts: Readonly<Record<FileName, string>>): ShopFiles {
  const csv = <File extends Exclude<keyof typeof columns, 'sent'>>(file: File, name: FileName) =>
    withIds(readCsv(name, texts[name], columns[file]) as Sheet<CellsOf<File>>)
  const lines = (name: FileName) => withIds(readJsonLines(name, texts[name]))
  return {
    customers: csv('customers', 'customers.csv'),
    recipients: csv('recipients', 'recipients.csv'),
    sent: readCsv('sent.csv', texts['sent.csv'], columns.sent),
    arrivals: csv('arrivals', 'arrivals.csv'),
    forms: csv('forms', 'forms.csv'),
    uses: csv('uses', 'uses.csv'),
    disclosures: lines('disclosures.jsonl'),
    holdings: csv('holdings', 'holdings.csv'),
    holds: lines('holds.jsonl'),
    requests: lines('deletions.jsonl'),
  }
}
