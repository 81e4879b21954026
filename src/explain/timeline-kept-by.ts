import type { Entry } from '../model/plan.js'
import { isKeptByDocument } from './keepers.js'
import type { TimelineWords } from './language.js'
import type { Names } from './names.js'

/** What keeps a holding: a rule, a hold, or the document it is part of. */
export interface KeptBy {
  readonly name: string
  /** The name with the laws that it rests on. */
  readonly inFull: string
}

/** All that keeps an entry: its rules first, then the holds, then its document. */
export function keptBy(entry: Entry, words: TimelineWords, names: Names): readonly KeptBy[] {
  if (!('periods' in entry)) return []
  const alone = (name: string) => ({ name, inFull: name })
  return [
    ...entry.periods.map(({ rule, laws }) => ({ name: names.rule(rule), inFull: words.ruleInFull(names.rule(rule), laws.map(names.citation)) })),
    ...entry.holds.map((id) => alone(words.hold(id))),
    ...(isKeptByDocument(entry) ? [alone(words.document)] : []),
  ]
}
