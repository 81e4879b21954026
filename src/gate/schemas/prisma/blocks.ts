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

/** A longer line is not looked into: it holds no field, and patterns would take too long, or too much of the stack. */
const maxLine = 20_000

// What stands on a line, without the space around it. No two unbounded spaces follow each other: that would take the square of their length.
const opening = /^(?<keyword>[A-Za-z]\w*)\s+(?<name>[\p{L}\p{N}_][\p{L}\p{N}_-]*)\s*\{(?:\s*\/\/.*)?$/u
const closing = /^\}(?:\s*\/\/.*)?$/
const lineComment = /^\/\/+(?<said>.*)$/
const field = new RegExp(
  [
    '^(?<name>[\\p{L}\\p{N}_][\\p{L}\\p{N}_-]*)\\s+',
    '(?<type>(?:Unsupported\\s{0,9}\\("[^"]*"\\)|[\\p{L}\\p{N}_][\\p{L}\\p{N}_-]*)(?:\\s{0,9}\\[\\s{0,9}\\])?(?:\\s{0,9}[?!])?)',
    '(?<rest>(?:\\s*[@/].*)?)$',
  ].join(''),
  'u',
)
/** A text or a comment, with its end or without; or the comment that ends a line. */
const textOrComment = /"(?:[^"\\]|\\(?:.|$))*(?:"|$)|\/\/+(?<said>.*)$|\/\*(?<block>.*?)(?:\*\/|$)/g

/** A block whose lines are being read. */
interface Opened extends Block {
  readonly fields: Field[]
  /** The line that opens it. */
  readonly at: Span
}

/** The blocks of a schema. A field is a line, and so is what opens and closes a block: the language has it so. */
export function blocksOf(text: string): Blocks {
  const blocks: Opened[] = []
  const gaps: { at: Span; because: string }[] = []
  let open: Opened | undefined
  // The comments on the lines right before.
  let above: string[] = []
  // The lines of a comment that has begun.
  let within: { readonly at: Span; readonly lines: string[] } | undefined

  for (const { start, end } of linesOf(text)) {
    const at = { start, end }
    let isAfterComment = false
    const holdsFields = open?.keyword === 'model' || open?.keyword === 'type'
    if (end - start > maxLine) {
      gaps.push({ at, because: 'the line is too long' })
      above = []
      continue
    }
    let line = text.slice(start, end).trim()
    // What stands behind a comment on its line is read as if it stood alone.
    while (within !== undefined || line.startsWith('/*')) {
      const closes = line.indexOf('*/', within === undefined ? 2 : 0)
      within ??= { at, lines: [] }
      within.lines.push(closes < 0 ? line : line.slice(0, closes))
      if (closes < 0) break
      above.push(saidIn(within.lines))
      within = undefined
      line = line.slice(closes + 2).trim()
      isAfterComment = true
    }
    if (within !== undefined || (line === '' && isAfterComment)) continue
    const comment = lineComment.exec(line)?.groups?.said
    if (comment !== undefined) {
      above.push(comment.trim())
      continue
    }
    const comments = above
    above = []
    if (line === '' || (open !== undefined && line.startsWith('@@'))) continue
    if (open === undefined) {
      const { keyword, name } = opening.exec(line)?.groups ?? {}
      if (keyword === undefined || name === undefined) gaps.push({ at, because: 'this line opens no block' })
      else {
        open = { keyword, name, fields: [], at }
        blocks.push(open)
      }
    } else if (closing.test(line)) open = undefined
    else if (holdsFields) {
      const read = fieldOf(line, start + text.slice(start, end).trimEnd().length - line.length, comments)
      if (read === undefined) gaps.push({ at, because: 'this line is no field' })
      else open.fields.push(read)
    }
  }
  if (open !== undefined) gaps.push({ at: open.at, because: 'this block is not closed' })
  if (within !== undefined) gaps.push({ at: within.at, because: 'this comment has no end' })
  return { blocks, gaps }
}

/** What a comment of several lines says. */
function saidIn(lines: readonly string[]): string {
  return lines
    .map((line) => line.replace(/^(?:\/\*+|\*)/, '').trim())
    .filter((line) => line !== '')
    .join('\n')
}

/** The field on a line that begins at a place; undefined where it is none. */
function fieldOf(line: string, begin: number, above: readonly string[]): Field | undefined {
  const { name, type, rest } = field.exec(line)?.groups ?? {}
  if (name === undefined || type === undefined || rest === undefined) return undefined
  const after = Array.from(rest.matchAll(textOrComment), ({ groups }) => (groups?.said ?? groups?.block ?? '').trim())
  return {
    name: { start: begin, end: begin + name.length },
    type,
    isRelation: /@relation\b/.test(rest.replaceAll(textOrComment, '')),
    comments: [...above, ...after].filter((said) => said !== ''),
  }
}
