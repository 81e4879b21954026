import type { Text } from '../../../src/model/text.js'

/** The same in both languages, for one cell of a table: English, and Japanese below it. */
export function inBoth({ en, ja }: Text): string {
  if (ja === undefined) return en
  return `${en}\n${ja
    .split('\n')
    .map((line) => `<span lang="ja">${line}</span>`)
    .join('\n')}`
}
