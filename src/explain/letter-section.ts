import type { LetterPart } from './letter-parts.js'

/** What stands under one heading of a letter. */
export interface Section {
  readonly heading: string
  readonly parts: readonly LetterPart[]
}

/** A section of nothing but text. */
export function section(heading: string, ...texts: readonly string[]): Section {
  return { heading, parts: texts.map((text) => ({ kind: 'paragraph', text })) }
}
