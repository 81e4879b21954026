import type { Tree } from '../../reading/tree.js'
import { itemsOf, type membersOf, textAt, textOf, valueAt } from '../look.js'
import { wayFrom } from './follow.js'
import { isExtension, methods, noteMisspelt, noteUnknown } from './known.js'
import { readBody, readNamed } from './read-content.js'
import { mapOf, readReference } from './read-schema.js'
import { isSeen, type Reading } from './reading.js'
import { undeclaredIn } from './template.js'

/** Reads the operations of a path, of a webhook or of a callback, and the parameters that they share. */
export function readPath(reading: Reading, item: Tree, path: string): void {
  if (isSeen(reading, item)) return
  mapOf(reading, item, 'the path')
  noteUnknown(reading, item)
  readReference(reading, item, 'path', path)
  readParameters(reading, item, path)
  for (const { operation, table } of operationsOf(item, path)) readOperation(reading, operation, table)
}

/**
 * Reads the parameters that the templates of paths name, of each operation that does not declare them. It is of the path and not of what it refers to:
 * another path that refers to the same may name others.
 */
export function readTemplates(reading: Reading, paths: ReturnType<typeof membersOf>): void {
  const undeclared = undeclaredIn(reading.root)
  for (const [path, { key, value }] of paths) {
    if (isExtension(path) || !path.includes('{')) continue
    const items = wayFrom(reading.root, value)
    for (const { operation, table } of items.flatMap((item) => operationsOf(item, path))) {
      for (const column of undeclared(path, items, operation)) reading.add({ table, column, type: '', marks: [], place: key })
    }
  }
}

/** Reads a parameter: its name is the column. */
export function readParameter(reading: Reading, parameter: Tree, table: string): void {
  if (isSeen(reading, parameter) || readReference(reading, parameter, 'parameter')) return
  noteMisspelt(reading, parameter, 'parameter')
  const written = valueAt(parameter, 'name')
  const column = textOf(written)
  if (written === undefined || column === undefined || column === '') reading.note(written?.place ?? parameter.place, 'the parameter has no name')
  else readNamed(reading, parameter, { table, column, place: written.place })
}

function operationsOf(item: Tree, path: string): readonly { readonly operation: Tree; readonly table: string }[] {
  return methods.flatMap((method) => {
    const operation = valueAt(item, method)
    return operation === undefined ? [] : [{ operation, table: textAt(operation, 'operationId') ?? `${method.toUpperCase()} ${path}` }]
  })
}

function readOperation(reading: Reading, operation: Tree, table: string): void {
  mapOf(reading, operation, 'the operation')
  noteMisspelt(reading, operation, 'operation')
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
