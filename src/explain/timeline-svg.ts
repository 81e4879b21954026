import type { Entry, Plan, Planned } from '../model/plan.js'
import { cells } from './cells.js'
import { escaped } from './escaped.js'
import { type ExplainOptions, explain } from './explain.js'
import type { Language, LanguageCode } from './language.js'
import { languageOf } from './languages.js'
import type { Loose } from './loose.js'
import { namesFor } from './names.js'
import { plain, plainly } from './plain.js'
import { type Axis, axisOf } from './timeline-svg-axis.js'
import { type DrawnRow, drawnRows } from './timeline-svg-rows.js'
import { wrapped } from './wrapped.js'

/** How a timeline is drawn on a page. */
export interface TimelineSvgOptions extends ExplainOptions {
  /** The width in pixels: 960 unless given, from 480 to 4,000. The height follows from the rows. */
  readonly width?: number | undefined
  /** What stands above it; the request and its day unless given. */
  readonly title?: string | undefined
}

type SignName = 'kept' | 'toAct' | 'outOfUse' | 'open'

interface Legend {
  readonly request: string
  readonly signs: { readonly [Name in SignName]: string }
}

const legends: { readonly [Code in LanguageCode]: Legend } = {
  en: { request: 'request', signs: { kept: 'kept', toAct: 'time to act', outOfUse: 'out of use', open: 'no end known' } },
  ja: { request: '申出', signs: { kept: '保存', toAct: '対応までの期間', outOfUse: '利用停止', open: '終期未定' } },
}

const narrowest = 480
const usual = 960
const widest = 4000
const margin = 20
const gap = 20
const titleSize = 14
const textSize = 13
const smallSize = 12
const lineHeight = 17
const barHeight = 12
/** What bars without a known end have beyond the last day. */
const beyond = 40
const shortest = 3
const between = ' · '

/**
 * Colours are variables of the drawing's own class, so that it neither takes from the page nor gives to it. Signs differ in form as well as in colour.
 */
const style = `
.clausewise-timeline { --paper: #ffffff; --ink: #1c1f23; --quiet: #565d66; --line: #dfe3e7; --start: #7a828b; --kept: #2867a8; --to-act: #c26a12; --out: #7a58b0; max-width: 100%; height: auto; font-family: system-ui, -apple-system, 'Segoe UI', 'Hiragino Sans', 'Noto Sans JP', 'Noto Sans CJK JP', 'Yu Gothic', sans-serif }
@media (prefers-color-scheme: dark) { .clausewise-timeline { --paper: #16191d; --ink: #e7e9eb; --quiet: #a3abb4; --line: #31363d; --start: #7d868f; --kept: #68a6e6; --to-act: #f0a552; --out: #b79ae8 } }
.clausewise-timeline text { fill: var(--ink); font-size: ${textSize}px }
.clausewise-timeline .title { font-size: ${titleSize}px; font-weight: 600 }
.clausewise-timeline .what { font-weight: 600 }
.clausewise-timeline .small { fill: var(--quiet); font-size: ${smallSize}px }
.clausewise-timeline .over { paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round }
.clausewise-timeline .paper { fill: var(--paper) }
.clausewise-timeline .line { stroke: var(--line) }
.clausewise-timeline .start { stroke: var(--start); stroke-width: 1.5px }
.clausewise-timeline .kept { fill: var(--kept) }
.clausewise-timeline .to-act { fill: var(--to-act) }
.clausewise-timeline .out { fill: var(--out); fill-opacity: .25; stroke: var(--out); stroke-dasharray: 3 2 }
.clausewise-timeline .open-out { fill: var(--out) }
`

/**
 * A deletion plan as a picture for a page: a row for each group of holdings of one fate, as `timeline` has them, on one time axis from the day of the request
 * to the last day of the plan. A bar shows how long something is kept, the time to act after it, what is out of use, and what has no known end; beside it stand
 * its days in words.
 *
 * It is one SVG element without script, link or font of its own; it is light or dark as the reader prefers, and a screen reader finds all its rows in
 * its description. It shows stores and documents as the plan has them, never a `ref`. A plan that was not made is explained instead.
 *
 * @example
 * const plan = planDeletion({
 *   request: 'delete',
 *   requestedOn: '2026-04-01',
 *   asOf: '2026-04-01',
 *   subject: { id: 'c-17' },
 *   holdings: [{ field: 'email', record: 'profile' }],
 * })
 * timelineSvg(plan, { language: 'en', title: 'Customer 17' }).startsWith('<svg xmlns="http://www.w3.org/2000/svg"')
 * // => true
 */
export function timelineSvg(plan: Loose<Plan>, options: TimelineSvgOptions): string {
  const language = languageOf(options.language)
  const width = widthOf(options.width)
  const heading = options.title === undefined ? undefined : plain(options.title).trim()
  if (!plan.planned) {
    const [first = '', ...lines] = explain(plan, options).split('\n')
    return textAlone(heading || first, heading ? [first, ...lines] : lines, language, width)
  }
  const made = plainly<Planned>(plan)
  const title = heading || language.timeline.title(made)
  const rows = drawnRows(made, language, namesFor(made, language, options.policy?.document))
  return rows.length === 0 ? textAlone(title, [language.timeline.nothing], language, width) : drawing(made, rows, title, language, width)
}

/** A width that a drawing fits in; the usual one where none is given that is a number. */
function widthOf(width: number = usual): number {
  return Number.isNaN(width) ? usual : Math.max(narrowest, Math.min(widest, Math.floor(width)))
}

function drawing(plan: Planned, rows: readonly DrawnRow[], title: string, language: Language, width: number): string {
  const labels = Math.max(180, Math.round((width - 2 * margin) * 0.34))
  const left = margin + labels + gap
  const right = width - margin
  const axis = axisOf(plan, left, rows.some(({ entry }) => isOpen(entry)) ? right - beyond : right)
  const head = texts(wrapped(title, width - 2 * margin, widthInTitle), margin, margin + titleSize, 'title', titleSize + 6)
  const top = head.bottom + 30
  let bottom = top + 10
  const drawn = rows.map((row) => {
    const each = rowAt(row, bottom, labels, left, right, axis)
    bottom = each.bottom
    return each.svg
  })
  const foot = footAt(bottom + 8, left, axis, language)
  const legend = legendAt(foot.bottom + 10, rows, width, language)
  return svg(width, legend.bottom + margin, language, title, rows.map(inWords).join('\n'), [
    head.svg,
    ...axis.ticks.map(
      ({ x, text }) => `<line class="line" x1="${px(x)}" x2="${px(x)}" y1="${px(top)}" y2="${px(bottom)}"/>${tick(x, text, top - 6, left, right)}`,
    ),
    `<line class="start" x1="${px(left)}" x2="${px(left)}" y1="${px(top)}" y2="${px(bottom + 4)}"/>`,
    ...drawn,
    foot.svg,
    legend.svg,
  ])
}

/** A tick's text stands over its line, but never beyond the axis. */
function tick(x: number, text: string, y: number, left: number, right: number): string {
  const half = widthInSmall(text) / 2
  const middle = Math.min(right - half, Math.max(left + half, x))
  return `<text class="small" text-anchor="middle" x="${px(middle)}" y="${px(y)}">${escaped(text)}</text>`
}

interface Drawn {
  readonly svg: string
  readonly bottom: number
}

/** What and where on the left, the bar and its days on the right; a row is as high as its texts. */
function rowAt(row: DrawnRow, top: number, labels: number, left: number, right: number, axis: Axis): Drawn {
  const what = texts(wrapped(row.what, labels, widthInText, 6), 0, 13, 'what')
  const where = texts(wrapped(row.where, labels, widthInSmall, 3), 0, what.bottom + 13, 'small')
  const says = texts(saidIn(row.says, right - left - 6), left + 6, top + 8 + barHeight + 17, 'small over')
  const bottom = Math.max(top + 8 + where.bottom, says.bottom) + 10
  return {
    bottom,
    svg: [
      '<g>',
      `<title>${escaped(inWords(row))}</title>`,
      `<line class="line" x1="${margin}" x2="${px(right)}" y1="${px(top)}" y2="${px(top)}"/>`,
      // An inner drawing cuts off what an unforeseen font makes wider than it was measured.
      `<svg x="${margin}" y="${px(top + 8)}" width="${labels + gap / 2}" height="${px(bottom - top - 8)}">${what.svg}${where.svg}</svg>`,
      bar(row.entry, axis, top + 9, left, right),
      says.svg,
      '</g>',
    ].join(''),
  }
}

/** As many of a row's days on a line as there is room for. */
function saidIn(says: readonly string[], width: number): readonly string[] {
  const lines: string[] = []
  for (const part of says) {
    const joined = `${lines.at(-1) ?? ''}${between}${part}`
    if (lines.length > 0 && widthInSmall(joined) <= width) lines[lines.length - 1] = joined
    else lines.push(...wrapped(part, width, widthInSmall, 3))
  }
  return lines
}

function bar(entry: Entry, axis: Axis, y: number, left: number, right: number): string {
  const box = (name: string, from: number, to: number) =>
    `<rect class="${name}" x="${px(from)}" y="${px(y)}" width="${px(to - from)}" height="${barHeight}" rx="2"/>`
  const arrow = (name: string) =>
    `<path class="${name}" d="M${px(right - 9)} ${px(y - 2)}L${px(right)} ${px(y + barHeight / 2)}L${px(right - 9)} ${px(y + barHeight + 2)}Z"/>`
  if (entry.action === 'await') return box('kept', left, right - 9) + arrow('kept')
  const due = Math.max(left + 2 * shortest, axis.at(entry.dueOn))
  if (entry.action === 'retain') {
    const kept = Math.max(left + shortest, Math.min(axis.at(entry.retainedUntil), due - shortest))
    return box('kept', left, kept) + box('to-act', kept, due)
  }
  if (entry.action !== 'suspend') return box('to-act', left, due)
  if (entry.erasableFrom !== undefined) return box('out', left, due)
  return box('to-act', left, due) + box('out', due, right - 9) + arrow('open-out')
}

/** The first and the last day under the axis. */
function footAt(top: number, left: number, { from, to, at }: Axis, { code, shows }: Language): Drawn {
  const [start, end] = [`${legends[code].request} ${shows.day(from)}`, shows.day(to)]
  const isOneLine = widthInSmall(start) + widthInSmall(end) + gap <= at(to) - left
  const lines = from === to || isOneLine ? 1 : 2
  const line = (text: string, x: number, anchor: string, y: number) =>
    `<text class="small" text-anchor="${anchor}" x="${px(x)}" y="${px(y)}">${escaped(text)}</text>`
  return {
    svg: line(start, left, 'start', top + 12) + (from === to ? '' : line(end, at(to), 'end', top + 12 + (lines - 1) * lineHeight)),
    bottom: top + lines * lineHeight,
  }
}

/** The signs that the rows use, in as many lines as they need. */
function legendAt(top: number, rows: readonly DrawnRow[], width: number, { code }: Language): Drawn {
  const used = new Set(rows.flatMap(({ entry }) => signsOf(entry)))
  let x = margin
  let y = top
  const svg = signNames
    .filter((name) => used.has(name))
    .map((name) => {
      const text = legends[code].signs[name]
      const wide = 28 + widthInSmall(text) + 14
      if (x > margin && x + wide > width - margin) {
        x = margin
        y += lineHeight + 4
      }
      const sign = `${signs[name](x, y)}<text class="small" x="${px(x + 28)}" y="${px(y + 11)}">${escaped(text)}</text>`
      x += wide
      return sign
    })
    .join('')
  return { svg, bottom: y + lineHeight }
}

const signNames = ['kept', 'toAct', 'outOfUse', 'open'] as const satisfies readonly SignName[]

const signs: { readonly [Name in SignName]: (x: number, y: number) => string } = {
  kept: (x, y) => `<rect class="kept" x="${px(x)}" y="${px(y)}" width="20" height="${barHeight}" rx="2"/>`,
  toAct: (x, y) => `<rect class="to-act" x="${px(x)}" y="${px(y)}" width="20" height="${barHeight}" rx="2"/>`,
  outOfUse: (x, y) => `<rect class="out" x="${px(x)}" y="${px(y)}" width="20" height="${barHeight}" rx="2"/>`,
  open: (x, y) => `<path class="kept" d="M${px(x + 6)} ${px(y - 2)}L${px(x + 15)} ${px(y + 6)}L${px(x + 6)} ${px(y + 14)}Z"/>`,
}

function isOpen(entry: Entry): boolean {
  return signsOf(entry).includes('open')
}

function signsOf(entry: Entry): readonly SignName[] {
  if (entry.action === 'await') return ['kept', 'open']
  if (entry.action === 'retain') return ['kept', 'toAct']
  if (entry.action !== 'suspend') return ['toAct']
  return entry.erasableFrom === undefined ? ['toAct', 'outOfUse', 'open'] : ['outOfUse']
}

function textAlone(title: string, lines: readonly string[], language: Language, width: number): string {
  const head = texts(wrapped(title, width - 2 * margin, widthInTitle), margin, margin + titleSize, 'title', titleSize + 6)
  const body = texts(
    lines.flatMap((line) => wrapped(line, width - 2 * margin, widthInText)),
    margin,
    head.bottom + 22,
    'said',
  )
  return svg(width, body.bottom + margin, language, title, lines.join('\n'), [head.svg, body.svg])
}

function svg(width: number, height: number, { code }: Language, title: string, description: string, parts: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="clausewise-timeline" role="img" lang="${code}" width="${width}" height="${px(height)}" viewBox="0 0 ${width} ${px(height)}">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(description)}</desc>`,
    `<style>${style}</style>`,
    `<rect class="paper" width="${width}" height="${px(height)}"/>`,
    ...parts.filter((part) => part !== ''),
    '</svg>',
  ].join('\n')
}

function inWords({ what, where, says }: DrawnRow): string {
  return `${where}: ${what}. ${says.join(between)}`
}

/** Lines of text below each other; `bottom` is the last baseline. */
function texts(lines: readonly string[], x: number, y: number, name: string, apart = lineHeight): Drawn {
  const svg = lines.map((line, at) => `<text class="${name}" x="${px(x)}" y="${px(y + at * apart)}">${escaped(line)}</text>`).join('')
  return { svg, bottom: y + Math.max(0, lines.length - 1) * apart + 4 }
}

/** How wide a text is taken to be: a full-width character, of two cells, is a square; any other letter is taken for wider than most fonts draw it. */
function widthIn(size: number): (text: string) => number {
  return (text) => [...text].reduce((sum, character) => sum + ([0, 0.66, 1.02][cells(character)] ?? 0) * size, 0)
}

const widthInTitle = widthIn(titleSize)
const widthInText = widthIn(textSize)
const widthInSmall = widthIn(smallSize)

function px(value: number): string {
  return String(Math.round(value * 10) / 10)
}
