import type { Content } from './html-content.js'
import { shown } from './html-text.js'

/** How many there are, behind a heading. */
export function howMany(count: number, { own }: Content): string {
  return `<span class="count">${shown(own.howMany(count))}</span>`
}
