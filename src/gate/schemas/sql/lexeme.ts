/** How a text is cut into lexemes. Databases differ in it more than in anything else. */
export interface Lexis {
  /** A backslash escapes in quotes, `#` begins a comment, `/*!` is no comment: MySQL and MariaDB. Else dollars quote, and comments nest. */
  readonly isMysql: boolean
}

export type LexemeKind = 'space' | 'comment' | 'word' | 'quoted' | 'string' | 'number' | 'symbol'

export interface Lexeme {
  readonly kind: LexemeKind
  readonly end: number
  /** What began in it has no end in the text: it reaches to the end of the text. */
  readonly isOpen?: true
}

const spaceHere = /\s+/y
const lineHere = /[^\r\n]*/y
// Letters, digits, `_`, `$`, and whatever is neither ASCII nor a space.
const wordHere = /[^\0-#%-/:-@[-^`{-\x7F\s]+/y
const numberHere = /\d+(?![^\0-#%-/:-@[-^`{-\x7F\s])/y
const dollarHere = /\$(?:[^\0-@[-^`{-\x7F\s][^\0-/:-@[-^`{-\x7F\s]{0,62})?\$/y
const hiddenHere = /\/\*M?!\d*/y
const bracketHere = /\[[^[\]'"\r\n]{1,128}\]/y
const afterWord = /[\])]|[^\0-#%-/:-@[-^`{-\x7F\s]/

/** What ends a quote, or goes on after an escape. */
const stops = {
  plain: { "'": /'/g, '"': /"/g, '`': /`/g },
  withBackslash: { "'": /['\\]/g, '"': /["\\]/g, '`': /`/g },
}

/** The lexeme that begins at a place of a text. Every character is looked at a bounded number of times, whatever the text. */
export function lexemeAt(text: string, at: number, { isMysql }: Lexis): Lexeme {
  const first = text[at] ?? ''
  const two = text.slice(at, at + 2)
  const space = endOf(spaceHere, text, at)
  if (space > at) return { kind: 'space', end: space }
  if (two === '--' || (first === '#' && (isMysql || isAtLineStart(text, at)))) return { kind: 'comment', end: endOf(lineHere, text, at) }
  if (isMysql && (two === '/*' || two === '*/')) {
    const hidden = two === '*/' ? at + 2 : endOf(hiddenHere, text, at)
    return hidden > at ? { kind: 'space', end: hidden } : upTo(text, '*/', at + 2, 'comment')
  }
  if (two === '/*') return nestedComment(text, at)
  if (first === "'") return quoted(text, at, first, isMysql, 'string')
  if (first === '"' || first === '`') return quoted(text, at, first, isMysql, 'quoted')
  if (first === '$' && !isMysql) {
    const end = endOf(dollarHere, text, at)
    if (end > at) return upTo(text, text.slice(at, end), end, 'string')
  }
  if (first === '[' && !afterWord.test(text[at - 1] ?? '')) {
    const end = endOf(bracketHere, text, at)
    if (end > at) return { kind: 'quoted', end }
  }
  const end = endOf(wordHere, text, at)
  if (end === at) return { kind: 'symbol', end: at + 1 }
  // PostgreSQL's `E'…'` escapes with backslashes.
  if (end === at + 1 && text[end] === "'" && (first === 'E' || first === 'e')) return quoted(text, end, "'", true, 'string')
  return { kind: endOf(numberHere, text, at) > at ? 'number' : 'word', end }
}

/** In other databases than MySQL `#` is an operator, but none begins a line with it. */
function isAtLineStart(text: string, at: number): boolean {
  const before = text[at - 1]
  return before === undefined || before === '\n' || before === '\r'
}

/** Where a pattern that stands at a place has ended; the place itself where it does not stand there. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

function upTo(text: string, mark: string, from: number, kind: LexemeKind): Lexeme {
  const found = text.indexOf(mark, from)
  return found < 0 ? { kind, end: text.length, isOpen: true } : { kind, end: found + mark.length }
}

function nestedComment(text: string, at: number): Lexeme {
  const marks = /\/\*|\*\//g
  marks.lastIndex = at
  let depth = 0
  for (let mark = marks.exec(text); mark !== null; mark = marks.exec(text)) {
    depth += mark[0] === '/*' ? 1 : -1
    if (depth === 0) return { kind: 'comment', end: marks.lastIndex }
  }
  return { kind: 'comment', end: text.length, isOpen: true }
}

/** A doubled quote stands for the quote itself. */
function quoted(text: string, at: number, quote: '"' | "'" | '`', withBackslash: boolean, kind: LexemeKind): Lexeme {
  const pattern = stops[withBackslash ? 'withBackslash' : 'plain'][quote]
  pattern.lastIndex = at + 1
  for (let stop = pattern.exec(text); stop !== null; stop = pattern.exec(text)) {
    if (stop[0] === '\\' || text[stop.index + 1] === quote) pattern.lastIndex = stop.index + 2
    else return { kind, end: stop.index + 1 }
  }
  return { kind, end: text.length, isOpen: true }
}
