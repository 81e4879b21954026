import { type Command, Option } from 'commander'
import type { LanguageCode } from '../../explain/language.js'
import { isColoured } from '../colour.js'
import type { Exit } from '../exit.js'
import type { Io } from '../io.js'
import { colourOption, languageOption, manifestArgument, maxSizeOption, rootOption } from '../options.js'
import { coverageFormats, printCoverage } from './coverage.js'

/** `clausewise coverage`. */
export function coverageCommand(program: Command, io: Io, ended: (exit: Exit) => void): void {
  program
    .command('coverage')
    .description('say which clauses of the policy a manifest touches, by which flows, uses, collections and stores, and which nothing touches')
    .addArgument(manifestArgument())
    .addOption(new Option('--format <format>', 'how to print it').choices(Object.keys(coverageFormats)).default('pretty'))
    .addOption(languageOption())
    .addOption(rootOption())
    .addOption(maxSizeOption())
    .addOption(colourOption())
    .addHelpText(
      'after',
      `
The policy is asked of each collection, use, flow and store, as \`clausewise check\` asks it. An answer permits by a clause,
denies by it, or carries a duty from it; what the check finds counts as breaking the clauses that it cites. A clause that
nothing touches needs nothing of these systems, or the manifest lacks what touches it.

Exit codes: 0 printed; 2 the call, the manifest, the policy or a file is wrong; 4 a fault of clausewise.

Examples:
  clausewise coverage
  clausewise coverage privacy/clausewise.yaml --language ja
  clausewise coverage --format markdown > docs/coverage.md
  clausewise coverage --format json | jq -r '.clauses[] | select(.entities == []) | .clause'`,
    )
    .action(async (manifest: string, { maxSize, color, ...others }: CoverageGiven) =>
      ended(await printCoverage({ ...others, manifest, largest: maxSize, colour: isColoured(io, color) }, io)),
    )
}

interface CoverageGiven {
  readonly format: string
  readonly language: LanguageCode
  readonly root?: string
  readonly maxSize: number
  readonly color: boolean
}
