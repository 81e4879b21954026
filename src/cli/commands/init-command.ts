import type { Command } from 'commander'
import type { LanguageCode } from '../../explain/language.js'
import type { Exit } from '../exit.js'
import type { Io } from '../io.js'
import { languageOption, maxSizeOption, rootOption } from '../options.js'
import { init } from './init.js'

/** `clausewise init`. */
export function initCommand(program: Command, io: Io, ended: (exit: Exit) => void): void {
  program
    .command('init')
    .description('write a first manifest from what there is: Prisma schemas, SQL, OpenAPI, Fides; without any, an example')
    .option('--from <file...>', 'what to start from: files, patterns, or folders of Prisma schemas and SQL; may be given several times')
    .option('--out <file>', 'the manifest to write', 'clausewise.yaml')
    .option('--force', 'write over a file that is there', false)
    .addOption(languageOption())
    .addOption(rootOption())
    .addOption(maxSizeOption())
    .addHelpText(
      'after',
      `
What is not sure stands in the manifest as a comment, to be decided by who knows; what had no counterpart is told on the
error stream. That \`clausewise check\` then finds much is the point: nothing is taken for right because it is there.
A folder or a pattern is written as a pattern, so that the migrations to come are compared too.

Exit codes: 0 written; 2 the call or a file is wrong, or the manifest is there already; 4 a fault of clausewise.

Examples:
  clausewise init
  clausewise init --from prisma
  clausewise init --from 'db/migrations/*.sql' --from api/openapi.yaml --language ja
  clausewise init --from .fides/*.yml --out privacy/clausewise.yaml`,
    )
    .action(async ({ from = [], maxSize, ...others }: InitGiven) => ended(await init({ ...others, from, largest: maxSize }, io)))
}

interface InitGiven {
  readonly from?: readonly string[]
  readonly out: string
  readonly force: boolean
  readonly language: LanguageCode
  readonly root?: string
  readonly maxSize: number
}
