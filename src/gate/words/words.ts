import type { Change } from '../model/change.js'
import type { ManifestFault } from '../model/fault.js'
import type { Finding, FindingId, Level, Remedy } from '../model/finding.js'

/** The fixed words of the outputs. */
export const termKeys = [
  // the report as a whole
  'report',
  'policy',
  'as-of',
  'incomplete',
  'nothing-checked',
  'no-findings',
  'next-expiry',
  'changes',
  'no-changes',
  'changes-widen',
  'changes-other',
  'flow-graph',
  'more',
  'none',
  // what is counted
  'files',
  'entities',
  'requests',
  'findings',
  'errors',
  'warnings',
  'notes',
  'faults',
  'personal-columns',
  'accounted',
  // a finding
  'new',
  'accepted',
  'known',
  'clause',
  'clauses',
  'law',
  'laws',
  'remedy',
  'page',
  'place',
  'related',
  'anchor',
  'twin',
  'fault',
  'passed',
  // what a manifest declares
  'entity',
  'system',
  'store',
  'collection',
  'use',
  'recipient',
  'flow',
  'flows',
  'acceptance',
  'owner',
  'fields',
  'ground',
  'kind',
  'from',
  'to',
] as const
export type TermKey = (typeof termKeys)[number]

/** What the outputs say, in one language: plain text on one line each. */
export interface Words {
  /** What a finding is called, in a few words. */
  title(id: FindingId): string
  /** What was found and what is needed, in sentences: of a denial every reason. */
  finding(finding: Finding): string
  /** What would make it right, each in a sentence or two. */
  remedies(finding: Finding): readonly string[]
  /** The same of one remedy. */
  remedy(remedy: Remedy): readonly string[]
  fault(fault: ManifestFault): string
  change(change: Change): string
  level(level: Level): string
  /** Who answers for it, or that nobody does. */
  owner(owner: string | undefined): string
  term(key: TermKey): string
}
