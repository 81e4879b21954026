import { alikeTogether } from '../../explain/alike-reasons.js'
import type { Language } from '../../explain/language.js'
import type { Names } from '../../explain/names.js'
import { reasonSentences } from '../../explain/say-decision.js'
import type { Reason } from '../../model/decision.js'

/** The sentences of a denial's reasons, in the words that `explain` has for them. */
export function reasonsInWords(reasons: readonly Reason[], language: Language, names: Names): readonly string[] {
  return reasonSentences(alikeTogether(reasons), language, names).map(({ text }) => text)
}
