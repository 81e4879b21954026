import type { Entry, Planned } from '../model/plan.js'
import type { Day } from '../model/text.js'
import { copiesTogether, isCopy } from './copies.js'
import { type Group, groupsOf } from './groups.js'
import { isKeptByDocument } from './keepers.js'
import type { Language, TimelineSign } from './language.js'
import type { Names } from './names.js'
import { sentence } from './sentence.js'
import { type KeptBy, keptBy } from './timeline-kept-by.js'

/** A group of holdings of one fate, in the words of a timeline. */
export interface TimelineRow {
  readonly entry: Entry
  readonly what: string
  readonly where: string
  readonly action: string
  /** The last day of the retention, or what is awaited. */
  readonly until: string
  /** The day by which it is done; empty while something is awaited. */
  readonly due: string
  /** What happens and on which days, said in full. */
  readonly says: string
  readonly keptBy: readonly KeptBy[]
  /** Facts that are not given could shorten it. */
  readonly isShortenable: boolean
  /** It should be gone by now. */
  readonly isOverdue: boolean
}

/** The rows of a timeline, by their last day; what has none stands at the end. Copies that go on different days are one row, of the last of them. */
export function timelineRows(plan: Planned, language: Language, names: Names, withRefs: boolean): readonly TimelineRow[] {
  const groups = groupsOf(plan.entries, fateOf)
  const isLate = ({ entry }: Group) => isOverdue(entry, plan.asOf)
  return [...copiesTogether(groups.filter(isLate)), ...copiesTogether(groups.filter((group) => !isLate(group)))]
    .map((group) => rowOf(group, plan, language, names, withRefs))
    .sort((a, b) => (lastDay(a.entry) < lastDay(b.entry) ? -1 : lastDay(a.entry) > lastDay(b.entry) ? 1 : 0))
}

function rowOf(group: Group, { asOf }: Planned, { timeline: words }: Language, names: Names, withRefs: boolean): TimelineRow {
  const { entry, fields } = group
  const awaits =
    entry.action === 'await' ? [...new Set(entry.awaits.map((awaited) => sentence('for', words.awaits, awaited, names)))].join(words.separator) : ''
  return {
    entry,
    what: fields.map(({ name, count }) => (count === 1 ? names.field(name) : words.times(names.field(name), count))).join(words.separator),
    where: place(group, words, names, withRefs),
    action: words.actions[entry.action],
    until: entry.action === 'retain' ? words.day(entry.retainedUntil) : awaits,
    due: entry.action === 'await' ? '' : words.day(entry.dueOn),
    says: sentence('action', words.says, entry, awaits),
    keptBy: keptBy(entry, words, names),
    isShortenable: shortenedBy(entry).length > 0,
    isOverdue: isOverdue(entry, asOf),
  }
}

export const signNames = ['kept', 'toAct', 'outOfUse', 'open', 'overdue'] as const satisfies readonly TimelineSign[]

/** The signs that the bar of a row is made of. */
export function signsOf({ entry, isOverdue }: TimelineRow): readonly TimelineSign[] {
  if (entry.action === 'await') return ['kept', 'open']
  if (entry.action === 'retain') return ['kept', 'toAct']
  const late = isOverdue ? (['overdue'] as const) : []
  if (entry.action !== 'suspend') return ['toAct', ...late]
  return entry.erasableFrom === undefined ? ['toAct', 'outOfUse', 'open'] : ['outOfUse', ...late]
}

export function shortenedBy(entry: Entry): readonly string[] {
  return 'shortenedBy' in entry ? entry.shortenedBy : []
}

function place({ entry, documents, stores, refs }: Group, words: Language['timeline'], names: Names, withRefs: boolean): string {
  return [
    names.record(entry.record),
    ...(documents.length === 0 ? [] : [words.documents(documents)]),
    ...(stores.length === 0 ? [] : [words.stores(stores)]),
    ...(withRefs && refs.length > 0 ? [words.refs(refs.map(String))] : []),
  ].join(' / ')
}

/** All that a row shows of an entry beside what and where it is. */
function fateOf(entry: Entry): unknown {
  const { action } = entry
  const days = action === 'await' ? entry.awaits : action === 'retain' ? [entry.retainedUntil, entry.dueOn] : [entry.dueOn]
  const kept = 'periods' in entry ? [entry.periods.map(({ rule, laws }) => [rule, laws]), entry.holds, isKeptByDocument(entry)] : []
  return [action, days, isCopy(entry), shortenedBy(entry).length > 0, kept]
}

/** Whether it should be gone by now. What is out of use or no longer disclosed stays, so its day alone says nothing of whether that was done. */
function isOverdue(entry: Entry, asOf: Day): boolean {
  return (entry.action === 'delete' || isCopy(entry)) && lastDay(entry) < asOf
}

/** The last day a row speaks of; after every day where none is known. */
function lastDay(entry: Entry): Day {
  return entry.action === 'await' ? '9999-12-31' : entry.dueOn
}
