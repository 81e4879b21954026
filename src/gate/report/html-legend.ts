import type { GraphContent } from './graph-content.js'
import type { Content } from './html-content.js'
import { shown } from './html-text.js'

/** What the signs of the picture mean; only those that are in it. */
export function legend({ boxes, arrows }: GraphContent, { words, own }: Content): string {
  const isSome = { system: boxes.some(({ kind }) => kind === 'system'), recipient: boxes.some(({ kind, isAbroad }) => kind === 'recipient' && !isAbroad) }
  const items = [
    ...(isSome.system ? [{ svg: box('system', 4), says: words.term('system') }] : []),
    ...(isSome.recipient ? [{ svg: box('recipient', 0), says: words.term('recipient') }] : []),
    ...(boxes.some(({ isAbroad }) => isAbroad) ? [{ svg: `${box('recipient', 0)}${inner}`, says: own.graph.recipientAbroad }] : []),
    ...([...boxes, ...arrows].some(({ marks }) => marks.length > 0) ? [{ svg: offending, says: own.graph.offending }] : []),
  ]
  return `<figcaption><ul class="legend">
${items.map(({ svg, says }) => `<li><svg class="flows" aria-hidden="true" width="28" height="20" viewBox="0 0 28 20">${svg}</svg> <span>${shown(says)}</span></li>`).join('\n')}
</ul></figcaption>`
}

function box(kind: 'system' | 'recipient', round: number): string {
  return `<g class="${kind}"><rect class="box" x="1" y="2" width="26" height="16" rx="${round}"/></g>`
}

const inner = '<g class="recipient"><rect class="inner" x="4" y="5" width="20" height="10"/></g>'
const offending =
  '<g class="arrow offending"><path class="way" d="M0 10H28"/></g><rect class="mark" x="5" y="1" width="18" height="18" rx="9"/><text class="small number" text-anchor="middle" x="14" y="14">1</text>'
