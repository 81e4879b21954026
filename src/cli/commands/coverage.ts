import type { LanguageCode } from '../../explain/language.js'
import { type Coverage, coverage } from '../../gate/coverage.js'
import { coverageMarkdown } from '../../gate/coverage-markdown.js'
import { coveragePretty, type PrettyCoverageOptions } from '../../gate/coverage-pretty.js'
import { schemaReaders } from '../../gate/schemas/schema-readers.js'
import { policy } from '../../index.js'
import { type Exit, exits } from '../exit.js'
import type { Io } from '../io.js'
import { faulty, gathered, type ManifestOptions } from './manifest-read.js'

/** What a coverage can be printed as. */
export const coverageFormats: { readonly [format: string]: (coverage: Coverage, options: PrettyCoverageOptions) => string } = {
  pretty: coveragePretty,
  markdown: coverageMarkdown,
  json: (covered) => `${JSON.stringify(covered, null, 2)}\n`,
}

interface PrintOptions extends ManifestOptions {
  readonly format: string
  readonly language: LanguageCode
  readonly colour: boolean
}

/** Prints which clauses a manifest touches. */
export async function printCoverage(options: PrintOptions, io: Io): Promise<Exit> {
  const { format, language, colour } = options
  const read = await gathered(options, io)
  const covered = coverage({ ...read, policy, asOf: io.today(), readers: schemaReaders })
  if (!covered.ok) return faulty(covered.faults, read, language, io)
  const shown = { language, policy: covered.policy, colour, width: io.out.isTerminal ? io.out.width : undefined }
  await io.out.write(coverageFormats[format]?.(covered.coverage, shown) ?? '')
  return exits.clean
}
