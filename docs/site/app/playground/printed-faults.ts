/** A sentence with its place, or the line that it speaks of. */
export type PrintedPart =
  | { readonly kind: 'sentence'; readonly line?: string; readonly column?: string; readonly text: string }
  | { readonly kind: 'excerpt'; readonly text: string }

/** What is printed for a terminal, in parts for a page: sentences that wrap, and lines that keep their columns. */
export function printedParts(printed: string): readonly PrintedPart[] {
  const parts: PrintedPart[] = []
  for (const text of printed.split('\n')) {
    const last = parts.at(-1)
    if (text === '') continue
    if (!/^ *\d* *\| ?/.test(text)) parts.push(sentence(text))
    else if (last?.kind === 'excerpt') parts[parts.length - 1] = { kind: 'excerpt', text: `${last.text}\n${text}` }
    else parts.push({ kind: 'excerpt', text })
  }
  return parts
}

function sentence(text: string): PrintedPart {
  const [, line, column, rest] = /^(\d+):(\d+): ?(.*)$/.exec(text) ?? []
  return line === undefined || column === undefined || rest === undefined ? { kind: 'sentence', text } : { kind: 'sentence', line, column, text: rest }
}
