import type { Token } from './statements.js'
import { isSignAt } from './words.js'

/** What stands between the commas of a list. */
export interface Item {
  readonly tokens: readonly Token[]
  /** Where the comma or the bracket stands that ends it. */
  readonly until: number
}

/** Cuts tokens at the commas that stand in no brackets. What is empty is left out. */
export function itemsOf(text: string, tokens: readonly Token[]): readonly Item[] {
  const items: Item[] = []
  let depth = 0
  let from = 0
  const close = (index: number): void => {
    const until = tokens[index]?.start ?? tokens[index - 1]?.end ?? 0
    if (index > from) items.push({ tokens: tokens.slice(from, index), until })
    from = index + 1
  }
  for (let index = 0; index < tokens.length; index += 1) {
    if (depth === 0 && isSignAt(text, tokens, index, ',')) close(index)
    depth += depthOf(text, tokens[index])
  }
  close(tokens.length)
  return items
}

/** The index of the bracket that closes the one at a place; undefined where none does. */
export function closingOf(text: string, tokens: readonly Token[], opening: number): number | undefined {
  let depth = 0
  for (let index = opening; index < tokens.length; index += 1) {
    depth += depthOf(text, tokens[index])
    if (depth === 0) return index
  }
  return undefined
}

/** What a token adds to the depth of brackets. */
export function depthOf(text: string, token: Token | undefined): number {
  if (token?.kind !== 'symbol') return 0
  const sign = text[token.start]
  return sign === '(' || sign === '[' ? 1 : sign === ')' || sign === ']' ? -1 : 0
}
