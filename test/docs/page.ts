/** A row of a Markdown table. */
export type Row = readonly string[]

/** A Markdown table; a line break in a cell becomes `<br>`. */
export function table(head: Row, rows: readonly Row[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')
}

function cell(text: string): string {
  return text === '' ? '–' : text.replaceAll('|', '\\|').replaceAll('\n', '<br>')
}

/** A name, as a page prints it. */
export function name(text: string): string {
  return `\`${text}\``
}

/** Several names; nothing of none. */
export function names(texts: readonly string[]): string {
  return texts.map(name).join(', ')
}

/** The parts of a page, a blank line between them. */
export function page(...parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`
}

/** A page whose part between two marks is written anew; what stands around it is written by hand. */
export function withPart(text: string, mark: string, part: string): string {
  const [begin, end] = [`<!-- ${mark}: written by a test -->`, `<!-- end of ${mark} -->`]
  const [before, rest] = text.split(begin)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined) throw new Error(`the page has no part between "${begin}" and "${end}"`)
  return `${before}${begin}\n\n${part}\n\n${end}${after}`
}
