import type { Level } from '../model/finding.js'
import type { ReportOptions } from './report-options.js'

/** How a report becomes a page. */
export interface HtmlOptions extends ReportOptions {
  /** The lowest level that fails; `warning` unless given. */
  readonly failOn?: Exclude<Level, 'note'> | undefined
}
