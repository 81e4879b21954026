import type { SchemaRead } from '../../model/columns.js'
import type { SourceFile } from '../../model/location.js'
import type { Tree } from '../../reading/tree.js'
import { valueAt } from '../look.js'
import { readDocument } from '../read-document.js'
import { isExtension, noteMisspelt } from './known.js'
import { readBody, readHeader, readHeaders } from './read-content.js'
import { readCallback, readParameter, readPath, readTemplates } from './read-operations.js'
import { mapOf, readSchema } from './read-schema.js'
import { type Awaited, newReading, type Reading } from './reading.js'

/** How each kind of thing that may be referred to is read. */
const readers: Readonly<Record<Awaited['as'], (reading: Reading, node: Tree, table: string) => void>> = {
  schema: readSchema,
  parameter: readParameter,
  header: readHeader,
  body: readBody,
  path: readPath,
  callback: readCallback,
}

/** What components hold, and as what it is read. */
const named = { schemas: 'schema', parameters: 'parameter', requestBodies: 'body', responses: 'body' } as const

/** What components hold, and is named by the path that refers to it, if one does. */
const unnamed = { pathItems: 'path', callbacks: 'callback' } as const

/** Reads a file that describes an API as OpenAPI 3.0 or 3.1. */
export function readDescription(file: SourceFile): SchemaRead {
  const read = readDocument(file)
  if (!read.ok) return { columns: [], unread: [read.unread] }
  const { tree, at } = read.document
  const foreign = whyForeign(tree, file.text)
  if (foreign !== undefined) return { columns: [], unread: [{ at: at((foreign.of ?? tree).place), because: foreign.because }] }

  const reading = newReading(read.document)
  const components = valueAt(tree, 'components')
  mapOf(reading, components, 'components')
  noteMisspelt(reading, tree, 'description')
  if (components !== undefined) noteMisspelt(reading, components, 'components')
  awaitComponents(reading, tree, named)
  readHeaders(reading, valueAt(components, 'headers'))
  const paths = mapOf(reading, valueAt(tree, 'paths'), 'paths')
  readTemplates(reading, paths)
  for (const [path, { value }] of paths) if (!isExtension(path)) readPath(reading, value, path)
  for (const [name, { value }] of mapOf(reading, valueAt(tree, 'webhooks'), 'webhooks')) readPath(reading, value, name)
  awaitComponents(reading, tree, unnamed)
  // What is referred to is read once, and before it the components. Reading it may find more.
  for (const { as, node, table } of reading.awaited) readers[as](reading, node, table)
  return { columns: reading.columns(), unread: reading.unread() }
}

function awaitComponents(reading: Reading, tree: Tree, kinds: Readonly<Record<string, Awaited['as']>>): void {
  for (const [kind, as] of Object.entries(kinds)) {
    const all = mapOf(reading, valueAt(valueAt(tree, 'components'), kind), kind)
    for (const [table, { value }] of all) reading.awaited.push({ as, node: value, table })
  }
}

/** Why a document is not of a version that is read, and which node says so. */
function whyForeign(tree: Tree, text: string): { readonly of: Tree | undefined; readonly because: string } | undefined {
  const swagger = valueAt(tree, 'swagger')
  const version = valueAt(tree, 'openapi')
  if (version === undefined && swagger !== undefined) return { of: swagger, because: 'Swagger 2.0 is not read: OpenAPI 3.0 and 3.1 are' }
  if (version === undefined) return { of: undefined, because: 'there is no member openapi: the file does not describe an API' }
  const { start, end } = version.place.anchored ?? version.place.at
  const written = text.slice(start, end).replaceAll(/["']/g, '')
  return /^3\.[01](?:\.|$)/.test(written) ? undefined : { of: version, because: `this version of OpenAPI is not read: 3.0 and 3.1 are` }
}
