import type { BrokenRow, Row, Sheet } from './sheet.js'

/** Reads a file of JSON objects, one a line. What the parser says of a broken line is left out: it quotes the line, and with it people's data. */
export function readJsonLines(file: string, text: string): Sheet<Readonly<Record<string, unknown>>> {
  const rows: Row<Readonly<Record<string, unknown>>>[] = []
  const broken: BrokenRow[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line === '') continue
    const at = { file, line: index + 1 }
    const cells = objectOf(line)
    if (cells) rows.push({ at, cells })
    else broken.push({ at, fault: { code: 'json' } })
  }
  return { file, rows, broken }
}

function objectOf(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}
