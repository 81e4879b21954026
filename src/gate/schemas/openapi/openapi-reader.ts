import type { SchemaReader } from '../../model/columns.js'
import type { SourceFile } from '../../model/location.js'
import { membersOf } from '../look.js'
import { readDocument } from '../read-document.js'
import { readDescription } from './read-description.js'

/**
 * Reads what describes an API, in OpenAPI 3.0 or 3.1: the properties of its schemas, and its parameters. Swagger 2.0 is taken for one, so that it
 * is said that it is not read.
 */
export const openapiReader: SchemaReader = {
  notation: 'openapi',
  reads: (file) => /\.(?:ya?ml|json)$/i.test(file.path) && /\b(?:openapi|swagger)\b/.test(file.text) && isDescription(file),
  read: (files) => {
    const reads = files.map(readDescription)
    return { columns: reads.flatMap(({ columns }) => columns), unread: reads.flatMap(({ unread }) => unread) }
  },
}

/** Where the file cannot be read, a line at its beginning or not far within tells. */
function isDescription(file: SourceFile): boolean {
  const read = readDocument(file)
  if (!read.ok) return /^[ \t{]{0,9}["']?(?:openapi|swagger)["']?[ \t]{0,9}:/m.test(file.text)
  const members = membersOf(read.document.tree)
  return members.has('openapi') || members.has('swagger')
}
