import type { LanguageCode } from '../explain/language.js'
import type { Line, Unread } from './answer-lines.js'

/** The lines that could not be read. */
interface UnreadLines {
  /** Counts a line. */
  readonly see: (line: Line) => void
  /** What is to be said of them at the end; nothing where all could be read. */
  readonly said: (language: LanguageCode) => string | undefined
}

/** Counts lines, and remembers the first that could not be read. */
export function unreadLines(): UnreadLines {
  let lines = 0
  let unread = 0
  let first: { readonly line: number; readonly why: Unread } | undefined
  return {
    see: (line) => {
      lines += 1
      if (line.ok) return
      unread += 1
      first ??= { line: lines, why: line.why }
    },
    said: (language) => (first === undefined ? undefined : sentences[language](first.line, reasons[language][first.why], unread, lines)),
  }
}

const reasons: { readonly [Code in LanguageCode]: { readonly [Why in Unread]: string } } = {
  en: { 'no-json': 'is no JSON', 'no-text': 'is not UTF-8', 'too-long': 'is longer than 8 MiB' },
  ja: { 'no-json': 'JSONではありません', 'no-text': 'UTF-8ではありません', 'too-long': '8 MiBを超えています' },
}

const sentences: { readonly [Code in LanguageCode]: (line: number, reason: string, unread: number, lines: number) => string } = {
  en: (line, reason, unread, lines) => `line ${line} ${reason}; ${unread} of ${lines} lines could not be read`,
  ja: (line, reason, unread, lines) => `${line}行目は${reason}。全${lines}行のうち、読み取れなかったのは${unread}行です。`,
}
