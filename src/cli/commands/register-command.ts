import { type Command, Option } from 'commander'
import type { LanguageCode } from '../../explain/language.js'
import type { Exit } from '../exit.js'
import type { Io } from '../io.js'
import { day, languageOption, manifestArgument, maxSizeOption, rootOption } from '../options.js'
import { printRegister, registerFormats } from './register.js'

/** `clausewise register`. */
export function registerCommand(program: Command, io: Io, ended: (exit: Exit) => void): void {
  program
    .command('register')
    .description('print the register of personal data that a manifest declares: what, why, where, to whom, in which country, until when, by which clause')
    .addArgument(manifestArgument())
    .addOption(new Option('--format <format>', 'how to print it').choices(Object.keys(registerFormats)).default('markdown'))
    .option('--as-of <day>', 'the day that the register is dated; today unless given', day)
    .addOption(languageOption())
    .option('--out <file>', 'the file to write; the terminal unless given')
    .addOption(rootOption())
    .addOption(maxSizeOption())
    .addHelpText(
      'after',
      `
A row is what is done with fields of one place for one purpose; the recipients of that purpose stand in it. What the
policy denies is marked: the register says what is declared, and \`clausewise check\` whether it is right. Markdown says
of which day it is: with --as-of it is the same on every day.

CSV is as RFC 4180 has it, in UTF-8. It begins with a byte order mark: without it Excel takes Japanese for another
encoding. Cells that would begin as a formula (= + - @) begin with an apostrophe, as whoever opens it would run them.

Exit codes: 0 printed; 2 the call, the manifest, the policy or a file is wrong; 4 a fault of clausewise.

Examples:
  clausewise register > docs/register.md
  clausewise register privacy/clausewise.yaml --language ja
  clausewise register --format csv --language ja --out register.csv`,
    )
    .action(async (manifest: string, { maxSize, asOf, ...others }: RegisterGiven) =>
      ended(await printRegister({ ...others, manifest, asOf: asOf ?? io.today(), largest: maxSize }, io)),
    )
}

interface RegisterGiven {
  readonly format: string
  readonly asOf?: string
  readonly language: LanguageCode
  readonly out?: string
  readonly root?: string
  readonly maxSize: number
}
