import type { Document } from '../model/document.js'
import type { Column } from './model/columns.js'
import type { SourceFile } from './model/location.js'
import type { Tree } from './reading/tree.js'
import { membersOf, textAt, valueAt } from './schemas/openapi/look.js'
import { readDocument } from './schemas/openapi/read-document.js'
import { readBody } from './schemas/openapi/read-operations.js'
import { readSchema } from './schemas/openapi/read-schema.js'
import { newReading } from './schemas/openapi/reading.js'
import { type PersonalColumn, personalColumns } from './starting-columns.js'
import { newIds } from './starting-id.js'
import type { PartOf } from './starting-schema.js'
import { fieldsOf } from './starting-stores.js'
import { comment, list, member, type YamlPart } from './starting-yaml.js'

/** What an operation asks in its body. */
interface Asked {
  readonly name: string
  readonly columns: readonly Column[]
}

/** Methods by which something is sent in. */
const methods = ['post', 'put', 'patch']

/** How many operations of a file are read at most: each is read whole. */
const mostOperations = 500

/** Collections by the operations of an API that ask personal data; and the fields that it only answers with. */
export function collectionLines(file: SourceFile, personal: readonly PersonalColumn[], document: Document, { words }: PartOf): readonly YamlPart[] {
  const fields = Object.keys(document.fields)
  const takeId = newIds()
  const asked = operationsOf(file).flatMap(({ name, columns }) => {
    const found = fieldsOf(personalColumns(columns, fields), document)
    return found.length === 0 ? [] : [{ id: takeId(name, 'form'), name, found }]
  })
  const known = new Set(asked.flatMap(({ found }) => found))
  const answered = fieldsOf(personal, document).filter((field) => !known.has(field))
  return [
    ...(answered.length === 0 ? [] : [comment(words.answered(answered))]),
    ...(asked.length === 0
      ? []
      : [
          member(
            'collects',
            asked.map(({ id, name, found }) => member(id, [comment(name), member('fields', list(found)), member('shown', '[]', words.shown)])),
          ),
        ]),
  ]
}

/** The operations of a description that have a body. */
function operationsOf(file: SourceFile): readonly Asked[] {
  const read = readDocument(file)
  if (!read.ok) return []
  const bodies = [...membersOf(valueAt(read.document.tree, 'paths'))].flatMap(([path, { value }]) =>
    methods.flatMap((method) => {
      const operation = valueAt(value, method)
      const body = valueAt(operation, 'requestBody')
      return body === undefined ? [] : [{ name: textAt(operation, 'operationId') ?? `${method} ${path}`, body }]
    }),
  )
  return bodies.slice(0, mostOperations).map(({ name, body }) => ({ name, columns: columnsOf(read.document, body, name) }))
}

/** The properties of a body, and of all that it refers to. */
function columnsOf(document: Parameters<typeof newReading>[0], body: Tree, name: string): readonly Column[] {
  const reading = newReading(document)
  readBody(reading, body, name)
  for (const { as, node, table } of reading.awaited) {
    if (as === 'schema') readSchema(reading, node, table)
    if (as === 'body') readBody(reading, node, table)
  }
  return reading.columns()
}
