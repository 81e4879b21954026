import type { ExplainOptions } from './explain-options.js'
import type { Explained } from './explained.js'
import { inSentences } from './in-sentences.js'
import type { Sentence } from './said.js'

/**
 * An answer in sentences, each with what it is about: for the body of a response, or a page that sets reasons apart from advice.
 * `explain` is their text, line by line. Sentences that differ in nothing but the field or the attestation are one.
 *
 * It takes what `explain` takes, and repeats what that repeats: `redact` the answer where a stranger reads it.
 *
 * @throws {TypeError} for a value that is no answer, and for missing options; {RangeError} for a language there is not
 *
 * @example
 * const answer = canUse({ purpose: 'settlement', fields: ['gender', 'phone'], subject: { id: 'c-17', standing: 'discontinued' }, record: 'profile' })
 * sentences(answer, { language: 'en' }).filter(({ about }) => about === 'reason')
 * // => [{ about: 'reason', code: 'discontinued', clause: 'discontinuation.1', fields: ['gender', 'phone'], text: 'The person asked for their data to be suspended or deleted, and no retention rule keeps the fields gender and phone for what is asked (clause discontinuation.1).' }]
 */
export function sentences(answer: Explained, options: ExplainOptions): readonly Sentence[] {
  return inSentences('sentences', answer, options)
}
