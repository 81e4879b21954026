import { Command, CommanderError } from 'commander'
import { nearest } from '../compile/nearest.js'
import { callInWords } from './call-in-words.js'
import { checkCommand } from './commands/check-command.js'
import { coverageCommand } from './commands/coverage-command.js'
import { decideCommand } from './commands/decide-command.js'
import { explainCommand } from './commands/explain-command.js'
import { initCommand } from './commands/init-command.js'
import { planCommand } from './commands/plan-command.js'
import { registerCommand } from './commands/register-command.js'
import { schemaCommand } from './commands/schema-command.js'
import { type Exit, exits } from './exit.js'
import type { Io } from './io.js'
import { languageOfCall } from './language-of-call.js'
import { Misuse } from './mistake.js'
import { mistakeInWords } from './mistake-words.js'
import { notices } from './notices.js'

/** Runs a command line, and says how it ended. Nothing is thrown out of it. */
export async function run(args: readonly string[], io: Io, version: string): Promise<Exit> {
  let exit: Exit = exits.clean
  const language = languageOfCall(args)
  const program = programOf(io, version, (ended) => {
    exit = ended
  })
  try {
    refuseHelpOfNothing(program, args)
    await program.parseAsync(args, { from: 'user' })
    return exit
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return exits.clean
      // Where no command is given, the help was printed in place of a sentence.
      if (error.code !== 'commander.help') await io.err.write(`${callInWords(error, language)}\n`)
      return exits.wrong
    }
    if (error instanceof Misuse) {
      await io.err.write(`${notices[language].error}${mistakeInWords(error.mistake, language)}\n`)
      return exits.wrong
    }
    await io.err.write(`${notices[language].ownFault}${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    return exits.ours
  }
}

/** The parser answers `help` of a command that there is not with the help of all. */
function refuseHelpOfNothing({ commands }: Command, [first, command]: readonly string[]): void {
  if (first !== 'help' || command === undefined || command.startsWith('-')) return
  const names = [...commands.map((each) => each.name()), 'help']
  if (!names.includes(command)) throw new Misuse({ code: 'command-unknown', command, nearest: nearest(command, names) })
}

function programOf(io: Io, version: string, ended: (exit: Exit) => void): Command {
  // What the parser prints is kept until the end of the turn: it writes without waiting.
  const program = new Command('clausewise')
    .description('checks what systems declare to do with personal data against a privacy policy')
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: (text) => void io.out.write(text),
      writeErr: (text) => void io.err.write(text),
      // What is wrong with a call is said at the end, in the language that it asks for.
      outputError: () => undefined,
    })
    .exitOverride()
    .enablePositionalOptions()
    .addHelpText(
      'after',
      `
Examples:
  clausewise init --from prisma               write a first manifest
  clausewise check                            check it
  clausewise check --language ja --format html=report.html
  clausewise explain disclosure-denied        say what a finding means, and what to do
  clausewise register --format csv --out register.csv

\`clausewise help check\` says more of one command. Messages are in English or, with --language ja, in Japanese.`,
    )
  initCommand(program, io, ended)
  checkCommand(program, io, version, ended)
  explainCommand(program, io, ended)
  registerCommand(program, io, ended)
  coverageCommand(program, io, ended)
  decideCommand(program, io, ended)
  planCommand(program, io, ended)
  schemaCommand(program, io, ended)
  return program
}
