import { escaped } from './escaped.js'
import { htmlDocument } from './html-document.js'
import type { LanguageCode } from './language.js'
import type { LetterForm, LetterItem, LetterPart } from './letter-parts.js'
import { sentence } from './sentence.js'

const style = `
:root { color-scheme: light dark; --paper: #fff; --desk: #eef0f2; --ink: #1c1f23; --quiet: #565d66; --line: #d5d9de }
@media (prefers-color-scheme: dark) { :root { --paper: #1b1e22; --desk: #111315; --ink: #e7e9eb; --quiet: #a3abb4; --line: #383d44 } }
* { box-sizing: border-box }
body { margin: 0; padding: 2rem 1rem; background: var(--desk); color: var(--ink); font: 1rem/1.6 system-ui, -apple-system, 'Segoe UI', sans-serif }
:lang(ja) body { font-family: system-ui, -apple-system, 'Hiragino Sans', 'Noto Sans JP', 'Noto Sans CJK JP', 'Yu Gothic', sans-serif; line-height: 1.8 }
main { max-width: 44rem; margin: 0 auto; padding: 3rem clamp(1.25rem, 6vw, 4rem); background: var(--paper); border: 1px solid var(--line); overflow-wrap: anywhere }
p, address, ul { margin: 0 0 1rem }
address { font-style: normal }
address span { display: block }
address span:first-child, .addressee { font-weight: 600 }
h1 { margin: 2rem 0 1.5rem; font-size: 1.25em; line-height: 1.4 }
h2 { margin: 1.75rem 0 .5rem; font-size: 1em; break-after: avoid }
ul { padding: 0; list-style: none }
li { padding: .5rem 0 .5rem 1rem; border-left: 3px solid var(--line); margin-bottom: .5rem; break-inside: avoid }
li span { display: block; color: var(--quiet); font-size: .9375em }
li .main { color: var(--ink) }
li strong { font-weight: 600 }
.right { text-align: right }
.centre { text-align: center }
:lang(ja) .date, :lang(ja) address { text-align: right }
:lang(ja) h1 { text-align: center }
@page { margin: 20mm }
@media print {
  :root { color-scheme: light; --paper: #fff; --desk: #fff; --ink: #000; --quiet: #333; --line: #bbb }
  body, main { padding: 0; border: 0; max-width: none }
  body { font-size: 10.5pt }
}
`

const form: LetterForm = {
  sender: ({ lines }) => `<address>${lines.map((line) => `<span>${escaped(line)}</span>`).join('')}</address>`,
  date: ({ text }) => `<p class="date">${escaped(text)}</p>`,
  addressee: ({ text }) => `<p class="addressee">${escaped(text)}</p>`,
  title: ({ text }) => `<h1>${escaped(text)}</h1>`,
  heading: ({ text }) => `<h2>${escaped(text)}</h2>`,
  paragraph: ({ text }) => `<p>${escaped(text)}</p>`,
  list: ({ items }) => `<ul>\n${items.map(listItem).join('\n')}\n</ul>`,
  mark: ({ text, at }) => `<p class="${at}">${escaped(text)}</p>`,
}

function listItem({ what, main, says }: LetterItem): string {
  const first = main === undefined ? '' : `<span class="main">${escaped(main)}</span>`
  return `<li><strong>${escaped(what)}</strong>${first}${says.map((line) => `<span>${escaped(line)}</span>`).join('')}</li>`
}

/** A letter as one HTML document that needs nothing beside itself: no script, no font, no picture. It prints black on white. */
export function letterHtml(parts: readonly LetterPart[], language: LanguageCode, title: string): string {
  const body = `<main>
${parts.map((part) => sentence('kind', form, part)).join('\n')}
</main>`
  return htmlDocument({ language, title, style, body })
}
