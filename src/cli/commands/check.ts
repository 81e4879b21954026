import { existsSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import type { LanguageCode } from '../../explain/language.js'
import { againstBaseline } from '../../gate/check/against-baseline.js'
import { checked } from '../../gate/check-manifest.js'
import type { Report } from '../../gate/model/report.js'
import { outcomeOf, type Threshold } from '../../gate/report/outcome.js'
import { outcomeNotes } from '../../gate/report/outcome-words.js'
import { sarifLeftOut } from '../../gate/report/sarif-left-out.js'
import { summary } from '../../gate/report/summary.js'
import { schemaReaders } from '../../gate/schemas/schema-readers.js'
import { policy } from '../../index.js'
import type { Policy } from '../../model/policy.js'
import { baselineAfter, readBaseline, writeBaseline } from '../baseline.js'
import { type Exit, exits } from '../exit.js'
import { type Gathered, gather, placesOf, rootOf, writeText } from '../files.js'
import type { Io } from '../io.js'
import { Misuse } from '../mistake.js'
import { notices } from '../notices.js'
import { type OutputOptions, outputs, type Wanted } from '../outputs.js'
import { refuseOverwriting, type ToWrite } from '../same-file.js'
import { gathered, type ManifestOptions } from './manifest-read.js'

/** What `clausewise check` is given. */
export interface CheckOptions extends ManifestOptions {
  readonly formats: readonly Wanted[]
  readonly asOf: string
  readonly language: LanguageCode
  readonly base?: string | undefined
  readonly baseline?: string | undefined
  readonly pruneBaseline: boolean
  readonly acceptNew: boolean
  readonly advisory: boolean
  readonly threshold: Threshold
  readonly quiet: boolean
  readonly colour: boolean
  readonly category?: string | undefined
  readonly security: boolean
  readonly includeAccepted: boolean
  readonly pages?: string | undefined
  readonly version: string
}

/** Checks a manifest, writes what is wanted, and says how it ended. */
export async function check(options: CheckOptions, io: Io): Promise<Exit> {
  const read = await gathered(options, io)
  const { files, refused, root } = read
  const base = options.base === undefined ? undefined : await gatherBase(options.base, root, io.cwd, options.largest)
  const place = options.baseline === undefined ? undefined : resolve(io.cwd, options.baseline)
  if (place === undefined && (options.pruneBaseline || options.acceptNew)) throw new Misuse({ code: 'baseline-unnamed' })
  const sources = [...placesOf(read), ...(base === undefined ? [] : placesOf(base))]
  refuseOverwriting(writtenBy(options, io), [...sources, ...(place === undefined ? [] : [place])])
  if (place !== undefined) refuseOverwriting([{ place, path: relative(io.cwd, place), option: `--baseline ${options.baseline}` }], sources)
  const before = place === undefined ? undefined : readBaseline(place, options.acceptNew)
  const {
    report: first,
    policy: named,
    context,
  } = checked({
    files,
    refused,
    root,
    policy,
    asOf: options.asOf,
    base: base?.files,
    baseRefused: base?.refused,
    baseline: before,
    readers: schemaReaders,
  })
  const hasSchema = context === undefined || [...context.declared.systems.values()].some(({ entry }) => entry.schema !== undefined)
  if (options.threshold.minAccounted !== undefined && !hasSchema) throw new Misuse({ code: 'schema-unnamed' })
  // What a run takes into the baseline, or out of it, counts for that run already.
  const after = before === undefined || !first.complete ? before : baselineAfter(before, first, { prune: options.pruneBaseline, acceptNew: options.acceptNew })
  const report = after === undefined ? first : againstBaseline(first, after)
  await write(report, named, read, options, io)
  if (place !== undefined && before !== undefined && after !== undefined && first.complete) {
    const isWritten = writeBaseline(place, before, after)
    if (isWritten && !options.quiet) await io.err.write(`${notices[options.language].baselineWritten(relative(io.cwd, place))}\n`)
  }
  return ended(report, options, io)
}

/** The manifest before: a file, or a folder into which the base was exported, where it is looked for at the same path. */
async function gatherBase(base: string, manifest: string, cwd: string, largest: number): Promise<Gathered> {
  const place = resolve(cwd, base)
  if (!existsSync(place)) throw new Misuse({ code: 'base-missing', path: base })
  const isFolder = statSync(place).isDirectory()
  if (isFolder && !existsSync(join(place, manifest))) throw new Misuse({ code: 'base-without-manifest', path: base, manifest })
  const read = isFolder ? await gather(join(place, manifest), place, cwd, largest) : await gather(place, rootOf(place, undefined, cwd), cwd, largest)
  const [unread] = read.files.length === 0 ? read.refused : []
  if (unread?.code === 'file-too-large') throw new Misuse({ code: 'too-large', path: base, largest })
  if (read.files.length === 0) throw new Misuse({ code: 'unreadable', path: base, why: unread?.why ?? '' })
  return read
}

/** What a check writes beside the baseline. */
function writtenBy({ formats }: CheckOptions, { cwd }: Io): readonly ToWrite[] {
  return formats.flatMap(({ format, file }) => (file === undefined ? [] : [{ place: resolve(cwd, file), path: file, option: `--format ${format}=${file}` }]))
}

async function write(report: Report, named: Policy | undefined, { files, folder }: Gathered, options: CheckOptions, io: Io): Promise<void> {
  const shared: Omit<OutputOptions, 'colour' | 'width'> = {
    language: options.language,
    policy: named,
    files,
    version: options.version,
    quiet: options.quiet,
    ...options.threshold,
    advisory: options.advisory,
    category: options.category,
    security: options.security,
    includeAccepted: options.includeAccepted,
    pages: options.pages,
  }
  for (const { format, file } of options.formats) {
    const output = outputs[format]
    if (output === undefined) continue
    if (file === undefined) {
      await io.out.write(withEnd(output(report, { ...shared, colour: options.colour, width: io.out.isTerminal ? io.out.width : undefined })))
      continue
    }
    const place = resolve(io.cwd, file)
    // A page that is a file links to the pages of the findings from where it stands.
    const pages =
      options.pages ??
      (format === 'html' ? `${relative(dirname(place), join(folder, 'node_modules/clausewise/docs/findings')).replaceAll('\\', '/')}/` : undefined)
    writeText(place, withEnd(output(report, { ...shared, colour: false, pages })))
    const left = format === 'sarif' ? sarifLeftOut(report, { includeAccepted: options.includeAccepted }) : 0
    if (left > 0) await io.err.write(`${notices[options.language].leftOut(file, left)}\n`)
  }
}

function withEnd(text: string): string {
  return text.endsWith('\n') || text === '' ? text : `${text}\n`
}

/** The counts are said on every run; on the error stream where the output proper has none. */
async function ended(report: Report, { formats, language, threshold, advisory, quiet }: CheckOptions, io: Io): Promise<Exit> {
  const wanted = { ...threshold, language, advisory }
  const { counts, against, notes } = summary(report, wanted)
  const isSaid = formats.some(({ format, file }) => format === 'pretty' && file === undefined)
  const said = isSaid ? [] : quiet ? outcomeNotes(report, wanted) : [...notes, counts, against]
  await io.err.write(said.map((line) => `${line}\n`).join(''))
  const exit = exits[outcomeOf(report, threshold)]
  return advisory && exit !== exits.wrong ? exits.clean : exit
}
