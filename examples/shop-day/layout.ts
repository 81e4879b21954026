import type { LanguageCode } from 'clausewise/explain'
import type { Names } from './names.js'
import type { Paint } from './paint.js'
import { wrapped } from './text-width.js'

/** How a report is laid out. */
export interface Layout {
  readonly language: LanguageCode
  readonly names: Names
  readonly paint: Paint
  /** The cells of a line. */
  readonly width: number
  /** Everything, and not a selection. */
  readonly all: boolean
  /** Blots out people's values. */
  readonly withhold: (text: string) => string
}

/** A sentence in lines, set in by so many cells. Values are blotted out before it is broken, or half of one would stand on each line. */
export function indented(text: string, cells: number, { width, withhold }: Layout): string[] {
  return wrapped(withhold(text), width - cells).map((line) => ' '.repeat(cells) + line)
}
