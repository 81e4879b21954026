/** A word as a language's table shows it; one that the table does not have, as `other` shows it. */
export function wordIn(table: { readonly [word: string]: string }, word: string, other: (word: string) => string = (itself) => itself): string {
  return (Object.hasOwn(table, word) ? table[word] : undefined) ?? other(word)
}
