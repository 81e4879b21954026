import type { Document } from 'clausewise/policy'
import { own } from '../../common/members.js'
import type { Row } from '../plan-input.js'

const plainColumns = ['field', 'record', 'ref', 'store', 'document', 'unalterable', 'erasableFrom'] as const

/** A column of the table: a member of a holding, or one of its events or facts by name. */
export type Column =
  | { readonly of: 'holding'; readonly name: (typeof plainColumns)[number] }
  | { readonly of: 'events' | 'facts'; readonly name: string; readonly isSwitch: boolean }

/** All columns that holdings under a policy can have. */
export function columnsOf({ records = {}, facts = {} }: Document): readonly Column[] {
  const kinds = Object.values(records)
  const names = (lists: readonly (readonly string[] | undefined)[]) => [...new Set(lists.flatMap((list) => list ?? []))]
  return [
    ...plainColumns.map((name): Column => ({ of: 'holding', name })),
    ...names(kinds.map(({ events }) => events)).map((name): Column => ({ of: 'events', name, isSwitch: false })),
    ...names(kinds.map((kind) => kind.facts)).map((name): Column => ({ of: 'facts', name, isSwitch: facts[name] === 'boolean' })),
  ]
}

/** How a column is called in the first line. */
export function headingOf({ of, name }: Column): string {
  return of === 'holding' ? name : `${of}.${name}`
}

/** The column that a heading names, in capitals or not: in full, or by its name alone where that names one column. */
export function columnNamed(columns: readonly Column[], heading: string): Column | undefined {
  const written = heading.toLowerCase()
  const alone = columns.filter(({ name }) => name.toLowerCase() === written)
  return columns.find((column) => headingOf(column).toLowerCase() === written) ?? (alone.length === 1 ? alone[0] : undefined)
}

export function cellOf(row: Row, column: Column): string {
  const value = column.of === 'holding' ? row[column.name] : row[column.of]?.[column.name]
  return value === undefined ? '' : String(value)
}

/** A row with one more cell read. */
export function withCell(row: Row, column: Column, cell: string): Row {
  if (cell === '') return row
  if (column.of !== 'holding') return { ...row, [column.of]: { ...row[column.of], [column.name]: column.isSwitch ? switchOf(cell) : dayOf(cell) } }
  if (column.name === 'unalterable') return { ...row, unalterable: switchOf(cell) }
  return { ...row, [column.name]: column.name === 'erasableFrom' ? dayOf(cell) : cell }
}

/** Spreadsheets write a truth value in capitals; people write what the table shows. */
const switches: { readonly [word: string]: boolean } = { true: true, yes: true, はい: true, false: false, no: false, いいえ: false }

function switchOf(cell: string): string | boolean {
  return own(switches, cell.toLowerCase()) ?? cell
}

/** Spreadsheets like to write 2026/4/1 for 2026-04-01. Anything else stays as it is. */
function dayOf(cell: string): string {
  const [, year, month = '', day = ''] = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(cell) ?? []
  return year === undefined ? cell : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
