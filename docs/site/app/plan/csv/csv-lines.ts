/** One record of a CSV text: its cells, and the line of the text on which it begins. */
export interface CsvLine {
  readonly line: number
  readonly cells: readonly string[]
  /** Its quotation marks are not those of CSV; then its cells are not to be relied on. */
  readonly isBroken: boolean
}

const separators = [',', ';', '\t']

/** The records of a CSV text after RFC 4180; a spreadsheet may also part its cells by tabs or semicolons. Empty lines are none. */
export function csvLines(text: string): readonly CsvLine[] {
  const source = text.replace(/^\uFEFF/, '')
  const separator = separatorOf(source)
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n][^${separator}\\r\\n]*)?)(${separator}|\\r\\n|\\r|\\n|$)`, 'y')
  const lines: CsvLine[] = []
  let line = 1
  let cells: string[] = []
  for (let at = 0, start = 0; start < source.length; ) {
    cell.lastIndex = at
    const [found, quoted, plain = '', end] = cell.exec(source) ?? []
    if (found !== undefined) cells.push(quoted?.replaceAll('""', '"') ?? plain.trim())
    // A broken record ends with its first line, so that those after it are read.
    at = found === undefined ? endOfLine(source, start) : at + found.length
    if (end === separator) continue
    if (found === undefined || cells.some((each) => each.trim() !== '')) lines.push({ line, cells, isBroken: found === undefined })
    line += source.slice(start, at).match(/\r\n|\r|\n/g)?.length ?? 0
    start = at
    cells = []
  }
  return lines
}

/** The separator that the first line has most of. */
function separatorOf(source: string): string {
  const [heading = ''] = source.trimStart().split(/[\r\n]/, 1)
  const count = (separator: string) => heading.split(separator).length
  return separators.reduce((most, each) => (count(each) > count(most) ? each : most))
}

/** Where the line after this one begins. */
function endOfLine(source: string, from: number): number {
  const rest = source.slice(from).search(/[\r\n]/)
  if (rest < 0) return source.length
  return from + rest + (source.startsWith('\r\n', from + rest) ? 2 : 1)
}
