import { existsSync, writeFileSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { glob } from 'tinyglobby'
import { byName } from '../gate/manifest/paths.js'
import type { RefusedFile, SourceFile } from '../gate/model/location.js'
import { namedFiles } from '../gate/named-files.js'
import { makeFolder } from './make-folder.js'
import { Misuse } from './mistake.js'
import { readText } from './read-text.js'
import { whyOf } from './why-of.js'

/** All that a manifest needs, read. Paths are from the root, with `/`. */
export interface Gathered {
  /** The folder that paths are counted from. */
  readonly folder: string
  /** The path of the manifest. */
  readonly root: string
  readonly files: readonly SourceFile[]
  readonly refused: readonly RefusedFile[]
}

/** Where the files lie that were read. */
export function placesOf({ folder, files, refused }: Gathered): readonly string[] {
  return [...files, ...refused].map(({ path }) => join(folder, path))
}

/** The folder that paths are counted from: the one given, or the nearest above the manifest that holds `.git`; else the working folder, or the manifest's own if it does not lie below that. */
export function rootOf(manifest: string, given: string | undefined, cwd: string): string {
  if (given !== undefined && !existsSync(resolve(cwd, given))) throw new Misuse({ code: 'root-missing', path: given })
  if (given !== undefined) return resolve(cwd, given)
  const own = dirname(resolve(cwd, manifest))
  for (let folder = own; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder
    if (folder === dirname(folder)) return isBelow(own, cwd) ? cwd : own
  }
}

function isBelow(folder: string, above: string): boolean {
  const path = relative(above, folder)
  return path.split(sep)[0] !== '..' && !isAbsolute(path)
}

/** Reads a manifest and every file that it names, none larger than the limit, in bytes. */
export async function gather(manifest: string, root: string, cwd: string, largest: number): Promise<Gathered> {
  const files = new Map<string, SourceFile>()
  const refused = new Map<string, RefusedFile>()
  const first = relativePath(root, resolve(cwd, manifest))
  const waiting: { readonly path: string; readonly isManifest: boolean }[] = [{ path: first, isManifest: true }]
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { path, isManifest } = next
    if (!files.has(path) && !refused.has(path)) {
      const read = readText(join(root, path), path, largest)
      if (read === undefined) continue
      if ('code' in read) refused.set(path, read)
      else files.set(path, read)
    }
    const file = files.get(path)
    if (!isManifest || file === undefined) continue
    for (const named of namedFiles(file)) {
      // What an included file includes is a fault, and is not followed.
      if (named.as === 'manifest' && path !== first) continue
      const paths = named.isPattern ? await expanded(root, named.path) : [named.path]
      for (const each of paths) if (each !== path) waiting.push({ path: each, isManifest: named.as === 'manifest' })
    }
  }
  return { folder: root, root: first, files: [...files.values()], refused: [...refused.values()] }
}

/** The files that a pattern means, in the order of their names; links are followed. A file of that very name is meant itself. */
export async function expanded(root: string, pattern: string): Promise<readonly string[]> {
  if (existsSync(join(root, pattern))) return [pattern]
  const found = await glob(pattern, { cwd: root, followSymbolicLinks: true, expandDirectories: false, dot: false, ignore: ['**/node_modules/**'] })
  return found.map((path) => path.split(sep).join('/')).toSorted(byName)
}

/** Writes a file, into a folder that is made where there is none; over one that is there, unless it may not. That it cannot be is a mistake of whoever named it. */
export function writeText(place: string, text: string, { over = true }: { readonly over?: boolean } = {}): void {
  try {
    makeFolder(dirname(place))
    writeFileSync(place, text, { flag: over ? 'w' : 'wx' })
  } catch (error) {
    throw new Misuse({ code: 'unwritable', path: place, why: whyOf(error) })
  }
}

/** A path from the root. What does not lie below it cannot be pointed at. */
export function relativePath(root: string, place: string): string {
  const path = relative(root, place)
  if (path === '' || !isBelow(place, root)) throw new Misuse({ code: 'outside-root', path: place, root })
  return path.split(sep).join('/')
}
