import type { Level } from '../model/finding.js'
import type { ReportOptions } from './report-options.js'

/** What an output takes that says which findings fail. */
export interface FailingOptions extends ReportOptions {
  /** The lowest level that fails; `warning` unless given. */
  readonly failOn?: Exclude<Level, 'note'> | undefined
}
