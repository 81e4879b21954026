/** The shop's few colours. */
export interface Paint {
  readonly heading: (text: string) => string
  readonly good: (text: string) => string
  readonly bad: (text: string) => string
  readonly faint: (text: string) => string
}

const plain = (text: string): string => text
const painted = (open: number, close: number) => (text: string) => `\u001b[${open}m${text}\u001b[${close}m`

/** Colours for a terminal, or none: `NO_COLOR` with any value turns them off, and nothing turns them on elsewhere. */
export function paintFor(isTerminal: boolean, noColor: string | undefined): Paint {
  if (!isTerminal || (noColor !== undefined && noColor !== '')) return { heading: plain, good: plain, bad: plain, faint: plain }
  return { heading: painted(1, 22), good: painted(32, 39), bad: painted(31, 39), faint: painted(2, 22) }
}
