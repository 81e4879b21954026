import { linesOf } from '../../../compile/lines.js'
import type { Span } from '../../reading/tree.js'

/** A field of a block. */
export interface Field {
  readonly name: Span
  /** As it is written, with `[]` and `?`. */
  readonly type: string
  readonly isRelation: boolean
  /** What is said of it: on the lines right before it, and after it on its own. */
  readonly comments: readonly string[]
}

/** A block of a schema; fields are read of models and of composite types. */
export interface Block {
  readonly keyword: string
  readonly name: string
  readonly fields: readonly Field[]
}

export interface Blocks {
  readonly blocks: readonly Block[]
  /** Lines that are not read. */
  readonly gaps: readonly { readonly at: Span; readonly because: string }[]
}

/** A longer line is not looked into: patterns would take too long, or too much of the stack. */
const maxLine = 20_000

const blank = /^\s*$/
const opening = /^\s*(?<keyword>[A-Za-z]\w*)\s+(?<name>[\p{L}\p{N}_][\p{L}\p{N}_-]*)\s*\{\s*(?:\/\/.*)?$/u
const closing = /^\s*\}\s*(?:\/\/.*)?$/
const lineComment = /^\s*\/\/+(?<said>.*)$/
const commentBegins = /^\s*\/\*/
const attribute = /^\s*@@/
const field =
  /^(?<indent>\s*)(?<name>[\p{L}\p{N}_][\p{L}\p{N}_-]*)\s+(?<type>(?:Unsupported\s*\("[^"]*"\)|[\p{L}\p{N}_][\p{L}\p{N}_-]*)(?:\s*\[\s*\])?\s*[?!]?)(?<rest>\s*(?:[@/].*)?)$/u
/** A text, or the comment that ends a line. */
const textOrComment = /"(?:[^"\\]|\\.)*"|\/\/+(?<said>.*)$/g

/** The blocks of a schema. A field is a line, and so is what opens and closes a block: the language has it so. */
export function blocksOf(text: string): Blocks {
  const blocks: { readonly keyword: string; readonly name: string; readonly fields: Field[]; readonly at: Span }[] = []
  const gaps: { at: Span; because: string }[] = []
  let isOpen = false
  // The comments on the lines right before.
  let above: string[] = []
  // The lines of a comment that has begun.
  let within: string[] | undefined
  let begun: Span | undefined

  for (const { start, end } of linesOf(text)) {
    const at = { start, end }
    const block = isOpen ? blocks.at(-1) : undefined
    const holdsFields = block?.keyword === 'model' || block?.keyword === 'type'
    if (end - start > maxLine) {
      gaps.push({ at, because: 'the line is too long' })
      above = []
      continue
    }
    const line = text.slice(start, end)
    if (within !== undefined || commentBegins.test(line)) {
      begun ??= at
      within = [...(within ?? []), line]
      if (!line.includes('*/')) continue
      const said = within.map((each) =>
        each
          .replace(/^\s*(?:\/\*+|\*(?!\/))?/, '')
          .replace(/\*+\/\s*$/, '')
          .trim(),
      )
      // What stands behind a comment on its line is no field to Prisma, either.
      if (!/\*\/\s*$/.test(line)) gaps.push({ at, because: 'this stands behind a comment' })
      above.push(said.filter((each) => each !== '').join('\n'))
      within = undefined
      begun = undefined
      continue
    }
    const comment = lineComment.exec(line)?.groups?.said
    if (comment !== undefined) {
      above.push(comment.trim())
      continue
    }
    const comments = above
    above = []
    if (blank.test(line) || (block !== undefined && attribute.test(line))) continue
    if (block === undefined) {
      const { keyword, name } = opening.exec(line)?.groups ?? {}
      if (keyword === undefined || name === undefined) gaps.push({ at, because: 'this line opens no block' })
      else {
        blocks.push({ keyword, name, fields: [], at })
        isOpen = true
      }
    } else if (closing.test(line)) isOpen = false
    else if (holdsFields) {
      const read = fieldOf(line, start, comments)
      if (read === undefined) gaps.push({ at, because: 'this line is no field' })
      else block.fields.push(read)
    }
  }
  const last = blocks.at(-1)
  if (isOpen && last !== undefined) gaps.push({ at: last.at, because: 'this block is not closed' })
  if (begun !== undefined) gaps.push({ at: begun, because: 'this comment has no end' })
  return { blocks, gaps }
}

function fieldOf(line: string, start: number, above: readonly string[]): Field | undefined {
  const { indent, name, type, rest } = field.exec(line)?.groups ?? {}
  if (indent === undefined || name === undefined || type === undefined || rest === undefined) return undefined
  const begin = start + indent.length
  const after = Array.from(rest.matchAll(textOrComment), ({ groups }) => groups?.said?.trim() ?? '')
  return {
    name: { start: begin, end: begin + name.length },
    type: type.trim(),
    isRelation: /@relation\b/.test(rest.replaceAll(textOrComment, '')),
    comments: [...above, ...after].filter((said) => said !== ''),
  }
}
