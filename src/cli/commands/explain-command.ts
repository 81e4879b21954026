import { type Command, Option } from 'commander'
import type { LanguageCode } from '../../explain/language.js'
import { isColoured } from '../colour.js'
import type { Exit } from '../exit.js'
import type { Io } from '../io.js'
import { colourOption, languageOption } from '../options.js'
import { policyOption } from '../policy-file.js'
import { explain } from './explain.js'

/** `clausewise explain`. */
export function explainCommand(program: Command, io: Io, ended: (exit: Exit) => void): void {
  program
    .command('explain')
    .description('explain a finding or a clause; without one, list them')
    .argument('[finding | clause]', 'a finding of `clausewise check`, or a clause of the policy')
    .addOption(languageOption())
    .addOption(policyOption())
    .addOption(new Option('--manifest <file>', 'a manifest: its policy, with the parameters and limits of its own').conflicts('policy'))
    .addOption(colourOption())
    .addHelpText(
      'after',
      `
Exit codes: 0 explained; 2 the call, the policy or the manifest is wrong; 4 a fault of clausewise.

Examples:
  clausewise explain
  clausewise explain schema-drift
  clausewise explain disclosure.1 --language ja
  clausewise explain 3.2 --policy shop.yaml
  clausewise explain own.1 --manifest clausewise.yaml`,
    )
    .action(async (word: string | undefined, { color, ...others }: ExplainGiven) =>
      ended(await explain({ ...others, word, colour: isColoured(io, color) }, io)),
    )
}

interface ExplainGiven {
  readonly policy?: string
  readonly manifest?: string
  readonly language: LanguageCode
  readonly color: boolean
}
