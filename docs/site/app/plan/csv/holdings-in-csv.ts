import type { Document, RequestFault } from 'clausewise/policy'
import type { Row } from '../plan-input.js'
import { type Column, cellOf, columnNamed, columnsOf, headingOf, withCell } from './columns.js'
import { type CsvLine, csvLines } from './csv-lines.js'

/** Why a line of a CSV text was not read. */
export type CsvProblem =
  | { readonly kind: 'fault'; readonly fault: RequestFault }
  | {
      /** The column or the number of cells it is about is given beside it. */
      readonly kind: 'empty' | 'quotes' | 'full' | 'no-column' | 'unknown-column' | 'repeated-column' | 'cells' | 'switch'
      readonly column?: string
      readonly found?: number
      readonly needed?: number
    }

interface ProblemAt {
  readonly line: number
  readonly problem: CsvProblem
}

/** What was read of a CSV text: rows, and for every line that was not read why. */
export interface HoldingsRead {
  readonly rows: readonly Row[]
  readonly problems: readonly ProblemAt[]
}

interface Checked {
  /** What a policy finds wrong with a holding. */
  readonly faultsOf: (row: Row) => readonly RequestFault[]
  /** How many rows there is room for. */
  readonly room: number
}

/** The holdings of a CSV text, whose first line names the columns. A line with anything wrong is left out whole. */
export function holdingsInCsv(text: string, document: Document, { faultsOf, room }: Checked): HoldingsRead {
  const [heading, ...lines] = csvLines(text)
  if (heading === undefined) return { rows: [], problems: [{ line: 1, problem: { kind: 'empty' } }] }
  const all = columnsOf(document)
  const columns = heading.cells.map((name) => columnNamed(all, name))
  const inHeading = problemsInHeading(heading, columns)
  if (inHeading.length > 0) return { rows: [], problems: inHeading.map((problem) => ({ line: heading.line, problem })) }

  const rows: Row[] = []
  const problems: ProblemAt[] = []
  for (const line of lines) {
    const row = rowOf(line, columns)
    const found = problemsIn(line, columns.length) ?? faultsOf(row).map(problemOf)
    if (found.length > 0) problems.push(...found.map((problem) => ({ line: line.line, problem })))
    else if (rows.length < room) rows.push(row)
    else problems.push({ line: line.line, problem: { kind: 'full' } })
  }
  return { rows, problems }
}

/** A member that is true or false is said as people write it. */
function problemOf(fault: RequestFault): CsvProblem {
  const { path, found, needed = [] } = fault
  return found !== undefined && needed.includes('true') ? { kind: 'switch', column: path.join('.') } : { kind: 'fault', fault }
}

/** A column that is not known could say what decides, so nothing is read beside it. */
function problemsInHeading({ cells, isBroken }: CsvLine, columns: readonly (Column | undefined)[]): readonly CsvProblem[] {
  if (isBroken) return [{ kind: 'quotes' }]
  return [
    ...cells.flatMap((column, at): CsvProblem[] => (columns[at] === undefined ? [{ kind: 'unknown-column', column }] : [])),
    ...cells.flatMap((column, at): CsvProblem[] =>
      columns[at] !== undefined && columns.indexOf(columns[at]) < at ? [{ kind: 'repeated-column', column }] : [],
    ),
    ...['field', 'record'].flatMap((column): CsvProblem[] => (columns.some((each) => each?.name === column) ? [] : [{ kind: 'no-column', column }])),
  ]
}

function problemsIn({ cells, isBroken }: CsvLine, needed: number): readonly CsvProblem[] | undefined {
  if (isBroken) return [{ kind: 'quotes' }]
  return cells.length === needed ? undefined : [{ kind: 'cells', found: cells.length, needed }]
}

function rowOf({ cells }: CsvLine, columns: readonly (Column | undefined)[]): Row {
  return columns.reduce<Row>((row, column, at) => (column === undefined ? row : withCell(row, column, unguarded(cells[at] ?? ''))), {})
}

/** The table as CSV, with all columns that the policy knows. */
export function csvOf(rows: readonly Row[], document: Document): string {
  const columns = columnsOf(document)
  const lines = [columns.map(headingOf), ...rows.map((row) => columns.map((column) => guarded(cellOf(row, column))))]
  return lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')
}

function quoted(cell: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** A spreadsheet would reckon with what begins like a formula. An apostrophe before it tells it not to; it is taken off again when the text is read. */
function guarded(cell: string): string {
  return /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
}

function unguarded(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell
}
