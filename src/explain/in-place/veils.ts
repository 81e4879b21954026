import { createScanner, type Node } from 'jsonc-parser'
import { plain } from '../../compile/plain.js'
import { describe } from '../../compile/reading.js'
import type { Range } from './json-text.js'

/** A stretch of a text in whose place something else is shown. */
export interface Veil extends Range {
  readonly shown: string
}

/** The kinds of token by the scanner's numbers: what structures a text, and a text in quotation marks. */
const [firstOfStructure, colon, string, firstBlank, lastBlank, end] = [1, 6, 10, 14, 15, 17]

/** Over every value of a text, each in place of itself; names and brackets stay in sight. */
export function veilsOver(text: string): readonly Veil[] {
  const veils: Veil[] = []
  const scanner = createScanner(text)
  let open: Veil | undefined
  for (let token: number = scanner.scan(); token !== end; token = scanner.scan()) {
    if (token === firstBlank || token === lastBlank) continue
    // A text before a colon is a name.
    if (open !== undefined && token !== colon) veils.push(open)
    open = undefined
    if (token >= firstOfStructure && token <= colon) continue
    const start = scanner.getTokenOffset()
    const veil = { start, end: start + scanner.getTokenLength(), shown: token === string ? '"…"' : '…' }
    if (token === string) open = veil
    else veils.push(veil)
  }
  return open === undefined ? veils : [...veils, open]
}

/** Those over some of a stretch. */
export function among(veils: readonly Veil[], from: number, to: number): readonly Veil[] {
  let low = 0
  let high = veils.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((veils[middle]?.end ?? 0) <= from) low = middle + 1
    else high = middle
  }
  let end = low
  while ((veils[end]?.start ?? to) < to) end += 1
  return veils.slice(low, end)
}

/** What stands in place of the veil over a text that a fault quotes anyway: the text as the fault has it. */
export function quotation(node: Node | undefined, found: string | undefined): Veil | undefined {
  if (node?.type !== 'string' || found === undefined || describe(node.value) !== found) return undefined
  return { start: node.offset, end: node.offset + node.length, shown: plain(JSON.stringify(found)) }
}
