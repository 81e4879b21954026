import { type ExplainOptions, sentences } from 'clausewise/explain'
import type { Planned } from 'clausewise/policy'

/** What a plan says of one of its entries: what happens, and the details of why. */
export interface EntryInWords {
  readonly what: string
  readonly why: readonly string[]
}

/** Each entry in words of its own; a plan as a whole says of several what they have in common. */
export function entriesInWords(plan: Planned, options: ExplainOptions): readonly EntryInWords[] {
  // What is said of the plan beside its entries would be said anew of each.
  const bare = { ...plan, clauses: [], notices: [], obligations: [], advice: [], answer: { ...plan.answer, entries: [] } }
  return plan.entries.map((entry) => entryInWords({ ...bare, entries: [entry] }, options))
}

function entryInWords(plan: Planned, options: ExplainOptions): EntryInWords {
  const said = sentences(plan, options)
  const texts = (about: string) => said.filter((each) => each.about === about).map(({ text }) => text)
  return { what: texts('entry').join(' '), why: texts('detail') }
}
