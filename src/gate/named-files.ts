import { listed } from '../compile/listed.js'
import type { ManifestFile } from './manifest/manifest.js'
import { folderOf, isLeftOut, isPath, isPattern, resolved } from './manifest/paths.js'
import { manifestShapeFaults } from './manifest/shape-faults.js'
import { readSource } from './manifest/source.js'
import type { SourceFile } from './model/location.js'

/** A file that a file of a manifest names, or a pattern of several; from the root. */
export interface NamedFile {
  /** Its path, or the pattern, from the root. */
  readonly path: string
  /** Whether it may mean several files: `systems/*.yaml`. */
  readonly isPattern: boolean
  /** What it is named as. A `manifest` is itself a file of the manifest, and may name schemas. */
  readonly as: 'manifest' | 'policy' | 'schema'
}

/**
 * What must be read beside a file of a manifest, so that it can be checked. Of a file that cannot be read it is nothing: `checkManifest` says
 * what is wrong with it. It looks at no folder: whether the files exist, and which a pattern means, the caller finds out.
 *
 * @returns what the file names, in its order: other files of the manifest, then the policy, then the schemas
 * @example
 * const text = 'clausewise: 1\npolicy: ours.json\ninclude: [systems/*.yaml]\nsystems: { shop: { schema: ../schema.prisma } }'
 * namedFiles({ path: 'privacy/clausewise.yaml', text }).map(({ path, as }) => `${as} ${path}`)
 * // => ['manifest privacy/systems/*.yaml', 'policy privacy/ours.json', 'schema schema.prisma']
 */
export function namedFiles(file: SourceFile): readonly NamedFile[] {
  const read = readSource(file)
  if (!read.ok || manifestShapeFaults(read.source).length > 0) return []
  const { policy, include = [], systems = {} } = read.source.value as ManifestFile
  const folder = folderOf(file.path)
  const named = (path: string, as: NamedFile['as']): NamedFile => ({ path: resolved(folder, path), isPattern: isPattern(path), as })
  const base = typeof policy === 'object' ? policy.base : policy
  const schemas = Object.values(systems).flatMap(({ schema }) => listed(schema).filter((entry) => !isLeftOut(entry)))
  return [
    ...include.map((path) => named(path, 'manifest')),
    ...(base !== undefined && isPath(base) ? [named(base, 'policy')] : []),
    ...schemas.map((path) => named(path, 'schema')),
  ]
}
