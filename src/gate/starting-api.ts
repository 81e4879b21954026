import type { Document } from '../model/document.js'
import type { Column } from './model/columns.js'
import type { SourceFile } from './model/location.js'
import type { Tree } from './reading/tree.js'
import { membersOf, textAt, valueAt } from './schemas/look.js'
import { follow } from './schemas/openapi/follow.js'
import { readBody } from './schemas/openapi/read-operations.js'
import { readSchema } from './schemas/openapi/read-schema.js'
import { newReading } from './schemas/openapi/reading.js'
import { readDocument } from './schemas/read-document.js'
import { type PersonalColumn, personalColumns } from './starting-columns.js'
import { newIds } from './starting-id.js'
import type { PartOf, Written } from './starting-schema.js'
import { fieldsOf } from './starting-stores.js'
import { comment, list, member } from './starting-yaml.js'

/** What an operation asks in its body. */
interface Asked {
  readonly name: string
  readonly columns: () => readonly Column[]
}

/** Methods by which something is sent in. */
const methods = ['post', 'put', 'patch']

/** How many operations are read at most: each is read with all that it refers to. */
const mostOperations = 500

/** Collections by the operations of an API that ask personal data; and the fields that it only answers with. */
export function collectionLines(files: readonly SourceFile[], personal: readonly PersonalColumn[], document: Document, { system, words }: PartOf): Written {
  const fields = Object.keys(document.fields)
  const takeId = newIds()
  const operations = files.flatMap(operationsOf)
  const asked = operations.slice(0, mostOperations).flatMap(({ name, columns }) => {
    const found = fieldsOf(personalColumns(columns(), fields), document)
    return found.length === 0 ? [] : [{ id: takeId(name, 'form'), name, found }]
  })
  const known = new Set(asked.flatMap(({ found }) => found))
  const answered = fieldsOf(personal, document).filter((field) => !known.has(field))
  const left = operations.length - mostOperations
  return {
    parts: [
      ...(answered.length === 0 ? [] : [comment(words.answered(answered))]),
      ...(asked.length === 0
        ? []
        : [
            member(
              'collects',
              asked.map(({ id, name, found }) => member(id, [comment(name), member('fields', list(found)), member('shown', '[]', words.shown)])),
            ),
          ]),
    ],
    notes: left > 0 ? [{ code: 'operations-left-out', system, operations: left }] : [],
  }
}

/** The operations of a description that have a body. */
function operationsOf(file: SourceFile): readonly Asked[] {
  const read = readDocument(file)
  if (!read.ok) return []
  const { tree } = read.document
  return [...membersOf(valueAt(tree, 'paths'))].flatMap(([path, { value }]) => {
    const reference = textAt(value, '$ref')
    const followed = reference === undefined ? undefined : follow(tree, reference)
    const item = followed?.ok === true ? followed.node : value
    return methods.flatMap((method) => {
      const operation = valueAt(item, method)
      const body = valueAt(operation, 'requestBody')
      const name = textAt(operation, 'operationId') ?? `${method} ${path}`
      return body === undefined ? [] : [{ name, columns: () => columnsOf(read.document, body, name) }]
    })
  })
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
