import type { Report } from '../model/report.js'
import { wordsOf } from '../words/words-of.js'
import { goneWords } from './gone-words.js'
import { inOrder } from './json-order.js'
import { outcomeOf, thresholdOf } from './outcome.js'
import { tooFewOf } from './outcome-words.js'
import { pageOf } from './page-of.js'
import type { ReportOptions } from './report-options.js'

/** The version of the form that the JSON has: another where a member goes or means something else. */
const version = 1

/**
 * A report as JSON, for programs: everything it holds, and in words what each finding, remedy, fault and change says. `complete` tells whether
 * everything was read and checked, `outcome` how the check ends,
 * by the `threshold`. The same report always gives the same text. Members may be added; where one goes or means something else,
 * `version` is another.
 *
 * @returns JSON, indented, with a line break at its end
 * @example
 * const files = [{ path: 'clausewise.yaml', text: 'clausewise: 1\npolicy: reference\nrecipients: { mailer: { kind: entrusted-party, country: JP } }' }]
 * const report = checkManifest({ files, policy, asOf: '2026-11-28' })
 * JSON.parse(json(report, { language: 'en', policy })).findings[0].message
 * // => 'No flow goes to the recipient mailer, which is declared.'
 */
export function json(report: Report, options: ReportOptions): string {
  const words = wordsOf(options)
  const tooFew = tooFewOf(report, options)
  const shown = {
    ...report,
    version,
    language: options.language,
    outcome: outcomeOf(report, thresholdOf(options)),
    threshold: { failOn: options.failOn ?? 'warning', ...(options.minAccounted === undefined ? {} : { minAccounted: options.minAccounted }) },
    ...(tooFew === undefined ? {} : { tooFew }),
    ...(options.advisory === true ? { advisory: true } : {}),
    faults: report.faults.map((fault) => ({ ...fault, message: words.fault(fault) })),
    findings: report.findings.map((finding) => ({
      ...finding,
      title: words.title(finding.id),
      message: words.finding(finding),
      remedies: finding.remedies.map((remedy) => ({ ...remedy, sentences: words.remedy(remedy) })),
      page: pageOf(finding.id, options),
    })),
    gone: report.gone.map((entry) => ({ ...entry, message: goneWords[options.language].sentence(entry) })),
    ...(report.changes === undefined ? {} : { changes: report.changes.map((change) => ({ ...change, message: words.change(change) })) }),
  }
  return `${JSON.stringify(shown, inOrder, 2)}\n`
}
