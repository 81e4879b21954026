import type { CitedLaw } from '../model/decision.js'
import type { Entry, RulePeriod } from '../model/plan.js'
import type { Day } from '../model/text.js'
import type { Vocabulary } from '../model/vocabulary.js'

type Period = RulePeriod<Vocabulary>

/** What keeps something: a rule, by its laws or by the operator's choice. */
export interface Keeper {
  readonly rule: string
  /** None where the operator chose to keep. */
  readonly laws: readonly CitedLaw[]
  /** Its last day, where that is known. */
  readonly until: Day | undefined
}

/**
 * What a person is told of the rules that keep something: those that keep it longest, and of these the laws. Where only the operator's own
 * choice keeps it that long, also the law that asked for it until then. A rule that ends before them changes nothing and is not told.
 */
export function keepersOf(periods: readonly Period[]): readonly Keeper[] {
  const longest = longestOf(periods)
  const byLaw = longest.filter(({ laws }) => laws.length > 0)
  const told = byLaw.length > 0 ? byLaw : [...longest, ...longestOf(periods.filter(({ laws }) => laws.length > 0))]
  return told.map(({ rule, laws, retainedUntil }) => ({ rule, laws, until: retainedUntil }))
}

/** Whether an entry is kept longer than its own rules keep it, and no hold does that: then its document does, which must stay unaltered. */
export function isKeptByDocument(entry: Entry): boolean {
  if (entry.action !== 'retain' && entry.action !== 'await') return false
  const end = entry.action === 'retain' ? entry.retainedUntil : noEnd
  return entry.sealed || (entry.holds.length === 0 && entry.periods.every((period) => endOf(period) < end))
}

function longestOf(periods: readonly Period[]): readonly Period[] {
  const end = periods.map(endOf).sort().at(-1)
  return periods.filter((period) => endOf(period) === end)
}

/** Stands for a last day that is not known: no day is later. */
const noEnd: Day = '9999-12-31'

function endOf({ retainedUntil = noEnd }: Period): Day {
  return retainedUntil
}
