import { type RawNode, rawNodes } from '../../reading/raw-nodes.js'
import { scalarOf } from '../../reading/scalar.js'
import type { Span } from '../../reading/tree.js'

/** A text that is read but for its numbers is not deeper than this. */
const maxDepth = 100

/** The text with zeros in the place of each number that cannot be held exactly: all else stays where it is. */
export function withoutInexactNumbers(text: string): string {
  const pieces: string[] = []
  let done = 0
  for (const { start, end } of inexactNumbers(text)) {
    pieces.push(text.slice(done, start), '0'.repeat(end - start))
    done = end
  }
  return [...pieces, text.slice(done)].join('')
}

/** In the order of the text. Keys are texts whatever they look like. */
function inexactNumbers(text: string): readonly Span[] {
  const spans: Span[] = []
  const visit = (node: RawNode): void => {
    if (node.kind === 'list') node.items.forEach(visit)
    if (node.kind === 'map') for (const { value } of node.pairs) visit(value)
    if (node.kind === 'scalar' && node.isPlain && scalarOf(node.text) === undefined) spans.push(node.span)
  }
  visit(rawNodes(text, maxDepth).root)
  return spans
}
