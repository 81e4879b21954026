import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A package as the lock file has it. */
export interface Locked {
  readonly version: string
  readonly license?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly dev?: boolean
  readonly hasInstallScript?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
}

/** The packages of a lock file by their folders; the package itself is at ''. */
export interface Lock {
  readonly packages: Readonly<Record<string, Locked>>
}

/**
 * The folders of the packages whose code stands in built files, as the source maps beside them say: each has its own place in the lock.
 * A package that was put into another before that was published has there the place that it had then: the one it has here is meant.
 */
export function foldersIn(built: string, isInstalled: (folder: string) => boolean = existsSync): readonly string[] {
  const maps = readdirSync(built).filter((name) => name.endsWith('.map'))
  if (maps.length === 0) throw new Error(`${built} holds no source map: build first`)
  const sources = maps.flatMap((name): readonly string[] => JSON.parse(readFileSync(join(built, name), 'utf8')).sources)
  const named = sources.flatMap((source) => /node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(source)?.[0] ?? [])
  return [...new Set(named.map((folder) => (isInstalled(folder) ? folder : folder.slice(folder.lastIndexOf('node_modules/')))))].sort()
}

/** What a user gets: the packages that are installed beside this one, and those whose code it carries. */
export function shipped({ packages }: Lock, bundled: readonly string[]): Readonly<Record<string, Locked>> {
  const missing = bundled.filter((folder) => packages[folder] === undefined)
  if (missing.length > 0) throw new Error(`bundled, and not in the lock file: ${missing.join(', ')}`)
  return Object.fromEntries(Object.entries(packages).filter(([folder, { dev }]) => folder !== '' && (dev !== true || bundled.includes(folder))))
}
