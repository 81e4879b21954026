import type { AnswerEntry, Planned } from '../model/plan.js'
import type { Day } from '../model/text.js'
import type { Vocabulary } from '../model/vocabulary.js'
import { isCopy } from './copies.js'
import { alike, type Counted, lastOf } from './groups.js'
import { isKeptByDocument, type Keeper, keepersOf } from './keepers.js'

/** What the person is told of several holdings alike. */
export interface AnswerGroup {
  readonly entry: AnswerEntry<Vocabulary>
  /** Each field once, however many holdings of it there are. */
  readonly fields: readonly Counted[]
  /** The rules that keep it, each until its own last day. */
  readonly keepers: readonly Keeper[]
  /** Whether the document it is part of keeps it. */
  readonly byDocument: boolean
  /** Of copies told together that are erased on different days: then `entry` has the last of them. */
  readonly isLastOfSeveral: boolean
  /** It should be gone by the day of the plan. */
  readonly isOverdue: boolean
}

interface Told extends Omit<AnswerGroup, 'fields' | 'isLastOfSeveral'> {
  readonly copy: boolean
}

/** What the person is told, in groups: by action, day, kind of record and what keeps. The answer has an entry for each of the plan's, in its order. */
export function answerGroups({ entries, answer, asOf }: Planned): readonly AnswerGroup[] {
  const told = answer.entries.map((entry, place): Told => {
    const planned = entries[place]
    return {
      entry,
      keepers: planned === undefined || planned.action === 'delete' || planned.action === 'stop-disclosure' ? [] : keepersOf(planned.periods),
      byDocument: planned !== undefined && isKeptByDocument(planned),
      copy: planned !== undefined && isCopy(planned),
      isOverdue: entry.action === 'delete' && entry.lastDay !== undefined && entry.lastDay < asOf,
    }
  })
  const groups = alike(told, ({ entry, ...rest }) => [{ ...entry, field: '', holds: entry.holds.length > 0 }, rest]).map((members) => ({
    ...members[0],
    fields: [...new Set(members.map(({ entry }) => entry.field))].map((name) => ({ name, count: 1 })),
  }))
  return alike(groups, (group) => (group.copy ? [{ ...group.entry, field: '', lastDay: '' }, group.fields] : group)).map((members) => {
    const { last, isLastOfSeveral } = lastOf(members, dayOf)
    return { ...last, isLastOfSeveral }
  })
}

function dayOf({ entry: { lastDay = '' } }: Told): Day {
  return lastDay
}
