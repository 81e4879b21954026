import { refuse } from './refuse.js'

/** So many marks stand in a manifest at most. The parser makes at most three events of each, all of them before anything else is done. */
export const mostMarksOfManifest = 350_000
/** A description of an API is rightly larger than any manifest. */
export const mostMarksOfSchema = 1_500_000

const newline = 0x0a
const carriageReturn = 0x0d
const blanks: ReadonlySet<number> = new Set([0x09, newline, carriageReturn, 0x20])
const comma = 0x2c
const dash = 0x2d
const colon = 0x3a
const question = 0x3f
const openBracket = 0x5b
const openBrace = 0x7b

/** Refuses a text of very many nodes or lines before it is parsed: what begins a node, or ends a line, is counted wherever it stands. */
export function refuseCrowded(text: string, most: number): void {
  let marks = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const isMark =
      code === comma || code === colon || code === newline || code === openBracket || code === openBrace || code === carriageReturn
        ? true
        : (code === dash || code === question) && blanks.has(text.charCodeAt(at + 1))
    if (!isMark) continue
    marks += 1
    if (marks > most) refuse('too-large', { start: at, end: at + 1 }, String(most))
  }
}
