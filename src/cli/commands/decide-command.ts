import type { Command } from 'commander'
import type { LanguageCode } from '../../explain/language.js'
import type { Exit } from '../exit.js'
import type { Io } from '../io.js'
import { languageOption } from '../options.js'
import { policyOption } from '../policy-file.js'
import { decide } from './decide.js'

/** `clausewise decide`. */
export function decideCommand(program: Command, io: Io, ended: (exit: Exit) => void): void {
  program
    .command('decide')
    .description('decide requests: JSON lines in, decisions out as JSON lines, one for each line and in the same order')
    .addOption(policyOption())
    .option('--explain', 'add the decision in sentences, as `sentences`', false)
    .addOption(languageOption())
    .option('--fail-on-denied', 'exit with 1 where anything was denied', false)
    .addHelpText(
      'after',
      `
A request names its verb (canCollect, canUse, canDisclose), and beside it what that verb asks.
Every line is answered, so that a pipe stays in step: a blank one, one that is no JSON, and one longer than 8 MiB
as an invalid request, which is denied. The answers to what has come in are written before more is read.

Exit codes: 0 every line was read; 1 a line could not be read, or, with --fail-on-denied, was denied;
2 the call or the policy is wrong; 4 a fault of clausewise. No line at all is 0.

Examples:
  echo '{"verb":"canUse","purpose":3,"fields":["payment"],"subject":{"id":"c-17","standing":"active"}}' | clausewise decide
  clausewise decide --policy shop.yaml --explain --language ja < requests.jsonl > decisions.jsonl
  clausewise decide --fail-on-denied < planned-mailing.jsonl > /dev/null`,
    )
    .action(async (given: DecideGiven) => ended(await decide(given, io)))
}

interface DecideGiven {
  readonly policy?: string
  readonly explain: boolean
  readonly language: LanguageCode
  readonly failOnDenied: boolean
}
