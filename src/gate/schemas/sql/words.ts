import type { Span } from '../../reading/tree.js'
import type { Token } from './statements.js'

/** The name of a table or a column. */
export interface Name {
  /** Without its quotes. */
  readonly text: string
  /** As it is written, with its quotes. */
  readonly at: Span
}

/** The name of a table, with the schema where it is said, in small letters; that of the default, such as `public`, is empty. */
export interface TableName extends Name {
  readonly schema?: string
  /** The schema is not said here, but by USE before. */
  readonly isImplied?: true
}

/** The word at a place of a statement, in capitals; empty where a name in quotes or a sign stands, or nothing. */
export function wordAt(text: string, tokens: readonly Token[], index: number): string {
  const token = tokens[index]
  // No word that means something is longer.
  return token?.kind === 'word' && token.end - token.start <= 32 ? text.slice(token.start, token.end).toUpperCase() : ''
}

/** Whether these words stand one after the other from there. */
export function areWordsAt(text: string, tokens: readonly Token[], index: number, words: string): boolean {
  return words.split(' ').every((word, offset) => wordAt(text, tokens, index + offset) === word)
}

/** Whether a sign stands there. */
export function isSignAt(text: string, tokens: readonly Token[], index: number, sign: string): boolean {
  const token = tokens[index]
  return token?.kind === 'symbol' && text[token.start] === sign
}

/** What a text or a name in quotes says. Of escapes, those of the quote itself are undone. */
export function unquoted(text: string, { start, end }: Span): string {
  const written = text.slice(start, end)
  const dollar = /^\$[^$]*\$/.exec(written)?.[0]
  if (dollar !== undefined) return written.slice(dollar.length, -dollar.length)
  const body = /^e'/i.test(written) ? written.slice(1) : written
  const quote = body[0] ?? ''
  if (quote === '[') return body.slice(1, -1)
  if (!['"', "'", '`'].includes(quote)) return written
  return body
    .slice(1, -1)
    .replaceAll(quote + quote, quote)
    .replaceAll(`\\${quote}`, quote)
}

/** The name at a place. SQLite and MySQL take texts for names, too. */
export function nameAt(text: string, tokens: readonly Token[], index: number): Name | undefined {
  const token = tokens[index]
  if (token === undefined || token.kind === 'symbol' || token.kind === 'number') return undefined
  const written = text.slice(token.start, token.end)
  return { text: token.kind === 'word' ? written : unquoted(text, token), at: { start: token.start, end: token.end } }
}

/** The names at a place that dots join, and the place after them. */
export function namesAt(text: string, tokens: readonly Token[], index: number): { readonly names: readonly Name[]; readonly next: number } {
  const names: Name[] = []
  let next = index
  for (let name = nameAt(text, tokens, next); name !== undefined; name = nameAt(text, tokens, next)) {
    names.push(name)
    if (!isSignAt(text, tokens, next + 1, '.')) return { names, next: next + 1 }
    next += 2
  }
  return { names, next }
}

/** The table that is named at a place. */
export function tableAt(text: string, tokens: readonly Token[], index: number): TableName | undefined {
  return tableOf(namesAt(text, tokens, index).names)
}

/** The table that names joined by dots name; the last of them is its own. */
export function tableOf(names: readonly Name[]): TableName | undefined {
  const last = names.at(-1)
  const schema = names.at(-2)?.text.toLowerCase()
  if (last === undefined || schema === undefined) return last
  // What the databases take where nothing is said.
  return { ...last, schema: ['public', 'main', 'dbo'].includes(schema) ? '' : schema }
}

/** The index of what follows `WAIT 10` or `NOWAIT`, which MariaDB has after the name of a table. */
export function afterWait(text: string, tokens: readonly Token[], index: number): number {
  if (wordAt(text, tokens, index) === 'NOWAIT') return index + 1
  return wordAt(text, tokens, index) === 'WAIT' && tokens[index + 1]?.kind === 'number' ? index + 2 : index
}
