import type { FindingId } from '../model/finding.js'
import type { ReportOptions } from './report-options.js'

/** Where the pages of all findings are, with a slash at the end. */
export function pagesOf({ pages = 'node_modules/clausewise/docs/findings/' }: Pick<ReportOptions, 'pages'>): string {
  return pages === '' || pages.endsWith('/') ? pages : `${pages}/`
}

/** Where the page of a finding is. Without an address it is a path in the package: only who has that at hand can open it. */
export function pageOf(id: FindingId, options: Pick<ReportOptions, 'pages'>): string {
  return `${pagesOf(options)}${id}.md`
}

/** The same for who reads it elsewhere, in a comment or beside a line: without an address, the command that prints the page. */
export function pageElsewhere(id: FindingId, options: Pick<ReportOptions, 'pages'>): string {
  return options.pages === undefined ? `clausewise explain ${id}` : pageOf(id, options)
}
