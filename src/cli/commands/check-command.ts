import { type Command, Option } from 'commander'
import type { LanguageCode } from '../../explain/language.js'
import { isColoured } from '../colour.js'
import type { Exit } from '../exit.js'
import type { Io } from '../io.js'
import { Misuse } from '../mistake.js'
import { colourOption, day, languageOption, manifestArgument, maxSizeOption, rootOption } from '../options.js'
import { outputs, type Wanted, wantedOf } from '../outputs.js'
import { check } from './check.js'

/** `clausewise check`. */
export function checkCommand(program: Command, io: Io, version: string, ended: (exit: Exit) => void): void {
  program
    .command('check')
    .description('check a manifest; fails where a flow breaks the policy, or the code no longer matches the manifest')
    .addArgument(manifestArgument())
    .addOption(
      new Option('--format <format[=file]>', `how to say it: ${Object.keys(outputs).join(', ')}; with a file, into that file; may be given several times`)
        .argParser(wanted)
        .default([], 'pretty'),
    )
    .option('--as-of <day>', 'the day of the check; today unless given', day)
    .addOption(languageOption())
    .addOption(rootOption())
    .option('--base <file>', 'the manifest before, or a folder with an export of it: says what this change does to the flows')
    .option('--baseline <file>', 'findings that are known and do not fail')
    .option('--prune-baseline', 'take out of the baseline what no longer occurs', false)
    .option('--accept-new', 'take new findings into the baseline', false)
    .option('--advisory', 'report as ever, and pass: for the first weeks', false)
    .addOption(new Option('--fail-on <level>', 'the lowest level that fails').choices(['error', 'warning']).default('warning'))
    .option('--min-accounted <share>', 'the share of the personal columns found that the manifest must account for, from 0 to 1', share)
    .option('--category <name>', 'tells several runs on one commit apart')
    .option('--security', 'SARIF: mark the findings as security alerts', false)
    .option('--include-accepted', 'SARIF: show what is accepted too, as suppressed', false)
    .option('--pages <address>', 'the address below which the pages of the findings are: ID.md is put behind it')
    .addOption(maxSizeOption())
    .option('--quiet', 'say only what fails', false)
    .addOption(colourOption())
    .addHelpText(
      'after',
      `
Exit codes: 0 clean; 1 findings; 2 the call, the manifest, the policy or a file is wrong, or nothing was checked;
3 too few columns accounted for; 4 a fault of clausewise.

Examples:
  clausewise check
  clausewise check privacy/clausewise.yaml --language ja
  clausewise check --format pretty --format sarif=clausewise.sarif --format junit=reports/clausewise.xml
  git show origin/main:clausewise.yaml > base.yaml && clausewise check --base base.yaml --format markdown=comment.md
  clausewise check --baseline known.json --accept-new`,
    )
    .action(async (manifest: string, given: CheckGiven) => {
      const { failOn, minAccounted, maxSize, color, format, asOf, ...others } = given
      ended(
        await check(
          {
            ...others,
            manifest,
            asOf: asOf ?? io.today(),
            formats: format.length === 0 ? [{ format: 'pretty' }] : format,
            threshold: { failOn, ...(minAccounted === undefined ? {} : { minAccounted }) },
            largest: maxSize,
            colour: isColoured(io, color),
            version,
          },
          io,
        ),
      )
    })
}

interface CheckGiven {
  readonly format: readonly Wanted[]
  readonly asOf?: string
  readonly language: LanguageCode
  readonly root?: string
  readonly base?: string
  readonly baseline?: string
  readonly pruneBaseline: boolean
  readonly acceptNew: boolean
  readonly advisory: boolean
  readonly failOn: 'error' | 'warning'
  readonly minAccounted?: number
  readonly category?: string
  readonly security: boolean
  readonly includeAccepted: boolean
  readonly pages?: string
  readonly maxSize: number
  readonly quiet: boolean
  readonly color: boolean
}

function wanted(text: string, before: readonly Wanted[]): readonly Wanted[] {
  const read = wantedOf(text)
  if (read === undefined) throw new Misuse({ code: 'no-format', found: text, formats: Object.keys(outputs) })
  if (read.file === undefined && before.some(({ file }) => file === undefined)) throw new Misuse({ code: 'terminal-twice' })
  return [...before, read]
}

function share(text: string): number {
  const number = Number(text)
  if (!/^\d*\.?\d+$/.test(text) || !(number >= 0 && number <= 1)) throw new Misuse({ code: 'no-share', found: text })
  return number
}
