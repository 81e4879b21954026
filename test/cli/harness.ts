import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Exit } from '../../src/cli/exit.js'
import type { Io, Output } from '../../src/cli/io.js'
import { run } from '../../src/cli/run.js'

/** What a command line is run with; what is not given is as in a pipe, in a folder of its own that is empty. */
interface Given {
  /** Files to lay into the working directory, by their paths. */
  readonly files?: { readonly [path: string]: string }
  /** The working directory, where there is one already. */
  readonly cwd?: string
  readonly stdin?: string | Io['stdin']
  readonly env?: Io['env']
  readonly isTerminal?: boolean
  readonly width?: number
  readonly today?: string
  /** What is waited for whenever something is written. */
  readonly whenWritten?: (text: string) => Promise<void>
  /** Whether nobody reads what is written any more. */
  readonly isGone?: () => boolean
}

/** How a run ended, and what it said. */
interface Ran {
  readonly exit: Exit
  readonly out: string
  readonly err: string
  readonly cwd: string
}

/** Runs a command line in memory: nothing but its files touches the machine. */
export async function clausewise(args: readonly string[], given: Given = {}): Promise<Ran> {
  const { stdin = '', env = {}, isTerminal = false, width, today = '2026-11-28', whenWritten, isGone = () => false } = given
  const cwd = given.cwd ?? temporaryFolder()
  layInto(cwd, given.files ?? {})
  const said = { out: '', err: '' }
  const output = (to: keyof typeof said): Output => ({
    write: async (text) => {
      said[to] += text
      await whenWritten?.(text)
    },
    isGone,
    isTerminal,
    width,
  })
  const io: Io = { cwd, env, stdin: typeof stdin === 'string' ? inOneChunk(stdin) : stdin, out: output('out'), err: output('err'), today: () => today }
  const exit = await run(args, io, '0.0.0-test')
  return { exit, ...said, cwd }
}

/** A folder that is gone when the test is. */
export function temporaryFolder(files: { readonly [path: string]: string } = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'clausewise-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  layInto(folder, files)
  return folder
}

function layInto(folder: string, files: { readonly [path: string]: string }): void {
  for (const [path, text] of Object.entries(files)) {
    const place = join(folder, path)
    mkdirSync(dirname(place), { recursive: true })
    writeFileSync(place, text)
  }
}

async function* inOneChunk(text: string): AsyncGenerator<Buffer, void, undefined> {
  if (text !== '') yield Buffer.from(text)
}
