import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { createColors } from 'picocolors'
import type { LanguageCode } from '../../explain/language.js'
import type { ManifestFault } from '../../gate/model/fault.js'
import { codeFrames } from '../../gate/report/code-frame.js'
import { harmless } from '../../gate/report/harmless.js'
import { prettyFault } from '../../gate/report/pretty-finding.js'
import { wordsOf } from '../../gate/words/words-of.js'
import { type Exit, exits } from '../exit.js'
import { type Gathered, gather, rootOf } from '../files.js'
import type { Io } from '../io.js'
import { Misuse } from '../mistake.js'

/** Which manifest is read, and how. */
export interface ManifestOptions {
  readonly manifest: string
  readonly root?: string | undefined
  readonly largest: number
}

/** Reads a manifest with all that it names. */
export async function gathered({ manifest, root, largest }: ManifestOptions, io: Io): Promise<Gathered> {
  if (!existsSync(resolve(io.cwd, manifest))) throw new Misuse({ code: 'manifest-missing', path: manifest })
  return gather(manifest, rootOf(manifest, root, io.cwd), io.cwd, largest)
}

/** Where nothing is shown of the width of a terminal, lines of code are cut at this. */
const usualWidth = 120

/** Says on the error stream what is wrong with a manifest, each fault with its place, as `clausewise check` does. */
export async function faulty(faults: readonly ManifestFault[], { files }: Gathered, language: LanguageCode, io: Io): Promise<Exit> {
  const shown = {
    colours: createColors(false),
    words: wordsOf({ language }),
    options: { language, files, colour: false },
    frame: codeFrames(files, usualWidth),
  }
  const lines = faults.flatMap((fault) => [...prettyFault(fault, shown), ''])
  await io.err.write(lines.map((line) => `${harmless(line)}\n`).join(''))
  return exits.wrong
}
