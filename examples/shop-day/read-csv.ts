import { parse } from 'csv-parse/sync'
import type { BrokenRow, Row, Sheet } from './sheet.js'

/**
 * Reads a CSV file whose first line names its columns.
 * Every line is a row and is read alone, so that a stray quote spoils its own line and no other.
 */
export function readCsv<Column extends string>(file: string, text: string, columns: readonly Column[]): Sheet<Record<Column, string>> {
  const rows: Row<Record<Column, string>>[] = []
  const broken: BrokenRow[] = []
  const [header, ...lines] = text.split(/\r?\n/)
  if (header !== columns.join(',')) throw new Error(`${file}: the first line must be ${columns.join(',')}`)
  for (const [index, line] of lines.entries()) {
    if (line === '') continue
    const at = { file, line: index + 2 }
    const cells = cellsOf(line)
    if (!cells) broken.push({ at, fault: { code: 'quotes' } })
    else if (cells.length !== columns.length) broken.push({ at, fault: { code: 'columns', found: cells.length, needed: columns.length } })
    else rows.push({ at, cells: Object.fromEntries(columns.map((column, n) => [column, cells[n] ?? ''])) as Record<Column, string> })
  }
  return { file, rows, broken }
}

function cellsOf(line: string): string[] | undefined {
  try {
    return (parse(line) as string[][])[0]
  } catch {
    return undefined
  }
}
