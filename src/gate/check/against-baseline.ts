import type { Finding } from '../model/finding.js'
import type { BaselineEntry, Report } from '../model/report.js'

/** A report beside what is known already: findings that it knows do not fail, and what it knows and is not found is gone. */
export function againstBaseline(report: Report, baseline: readonly BaselineEntry[]): Report {
  const known = new Set(baseline.map(({ fingerprint }) => fingerprint))
  const found = new Set(report.findings.map(({ fingerprint }) => fingerprint))
  const findings = report.findings.map(
    (finding): Finding => (finding.state === 'accepted' ? finding : { ...finding, state: known.has(finding.fingerprint) ? 'known' : 'new' }),
  )
  return {
    ...report,
    findings,
    gone: baseline.filter(({ fingerprint }) => !found.has(fingerprint)),
    counts: { ...report.counts, known: findings.filter(({ state }) => state === 'known').length },
  }
}
