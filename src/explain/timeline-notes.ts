import type { Planned, RecipientNotice } from '../model/plan.js'
import type { Vocabulary } from '../model/vocabulary.js'
import type { Language, TimelineWords } from './language.js'
import type { Names } from './names.js'
import type { KeptBy } from './timeline-kept-by.js'
import { shortenedBy, type TimelineRow } from './timeline-rows.js'

/** What a timeline says beside its rows. */
export interface TimelineNotes {
  /** What keeps the holdings, each once with its laws, in the order of the rows. */
  readonly keptBy: readonly KeptBy[]
  /** Which facts are not given that could shorten a retention. */
  readonly shorter: readonly string[]
  /** Who is told what, that advertising mail stops, and when the plan is due again. */
  readonly next: readonly string[]
}

export function timelineNotes(plan: Planned, rows: readonly TimelineRow[], language: Language, names: Names): TimelineNotes {
  const facts = [...new Set(plan.entries.flatMap(shortenedBy))]
  return {
    keptBy: [...new Map(rows.flatMap(({ keptBy }) => keptBy.map((keeper) => [keeper.inFull, keeper]))).values()],
    shorter: facts.length === 0 ? [] : [language.shortenedBy(facts, names)],
    next: [
      ...toldTogether(plan.notices, language.timeline, names),
      ...(plan.stopAdvertisingMail ? [language.stopAdvertisingMail] : []),
      ...dueAgain(plan, rows, language),
    ],
  }
}

/** Recipients who are told the same on the same grounds stand together. */
function toldTogether(notices: readonly RecipientNotice<Vocabulary>[], words: TimelineWords, names: Names): readonly string[] {
  const groups = new Map<string, { readonly notice: RecipientNotice<Vocabulary>; readonly whom: Set<string> }>()
  for (const notice of notices) {
    const key = JSON.stringify([notice.notice, notice.required, notice.laws])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { notice, whom: new Set([notice.name]) })
    else group.whom.add(notice.name)
  }
  return [...groups.values()].map(({ notice, whom }) => words.told(notice, notice.laws.map(names.citation), [...whom]))
}

/** Nothing is said where nothing is kept: then nothing is due again. */
function dueAgain({ dueAgainOn }: Planned, rows: readonly TimelineRow[], language: Language): readonly string[] {
  if (dueAgainOn !== undefined) return [language.dueAgainOn(dueAgainOn)]
  return rows.some(({ keptBy }) => keptBy.length > 0) ? [language.dueOnEvent] : []
}
