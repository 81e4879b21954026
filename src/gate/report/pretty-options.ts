import type { SourceFile } from '../model/location.js'
import type { ReportOptions } from './report-options.js'

/** What the output for people at a terminal takes beside what every output does. */
export interface PrettyOptions extends ReportOptions {
  /** Whether the terminal shows colours. */
  readonly colour: boolean
  /** How many cells a line of the terminal has, where it is one: sentences are then broken, and lines of code cut, to that width. */
  readonly width?: number | undefined
  /** The files that were checked: lines of them are shown. */
  readonly files: readonly SourceFile[]
  /** Only what fails, and faults: no counts, and nothing of what passes. */
  readonly quiet?: boolean | undefined
}
