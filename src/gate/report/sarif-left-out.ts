import type { Report } from '../model/report.js'
import type { SarifOptions } from './sarif-options.js'
import { shown } from './sarif-shown.js'

/** How many findings SARIF does not show because they are too many; what is accepted or known is not among them unless it is to be shown. */
export function sarifLeftOut(report: Report, options: Pick<SarifOptions, 'includeAccepted'> = {}): number {
  return shown(report, options).leftOut
}
