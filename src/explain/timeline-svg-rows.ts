import type { Entry, Planned } from '../model/plan.js'
import type { Day } from '../model/text.js'
import { groupsOf } from './groups.js'
import type { Language } from './language.js'
import type { Names } from './names.js'
import { sentence } from './sentence.js'

/** A group of holdings of one fate, as a drawn timeline tells of it. */
export interface DrawnRow {
  readonly entry: Entry
  readonly what: string
  readonly where: string
  /** What happens and on which days. */
  readonly says: readonly string[]
}

/** A row for each group that the timeline for a terminal has a line for, those that go first at the top. */
export function drawnRows(plan: Planned, language: Language, names: Names): readonly DrawnRow[] {
  const { timeline: words } = language
  return groupsOf(plan.entries, fateOf)
    .map(({ entry, fields, documents }) => {
      const [only] = documents
      const document = documents.length > 1 ? words.documents(documents.length) : only
      return {
        entry,
        what: fields.map(({ name, count }) => (count === 1 ? names.shortField(name) : words.times(names.shortField(name), count))).join(words.separator),
        where: [names.shortRecord(entry.record), document, entry.store].filter((part) => part !== undefined).join(' / '),
        says: says(entry, language),
      }
    })
    .sort((a, b) => (lastDay(a.entry) < lastDay(b.entry) ? -1 : lastDay(a.entry) > lastDay(b.entry) ? 1 : 0))
}

function says(entry: Entry, { timeline: words, shows }: Language): readonly string[] {
  const { until, due } = words.headings
  const days =
    entry.action === 'await'
      ? [`${until} ${[...new Set(entry.awaits.map((awaited) => sentence('for', words.awaits, awaited)))].join(words.separator)}`]
      : [...(entry.action === 'retain' ? [`${until} ${shows.day(entry.retainedUntil)}`] : []), `${due} ${shows.day(entry.dueOn)}`]
  return [words.actions[entry.action], ...days]
}

/** All that a row shows of an entry beside what and where it is. */
function fateOf(entry: Entry): unknown {
  if (entry.action === 'await') return [entry.action, entry.awaits.map((awaited) => ('rule' in awaited ? { ...awaited, rule: '' } : awaited))]
  if (entry.action === 'retain') return [entry.action, entry.retainedUntil, entry.dueOn]
  return [entry.action, entry.dueOn, entry.action === 'suspend' && entry.erasableFrom === undefined]
}

function lastDay(entry: Entry): Day {
  return entry.action === 'await' ? '9999-12-31' : entry.dueOn
}
