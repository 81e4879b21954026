import { cells } from './cells.js'
import { escaped } from './escaped.js'
import { sizes } from './timeline-svg-style.js'
import { wrapped } from './wrapped.js'

/** A part of a drawing, and how far down it reaches. */
export interface Drawn {
  readonly svg: string
  readonly bottom: number
}

export const lineHeight = 17

/** A text to be drawn. */
export interface Text {
  readonly text: string
  /** Its classes; the size of its letters follows from the first. */
  readonly style: string
  /** What more lines would hold is cut. */
  readonly most?: number
  /** How far its further lines are set in, to tell it from the text below. */
  readonly hang?: number
}

/** Texts below each other, each broken to a width. */
export function textsAt(texts: readonly Text[], x: number, top: number, width: number): Drawn {
  let bottom = top
  const svg = texts.flatMap(({ text, style, most, hang = 0 }) =>
    wrapped(text, width - hang, (line) => widthIn(style, line), most).map((line, at) => {
      const height = Math.max(lineHeight, sizeOf(style) + 5)
      bottom += height
      return textAt(line, at === 0 ? x : x + hang, bottom - height + sizeOf(style), style)
    }),
  )
  return { svg: svg.join(''), bottom }
}

/** One line of text on its baseline. */
export function textAt(text: string, x: number, y: number, style: string, anchor?: 'middle'): string {
  return `<text class="${style}"${anchor === undefined ? '' : ` text-anchor="${anchor}"`} x="${px(x)}" y="${px(y)}">${escaped(text)}</text>`
}

/**
 * How wide a text is taken to be, in a font that is none of the narrow ones: which one the reader has is not known.
 * A full-width character, of two cells, is a square.
 */
export function widthIn(style: string, text: string): number {
  const size = sizeOf(style) * (isBold(style) ? 1.1 : 1)
  return [...text].reduce((sum, character) => sum + partOf(character) * size, 0)
}

/** The width of a character as a part of its height. */
function partOf(character: string): number {
  const width = cells(character)
  if (width !== 1) return width === 0 ? 0 : 1.02
  return letters.find(([kind]) => kind.test(character))?.[1] ?? 0.85
}

const letters: readonly (readonly [RegExp, number])[] = [
  [/[ !'(),./:;[\]fijlrt|-]/, 0.38],
  [/[%@MWmw]/, 1],
  [/[A-Z&<>=+~#]/, 0.78],
  [/[ -~]/, 0.63],
]

function isBold(style: string): boolean {
  return style === 'title' || style === 'what'
}

function sizeOf(style: string): number {
  if (style.startsWith('title')) return sizes.title
  return style.startsWith('small') ? sizes.small : sizes.said
}

export function lineAt(style: string, x1: number, y1: number, x2: number, y2: number): string {
  return `<line class="${style}" x1="${px(x1)}" y1="${px(y1)}" x2="${px(x2)}" y2="${px(y2)}"/>`
}

export function px(value: number): string {
  return String(Math.round(value * 10) / 10)
}
