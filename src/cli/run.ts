import { Command, CommanderError } from 'commander'
import { checkCommand } from './commands/check-command.js'
import { coverageCommand } from './commands/coverage-command.js'
import { decideCommand } from './commands/decide-command.js'
import { explainCommand } from './commands/explain-command.js'
import { initCommand } from './commands/init-command.js'
import { planCommand } from './commands/plan-command.js'
import { registerCommand } from './commands/register-command.js'
import { schemaCommand } from './commands/schema-command.js'
import { type Exit, exits, Misuse } from './exit.js'
import type { Io } from './io.js'

/** Runs a command line, and says how it ended. Nothing is thrown out of it. */
export async function run(args: readonly string[], io: Io, version: string): Promise<Exit> {
  let exit: Exit = exits.clean
  const program = programOf(io, version, (ended) => {
    exit = ended
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return exit
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exits.clean : exits.wrong
    if (error instanceof Misuse) {
      await io.err.write(`error: ${error.message}\n`)
      return exits.wrong
    }
    await io.err.write(`clausewise has a fault of its own: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    return exits.ours
  }
}

function programOf(io: Io, version: string, ended: (exit: Exit) => void): Command {
  // What the parser prints is kept until the end of the turn: it writes without waiting.
  const program = new Command('clausewise')
    .description('checks what systems declare to do with personal data against a privacy policy')
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .showSuggestionAfterError()
    .configureOutput({ writeOut: (text) => void io.out.write(text), writeErr: (text) => void io.err.write(text) })
    .exitOverride()
    .enablePositionalOptions()
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
