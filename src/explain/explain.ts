import type { ExplainOptions } from './explain-options.js'
import type { Explained } from './explained.js'
import { inSentences } from './in-sentences.js'
import type { About } from './said.js'

export type { ExplainOptions }

/**
 * An answer in sentences, each on a line of its own; what belongs to the line above is set in by two spaces.
 * It names clauses, laws and days, and never the value of a field. The same answer gives the same text.
 * With `policy`, names are shown with what they mean, and laws in the language asked for: give it wherever a person reads the text.
 * `sentences` gives the same one by one, with their codes and clauses.
 *
 * It repeats words of the request: names that nobody knows and what a fault found, which `redact` blots out of an answer that a stranger
 * or a log is to read; and of a plan the references, stores, holds and recipients, which stay.
 *
 * @throws {TypeError} for a value that is no answer, for missing options, and for a `policy` that is none; {RangeError} for a language there is not
 *
 * @example
 * const answer = canUse({ purpose: 'settlement', fields: ['gender'], subject: { id: 'c-17', standing: 'active', agreed: [] } })
 * explain(answer, { language: 'en' }).split('\n')
 * // => ['Under the policy reference-jp, version 2026-11, the use for purpose 3 (settlement) is denied.', 'The person has not agreed to purpose 3 (settlement) (clause agreed-use.1).']
 */
export function explain(answer: Explained, options: ExplainOptions): string {
  return inSentences('explain', answer, options)
    .map(({ about, text }) => `${under.includes(about) ? '  ' : ''}${text}`)
    .join('\n')
}

/** What belongs to the line above. */
const under: readonly About[] = ['detail', 'person']
