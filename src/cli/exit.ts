import type { Level } from '../gate/model/finding.js'
import type { Report } from '../gate/model/report.js'
import { failsFrom } from '../gate/report/fails-from.js'

/** How a run ends. There are no others. */
export const exits = {
  clean: 0,
  findings: 1,
  wrong: 2,
  unaccounted: 3,
  ours: 4,
} as const

export type Exit = (typeof exits)[keyof typeof exits]

/** What fails beside what is wrong. */
export interface Threshold {
  /** The lowest level that fails. */
  readonly failOn: Exclude<Level, 'note'>
  /** The share of the personal columns that must be accounted for, from 0 to 1. */
  readonly minAccounted?: number | undefined
}

/** How many findings fail, and entries of the baseline that no longer occur. */
export function failures({ findings, gone }: Report, { failOn }: Threshold): number {
  return findings.filter((finding) => failsFrom(finding, failOn)).length + gone.length
}

/** How a check ends: what is wrong goes before findings, and findings before columns that nothing accounts for. */
export function exitOf(report: Report, threshold: Threshold): Exit {
  if (!report.complete || report.faults.length > 0) return exits.wrong
  if (failures(report, threshold) > 0) return exits.findings
  const { personal, accounted } = report.counts.columns
  const isShort = threshold.minAccounted !== undefined && personal > 0 && accounted / personal < threshold.minAccounted
  return isShort ? exits.unaccounted : exits.clean
}
