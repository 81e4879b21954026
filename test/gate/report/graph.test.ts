import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { definePolicy } from '../../../src/define/define-policy.js'
import { languageOf } from '../../../src/explain/languages.js'
import { namesIn } from '../../../src/explain/names.js'
import { widthIn } from '../../../src/explain/timeline-svg-text.js'
import type { Finding } from '../../../src/gate/model/finding.js'
import type { FlowGraph } from '../../../src/gate/model/report.js'
import { failsFrom } from '../../../src/gate/report/fails-from.js'
import { type BoxWords, boxAt, boxHeight, type Rectangle } from '../../../src/gate/report/graph-box.js'
import { type Arrow, type Box, type GraphContent, graphContent } from '../../../src/gate/report/graph-content.js'
import { labelOf } from '../../../src/gate/report/graph-label.js'
import { graphLayout } from '../../../src/gate/report/graph-layout.js'
import { graphSvg } from '../../../src/gate/report/graph-svg.js'
import { html } from '../../../src/gate/report/html.js'
import { numbered } from '../../../src/gate/report/html-numbered.js'
import { document } from '../../../src/reference.js'
import { shopReport } from './html-sample.js'
import { sampleReport } from './sample.js'

const policy = definePolicy(document)
const names = namesIn(languageOf('en'), undefined)
const words: BoxWords = { separator: ', ', abroad: (country) => `${country}, abroad`, several: (flows) => ` (${flows} flows)` }
const svgWords = { ...words, title: 'flows', description: 'what flows', alone: 'without a flow', arrow: ({ fields }: Arrow) => fields.join() }

const system = (id: string, ...holds: string[]): FlowGraph['nodes'][number] => ({ path: `systems/${id}`, kind: 'system', holds })
const recipient = (id: string, country: string): FlowGraph['nodes'][number] => ({ path: `recipients/${id}`, kind: 'recipient', holds: ['partner'], country })
const flow = (id: string, from: string, to: string, ...fields: string[]) => ({ path: `flows/${id}`, from, to, fields, ground: 'service-provision' })

const graph: FlowGraph = {
  nodes: [system('shop-db', 'order'), system('crm'), recipient('parcel-co', 'JP'), recipient('ad-network', 'US')],
  edges: [
    flow('label', 'systems/shop-db', 'recipients/parcel-co', 'name', 'address'),
    flow('notice', 'systems/shop-db', 'recipients/parcel-co', 'name', 'email'),
    flow('audience', 'systems/shop-db', 'recipients/ad-network', 'email'),
    flow('copy', 'systems/shop-db', 'systems/shop-db', 'name'),
  ],
}

function finding(entity: string, more: Partial<Finding> = {}): Finding {
  const [{ at }] = shopReport.findings as readonly [Finding]
  const made: Finding = {
    id: 'deletion-missing',
    level: 'error',
    entity,
    clauses: [],
    laws: [],
    at,
    related: [],
    data: {},
    covers: {},
    remedies: [],
    state: 'new',
    fingerprint: '',
  }
  return { ...made, ...more } as Finding
}

function contentOf(findings: readonly Finding[] = [], home?: string, of: FlowGraph = graph): GraphContent {
  return graphContent(
    of,
    numbered(findings).flatMap((group) => group.findings),
    { names, home, fails: (finding) => failsFrom(finding, 'warning') },
  )
}

describe('what the picture of flows shows', () => {
  it('merges the flows of a pair, and names each field once', () => {
    expect(contentOf().arrows.map(({ to, flows, fields, grounds }) => ({ to, flows, fields, grounds }))).toEqual([
      { to: 'recipients/parcel-co', flows: ['flows/label', 'flows/notice'], fields: ['name', 'address', 'email'], grounds: ['the ground service-provision'] },
      { to: 'recipients/ad-network', flows: ['flows/audience'], fields: ['email'], grounds: ['the ground service-provision'] },
      { to: 'systems/shop-db', flows: ['flows/copy'], fields: ['name'], grounds: ['the ground service-provision'] },
    ])
  })

  it('marks a flow with the findings about it that fail, and keeps the others for the table', () => {
    const findings = [
      finding('flows/notice', { level: 'note' }),
      finding('flows/notice'),
      finding('flows/label', { level: 'warning' }),
      finding('flows/label', { state: 'accepted' }),
      finding('flows/label', { state: 'known' }),
    ]
    const [first, second] = contentOf(findings).arrows
    expect(first?.marks).toEqual([2, 3])
    expect(first?.findings.map(({ number }) => number).toSorted()).toEqual([1, 2, 3, 4, 5])
    expect(second?.marks).toEqual([])
  })

  it('marks a system with the findings about its parts, and about what stays in it', () => {
    const findings = [
      finding('systems/shop-db/stores/order'),
      finding('systems/shop-db'),
      finding('flows/copy'),
      finding('systems/shop-db-2'),
      finding('systems/crm', { state: 'known' }),
    ]
    expect(contentOf(findings).boxes.map(({ marks }) => marks)).toEqual([[1, 2, 3], [], [], []])
  })

  it('knows who is abroad where it knows the country at home', () => {
    const abroad = (home?: string) => contentOf([], home).boxes.map(({ isAbroad }) => isAbroad)
    expect(abroad('JP')).toEqual([false, false, false, true])
    expect(abroad('US')).toEqual([false, false, true, false])
    expect(abroad()).toEqual([false, false, false, false])
  })
})

/** Graphs of any form: in layers or in circles, with boxes alone, with arrows that stay in their box or lead to none. */
const anyGraph: fc.Arbitrary<FlowGraph> = fc
  .record({
    nodes: fc.array(
      fc.record({
        kind: fc.constantFrom('system' as const, 'recipient' as const),
        name: fc.constantFrom('shop-db', 'x', '受注管理システム', 'a-very-long-name-of-a-system-that-has-to-be-cut-somewhere', 'ｼｽﾃﾑ', ''),
        holds: fc.array(fc.constantFrom('order', 'profile', '会員情報'), { maxLength: 6 }),
        more: fc.record({ country: fc.constantFrom('JP', 'US') }, { requiredKeys: [] }),
      }),
      { minLength: 1, maxLength: 14 },
    ),
    edges: fc.array(fc.tuple(fc.nat(15), fc.nat(15), fc.array(fc.constantFrom('name', 'email', '氏名', '支払いの金額・方法・日付'), { maxLength: 5 })), {
      maxLength: 30,
    }),
  })
  .map(({ nodes, edges }) => ({
    nodes: nodes.map(({ kind, name, holds, more }, at) => ({ path: `${kind}s/${name}${at}`, kind, holds, ...more })),
    edges: edges.map(([from, to, fields], at) => {
      const path = (node: number) => (nodes[node] === undefined ? 'systems/nowhere' : `${nodes[node].kind}s/${nodes[node].name}${node}`)
      return { path: `flows/f${at}`, from: path(from), to: path(to), fields, ground: 'entrustment' }
    }),
  }))

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

describe('where the picture puts it', () => {
  it('lets no box and no label overlap another, or leave the picture', () => {
    fc.assert(
      fc.property(anyGraph, fc.array(fc.nat(29), { maxLength: 6 }), (given, failing) => {
        const content = contentOf(
          failing.map((each) => finding(`flows/f${each}`)),
          'JP',
          given,
        )
        const { boxes, arrows, width, height } = graphLayout(content, words)
        expect(boxes).toHaveLength(content.boxes.length)
        const places = [...boxes, ...arrows].map(({ at }) => at)
        const picture = { x: 0, y: 0, width, height }
        places.forEach((place, index) => {
          expect(places.slice(index + 1).filter((other) => overlap(place, other))).toEqual([])
          expect({ ...picture, ...insideOf(place, picture) }).toEqual(picture)
        })
      }),
      { numRuns: 80 },
    )
  })

  it('lets each arrow begin and end at its boxes, no two at one point', () => {
    fc.assert(
      fc.property(anyGraph, (given) => {
        const { boxes, arrows } = graphLayout(contentOf([], 'JP', given), words)
        const at = new Map(boxes.map(({ box, at }) => [box.path, at]))
        const ends = arrows.flatMap(({ arrow, course }) => [
          { point: course.points[0], box: at.get(arrow.from) },
          { point: course.points.at(-1), box: at.get(arrow.to) },
        ])
        for (const { point, box } of ends) expect(point !== undefined && box !== undefined && isAtSide(point, box)).toBe(true)
        const places = ends.map(({ point }) => `${point?.x} ${point?.y}`)
        expect(new Set(places).size).toBe(places.length)
      }),
      { numRuns: 80 },
    )
  })

  it('draws what flows from the left to the right, and what does not below', () => {
    const { boxes, arrows } = graphLayout(contentOf(), words)
    const place = (path: string) => boxes.find(({ box }) => box.path === path)?.at ?? { x: 0, y: 0, width: 0, height: 0 }
    expect(arrows).toHaveLength(2)
    expect(place('systems/shop-db').x).toBeLessThan(place('recipients/parcel-co').x)
    expect(place('systems/crm').y).toBeGreaterThan(
      Math.max(...['systems/shop-db', 'recipients/parcel-co', 'recipients/ad-network'].map((path) => place(path).y)),
    )
  })

  it('gives a box with many arrows room for them', () => {
    const [box] = contentOf().boxes as readonly [Box]
    expect(boxHeight(box, 2, words)).toBe(boxHeight(box, 0, words))
    expect(boxHeight(box, 40, words)).toBeGreaterThan(40 * 8)
  })
})

describe('what stands in the picture', () => {
  it('fits every text to its box', () => {
    fc.assert(
      fc.property(anyGraph, (given) => {
        for (const box of contentOf([], 'JP', given).boxes) {
          const place = { x: 100, y: 50, width: 190, height: boxHeight(box, 0, words) }
          for (const [, style = '', y = '', text = ''] of boxAt(box, place, words).matchAll(/<text class="([^"]*)" x="112" y="([^"]*)">([^<]*)/g)) {
            expect(widthIn(style, text)).toBeLessThanOrEqual(190 - 24)
            expect(Number(y)).toBeGreaterThan(place.y + 10)
            expect(Number(y)).toBeLessThan(place.y + place.height - 4)
          }
        }
      }),
    )
  })

  it('names as many fields on an arrow as there is room for, and counts the rest and the flows', () => {
    const label = (fields: readonly string[], flows = 1, marks: readonly number[] = []) =>
      labelOf({ from: '', to: '', flows: Array.from({ length: flows }, (_, at) => `f${at}`), fields, grounds: [], findings: [], marks }, words)
    expect(label(['name', 'email']).lines[0]).toBe('name, email')
    expect(label(['name', 'email'], 3).lines[0]).toBe('name, email (3 flows)')
    expect(label(['name', 'address', 'telephone number', 'occupation']).lines[0]).toBe('name, address +2')
    expect(label(['amount, method and date of a payment', 'name']).lines[0]).toMatch(/^amount, method.*… \+1$/)
    expect(label(['支払いの金額・方法・日付と、その他のすべての明細', '氏名']).lines[0]).toMatch(/^支払い.*… \+1$/)
    expect(label([], 2).lines[0]).toBe('(2 flows)')
    for (const marks of [[], [1], [7, 8, 9, 10]]) {
      expect(label(['amount, method and date of a payment', 'name'], 12, marks).width).toBeLessThanOrEqual(211)
    }
  })

  it('names all fields on an arrow that fails, on as many lines as they need', () => {
    const fields = ['name', 'address', 'telephone number', 'amount, method and date of a payment']
    const { lines, height, width } = labelOf({ from: '', to: '', flows: ['f', 'g'], fields, grounds: [], findings: [], marks: [7] }, words)
    expect(lines.join(' ')).toBe(`${fields.join(', ')} (2 flows)`)
    expect([lines.length > 1, height > lines.length * 15, width <= 211]).toEqual([true, true, true])
  })

  it('sets apart what has no flow: a line, then systems, and recipients below', () => {
    const of = { ...graph, nodes: [...graph.nodes, recipient('old-mailer', 'JP')] }
    const { boxes, apart = 0, height } = graphLayout(contentOf([], 'JP', of), words)
    const top = (path: string) => boxes.find(({ box }) => box.path === path)?.at.y ?? 0
    expect(apart).toBeGreaterThan(Math.max(...['systems/shop-db', 'recipients/parcel-co', 'recipients/ad-network'].map(top)))
    expect([top('systems/crm') > apart, top('recipients/old-mailer') > top('systems/crm'), top('recipients/old-mailer') < height]).toEqual([true, true, true])
    expect(graphSvg(contentOf([], 'JP', of), svgWords).svg).toContain('>without a flow</text>')
    expect(graphSvg(contentOf([], 'JP', { nodes: of.nodes, edges: [] }), svgWords).svg).not.toContain('without a flow')
  })

  it('turns each arrow of a box at a place of its own, so that none lies on another', () => {
    const many = Array.from({ length: 13 }, (_, at) => recipient(`r${at}`, 'JP'))
    const of = { nodes: [system('shop-db'), ...many], edges: many.map(({ path }, at) => flow(`f${at}`, 'systems/shop-db', path, 'name')) }
    const { arrows } = graphLayout(contentOf([], 'JP', of), words)
    const turned = arrows.flatMap(({ course: { points, turns } }) => {
      const [one, other] = points
      return one === undefined || other === undefined || one.y === other.y
        ? []
        : [{ x: turns[0] ?? 0, top: Math.min(one.y, other.y), bottom: Math.max(one.y, other.y) }]
    })
    expect(turned.length).toBeGreaterThan(10)
    const touching = turned.flatMap((one, at) =>
      turned.slice(at + 1).filter((other) => Math.abs(one.x - other.x) < 4 && one.top < other.bottom && other.top < one.bottom),
    )
    expect(touching).toEqual([])
    const ports = arrows.map(({ course }) => course.points[0]?.y ?? 0).toSorted((a, b) => a - b)
    expect(ports.slice(1).every((y, at) => y - (ports[at] ?? 0) > 10)).toBe(true)
  })

  it('says on a page too narrow for it the same as a list, and where it scrolls that it does', () => {
    const page = html(shopReport, { language: 'en', policy })
    expect(page).toMatch(/@media screen and \(max-width: 37\.5rem\) \{ \.picture \{ display: none \} \.flow-list \{ display: block \} \}/)
    expect(page).toMatch(/<p class="hint" style="--needs: \d+(\.\d+)?px">The picture goes on to the right/)
    const list = page.slice(page.indexOf('<div class="flow-list">'), page.indexOf('<figure'))
    for (const { path } of shopReport.graph.nodes) expect(list).toContain(`<code>${path.slice(path.indexOf('/') + 1)}</code>`)
    expect(list.match(/<li[^>]*>→ /g)).toHaveLength(31)
    expect(list.match(/<li class="fails">/g)).toHaveLength(3)
  })

  it('tells apart without colours what fails and who is abroad', () => {
    const { svg } = graphSvg(contentOf([finding('flows/audience'), finding('systems/crm')], 'JP'), svgWords)
    expect(svg.match(/class="arrow offending"/g)).toHaveLength(1)
    expect(svg.match(/class="system offending"/g)).toHaveLength(1)
    expect(svg.match(/<a href="#finding-[12]" tabindex="-1"><rect class="mark"/g)).toHaveLength(2)
    expect(svg.match(/class="inner"/g)).toHaveLength(1)
    expect(svg).toContain('>US, abroad</text>')
    expect(svg).toContain('>JP</text>')
    expect(html(shopReport, { language: 'en', policy })).toMatch(/\.arrow\.offending \.way \{[^}]*stroke-width: 2\.5px; stroke-dasharray/)
  })

  it('counts the findings of a box that has too many to number', () => {
    const findings = Array.from({ length: 5 }, () => finding('systems/shop-db'))
    const { svg } = graphSvg(contentOf(findings), svgWords)
    expect(svg.match(/<a href=/g)).toHaveLength(3)
    expect(svg).toContain('>+2</text>')
  })

  it('is told to those who do not see it', () => {
    const { svg } = graphSvg(contentOf(), svgWords)
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="flows-title" aria-describedby="flows-description"/)
    expect(svg).toContain('<title id="flows-title">flows</title>')
    expect(svg).toContain('<desc id="flows-description">what flows</desc>')
    expect(html(shopReport, { language: 'en', policy })).toContain('Systems: 12. Recipients: 8. Arrows between them: 31, of which 3 have findings that fail.')
    expect(html(shopReport, { language: 'ja', policy })).toContain('システム：12件。提供先：8件。その間の矢印：31本、うち不合格の指摘があるもの：3本。')
  })
})

describe('what is too much to draw', () => {
  const wide = (boxes: number, edges: number, pair: (edge: number) => readonly [number, number]): FlowGraph => ({
    nodes: Array.from({ length: boxes }, (_, at) => system(`s${at}`)),
    edges: Array.from({ length: edges }, (_, at) => {
      const [from, to] = pair(at)
      return flow(`f${at}`, `systems/s${from}`, `systems/s${to}`, 'name')
    }),
  })
  const page = (of: FlowGraph) => html({ ...sampleReport, graph: of, findings: [finding('flows/f3')] }, { language: 'en', policy })
  const isDrawn = (text: string) => text.includes('class="flows" role="img"')
  const next = (edge: number) => [edge, edge + 1] as const

  it('is a table: beyond 150 boxes', () => {
    expect(isDrawn(page(wide(150, 10, next)))).toBe(true)
    const table = page(wide(151, 10, next))
    expect(isDrawn(table)).toBe(false)
    expect(table).toContain('Too much to draw (systems and recipients: 151, arrows between them: 10)')
    expect(table).toContain('<td><code>f3</code></td><td>name</td><td>providing the services to the customer</td><td><a class="mark fails" href="#finding-1"')
  })

  it('is a table: beyond 150 arrows, those of one pair being one', () => {
    const pairs = (edge: number) => [edge % 15, 15 + (Math.floor(edge / 15) % 15)] as const
    expect(isDrawn(page(wide(30, 150, pairs)))).toBe(true)
    expect(isDrawn(page(wide(30, 151, pairs)))).toBe(false)
    expect(isDrawn(page(wide(30, 2000, (edge) => pairs(edge % 100))))).toBe(true)
  })

  it('is said to be so in both languages', () => {
    const page = html({ ...sampleReport, graph: wide(151, 10, next) }, { language: 'ja', policy })
    expect(page).toContain('図にするには多すぎるため（システムと提供先：151件、その間の矢印：10本）')
    expect(html({ ...sampleReport, graph: { nodes: [], edges: [] } }, { language: 'ja', policy })).toContain('システムと提供先はありません。')
  })

  it('still stands in the table where it leads to no box', () => {
    const text = page({ nodes: [system('shop-db')], edges: [flow('f3', 'systems/shop-db', 'recipients/nobody', 'name')] })
    expect(isDrawn(text)).toBe(true)
    expect(text).not.toContain('class="head"')
    expect(text).toContain('<th scope="row"><code>shop-db</code></th><td><code>recipients/nobody</code></td>')
  })

  it('is answered: 600 boxes and 1,500 arrows among them', () => {
    const dense = wide(600, 1500, (edge) => [(edge * 7919) % 600, (edge * 7919 + 1 + Math.floor(edge / 600)) % 600])
    const text = page(dense)
    expect(text.match(/<tr>/g)?.length).toBeGreaterThan(1_400)
  })
})

/** The sides of a picture as a place within it would need them: those of the picture, unless the place sticks out. */
function insideOf(place: Rectangle, picture: Rectangle): Rectangle {
  const x = Math.min(picture.x, place.x)
  const y = Math.min(picture.y, place.y)
  return { x, y, width: Math.max(picture.width, place.x + place.width) - x, height: Math.max(picture.height, place.y + place.height) - y }
}

function isAtSide({ x, y }: { readonly x: number; readonly y: number }, { x: left, y: top, width, height }: Rectangle): boolean {
  return (x === left || x === left + width) && y > top && y < top + height
}
