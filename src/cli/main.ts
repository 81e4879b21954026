import { fstatSync } from 'node:fs'
import packaged from '../../package.json' with { type: 'json' }
import type { Io, Output } from './io.js'
import { run } from './run.js'
import { whyInWords, whyOf } from './why-of.js'

/** How a call ends whose output cannot be written, as on a full disk: what is on it is no report. */
const unwritten = 2

/**
 * A stream that is waited for. Its other end may go away, as in `clausewise check | head`: what is written then is lost. That nothing can be written is
 * said, where it can be, and is how the call ends.
 */
function outputOf(stream: NodeJS.WriteStream): Output {
  let isGone = false
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && !isGone) {
      isUnwritten = true
      process.exitCode = unwritten
      if (stream !== process.stderr) process.stderr.write(`clausewise: the output cannot be written: ${whyInWords(whyOf(error), 'en')}\n`)
    }
    isGone = true
    stream.emit('drain')
  })
  return {
    write: (text) => new Promise((resolve) => (isGone || stream.write(text) ? resolve() : stream.once('drain', resolve))),
    isGone: () => isGone,
    isTerminal: stream.isTTY === true,
    width: stream.columns,
  }
}

function today(): string {
  const now = new Date()
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** What comes in. Of a folder Node makes an input that is empty: here it is read, and fails as one. */
async function* inputOf(): Io['stdin'] {
  if (fstatSync(0).isDirectory()) throw Object.assign(new Error('EISDIR: illegal operation on a directory, read'), { code: 'EISDIR' })
  yield* process.stdin
}

let isUnwritten = false
const io: Io = { cwd: process.cwd(), env: process.env, stdin: inputOf(), out: outputOf(process.stdout), err: outputOf(process.stderr), today }

// The code is set rather than the process ended: what is still being written is then written whole.
const code = await run(process.argv.slice(2), io, packaged.version)
process.exitCode = isUnwritten ? unwritten : code
