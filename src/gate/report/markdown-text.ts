import { plain } from '../../compile/plain.js'

const entities: { readonly [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', $: '&#36;' }

/**
 * A text as Markdown that shows it as it is, on one line: nothing in it is a mark, a tag or a formula. A name behind an `@` is not notified, a number
 * behind a `#` and an address are no links: an invisible space stands between.
 */
export function markdownText(text: string): string {
  return plain(text)
    .trim()
    .replace(/[&<>$]/g, (character) => entities[character] ?? '')
    .replace(/[\\`*_[\]|~!]/g, '\\$&')
    .replace(/^[#+\-=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/@|(?<!&)[#!](?=\d)|(?<=\bgh)-(?=\d)|:(?=\/\/)|www(?=\.)/gi, '$&&#8203;')
}

/** A name as Markdown shows it letter by letter, on one line; nobody is notified, and nothing in it is a mark. */
export function markdownCode(text: string): string {
  const name = plain(text).trim()
  if (name === '') return ''
  const runs = name.match(/`+/g) ?? []
  const fence = '`'.repeat(Math.max(0, ...runs.map(({ length }) => length)) + 1)
  return name.includes('`') ? `${fence} ${name} ${fence}` : `${fence}${name}${fence}`
}
