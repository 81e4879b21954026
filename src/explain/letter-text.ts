import { cells } from './cells.js'
import type { LetterForm, LetterPart } from './letter-parts.js'
import { sentence } from './sentence.js'

/** How many cells a line has for a word that stands at its middle or its end. */
const width = 72

const formWith = (bullet: string): LetterForm => ({
  sender: ({ lines }) => lines.join('\n'),
  date: ({ text }) => text,
  addressee: ({ text }) => text,
  title: ({ text }) => text,
  heading: ({ text }) => text,
  paragraph: ({ text }) => text,
  list: ({ items }) =>
    items.flatMap(({ what, main, says }) => [`${bullet}${what}`, ...[...(main === undefined ? [] : [main]), ...says].map((line) => `  ${line}`)]).join('\n'),
  mark: ({ text, at }) => ' '.repeat(Math.max(0, at === 'left' ? 0 : Math.floor((width - cells(text)) / (at === 'centre' ? 2 : 1)))) + text,
})

/** A letter as plain text: each part apart, a heading close to what it heads. Lines are not broken: a mail program breaks them better. */
export function letterText(parts: readonly LetterPart[], bullet: string): string {
  const form = formWith(bullet)
  const text = parts.map((part) => `${sentence('kind', form, part)}${part.kind === 'heading' ? '\n' : '\n\n'}`).join('')
  return `${text.trimEnd()}\n`
}
