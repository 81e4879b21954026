import { type Edge, type EdgeLabel, Graph, type GraphLabel, layout, type NodeLabel } from '@dagrejs/dagre'

interface Point {
  readonly x: number
  readonly y: number
}

const height = 34
const letter = 7.2
const margin = 4

/** A text with its flow charts drawn: GitHub draws a block of `mermaid`, a page of the site shows a picture instead. */
export function drawn(text: string): string {
  return text.replaceAll(/^```mermaid\nflowchart TD\n([^`]*)```$/gm, (_, lines: string) => picture(lines.trim().split('\n')))
}

/** Boxes in layers, one below the other, with an arrow for each line. */
function picture(lines: readonly string[]): string {
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>()
  graph.setGraph({ nodesep: 14, ranksep: 26, marginx: margin, marginy: margin })
  graph.setDefaultEdgeLabel(() => ({}))
  const names = new Map<string, string>()
  for (const line of lines) {
    const [, from = '', name, to = ''] = /^\s*([\w-]+)(?:\["(.+)"\])? --> ([\w-]+)$/.exec(line) ?? []
    if (from === '') throw new Error(`no arrow of a flow chart: ${line}`)
    names.set(from, name ?? names.get(from) ?? from)
    names.set(to, names.get(to) ?? to)
    graph.setEdge(from, to)
  }
  for (const [id, name] of names) graph.setNode(id, { width: name.length * letter + 20, height })
  layout(graph)
  const { width = 0, height: tall = 0 } = graph.graph()
  const arrows = graph.edges().map((edge: Edge) => {
    const [first, ...others]: readonly Point[] = graph.edge(edge).points ?? []
    return `<path d="M${place(first)}${others.map((point) => `L${place(point)}`).join('')}" marker-end="url(#arrow)"/>`
  })
  const boxes = [...names].map(([id, name]) => {
    const { x = 0, y = 0, width: wide = 0 } = graph.node(id)
    return `<rect x="${round(x - wide / 2)}" y="${round(y - height / 2)}" width="${round(wide)}" height="${height}" rx="5"/><text x="${round(x)}" y="${round(y + 4)}">${name}</text>`
  })
  const tip = '<marker id="arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8Z"/></marker>'
  const said = lines
    .map((line) =>
      line
        .replace(/\["(.+)"\]/, '')
        .trim()
        .replace('-->', 'to'),
    )
    .join(', ')
  const svg = `<svg viewBox="0 0 ${round(width)} ${round(tall)}" width="${round(width)}" role="img" aria-label="Arrows: ${said}">${tip}${arrows.join('')}${boxes.join('')}</svg>`
  return `<div class="drawn" role="region" tabindex="0" aria-label="Flow chart">${svg}</div>`
}

function place(point: Point | undefined): string {
  return `${round(point?.x ?? 0)} ${round(point?.y ?? 0)}`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
