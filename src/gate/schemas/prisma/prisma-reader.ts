import type { Column, SchemaRead, SchemaReader } from '../../model/columns.js'
import type { Location, SourceFile } from '../../model/location.js'
import { positionsOf } from '../../reading/positions.js'
import type { Span } from '../../reading/tree.js'
import { marksInComment } from '../marks.js'
import { type Block, blocksOf, type Field } from './blocks.js'

/**
 * Reads Prisma schemas, of one file or of several: the fields of models and of composite types. Fields that lead to another model are no columns.
 * Names are those of the schema, which `@map` and `@@map` do not change.
 */
export const prismaReader: SchemaReader = {
  notation: 'prisma',
  reads: ({ path }) => /\.prisma$/i.test(path),
  read: readPrisma,
}

function readPrisma(files: readonly SourceFile[]): SchemaRead {
  const read = files.map((file) => ({ file, ...(shortOf(file.text) ?? blocksOf(file.text)) }))
  const blocks = read.flatMap((each) => each.blocks)
  const models = new Set(blocks.filter(({ keyword }) => keyword === 'model' || keyword === 'view').map(({ name }) => name))
  const parts = read.map(({ file, blocks: own, gaps }) => {
    const locate = locator(file)
    return {
      columns: own.flatMap((block) => block.fields.filter((field) => !leadsTo(field, models)).map((field) => columnOf(file.text, block, field, locate))),
      unread: gaps.map(({ at, because }) => ({ at: locate(at), because })),
    }
  })
  return { columns: parts.flatMap(({ columns }) => columns), unread: parts.flatMap(({ unread }) => unread) }
}

/** No schema has more lines. */
const mostLines = 200_000

/** Of a file of very many lines nothing is read. */
function shortOf(text: string): ReturnType<typeof blocksOf> | undefined {
  let ended = 0
  for (let at = 0; at < text.length; at += 1) {
    const isEnd = text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')
    if (isEnd) ended += 1
    if (ended >= mostLines) return { blocks: [], gaps: [{ at: { start: at, end: at }, because: `the file has more than ${mostLines} lines` }] }
  }
  return undefined
}

function locator({ path, text }: SourceFile): (at: Span) => Location {
  const position = positionsOf(text)
  return ({ start, end }) => ({ file: path, start: position(start), end: position(end) })
}

function leadsTo({ type, isRelation }: Field, models: ReadonlySet<string>): boolean {
  return isRelation || models.has(type.replace(/[^\p{L}\p{N}_-].*$/u, ''))
}

function columnOf(text: string, block: Block, { name, type, comments }: Field, locate: (at: Span) => Location): Column {
  const comment = comments.join('\n')
  return {
    table: block.name,
    column: text.slice(name.start, name.end),
    type,
    ...(comment === '' ? {} : { comment }),
    marks: marksInComment(comment),
    at: locate(name),
  }
}
