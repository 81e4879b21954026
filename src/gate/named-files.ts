import type { ManifestFile } from './manifest/manifest.js'
import { folderOf, isPattern, resolved } from './manifest/paths.js'
import { manifestShapeFaults } from './manifest/shape-faults.js'
import { readSource } from './manifest/source.js'
import type { SourceFile } from './model/location.js'

/** A file that a file of a manifest names, or a pattern of several; from the root. */
export interface NamedFile {
  readonly path: string
  readonly isPattern: boolean
  /** `manifest`: it is one too, and may name schemas. */
  readonly as: 'manifest' | 'policy' | 'schema'
}

/**
 * What must be read beside a file of a manifest, so that it can be checked. Of a file that cannot be read it is nothing: `checkManifest` says
 * what is wrong with it.
 */
export function namedFiles(file: SourceFile): readonly NamedFile[] {
  const read = readSource(file)
  if (!read.ok || manifestShapeFaults(read.source).length > 0) return []
  const { policy, include = [], systems = {} } = read.source.value as ManifestFile
  const folder = folderOf(file.path)
  const named = (path: string, as: NamedFile['as']): NamedFile => ({ path: resolved(folder, path), isPattern: isPattern(path), as })
  const base = typeof policy === 'object' ? policy.base : policy
  const schemas = Object.values(systems).flatMap(({ schema = [] }) => schema)
  return [
    ...include.map((path) => named(path, 'manifest')),
    // A name without a dot or a slash is no path.
    ...(base !== undefined && /[./]/.test(base) ? [named(base, 'policy')] : []),
    ...schemas.map((path) => named(path, 'schema')),
  ]
}
