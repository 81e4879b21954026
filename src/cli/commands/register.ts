import { resolve } from 'node:path'
import type { LanguageCode } from '../../explain/language.js'
import { register } from '../../gate/register.js'
import type { RegisterOptions } from '../../gate/register-cells.js'
import { registerCsv } from '../../gate/register-csv.js'
import { registerMarkdown } from '../../gate/register-markdown.js'
import type { Register } from '../../gate/register-row.js'
import { policy } from '../../index.js'
import { type Exit, exits } from '../exit.js'
import { placesOf, writeText } from '../files.js'
import type { Io } from '../io.js'
import { refuseOverwriting } from '../same-file.js'
import { faulty, gathered, type ManifestOptions } from './manifest-read.js'

/** What a register can be printed as. */
export const registerFormats: { readonly [format: string]: (register: Register, options: RegisterOptions) => string } = {
  markdown: registerMarkdown,
  csv: registerCsv,
}

interface PrintOptions extends ManifestOptions {
  readonly format: string
  readonly language: LanguageCode
  readonly asOf: string
  /** The terminal unless given. */
  readonly out?: string | undefined
}

/** Prints the register of a manifest. */
export async function printRegister(options: PrintOptions, io: Io): Promise<Exit> {
  const { format, language, out, asOf } = options
  const read = await gathered(options, io)
  if (out !== undefined) refuseOverwriting([{ place: resolve(io.cwd, out), path: out, option: `--out ${out}` }], placesOf(read))
  const made = register({ ...read, policy })
  if (!made.ok) return faulty(made.faults, read, language, io)
  const text = registerFormats[format]?.(made.register, { language, policy: made.policy, asOf }) ?? ''
  if (out === undefined) await io.out.write(text)
  else writeText(resolve(io.cwd, out), text)
  return exits.clean
}
