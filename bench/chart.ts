/** One line of a picture. */
interface Line {
  readonly name: string
  readonly points: readonly { readonly x: number; readonly y: number }[]
}

export interface Chart {
  readonly title: string
  /** What is counted along the foot, and what up the side. */
  readonly across: string
  readonly up: string
  readonly lines: readonly Line[]
  /** Each step along an axis is so many times the one before. */
  readonly scales: { readonly x: 'even' | 'times ten'; readonly y: 'even' | 'times ten' }
}

const width = 640
const height = 320
const left = 76
const right = 150
const top = 48
const foot = 52

/** Light or dark as the reader prefers; lines differ in form as well as in colour. */
const style = `
svg { --paper: #ffffff; --ink: #1c1f23; --quiet: #565d66; --line: #dfe3e7; --first: #2867a8; --second: #c26a12; font-family: system-ui, sans-serif }
@media (prefers-color-scheme: dark) { svg { --paper: #16191d; --ink: #e7e9eb; --quiet: #a3abb4; --line: #31363d; --first: #68a6e6; --second: #f0a552 } }
rect { fill: var(--paper) } text { fill: var(--ink); font-size: 12px } .title { font-size: 14px; font-weight: 600 } .quiet { fill: var(--quiet) }
.grid { stroke: var(--line) } polyline { fill: none; stroke-width: 2 }
.line-0 polyline { stroke: var(--first) } .line-0 circle { fill: var(--first) }
.line-1 polyline { stroke: var(--second); stroke-dasharray: 5 3 } .line-1 circle { fill: var(--second) }`

/** A picture of how something grows, as one SVG element. */
export function chart({ title, across, up, lines, scales }: Chart): string {
  const xs = [...new Set(lines.flatMap(({ points }) => points.map(({ x }) => x)))].sort((a, b) => a - b)
  const highest = Math.max(...lines.flatMap(({ points }) => points.map(({ y }) => y)))
  const lowest = Math.min(...lines.flatMap(({ points }) => points.map(({ y }) => y)))
  const steps = scales.y === 'even' ? evenSteps(highest) : tens(lowest, highest)
  const floor = steps[0] ?? 0
  const ceiling = steps.at(-1) ?? 1
  const firstX = scales.x === 'even' ? 0 : (xs[0] ?? 1)
  const placeX = (x: number) => left + share(x, firstX, xs.at(-1) ?? 1, scales.x) * (width - left - right)
  const placeY = (y: number) => height - foot - share(y, floor, ceiling, scales.y) * (height - top - foot)

  const parts = [
    `<rect width="${width}" height="${height}" rx="6"/>`,
    text(left, 26, title, 'class="title"'),
    ...steps.flatMap((step) => [
      `<line class="grid" x1="${left}" x2="${width - right}" y1="${round(placeY(step))}" y2="${round(placeY(step))}"/>`,
      text(left - 8, placeY(step) + 4, step.toLocaleString('en-US'), 'text-anchor="end" class="quiet"'),
    ]),
    ...xs.map((x) => text(placeX(x), height - foot + 18, x.toLocaleString('en-US'), 'text-anchor="middle" class="quiet"')),
    text((left + width - right) / 2, height - 10, across, 'text-anchor="middle"'),
    `<text transform="translate(18 ${(top + height - foot) / 2}) rotate(-90)" text-anchor="middle">${up}</text>`,
    ...lines.map(({ name, points }, at) => {
      const places = points.map(({ x, y }) => `${round(placeX(x))},${round(placeY(y))}`)
      const last = points.at(-1)
      const dots = places.map((place) => `<circle cx="${place.split(',')[0]}" cy="${place.split(',')[1]}" r="3"/>`)
      const label = last === undefined ? '' : text(placeX(last.x) + 10, placeY(last.y) + 4, name)
      return `<g class="line-${at}"><polyline points="${places.join(' ')}"/>${dots.join('')}${label}</g>`
    }),
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">\n<style>${style}\n</style>\n${parts.join('\n')}\n</svg>\n`
}

function share(value: number, from: number, to: number, scale: 'even' | 'times ten'): number {
  return scale === 'even' ? (value - from) / (to - from) : Math.log(value / from) / Math.log(to / from)
}

/** Round numbers from nought to above the highest, some five of them. */
function evenSteps(highest: number): number[] {
  const rough = highest / 4
  const unit = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 2.5, 5, 10].map((times) => times * unit).find((each) => each >= rough) ?? unit
  return Array.from({ length: Math.ceil(highest / step) + 1 }, (_, index) => index * step)
}

function tens(lowest: number, highest: number): number[] {
  const first = Math.floor(Math.log10(lowest))
  return Array.from({ length: Math.ceil(Math.log10(highest)) - first + 1 }, (_, index) => 10 ** (first + index))
}

function text(x: number, y: number, words: string, attributes = ''): string {
  return `<text x="${round(x)}" y="${round(y)}" ${attributes}>${words}</text>`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
