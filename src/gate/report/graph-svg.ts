import { escaped } from '../../explain/escaped.js'
import { px, textAt } from '../../explain/timeline-svg-text.js'
import { type BoxWords, boxAt } from './graph-box.js'
import type { Arrow, GraphContent } from './graph-content.js'
import type { Course, Point } from './graph-course.js'
import { textLeft } from './graph-label.js'
import { graphLayout, type PlacedArrow } from './graph-layout.js'
import { marksAt } from './graph-marks.js'

export interface GraphWords extends BoxWords {
  readonly title: string
  /** What a reader hears who does not see it. */
  readonly description: string
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

/** The flows as one SVG element, with the styles of the page that it stands in. */
export function graphSvg(content: GraphContent, words: GraphWords): string {
  const { boxes, arrows, width, height } = graphLayout(content, words)
  // Arrows that fail are drawn over the others.
  const ordered = [...arrows.filter(({ arrow }) => !isOffending(arrow)), ...arrows.filter(({ arrow }) => isOffending(arrow))]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="flows" role="img" aria-labelledby="flows-title" aria-describedby="flows-description" width="${px(width)}" height="${px(height)}" viewBox="0 0 ${px(width)} ${px(height)}" style="min-width: ${px(width * smallest)}px">`,
    `<title id="flows-title">${escaped(words.title)}</title>`,
    `<desc id="flows-description">${escaped(words.description)}</desc>`,
    ...ordered.map(lineOf),
    ...ordered.map((each) => labelAt(each, words)),
    ...boxes.map(({ box, at }) => boxAt(box, at, words)),
    '</svg>',
  ].join('\n')
}

function isOffending({ marks }: Arrow): boolean {
  return marks.length > 0
}

function lineOf({ arrow, course }: PlacedArrow): string {
  const offending = isOffending(arrow) ? ' offending' : ''
  return `<g class="arrow${offending}"><path class="way" d="${curve(course.points)}"/>${headOf(course)}</g>`
}

/** Level at each point, and turning between them. */
function curve(points: readonly Point[]): string {
  return points
    .map(({ x, y }, at) => {
      const before = points[at - 1]
      if (before === undefined) return `M${px(x)} ${px(y)}`
      if (before.y === y || before.x === x) return `L${px(x)} ${px(y)}`
      const middle = px((before.x + x) / 2)
      return `C${middle} ${px(before.y)} ${middle} ${px(y)} ${px(x)} ${px(y)}`
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
  return [
    `<g class="label${isOffending(arrow) ? ' offending' : ''}"><title>${escaped(words.arrow(arrow))}</title>`,
    `<rect x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" rx="4"/>`,
    // How wide the reader's letters are is not known: in the middle they stand well without marks before them.
    isOffending(arrow) ? textAt(label.text, x + textLeft(arrow), y + 14, 'small') : textAt(label.text, x + width / 2, y + 14, 'small', 'middle'),
    '</g>',
    marksAt(arrow.marks, x + 4, y + height / 2),
  ].join('')
}
