import { type Node, type ParseError, parseTree } from 'jsonc-parser'

/** A stretch of a text, in UTF-16 units: from the first to the one behind the last. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Where a text ceases to be JSON, and what is wrong there. */
interface TextFault {
  readonly range: Range
  readonly problem: TextProblem
}

/** What can be wrong with a text that should be JSON. */
export type TextProblem =
  | 'no-value'
  | 'no-number'
  | 'name-expected'
  | 'value-expected'
  | 'colon-expected'
  | 'comma-expected'
  | 'brace-expected'
  | 'bracket-expected'
  | 'end-expected'
  | 'comment'
  | 'text-not-closed'
  | 'no-character'
  | 'no-escape'
  | 'control-character'

/** A text as a tree of its values, as far as it can be read; and where it ceases to be JSON, if it does. */
export interface JsonText {
  readonly root: Node | undefined
  readonly fault: TextFault | undefined
}

export function readJsonText(text: string): JsonText {
  const errors: ParseError[] = []
  try {
    const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false })
    const [first] = errors
    // What follows the first is mostly of its making.
    return { root, fault: first === undefined ? undefined : faultOf(first) }
  } catch {
    // Nested deeper than the stack is: no document is.
    return { root: undefined, fault: undefined }
  }
}

function faultOf({ error, offset, length }: ParseError): TextFault {
  return { range: { start: offset, end: offset + length }, problem: problems[error] }
}

/** By the parser's codes; the two of a comment and the two of a number say one thing each. */
const problems: { readonly [Code in ParseError['error']]: TextProblem } = {
  1: 'no-value',
  2: 'no-number',
  3: 'name-expected',
  4: 'value-expected',
  5: 'colon-expected',
  6: 'comma-expected',
  7: 'brace-expected',
  8: 'bracket-expected',
  9: 'end-expected',
  10: 'comment',
  11: 'comment',
  12: 'text-not-closed',
  13: 'no-number',
  14: 'no-character',
  15: 'no-escape',
  16: 'control-character',
}
