import type { Day } from '../model/text.js'
import type { TimelineWords } from './language.js'
import type { TimelineContent } from './timeline-content.js'
import { signNames, signsOf } from './timeline-rows.js'
import type { Axis } from './timeline-svg-axis.js'
import { signAt } from './timeline-svg-bar.js'
import { type Drawn, lineAt, lineHeight, px, textAt, widthIn } from './timeline-svg-text.js'

/** A day marked on the axis, and what it is. */
export interface Mark {
  readonly day: Day
  readonly text: string
  /** Its sign at a point of the axis. */
  readonly sign: (x: number, y: number) => string
  /** How far below the middle of its sign that point lies. */
  readonly below: number
}

const big = 7

/** The day of the request, the day the plan is made for where it is another, and the day on which the plan is due again. The latter two may fall together: one stands above the axis, one below. */
export function marksOf({ span, asOf, dueAgainOn }: TimelineContent, { marks }: TimelineWords): readonly Mark[] {
  const above = (x: number, y: number) => `<path class="as-of" d="M${px(x - big / 2)} ${px(y - big)}L${px(x + big / 2)} ${px(y - big)}L${px(x)} ${px(y)}Z"/>`
  const below = (x: number, y: number) => `<path class="again" d="M${px(x - big / 2)} ${px(y + big)}L${px(x + big / 2)} ${px(y + big)}L${px(x)} ${px(y)}Z"/>`
  return [
    { day: span.from, text: marks.request(span.from), sign: (x, y) => lineAt('start', x, y - big, x, y + big), below: 0 },
    ...(asOf > span.from ? [{ day: asOf, text: marks.asOf(asOf), sign: above, below: big / 2 }] : []),
    ...(dueAgainOn === undefined ? [] : [{ day: dueAgainOn, text: marks.dueAgain(dueAgainOn), sign: below, below: -big / 2 }]),
  ]
}

export function marksAt(marks: readonly Mark[], { at }: Axis, y: number): string {
  return marks.map(({ day, sign }) => sign(at(day), y)).join('')
}

const signWidth = 28
const apart = 18

/** What the signs of the rows and the marks mean, in as many lines as they need. */
export function legendAt({ rows }: TimelineContent, marks: readonly Mark[], words: TimelineWords, left: number, top: number, right: number): Drawn {
  const used = new Set(rows.flatMap(signsOf))
  const items = [
    ...signNames.filter((name) => used.has(name)).map((name) => ({ text: words.signs[name], sign: signAt[name] })),
    ...marks.map(({ text, sign, below }) => ({ text, sign: (x: number, y: number) => sign(x + 10, y + 6 + below) })),
  ]
  let x = left
  let y = top
  const svg = items.map(({ text, sign }) => {
    const width = signWidth + widthIn('small', text)
    if (x > left && x + width > right) {
      x = left
      y += lineHeight + 5
    }
    const item = sign(x, y) + textAt(text, x + signWidth, y + 11, 'small')
    x += width + apart
    return item
  })
  return { svg: svg.join(''), bottom: y + lineHeight }
}
