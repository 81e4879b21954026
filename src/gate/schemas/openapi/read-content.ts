import type { Place, Tree } from '../../reading/tree.js'
import { membersOf, valueAt } from '../look.js'
import { wayFrom } from './follow.js'
import { noteMisspelt } from './known.js'
import { mapOf, readReference, readSchema, readUnder } from './read-schema.js'
import { isSeen, type Reading } from './reading.js'
import { keyMarks, ownTold, toldOf } from './told.js'

/** Where the name of a parameter or of a header is written, and what it is a column of. */
interface Named {
  readonly table: string
  readonly column: string
  readonly place: Place
}

/** Reads the body of a request or of a response, in each of its media types; and the headers of a response. */
export function readBody(reading: Reading, body: Tree, table: string): void {
  if (isSeen(reading, body) || readReference(reading, body, 'body')) return
  mapOf(reading, body, 'the body')
  noteMisspelt(reading, body, 'body')
  readHeaders(reading, valueAt(body, 'headers'), table)
  for (const schema of schemasIn(body)) readSchema(reading, schema, table)
  readEncodings(reading, body, table)
}

/** Reads a parameter or a header: its name is a column, and what its schema holds lies in it. What it refers to is read in its own place. */
export function readNamed(reading: Reading, node: Tree, { table, column, place }: Named): void {
  const [, ...referred] = wayFrom(reading.root, node)
  const end = referred.at(-1) ?? node
  const schemas = schemasIn(end)
  const own = ownTold(node)
  const { type, comment, marks: inSchema } = toldOf(reading, schemas[0])
  const marks = [own.marks, ownTold(end).marks, inSchema].find((each) => each.length > 0) ?? []
  const isTaken = reading.add({ table, column, type, comment: own.comment ?? comment, marks, place })
  if (!isTaken || referred.length > 0) return
  for (const schema of schemas) readUnder(reading, schema, column, { table, marks: keyMarks(node) })
  readEncodings(reading, node, table)
}

/** Reads headers: they are named where they are used. A name may begin with `x-`. */
export function readHeaders(reading: Reading, headers: Tree | undefined, table?: string): void {
  for (const [column, { key, value }] of mapOf(reading, headers, 'headers')) {
    readReference(reading, value, 'header')
    mapOf(reading, value, 'the header')
    noteMisspelt(reading, value, 'parameter')
    readNamed(reading, value, { table: table ?? column, column, place: key })
  }
}

/** Reads what lies in a header that is referred to, unless it was read where it is named. */
export function readHeader(reading: Reading, header: Tree, table: string): void {
  if (isSeen(reading, header) || readReference(reading, header, 'header')) return
  for (const schema of schemasIn(header)) readSchema(reading, schema, table)
  readEncodings(reading, header, table)
}

/** The schemas of what has one, or one in each of its media types. */
function schemasIn(of: Tree): readonly Tree[] {
  const media = [...membersOf(valueAt(of, 'content')).values()].map(({ value }) => value)
  return [of, ...media].flatMap((each) => valueAt(each, 'schema') ?? [])
}

/** Reads the headers of the parts that a body is made of. */
function readEncodings(reading: Reading, of: Tree, table: string): void {
  for (const { value: media } of mapOf(reading, valueAt(of, 'content'), 'content').values()) {
    noteMisspelt(reading, media, 'media')
    for (const { value } of mapOf(reading, valueAt(media, 'encoding'), 'encoding').values()) readHeaders(reading, valueAt(value, 'headers'), table)
  }
}
