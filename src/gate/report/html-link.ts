import { shown } from './html-text.js'

/** A link, where the address is one of a page: on the web, or seen from where this one is. Of any other scheme it is a text. */
export function link(address: string, text: string): string {
  return /^(?:https?:|(?![^/?#]*:))/i.test(address) ? `<a href="${shown(address)}">${shown(text)}</a>` : shown(text)
}
