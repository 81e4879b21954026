import { escaped } from '../../explain/escaped.js'
import { px, textAt } from '../../explain/timeline-svg-text.js'
import { type BoxWords, boxAt } from './graph-box.js'
import type { Arrow, GraphContent } from './graph-content.js'
import type { Course } from './graph-course.js'
import { lineHeight, textLeft } from './graph-label.js'
import { graphLayout, type PlacedArrow } from './graph-layout.js'
import { marksAt } from './graph-marks.js'

export interface GraphWords extends BoxWords {
  readonly title: string
  /** What a reader hears who does not see it. */
  readonly description: string
  /** Over what has no flow. */
  readonly alone: string
  /** An arrow in full. */
  readonly arrow: (arrow: Arrow) => string
}

/** Beyond this a picture shows nothing any longer, and takes too long to lay out. */
const mostBoxes = 150
const mostArrows = 150

/** How much smaller it may be drawn where room is short: its texts must stay legible. */
const smallest = 0.93

/** Whether there is something to draw, and not too much of it. */
export function isDrawable({ boxes, arrows }: GraphContent): boolean {
  return boxes.length > 0 && boxes.length <= mostBoxes && arrows.length <= mostArrows
}

/** A picture, and the width that it needs: in less it scrolls. */
interface GraphPicture {
  readonly svg: string
  readonly needs: string
}

/** The flows as one SVG element, with the styles of the page that it stands in. */
export function graphSvg(content: GraphContent, words: GraphWords): GraphPicture {
  const { boxes, arrows, width, height, apart } = graphLayout(content, words)
  // Arrows that fail are drawn over the others.
  const ordered = [...arrows.filter(({ arrow }) => !isOffending(arrow)), ...arrows.filter(({ arrow }) => isOffending(arrow))]
  const needs = `${px(width * smallest)}px`
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" class="flows" role="img" aria-labelledby="flows-title" aria-describedby="flows-description" width="${px(width)}" height="${px(height)}" viewBox="0 0 ${px(width)} ${px(height)}" style="min-width: ${needs}">`,
    `<title id="flows-title">${escaped(words.title)}</title>`,
    `<desc id="flows-description">${escaped(words.description)}</desc>`,
    ...ordered.map(lineOf),
    ...ordered.map((each) => labelAt(each, words)),
    ...boxes.map(({ box, at }) => boxAt(box, at, words)),
    ...(apart === undefined ? [] : [apartAt(apart, width, words)]),
    '</svg>',
  ].join('\n')
  return { svg, needs }
}

/** What stands without a flow is set apart by a line, and says so. */
function apartAt(y: number, width: number, { alone }: GraphWords): string {
  return `<g class="apart"><path d="M0 ${px(y)}H${px(width)}"/>${textAt(alone, 14, y + 22, 'small')}</g>`
}

function isOffending({ marks }: Arrow): boolean {
  return marks.length > 0
}

function lineOf({ arrow, course }: PlacedArrow): string {
  const offending = isOffending(arrow) ? ' offending' : ''
  return `<g class="arrow${offending}"><path class="way" d="${pathOf(course)}"/>${headOf(course)}</g>`
}

/** How round a turn is. */
const bend = 9

/** Level at each point, and turning between them. */
function pathOf({ points, turns }: Course): string {
  return points
    .map(({ x, y }, at) => {
      const before = points[at - 1]
      if (before === undefined) return `M${px(x)} ${px(y)}`
      const turn = turns[at - 1] ?? x
      if (before.y === y || before.x === x) return `L${px(x)} ${px(y)}`
      const [ahead, down] = [Math.sign(x - before.x), Math.sign(y - before.y)]
      const round = Math.min(bend, Math.abs(y - before.y) / 2, Math.abs(turn - before.x), Math.abs(x - turn))
      return [
        `L${px(turn - ahead * round)} ${px(before.y)}`,
        `Q${px(turn)} ${px(before.y)} ${px(turn)} ${px(before.y + down * round)}`,
        `L${px(turn)} ${px(y - down * round)}`,
        `Q${px(turn)} ${px(y)} ${px(turn + ahead * round)} ${px(y)}`,
        `L${px(x)} ${px(y)}`,
      ].join('')
    })
    .join('')
}

const headLength = 9
const headWidth = 7

/** At the last point. */
function headOf({ points, isRightward }: Course): string {
  const back = isRightward ? -headLength : headLength
  return points
    .slice(-1)
    .map(({ x, y }) => `<path class="head" d="M${px(x)} ${px(y)}L${px(x + back)} ${px(y - headWidth / 2)}L${px(x + back)} ${px(y + headWidth / 2)}Z"/>`)
    .join('')
}

function labelAt({ arrow, label, at: { x, y, width, height } }: PlacedArrow, words: GraphWords): string {
  const left = textLeft(arrow)
  // How wide the reader's letters are is not known: in the middle of their room they stand well.
  const middle = x + (left + width) / 2
  const top = y + (height - label.lines.length * lineHeight) / 2
  return [
    `<g class="label${isOffending(arrow) ? ' offending' : ''}"><title>${escaped(words.arrow(arrow))}</title>`,
    `<rect x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" rx="4"/>`,
    ...label.lines.map((line, at) => textAt(line, middle, top + at * lineHeight + 12, 'small', 'middle')),
    '</g>',
    marksAt(arrow.marks, x + 4, y + height / 2),
  ].join('')
}
