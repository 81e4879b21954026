import { escaped } from '../../explain/escaped.js'

/** The characters of white space that an attribute would lose if they stood in it as they are. */
const references: { readonly [character: string]: string } = { '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' }

/** A text as it may stand between tags. */
export function xmlText(text: string): string {
  return escaped(legible(text))
}

/** What no XML document may hold, and what steers a terminal, becomes the replacement character. */
export function legible(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|[\p{Cs}\ufffe\uffff]/gu, '\ufffd')
}

/** An element with attributes, and with what is already XML in it. An attribute that is `undefined` is left out. */
export function element(name: string, attributes: { readonly [name: string]: string | number | undefined }, ...content: readonly string[]): string {
  const written = Object.entries(attributes).map(([attribute, value]) => (value === undefined ? '' : ` ${attribute}="${quoted(String(value))}"`))
  const tag = `<${name}${written.join('')}`
  const inside = content.join('')
  return inside === '' ? `${tag}/>\n` : `${tag}>${inside}</${name}>\n`
}

function quoted(text: string): string {
  return xmlText(text).replace(/[\t\n\r]/g, (character) => references[character] ?? '')
}
