import type { Io } from './io.js'
import { Misuse } from './mistake.js'
import { whyOf } from './why-of.js'

/** What a line of input holds; or why nobody can tell. */
export type Line = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly why: Unread }
export type Unread = 'no-json' | 'no-text' | 'too-long'

/** A line of more bytes is not kept, and not read. */
const longestLine = 8 * 1024 * 1024

/** So many characters are written at once at most, but for a longer answer. */
const mostAtOnce = 64 * 1024

/**
 * Answers each line of the input, which holds JSON, with one line: so whoever writes and reads stays in step. The answers to what has come in are written
 * before more is read, and no more is read before they are taken. Where nobody takes
 * them any more, as in `clausewise decide | head`, it ends.
 */
export async function answerLines({ stdin, out }: Pick<Io, 'stdin' | 'out'>, answer: (line: Line) => unknown): Promise<void> {
  const cut = lineCutter()
  let text = ''
  const flush = async () => {
    const written = text
    text = ''
    if (written !== '') await out.write(written)
  }
  const say = async (lines: Iterable<Line>) => {
    for (const line of lines) {
      text += `${JSON.stringify(answer(line))}\n`
      if (text.length >= mostAtOnce) await flush()
    }
    await flush()
  }
  for await (const chunk of chunksOf(stdin)) {
    await say(cut.take(chunk))
    if (out.isGone()) return
  }
  await say(cut.rest())
}

/** What comes in; that it cannot be read, as a folder cannot, is a mistake of whoever called. */
async function* chunksOf(stdin: Io['stdin']): AsyncGenerator<Buffer, void, undefined> {
  try {
    for await (const chunk of stdin) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
  } catch (error) {
    throw new Misuse({ code: 'input-unreadable', why: whyOf(error) })
  }
}

/** Cuts what comes in into lines. Of a line that is too long nothing is kept. */
function lineCutter(): { readonly take: (chunk: Buffer) => Iterable<Line>; readonly rest: () => Iterable<Line> } {
  let parts: Buffer[] = []
  let length = 0
  const add = (part: Buffer) => {
    length += part.length
    if (length > longestLine) parts = []
    else parts.push(part)
  }
  const end = (): Line => {
    const line: Line = length > longestLine ? { ok: false, why: 'too-long' } : read(Buffer.concat(parts))
    parts = []
    length = 0
    return line
  }
  return {
    *take(chunk) {
      let start = 0
      for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, start)) {
        add(chunk.subarray(start, at))
        yield end()
        start = at + 1
      }
      if (start < chunk.length) add(chunk.subarray(start))
    },
    *rest() {
      if (length > 0) yield end()
    },
  }
}

const newline = 0x0a
const decoder = new TextDecoder('utf-8', { fatal: true })

function read(bytes: Buffer): Line {
  let text: string
  try {
    text = decoder.decode(bytes)
  } catch {
    return { ok: false, why: 'no-text' }
  }
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    return { ok: false, why: 'no-json' }
  }
}
