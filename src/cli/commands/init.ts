import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { LanguageCode } from '../../explain/language.js'
import { isPattern } from '../../gate/manifest/paths.js'
import { schemaReaders } from '../../gate/schemas/schema-readers.js'
import { startingManifest } from '../../gate/starting-manifest.js'
import type { StartingNote } from '../../gate/starting-note.js'
import { patternOf, type StartingSource } from '../../gate/starting-sources.js'
import { startingNote } from '../../gate/starting-words.js'
import { policy } from '../../index.js'
import { type Exit, exits } from '../exit.js'
import { expanded, relativePath, rootOf, writeText } from '../files.js'
import type { Io } from '../io.js'
import { Misuse } from '../mistake.js'
import { notices } from '../notices.js'
import { readText } from '../read-text.js'
import { refuseOverwriting } from '../same-file.js'

/** What `clausewise init` is given. */
interface InitOptions {
  readonly from: readonly string[]
  readonly out: string
  readonly force: boolean
  readonly language: LanguageCode
  readonly root?: string | undefined
  readonly largest: number
}

/** Writes a first manifest, and says what is left to its author. */
export async function init({ from, out, force, language, root: given, largest }: InitOptions, io: Io): Promise<Exit> {
  const place = resolve(io.cwd, out)
  if (existsSync(place) && !force) throw new Misuse({ code: 'there-already', path: out })
  const root = rootOf(out, given, io.cwd)
  const manifest = relativePath(root, place)
  const found = await Promise.all(from.map((each) => sourcesOf(each, root, io.cwd, largest)))
  const sources = [...new Map(found.flat().map((source) => [source.entry, source])).values()]
  const written = { place, path: out, option: `--out ${out}` }
  refuseOverwriting(
    [written],
    sources.flatMap(({ files }) => files.map(({ path }) => join(root, path))),
  )
  const { text, notes } = startingManifest({ sources, manifest, policy, readers: schemaReaders, language })
  if (notes.some(isOfNothing)) throw new Misuse({ code: 'nothing-to-start-from', notes })
  writeText(place, text, { over: force })
  await io.err.write([...notes.map((note) => startingNote(note, language)), notices[language].started(out), ''].join('\n'))
  return exits.clean
}

/** The files that an argument means: itself, those of a pattern, or the Prisma schemas and the SQL of a folder. */
async function sourcesOf(given: string, root: string, cwd: string, largest: number): Promise<readonly StartingSource[]> {
  const place = resolve(cwd, given)
  const path = place === root ? '' : relativePath(root, place)
  if (!existsSync(place)) {
    if (!isPattern(given)) throw new Misuse({ code: 'file-missing', path: given })
    const source = await sourceOf(path, root, largest)
    if (source === undefined) throw new Misuse({ code: 'pattern-without-files', pattern: given })
    return [source]
  }
  if (!statSync(place).isDirectory()) return [{ entry: path, files: [textOf(path, root, largest)] }]
  const below = `${path === '' ? '' : `${path}/`}**/*.`
  const paths = [...(await expanded(root, `${below}prisma`)), ...(await expanded(root, `${below}sql`))]
  if (paths.length === 0) throw new Misuse({ code: 'folder-without-schemas', folder: given })
  const sources = await Promise.all([...new Set(paths.map(patternOf))].map((pattern) => sourceOf(pattern, root, largest)))
  return sources.flatMap((source) => source ?? [])
}

async function sourceOf(pattern: string, root: string, largest: number): Promise<StartingSource | undefined> {
  const paths = await expanded(root, pattern)
  return paths.length === 0 ? undefined : { entry: pattern, files: paths.map((path) => textOf(path, root, largest)) }
}

function textOf(path: string, root: string, largest: number): StartingSource['files'][number] {
  const read = readText(join(root, path), path, largest)
  if (read === undefined) throw new Misuse({ code: 'file-missing', path })
  if (!('code' in read)) return read
  throw new Misuse(read.code === 'file-too-large' ? { code: 'too-large', path, largest } : { code: 'unreadable', path, why: read.why ?? '' })
}

/** Whether a note says that a file was no beginning: with what was left out a manifest can begin, and with nothing it cannot. */
function isOfNothing({ code }: StartingNote): boolean {
  return code === 'file-not-read' || code === 'schema-empty' || code === 'nothing-found'
}
