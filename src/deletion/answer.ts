import type { AnswerEntry, Entry } from '../model/plan.js'
import type { Vocabulary } from '../model/vocabulary.js'
import { noHolds } from './hold-sets.js'
import type { Weighed } from './weigh.js'

/** What the person is told of one holding. The same answer twice in a row is the same object; one that names a caller's holds is not remembered. */
export function answerOf(entry: Entry, { schedule, running, holds }: Weighed): AnswerEntry<Vocabulary> {
  const { action } = entry
  const lastDay = action === 'await' ? undefined : action === 'retain' ? entry.retainedUntil : entry.dueOn
  const sealed = action !== 'delete' && action !== 'stop-disclosure' && entry.sealed
  const told = holds === noHolds ? running.told : undefined
  if (told !== undefined && told.action === action && told.lastDay === lastDay && told.sealed === sealed) return told
  const { field, record } = schedule
  const { ids: rules, laws } = running.rules
  const answer: AnswerEntry<Vocabulary> =
    lastDay === undefined
      ? { field, record, action, rules, laws, holds: holds.ids, sealed }
      : { field, record, action, lastDay, rules, laws, holds: holds.ids, sealed }
  if (holds === noHolds) running.told = answer
  return Object.freeze(answer)
}
