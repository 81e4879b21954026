import type { SchemaReader } from '../../model/columns.js'
import type { SourceFile } from '../../model/location.js'
import { itemsOf, valueAt } from '../look.js'
import { readDocument } from '../read-document.js'
import { readDatasets } from './read-datasets.js'

/** Reads manifests of Fides: the fields of their datasets. Their systems are no schema; `readFidesSystems` reads them. */
export const fidesReader: SchemaReader = {
  notation: 'fides',
  reads: (file) => /\.(?:ya?ml|json)$/i.test(file.path) && file.text.includes('fides_key') && isManifest(file),
  read: (files) => {
    const reads = files.map(readDatasets)
    return { columns: reads.flatMap(({ columns }) => columns), unread: reads.flatMap(({ unread }) => unread) }
  },
}

/** Where the file cannot be read, a line at its beginning or not far within tells. */
function isManifest(file: SourceFile): boolean {
  const read = readDocument(file)
  if (!read.ok) return /^[ \t{]{0,9}["']?(?:dataset|system)["']?[ \t]{0,9}:/m.test(file.text)
  const { tree } = read.document
  return ['dataset', 'system'].some((name) => itemsOf(valueAt(tree, name)).some((resource) => valueAt(resource, 'fides_key') !== undefined))
}
