import type { ReportOptions } from './report-options.js'

/** What SARIF takes beside what every output does. */
export interface SarifOptions extends ReportOptions {
  /** The version of the tool. */
  readonly version: string
  /** Tells several uploads for one commit apart. The path of the root manifest unless given. */
  readonly category?: string | undefined
  /** Marks every rule as one of security, with a severity, for those who look at nothing else. */
  readonly security?: boolean | undefined
  /** Shows what is accepted or known too, as suppressed. */
  readonly includeAccepted?: boolean | undefined
}
