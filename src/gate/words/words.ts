import type { Change } from '../model/change.js'
import type { ManifestFault } from '../model/fault.js'
import type { Finding, FindingId, Level } from '../model/finding.js'

/** The fixed words of the outputs. */
export const termKeys = [
  // the report as a whole
  'report',
  'manifest',
  'policy',
  'as-of',
  'complete',
  'incomplete',
  'nothing-checked',
  'no-findings',
  'would-have-failed',
  'next-expiry',
  'summary',
  'changes',
  'no-changes',
  'changes-widen',
  'changes-other',
  'before',
  'flow-graph',
  'legend',
  'offending',
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
  'columns',
  'personal-columns',
  'accounted',
  // a finding
  'finding',
  'level',
  'state',
  'new',
  'accepted',
  'known',
  'clause',
  'clauses',
  'law',
  'laws',
  'remedy',
  'why',
  'page',
  'place',
  'file',
  'line',
  'column',
  'related',
  'anchor',
  'twin',
  'fault',
  'passed',
  'failed',
  // what a manifest declares
  'entity',
  'system',
  'systems',
  'store',
  'stores',
  'collection',
  'collections',
  'use',
  'uses',
  'recipient',
  'recipients',
  'flow',
  'flows',
  'acceptance',
  'acceptances',
  'owner',
  'no-owner',
  'field',
  'fields',
  'record',
  'records',
  'purpose',
  'purposes',
  'ground',
  'kind',
  'country',
  'transport',
  'from',
  'to',
  'what',
  'where',
  'until',
  'because',
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
  fault(fault: ManifestFault): string
  change(change: Change): string
  level(level: Level): string
  /** Who answers for it, or that nobody does. */
  owner(owner: string | undefined): string
  term(key: TermKey): string
}
