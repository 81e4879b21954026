import { folderOf, isPattern } from './manifest/paths.js'
import type { Notation, SchemaReader } from './model/columns.js'
import type { SourceFile } from './model/location.js'
import { nameOfFile } from './starting-id.js'

/** What a manifest starts from: a file, or a pattern with the files it means. */
export interface StartingSource {
  /** The path or the pattern, from the root. */
  readonly entry: string
  readonly files: readonly SourceFile[]
}

/** Sources that are of one system. */
export interface SystemSources {
  readonly kind: 'database' | 'api' | 'fides'
  readonly sources: readonly StartingSource[]
  /** What the system is called, as far as paths say. */
  readonly name: string
}

/** A source with what tells of which system it is. */
interface Placed {
  readonly source: StartingSource
  readonly notations: readonly Notation[]
  readonly home: string
}

/** Sources by system: of a database all files that lie in one folder, and the migrations below a Prisma schema; of anything else each for itself. */
export function systemSources(sources: readonly StartingSource[], readers: readonly SchemaReader[]): readonly SystemSources[] {
  const placed = sources.map((source): Placed => {
    const notations = readers.filter((reader) => source.files.some((file) => reader.reads(file))).map(({ notation }) => notation)
    return { source, notations, home: homeOf(source) }
  })
  const databases = new Map<string, Placed[]>()
  const systems: SystemSources[] = []
  const schemas = placed.filter(({ notations }) => notations.includes('prisma'))
  for (const each of placed) {
    if (each.notations.includes('openapi')) systems.push({ kind: 'api', sources: [each.source], name: nameOfFile(each.source.entry) })
    else if (each.notations.includes('fides')) systems.push({ kind: 'fides', sources: [each.source], name: nameOfFile(each.source.entry) })
    else if (each.notations.length > 0) {
      const home = schemas.find((schema) => isMigration(each, schema))?.home ?? each.home
      databases.set(home, [...(databases.get(home) ?? []), each])
    }
  }
  const ofDatabases = [...databases].map(([home, members]): SystemSources => {
    const entries = members.map(({ source }) => source)
    const [only] = entries
    return { kind: 'database', sources: entries, name: nameOfFile(entries.length === 1 && only !== undefined ? only.entry : home) }
  })
  return [...ofDatabases, ...systems]
}

/** A file of migrations that each have a folder of their own. */
const inOwnFolder = /(?:^|\/)(?:migration|up)\.sql$/i

/** The pattern under which a schema stands with those to come of the same system; the file alone where its folder would itself be a pattern. */
export function patternOf(path: string): string {
  const folder = inOwnFolder.test(path) ? folderOf(folderOf(path)) : folderOf(path)
  const names = `${inOwnFolder.test(path) ? '**/' : ''}*${path.slice(path.lastIndexOf('.'))}`
  return isPattern(folder) ? path : `${folder === '' ? '' : `${folder}/`}${names}`
}

/** The folder that the files of a source belong to: of a migration that has a folder of its own, the one above. */
function homeOf({ entry }: StartingSource): string {
  if (isPattern(entry)) {
    const steps = entry.split('/')
    const first = steps.findIndex((step) => isPattern(step))
    return steps.slice(0, Math.max(first, 0)).join('/')
  }
  const folder = folderOf(entry)
  return inOwnFolder.test(entry) ? folderOf(folder) : folder
}

/** Whether a source is of the migrations that lead to a Prisma schema. */
function isMigration({ home, notations }: Placed, schema: Placed): boolean {
  const below = schema.home === '' ? home : home.startsWith(`${schema.home}/`) ? home.slice(schema.home.length + 1) : ''
  return !notations.includes('prisma') && /^migrations?(?:\/|$)/i.test(below)
}

/** A path from the root as a file in a folder writes it. */
export function seenFrom(folder: string, path: string): string {
  const from = folder === '' ? [] : folder.split('/')
  const to = path.split('/')
  let shared = 0
  while (shared < from.length && from[shared] === to[shared]) shared += 1
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/')
}
