import { bare } from '../compile/bare.js'
import { compileDuties, type Riding } from '../compile/duties.js'
import { frozen } from '../compile/frozen.js'
import { listed } from '../compile/listed.js'
import { compileNames } from '../compile/names.js'
import { parseDay } from '../deletion/calendar.js'
import type { Document } from '../model/document.js'
import type { PolicyFault } from '../model/fault.js'
import { isSound, type Policy } from '../model/policy.js'
import type { Day } from '../model/text.js'

/** The version in force, and what its coming into force asks. */
export interface InForce<P extends Policy = Policy> extends Riding {
  /** A version is in force. */
  readonly found: true
  /** The newest version in force on the day: it applies to all data, whenever collected. */
  readonly policy: P
  /** The version before it; none for the first. */
  readonly previous?: P
  /** What it permits by name that the one before did not. */
  readonly adds: {
    /** The purposes added, by key. */
    readonly purposes: readonly string[]
    /** The grounds added, by key. */
    readonly grounds: readonly string[]
  }
  /** The clauses on revision that apply. */
  readonly clauses: readonly string[]
}

/** No version was in force, or the history is no history. */
export interface NotInForce {
  /** No version is in force. */
  readonly found: false
  /** Why: no version yet, two of one day, versions of different policies, no such day. */
  readonly faults: readonly [PolicyFault, ...PolicyFault[]]
}

/**
 * Which version of a policy is in force on a day.
 *
 * The newest version whose effective day has come applies to all data, whenever collected. A version that has one before it is announced;
 * one that adds a purpose or a ground carries the advice that this needs consent.
 *
 * @param history the versions of one policy, in any order
 * @param day a civil day in the policy's own country
 * @returns the version; or the faults: no version yet, two of one day, versions of different policies, no such day
 * @example
 * const next = tighten(policy, { version: '2027-01', effectiveOn: '2027-01-01', promptlyDays: 7 })
 * const answer = policyInForce([policy, next], '2027-04-01')
 * answer.found && { version: answer.policy.identity.version, clauses: answer.clauses }
 * // => { version: '2027-01', clauses: ['revision.1', 'revision.3'] }
 * @clause revision.1
 * @clause revision.2
 * @clause revision.3
 */
export function policyInForce<P extends Policy>(history: readonly P[], day: Day): InForce<P> | NotInForce {
  const all = listOf(history)
  const [first, ...others] = historyFaults(all, day)
  if (first !== undefined) return frozen({ found: false, faults: [first, ...others] })
  const versions = all.filter(({ document }) => document.effectiveOn <= day).sort(byDay)
  const policy = versions.at(-1)
  if (policy === undefined) return frozen({ found: false, faults: [{ code: 'no-day', path: ['day'], found: day, needed: [`${earliest(all)} or later`] }] })
  const previous = versions.at(-2)
  return frozen({ found: true, policy, ...(previous === undefined ? {} : { previous }), ...revision(policy.document, previous?.document) })
}

function revision(document: Document, before: Document | undefined): Omit<InForce, 'found' | 'policy' | 'previous'> {
  const names = compileNames(document)
  const added = (list: 'purposes' | 'grounds') => (before === undefined ? [] : names[list].filter((name) => !Object.hasOwn(before[list] ?? {}, name)))
  const adds = { purposes: added('purposes'), grounds: added('grounds') }
  const clauses = [...(before === undefined ? [] : listed(document.checks?.revised)), ...listed(document.checks?.['newest-applies'])]
  const widened = adds.purposes.length + adds.grounds.length > 0
  const duties: Riding =
    before === undefined
      ? { obligations: [], advice: [] }
      : compileDuties(bare(document), names).ridingOn((fact) => (fact === 'verb' ? 'policyInForce' : fact === 'widened' ? widened : undefined))
  return { adds, clauses: names.inOrder('clauses', clauses), ...duties }
}

/** The versions as a list of their own; none where there is no list to read. */
function listOf<T>(history: readonly T[]): readonly T[] {
  try {
    return Array.isArray(history) ? [...history] : []
  } catch {
    return []
  }
}

function historyFaults(history: readonly Policy[], day: unknown): readonly PolicyFault[] {
  if (history.length === 0) return [{ code: 'empty', path: ['history'] }]
  const unsound = history.flatMap((policy, index): readonly PolicyFault[] =>
    isSound(policy) ? [] : [{ code: 'wrong-shape', path: ['history', index], needed: ['policy'] }],
  )
  if (unsound.length > 0) return unsound
  const days = history.map(({ document }) => document.effectiveOn)
  return [
    ...(typeof day === 'string' && parseDay(day) !== undefined ? [] : [{ code: 'no-day', path: ['day'], needed: ['YYYY-MM-DD'] } as const]),
    ...history.flatMap(({ document }, index): readonly PolicyFault[] =>
      document.id === history[0]?.document.id
        ? []
        : [{ code: 'wrong-shape', path: ['history', index], found: document.id, needed: [String(history[0]?.document.id)] }],
    ),
    ...days.flatMap((each, index): readonly PolicyFault[] =>
      days.indexOf(each) < index ? [{ code: 'duplicate', path: ['history', index], found: each }] : [],
    ),
  ]
}

function earliest(history: readonly Policy[]): string {
  return history.map(({ document }) => document.effectiveOn).sort()[0] ?? ''
}

function byDay(a: Policy, b: Policy): number {
  return a.document.effectiveOn < b.document.effectiveOn ? -1 : 1
}
