import type { Level } from '../model/finding.js'
import type { Report } from '../model/report.js'
import { failsFrom } from './fails-from.js'

/** What fails beside what is wrong. */
export interface Threshold {
  /** The lowest level that fails; `warning` unless given. */
  readonly failOn?: Exclude<Level, 'note'> | undefined
  /** The share of the personal columns found that the manifest must account for, from 0 to 1; none unless given. */
  readonly minAccounted?: number | undefined
}

/** How a check ends. */
export type Outcome = 'clean' | 'findings' | 'wrong' | 'unaccounted'

/**
 * How a check ends: what `clausewise check` says by its exit code. What is wrong goes before findings, and findings before columns.
 *
 * @returns `wrong` (2) where not everything was read and checked, and where what is passed is no report or no threshold; `findings` (1) where something new fails, or the baseline knows what is no longer
 * found; `unaccounted` (3) where fewer of the personal columns are accounted for than `minAccounted` asks, which of no columns is never so; else `clean` (0)
 * @example
 * const files = [{ path: 'clausewise.yaml', text: 'clausewise: 1\npolicy: reference\nrecipients: { mailer: { kind: entrusted-party, country: JP } }' }]
 * const report = checkManifest({ files, policy, asOf: '2026-11-28' })
 * outcomeOf(report) // => 'clean'
 */
export function outcomeOf(report: Report, threshold: Threshold = {}): Outcome {
  if (!isReport(report) || !isThreshold(threshold)) return 'wrong'
  if (!report.complete || report.faults.length > 0) return 'wrong'
  if (failures(report, threshold) > 0) return 'findings'
  return isShort(report, threshold) ? 'unaccounted' : 'clean'
}

/** A misspelt threshold would let everything pass. */
function isThreshold(given: unknown): boolean {
  if (typeof given !== 'object' || given === null) return false
  const { failOn, minAccounted, ...others } = given as Threshold
  const isShare = minAccounted === undefined || (typeof minAccounted === 'number' && minAccounted >= 0 && minAccounted <= 1)
  return isShare && [undefined, 'error', 'warning'].includes(failOn) && Object.values(others).every((each) => each === undefined)
}

function isReport(given: unknown): given is Report {
  const report = given as Report | null | undefined
  return (
    typeof report === 'object' && report !== null && [report.faults, report.findings, report.gone].every(Array.isArray) && report.counts?.columns !== undefined
  )
}

/** What of the options of an output says what fails. */
export function thresholdOf({ failOn, minAccounted }: Threshold): Threshold {
  return { failOn, minAccounted }
}

/** How many findings fail, and entries of the baseline that no longer occur. */
export function failures({ findings, gone }: Report, { failOn = 'warning' }: Threshold): number {
  return findings.filter((finding) => failsFrom(finding, failOn)).length + gone.length
}

/** Whether too few of the personal columns are accounted for. */
export function isShort({ complete, counts: { columns } }: Report, { minAccounted }: Threshold): boolean {
  return complete && minAccounted !== undefined && columns.personal > 0 && columns.accounted / columns.personal < minAccounted
}
