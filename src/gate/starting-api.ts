import type { Document } from '../model/document.js'
import type { Column } from './model/columns.js'
import type { SourceFile } from './model/location.js'
import type { Place, Tree } from './reading/tree.js'
import { itemsOf, membersOf, textAt, valueAt } from './schemas/look.js'
import { wayFrom } from './schemas/openapi/follow.js'
import { methods } from './schemas/openapi/known.js'
import { readBody, readHeader } from './schemas/openapi/read-content.js'
import { readParameter } from './schemas/openapi/read-operations.js'
import { readSchema } from './schemas/openapi/read-schema.js'
import { newReading } from './schemas/openapi/reading.js'
import { undeclaredIn } from './schemas/openapi/template.js'
import { readDocument } from './schemas/read-document.js'
import { type PersonalColumn, personalColumns } from './starting-columns.js'
import { newIds } from './starting-id.js'
import type { PartOf, Written } from './starting-schema.js'
import { fieldsOf } from './starting-stores.js'
import { comment, list, member } from './starting-yaml.js'

/** What an operation asks: in its parameters, and in its body. */
interface Asked {
  readonly name: string
  readonly columns: () => readonly Column[]
}

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

/** The operations of a description that take something: parameters, or a body. */
function operationsOf(file: SourceFile): readonly Asked[] {
  const read = readDocument(file)
  if (!read.ok) return []
  const { tree } = read.document
  const undeclared = undeclaredIn(tree)
  return [...membersOf(valueAt(tree, 'paths'))].flatMap(([path, { key, value }]) => {
    const items = wayFrom(tree, value)
    const shared = items.flatMap((item) => itemsOf(valueAt(item, 'parameters')))
    return items.flatMap((item) =>
      methods.flatMap((method) => {
        const operation = valueAt(item, method)
        if (operation === undefined) return []
        const body = valueAt(operation, 'requestBody')
        const parameters = [...shared, ...itemsOf(valueAt(operation, 'parameters'))]
        const inPath = undeclared(path, items, operation)
        const name = textAt(operation, 'operationId') ?? `${method} ${path}`
        return body === undefined && parameters.length + inPath.length === 0
          ? []
          : [{ name, columns: () => columnsOf(read.document, { body, parameters, inPath, at: key }, name) }]
      }),
    )
  })
}

/** What an operation takes. */
interface Taken {
  readonly body: Tree | undefined
  readonly parameters: readonly Tree[]
  /** What its path names and nothing declares, and where that stands. */
  readonly inPath: readonly string[]
  readonly at: Place
}

/** What an operation takes, with all that it refers to: parameters in the path, the query, headers and cookies, and the properties of a body. */
function columnsOf(document: Parameters<typeof newReading>[0], { body, parameters, inPath, at }: Taken, name: string): readonly Column[] {
  const reading = newReading(document)
  for (const column of inPath) reading.add({ table: name, column, type: '', marks: [], place: at })
  for (const parameter of parameters) readParameter(reading, parameter, name)
  if (body !== undefined) readBody(reading, body, name)
  for (const { as, node, table } of reading.awaited) {
    if (as === 'schema') readSchema(reading, node, table)
    if (as === 'body') readBody(reading, node, table)
    if (as === 'header') readHeader(reading, node, table)
    if (as === 'parameter') readParameter(reading, node, table)
  }
  return reading.columns()
}
