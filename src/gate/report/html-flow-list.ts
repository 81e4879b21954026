import { grouped } from '../../compile/grouped.js'
import { type Arrow, type Box, type GraphContent, whereOf } from './graph-content.js'
import type { Content } from './html-content.js'
import { marks } from './html-marks.js'
import { code, shown } from './html-text.js'

/** The picture in words, for a page too narrow for it: each box, and below it what it sends to whom; last what stands without a flow. */
export function flowList({ boxes, arrows }: GraphContent, content: Content): string {
  const { own } = content
  const sent = grouped(arrows, ({ from }) => from)
  const byPath = new Map(boxes.map((box) => [box.path, box]))
  const received = new Set(arrows.map(({ to }) => to))
  const alone = boxes.filter(({ path }) => !sent.has(path) && !received.has(path))
  const entryOf = (arrow: Arrow) => {
    const found = marks(arrow.findings, content)
    return `<li${arrow.marks.length > 0 ? ' class="fails"' : ''}>→ ${boxIn(arrow.to, byPath.get(arrow.to), content)}
<p>${shown(arrow.fields.join(own.separator))}${found === '' ? '' : ` ${found}`}</p></li>`
  }
  const parts = [...sent].map(([from, those]) => `<h3>${boxIn(from, byPath.get(from), content)}</h3>\n<ul>\n${those.map(entryOf).join('\n')}\n</ul>`)
  const others =
    alone.length === 0
      ? []
      : [`<h3 class="said">${shown(own.graph.alone)}</h3>\n<ul>\n${alone.map((box) => `<li>${boxIn(box.path, box, content)}</li>`).join('\n')}\n</ul>`]
  return `<div class="flow-list">\n${[...parts, ...others].join('\n')}\n</div>`
}

/** A box by its name; what it holds or is, and where. */
function boxIn(path: string, box: Box | undefined, { own }: Content): string {
  if (box === undefined) return code(path)
  const said = [...box.holds, ...whereOf(box, own.graph.abroad)].join(own.separator)
  return `${code(box.name)}${said === '' ? '' : ` <span class="quiet">${shown(said)}</span>`}`
}
