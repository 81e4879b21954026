import type { RecipientNotice } from '../model/plan.js'
import type { Vocabulary } from '../model/vocabulary.js'
import type { ReadInput } from './read-input.js'
import type { RetentionSchedule } from './schedule.js'

/** What each recipient is told, in the order given; nothing where the policy sends a kind no notice of this request. */
export function noticesTo({ recipients, request }: ReadInput, schedule: RetentionSchedule): readonly RecipientNotice<Vocabulary>[] {
  const notices: RecipientNotice<Vocabulary>[] = []
  for (const { kind, name, country } of recipients) {
    const scheduled = schedule.recipients.get(kind)?.get(request)
    if (scheduled === undefined) continue
    const { notice, required, laws } = scheduled
    notices.push(Object.freeze(country === undefined ? { kind, name, notice, required, laws } : { kind, name, country, notice, required, laws }))
  }
  return Object.freeze(notices)
}
