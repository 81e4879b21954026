import type { Tree } from '../../reading/tree.js'
import { itemsOf, membersOf, textAt, textOf, valueAt } from '../look.js'
import { mapOf, readReference, readSchema, readUnder } from './read-schema.js'
import type { Reading } from './reading.js'
import { keyMarks, ownTold, toldOf } from './told.js'

/** The methods that an operation may have. */
export const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

/** Reads the operations of a path, of a webhook or of a callback, and the parameters that they share. */
export function readPath(reading: Reading, item: Tree, path: string): void {
  if (isSeen(reading, item)) return
  mapOf(reading, item, 'the path')
  readReference(reading, item, 'path', path)
  readParameters(reading, item, path)
  for (const method of methods) {
    const operation = valueAt(item, method)
    if (operation !== undefined) readOperation(reading, operation, textAt(operation, 'operationId') ?? `${method.toUpperCase()} ${path}`)
  }
}

/** Reads a parameter: its name is the column. What its schema holds lies in it. */
export function readParameter(reading: Reading, parameter: Tree, table: string): void {
  if (isSeen(reading, parameter) || readReference(reading, parameter, 'parameter')) return
  const written = valueAt(parameter, 'name')
  const column = textOf(written)
  if (written === undefined || column === undefined || column === '') {
    reading.note(written?.place ?? parameter.place, 'the parameter has no name')
    return
  }
  const schema = valueAt(parameter, 'schema') ?? schemasIn(parameter)[0]
  const own = ownTold(parameter)
  const { type, comment, marks: inSchema } = toldOf(reading, schema)
  const marks = own.marks.length > 0 ? own.marks : inSchema
  const isTaken = reading.add({ table, column, type, comment: own.comment ?? comment, marks, place: written.place })
  if (isTaken && schema !== undefined) readUnder(reading, schema, column, { table, marks: keyMarks(parameter) })
}

/** Reads the body of a request or of a response, in each of its media types. */
export function readBody(reading: Reading, body: Tree, table: string): void {
  if (isSeen(reading, body) || readReference(reading, body, 'body')) return
  mapOf(reading, body, 'the body')
  for (const schema of schemasIn(body)) readSchema(reading, schema, table)
}

function readOperation(reading: Reading, operation: Tree, table: string): void {
  mapOf(reading, operation, 'the operation')
  readParameters(reading, operation, table)
  const body = valueAt(operation, 'requestBody')
  if (body !== undefined) readBody(reading, body, table)
  for (const [status, { value }] of mapOf(reading, valueAt(operation, 'responses'), 'responses')) if (!isExtension(status)) readBody(reading, value, table)
  for (const { value } of mapOf(reading, valueAt(operation, 'callbacks'), 'callbacks').values()) readCallback(reading, value)
}

/** A callback is a map of paths under expressions. */
export function readCallback(reading: Reading, callback: Tree): void {
  if (isSeen(reading, callback) || readReference(reading, callback, 'callback')) return
  for (const [expression, { value }] of mapOf(reading, callback, 'the callback')) if (!isExtension(expression)) readPath(reading, value, expression)
}

function readParameters(reading: Reading, of: Tree, table: string): void {
  const parameters = valueAt(of, 'parameters')
  if (parameters !== undefined && parameters.kind !== 'list') reading.note(parameters.place, 'parameters is no list')
  for (const parameter of itemsOf(parameters)) readParameter(reading, parameter, table)
}

function schemasIn(body: Tree): readonly Tree[] {
  return [...membersOf(valueAt(body, 'content')).values()].flatMap(({ value }) => valueAt(value, 'schema') ?? [])
}

/** Whether a name says that what stands under it is no part of OpenAPI. */
export function isExtension(name: string): boolean {
  return name.startsWith('x-')
}

/** Whether a node was read; from now on it was. */
function isSeen(reading: Reading, node: Tree): boolean {
  const isSeen = reading.seen.has(node)
  reading.seen.add(node)
  return isSeen
}
