import type { Command } from 'commander'
import type { LanguageCode } from '../../explain/language.js'
import type { Exit } from '../exit.js'
import type { Io } from '../io.js'
import { languageOption } from '../options.js'
import { policyOption } from '../policy-file.js'
import { plan } from './plan.js'

/** `clausewise plan`. */
export function planCommand(program: Command, io: Io, ended: (exit: Exit) => void): void {
  program
    .command('plan')
    .description('plan deletions: JSON lines of requests in, plans out as JSON lines, one for each line and in the same order')
    .addOption(policyOption())
    .option('--explain', 'add the plan in sentences, as `sentences`', false)
    .addOption(languageOption())
    .addHelpText(
      'after',
      `
A request says what is asked (delete, stop-use, stop-disclosure), on which day, of whom, and which holdings there are.
Every line is answered, so that a pipe stays in step. A request with faults is answered with them, and planned is false:
nothing is deleted on half an answer; the lines behind it are planned all the same. So is a blank line, one that is
no JSON, and one longer than 8 MiB. The answers to what has come in are written before more is read.

Exit codes: 0 every request was planned; 1 one or more had faults; 2 the call or the policy is wrong;
4 a fault of clausewise. No line at all is 0.

Examples:
  clausewise plan < requests.jsonl > plans.jsonl
  clausewise plan --policy shop.yaml --explain --language ja < requests.jsonl
  echo '{"request":"delete","requestedOn":"2026-04-01","asOf":"2026-04-01","subject":{"id":"c-17"},"holdings":[{"field":"email","record":"profile"}]}' | clausewise plan`,
    )
    .action(async (given: PlanGiven) => ended(await plan(given, io)))
}

interface PlanGiven {
  readonly policy?: string
  readonly explain: boolean
  readonly language: LanguageCode
}
