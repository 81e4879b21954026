import type { FieldsFor, GroundsFor } from '../model/decision.js'
import { alikeTogether } from './alike-reasons.js'
import type { Language } from './language.js'
import type { Names } from './names.js'
import { type Sentence, said } from './said.js'
import { closingSentences, deniedSentences, permissionSentences, reasonSentences } from './say-decision.js'

/** What `fieldsFor` answers: the decision, and of the fields withheld why. Where nothing is allowed, the denial says why for all of them. */
export function fieldsSentences({ decision, withheld }: FieldsFor, language: Language, names: Names): readonly Sentence[] {
  const fields = withheld.map(({ field }) => field)
  if (!decision.allowed) return deniedSentences(decision, language, names, [said('withheld', language.allWithheld, { fields })])
  const reasons = withheld.flatMap((each) => each.reasons)
  return [
    ...permissionSentences(decision, language, names),
    ...(fields.length === 0 ? [] : [said('withheld', language.withheld(fields, names), { fields })]),
    ...reasonSentences(alikeTogether(reasons), language, names),
    ...closingSentences(decision, language, names),
  ]
}

/** What `groundsFor` answers: how many grounds are open, and how each stands. */
export function groundsSentences(answer: GroundsFor, language: Language, names: Names): readonly Sentence[] {
  return [
    said('answer', language.groundsFor(answer)),
    ...answer.grounds.map((each) => said('ground', language.groundStatus[each.status](each, names), { code: each.status, ground: each.ground })),
  ]
}
