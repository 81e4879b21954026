import type { FindingId } from '../model/finding.js'
import type { ReportOptions } from './report-options.js'

/** Where the page of a finding is; of `<id>`, where those of all are. */
export function pageOf(id: FindingId | '<id>', { pages = 'node_modules/clausewise/docs/findings/' }: Pick<ReportOptions, 'pages'>): string {
  return `${pages}${id}.md`
}
