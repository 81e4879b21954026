import packaged from '../../package.json' with { type: 'json' }
import type { Io, Output } from './io.js'
import { run } from './run.js'

/** A stream that is waited for. Its other end may go away, as in `clausewise check | head`: what is written then is lost. */
function outputOf(stream: NodeJS.WriteStream): Output {
  let isGone = false
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
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

const io: Io = { cwd: process.cwd(), env: process.env, stdin: process.stdin, out: outputOf(process.stdout), err: outputOf(process.stderr), today }

// The code is set rather than the process ended: what is still being written is then written whole.
process.exitCode = await run(process.argv.slice(2), io, packaged.version)
