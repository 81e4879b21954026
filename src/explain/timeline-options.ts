import type { ExplainOptions } from './explain-options.js'

/** How a timeline is drawn. */
export interface TimelineOptions extends ExplainOptions {
  /** How many cells of the terminal a line may take: 100 unless given, from 80 to 1,000. */
  readonly width?: number | undefined
  /** What stands above it: whose plan it is, say. A plan itself names nobody. */
  readonly title?: string | undefined
  /** Whether the holdings' references stand with where they are held; not unless `true`, as a reference may itself say who somebody is. */
  readonly refs?: boolean | undefined
}

/** How a timeline is drawn on a page. */
export interface TimelineSvgOptions extends TimelineOptions {
  /** The width in pixels: 960 unless given, from 320 to 4,000. Under 600 each bar stands below its text. The height follows from the rows. */
  readonly width?: number | undefined
}

interface Widths {
  readonly narrowest: number
  readonly usual: number
  readonly widest: number
}

/** The width asked for, as far as it can be had; the usual one where none is given. What is no number is a `TypeError`. */
export function widthOf(caller: string, { width }: TimelineOptions, { narrowest, usual, widest }: Widths): number {
  if (width !== undefined && typeof width !== 'number') throw new TypeError(`the option width of ${caller} takes a number, from ${narrowest} to ${widest}`)
  return width === undefined || Number.isNaN(width) ? usual : Math.max(narrowest, Math.min(widest, Math.floor(width)))
}
