import type { Entry, Planned } from '../model/plan.js'
import type { Day } from '../model/text.js'
import { type Group, groupsOf } from './groups.js'
import type { Language } from './language.js'
import type { Names } from './names.js'
import { sentence } from './sentence.js'

/** A group of holdings of one fate, in the words of a timeline. */
export interface TimelineRow {
  readonly entry: Entry
  readonly what: readonly string[]
  readonly where: string
  readonly action: string
  /** The last day of the retention, or what is awaited. */
  readonly until: readonly string[]
  /** The day by which it is done; empty while something is awaited. */
  readonly due: string
}

/** The rows of a timeline, by their last day; what has none stands at the end. */
export function timelineRows(plan: Planned, language: Language, names: Names): readonly TimelineRow[] {
  const { timeline: words, shows } = language
  const until = (entry: Entry) => {
    if (entry.action === 'retain') return [shows.day(entry.retainedUntil)]
    return entry.action === 'await' ? [...new Set(entry.awaits.map((awaited) => sentence('for', words.awaits, awaited)))] : []
  }
  return groupsOf(plan.entries, fateOf)
    .map((group) => ({
      entry: group.entry,
      what: group.fields.map(({ name, count }) => (count === 1 ? names.shortField(name) : words.times(names.shortField(name), count))),
      where: place(group, language, names),
      action: words.actions[group.entry.action],
      until: until(group.entry),
      due: group.entry.action === 'await' ? '' : shows.day(group.entry.dueOn),
    }))
    .sort((a, b) => (lastDay(a.entry) < lastDay(b.entry) ? -1 : lastDay(a.entry) > lastDay(b.entry) ? 1 : 0))
}

function place({ entry, documents }: Group, { timeline: words }: Language, names: Names): string {
  const [only] = documents
  const document = documents.length > 1 ? words.documents(documents.length) : only
  return [names.shortRecord(entry.record), document, entry.store].filter((part) => part !== undefined).join(' / ')
}

/** All that a row shows of an entry beside what and where it is. */
function fateOf(entry: Entry): unknown {
  if (entry.action === 'await') return [entry.action, entry.awaits.map((awaited) => ('rule' in awaited ? { ...awaited, rule: '' } : awaited))]
  if (entry.action === 'retain') return [entry.action, entry.retainedUntil, entry.dueOn]
  return [entry.action, entry.dueOn, entry.action === 'suspend' && entry.erasableFrom === undefined]
}

/** The last day a row speaks of; after every day where none is known. */
function lastDay(entry: Entry): Day {
  return entry.action === 'await' ? '9999-12-31' : entry.dueOn
}
