import { htmlDocument } from '../../explain/html-document.js'
import type { Report } from '../model/report.js'
import { changes } from './html-changes.js'
import { contentOf } from './html-content.js'
import { entities } from './html-entities.js'
import { faults } from './html-faults.js'
import { findings } from './html-findings.js'
import { flows } from './html-flows.js'
import { gone } from './html-gone.js'
import { head, titleOf } from './html-head.js'
import { navigation } from './html-navigation.js'
import { htmlStyle } from './html-style.js'
import type { ReportOptions } from './report-options.js'

/**
 * A report as one HTML document that needs nothing beside itself: no script, no font, no picture from elsewhere. The verdict and the counts; what is
 * faulty; the flows of data, drawn; what changes; each finding beside its clause, by owner; and everything that was checked.
 * The same report always gives the same text. Of more than 150 systems and recipients, or arrows, no picture is drawn.
 *
 * @returns the document
 * @example
 * const files = [{ path: 'clausewise.yaml', text: 'clausewise: 1\npolicy: reference\nrecipients: { mailer: { kind: entrusted-party, country: JP } }' }]
 * const report = checkManifest({ files, policy, asOf: '2026-11-28' })
 * html(report, { language: 'en', policy }).split('<title>')[1]?.split('<')[0]
 * // => 'No finding fails – clausewise.yaml'
 */
export function html(report: Report, options: ReportOptions): string {
  const content = contentOf(report, options)
  const parts = [
    faults(content),
    flows(content),
    changes(content),
    findings('new', content),
    gone(content),
    findings('accepted', content),
    findings('known', content),
    entities(content),
  ]
  const body = `${head(content)}
${navigation(content)}
<main>
${parts.filter((part) => part !== '').join('\n')}
</main>`
  return htmlDocument({ language: options.language, title: titleOf(content), style: htmlStyle, body })
}
