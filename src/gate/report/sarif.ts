import type { Report } from '../model/report.js'
import { wordsOf } from '../words/words-of.js'
import { outcomeOf, thresholdOf } from './outcome.js'
import { notificationIds, sarifInvocation } from './sarif-invocation.js'
import { sourceRoot } from './sarif-location.js'
import type { SarifOptions } from './sarif-options.js'
import { sarifResult } from './sarif-result.js'
import { sarifRules } from './sarif-rules.js'
import { shown } from './sarif-shown.js'
import { sarifWords } from './sarif-words.js'

/**
 * A report as SARIF 2.1.0, as code scanning takes it: at most 5,000 results, errors first; `leftOut` in the run's properties says how many are not
 * among them. What is accepted or known is left out unless asked for. All paths are relative to the root of the repository.
 * A report that is not `complete` says so in its invocation; it is not to be uploaded, because it would close what is open.
 *
 * @returns JSON on one line
 * @example
 * const files = [{ path: 'clausewise.yaml', text: 'clausewise: 1\npolicy: reference\nrecipients: { mailer: { kind: entrusted-party, country: JP } }' }]
 * const report = checkManifest({ files, policy, asOf: '2026-11-28' })
 * const [run] = JSON.parse(sarif(report, { language: 'en', policy, version: '0.1.0' })).runs
 * run.results.map(({ ruleId, level }) => [ruleId, level])
 * // => [['recipient-unused', 'note']]
 */
export function sarif(report: Report, options: SarifOptions): string {
  const words = wordsOf(options)
  const { language, version, category = report.manifest } = options
  const { manifest, asOf, policy, complete, counts, gone, nextExpiry } = report
  const { findings, leftOut } = shown(report, options)
  const run = {
    tool: {
      driver: {
        name: 'clausewise',
        version,
        semanticVersion: version,
        rules: sarifRules(options),
        notifications: notificationIds(report, options).map((id) => ({ id })),
      },
    },
    language,
    columnKind: 'utf16CodeUnits',
    automationDetails: { id: `${category}/` },
    originalUriBaseIds: { [sourceRoot]: { description: { text: sarifWords[language].root } } },
    invocations: [sarifInvocation(report, words, options)],
    results: findings.map((finding) => sarifResult(finding, words, options)),
    properties: {
      manifest,
      asOf,
      ...(policy === undefined ? {} : { policy }),
      complete,
      outcome: outcomeOf(report, thresholdOf(options)),
      ...(options.advisory === true ? { advisory: true } : {}),
      counts,
      gone: gone.length,
      leftOut,
      ...(nextExpiry === undefined ? {} : { nextExpiry }),
    },
  }
  return JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, readable)
}

/** A receiver that stores texts refuses half characters and U+0000. */
function readable(_: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/[\p{Cs}\0]/gu, '\ufffd') : value
}
