import type { Span } from '../../reading/tree.js'

/** A line for the client and not for the database: of psql, of sqlite3, of mysql. */
export interface ClientLine {
  readonly end: number
  /** What ends a statement from here on. */
  readonly delimiter?: string
  /** The file that is read here. */
  readonly include?: Include
  /** The database that is meant from here on. */
  readonly database?: string
}

/** A file that another reads, by the last part of its path, and where. */
export interface Include {
  readonly name: string
  readonly at: Span
}

const lines = [/[\\.][A-Za-z!?][^\r\n]*/y, /\\\.[ \t]+[^\s][^\r\n]*/y, /SOURCE[ \t]+[^\r\n]+/iy]
/** Without a semicolon it ends with its line. */
const useLine = /USE[ \t]+(?:[`"](?<quoted>[^`"\r\n]{1,128})[`"]|(?<bare>[^\s;`"]+))(?:;|[ \t]*(?:(?:--|#)[^\r\n]*)?(?=[\r\n]|$))/iy
const delimiterLine = /DELIMITER[ \t]+(\S+)[^\r\n]*/iy
const including = /^(?:\\(?:i|ir|include|include_relative|\.)|\.read|SOURCE)[ \t]+(?:'(?<one>[^']+)'|"(?<two>[^"]+)"|(?<bare>[^\s;]+))/i

/** The line for the client that begins at a place, if one does. */
export function clientLineAt(text: string, at: number): ClientLine | undefined {
  const delimits = matchAt(delimiterLine, text, at)
  if (delimits?.[1] !== undefined) return { end: at + delimits[0].length, delimiter: delimits[1] }
  const use = matchAt(useLine, text, at)
  if (use !== undefined) return { end: at + use[0].length, database: use.groups?.quoted ?? use.groups?.bare ?? '' }
  for (const pattern of lines) {
    const line = matchAt(pattern, text, at)?.[0]
    if (line === undefined) continue
    const named = including.exec(line)
    const path = named?.groups?.one ?? named?.groups?.two ?? named?.groups?.bare
    const include = path === undefined ? {} : { include: { name: path.split(/[/\\]/).at(-1) ?? '', at: { start: at, end: at + line.trimEnd().length } } }
    return { end: at + line.length, ...include }
  }
  return undefined
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(text) ?? undefined
}
