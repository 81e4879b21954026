import { readdirSync } from 'node:fs'
import type { Table } from './table.js'

const folder = new URL('cases/', import.meta.url)

/** The names of the case files: a clause's id each. */
export const fileNames: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -'.ts'.length))
  .sort()

/** Every table there is, one a clause. */
export const tables: readonly Table[] = await Promise.all(
  fileNames.map(async (name) => ((await import(new URL(`${name}.ts`, folder).href)) as { readonly table: Table }).table),
)

/** The table of a clause; of a statement one without cases. */
export function tableOf(clause: string): Table {
  return tables.find((table) => table.clause === clause) ?? { clause }
}
