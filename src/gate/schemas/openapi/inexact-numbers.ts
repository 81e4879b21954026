import { type RawNode, rawNodes } from '../../reading/raw-nodes.js'
import { scalarOf } from '../../reading/scalar.js'

/** A text that is read but for its numbers is not deeper than this. */
const maxDepth = 100

/** The text with a word of the same length in the place of each number that cannot be held exactly: all else stays where it is. */
export function withoutInexactNumbers(text: string): string {
  const pieces: string[] = []
  let done = 0
  for (const start of startsOfInexactNumbers(text)) {
    pieces.push(text.slice(done, start), 'x')
    done = start + 1
  }
  return [...pieces, text.slice(done)].join('')
}

/** In the order of the text. Keys are texts whatever they look like. */
function startsOfInexactNumbers(text: string): readonly number[] {
  const starts: number[] = []
  const visit = (node: RawNode): void => {
    if (node.kind === 'list') node.items.forEach(visit)
    if (node.kind === 'map') for (const { value } of node.pairs) visit(value)
    if (node.kind === 'scalar' && node.isPlain && scalarOf(node.text) === undefined) starts.push(node.span.start)
  }
  visit(rawNodes(text, maxDepth).root)
  return starts
}
