import type { ReportOptions } from './report-options.js'

/** What the comment on a change takes beside what every output does. */
export interface MarkdownOptions extends ReportOptions {
  /** Tells several comments on one change apart. The path of the root manifest unless given. */
  readonly category?: string | undefined
  /** How many characters it may have. 60,000 unless given: a comment takes some more. */
  readonly budget?: number | undefined
}
