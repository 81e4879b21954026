import { plain } from '../../compile/plain.js'
import { entityOf } from '../words/entity-of.js'
import { type Arrow, type Box, type GraphContent, graphContent, whereOf } from './graph-content.js'
import { graphSvg, isDrawable } from './graph-svg.js'
import type { Content } from './html-content.js'
import { flowList } from './html-flow-list.js'
import { legend } from './html-legend.js'
import { marks } from './html-marks.js'
import { table } from './html-table.js'
import { code, shown } from './html-text.js'

/** The flows of data, drawn, and the same as a table; where it is too much to draw, as a table alone. */
export function flows(content: Content): string {
  const { report, words, own, short, findings, options, fails } = content
  const graph = graphContent(report.graph, findings, { names: short, home: options.policy?.document.jurisdiction, fails })
  const title = words.term('flow-graph')
  return `<section id="flows" aria-labelledby="flows-heading">
<h2 id="flows-heading">${shown(title)}</h2>
${graph.boxes.length === 0 ? `<p>${shown(own.graph.nothing)}</p>` : isDrawable(graph) ? drawn(graph, content) : undrawn(graph, content)}
</section>`
}

function drawn(graph: GraphContent, content: Content): string {
  const { words, own } = content
  const title = words.term('flow-graph')
  const { boxes, arrows } = graph
  const systems = boxes.filter(({ kind }) => kind === 'system').length
  const { svg, needs } = graphSvg(graph, {
    title,
    description: own.graph.description(systems, boxes.length - systems, arrows.length, arrows.filter(({ marks }) => marks.length > 0).length),
    separator: own.separator,
    abroad: own.graph.abroad,
    several: own.graph.several,
    alone: own.graph.alone,
    arrow: (arrow) => inFull(arrow, content),
  })
  const asTable = arrows.length === 0 ? '' : `\n<details>\n<summary>${shown(own.graph.asTable)}</summary>\n${asRows(graph, content)}\n</details>`
  return `${flowList(graph, content)}
<figure class="picture">
<p class="hint" style="--needs: ${needs}">${shown(own.graph.scroll)}</p>
<div class="scrolled" role="region" aria-label="${shown(title)}" tabindex="0">
${svg}
</div>
${legend(graph, content)}
</figure>${asTable}`
}

function undrawn(graph: GraphContent, content: Content): string {
  return `<p>${shown(content.own.graph.notDrawn(graph.boxes.length, graph.arrows.length))}</p>\n${asRows(graph, content)}`
}

function asRows({ boxes, arrows }: GraphContent, content: Content): string {
  const { words, own } = content
  const byPath = new Map(boxes.map((box) => [box.path, box]))
  const list = (texts: readonly string[]) => shown(texts.join(own.separator))
  const rows = arrows.map((arrow) => [
    boxOf(arrow.from, byPath.get(arrow.from), content),
    boxOf(arrow.to, byPath.get(arrow.to), content),
    arrow.flows.map((path) => code(entityOf(path).name)).join(' '),
    list(arrow.fields),
    list(arrow.grounds),
    marks(arrow.findings, content),
  ])
  const headings = [words.term('from'), words.term('to'), words.term('flows'), words.term('fields'), words.term('ground'), words.term('findings')]
  return table('flows-caption', words.term('flow-graph'), headings, rows)
}

/** A box by its name; of a recipient, what it is and where. */
function boxOf(path: string, box: Box | undefined, { own }: Content): string {
  if (box?.kind !== 'recipient') return code(box?.name ?? path)
  const said = [...box.holds, ...whereOf(box, own.graph.abroad)].join(own.separator)
  return `${code(box.name)} <span class="quiet">${shown(said)}</span>`
}

function inFull({ from, to, flows, fields, marks }: Arrow, { own, words }: Content): string {
  const name = (path: string) => entityOf(path).name
  const line = (term: string, texts: readonly string[]) => `${term}: ${texts.join(own.separator)}`
  return [
    `${name(from)} → ${name(to)}`,
    line(words.term('fields'), fields),
    line(words.term('flows'), flows.map(name)),
    ...(marks.length === 0 ? [] : [line(words.term('findings'), marks.map(String))]),
  ]
    .map(plain)
    .join('\n')
}
