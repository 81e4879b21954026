import type { RequestFault } from '../model/decision.js'
import type { Plan, Planned } from '../model/plan.js'
import type { LanguageCode } from './language.js'
import { languageOf } from './languages.js'
import { letterBody } from './letter-body.js'
import { letterEn } from './letter-en.js'
import { letterFaults } from './letter-faults.js'
import { letterHtml } from './letter-html.js'
import { letterJa } from './letter-ja.js'
import type { LetterOptions } from './letter-options.js'
import { letterText } from './letter-text.js'
import type { LetterWords } from './letter-words.js'
import type { Loose } from './loose.js'
import { namesFor } from './names.js'
import { plain, plainly } from './plain.js'

/** A letter, or what is wrong with the plan or the options: it narrows on `written`. */
export type Letter =
  | {
      /** The letter is written. */
      readonly written: true
      /** The whole letter, as text or as HTML. */
      readonly text: string
    }
  | {
      /** There is no letter. */
      readonly written: false
      /** Every fault of the plan and of the options, at least one. */
      readonly faults: readonly [RequestFault, ...RequestFault[]]
    }

const letters: { readonly [Code in LanguageCode]: LetterWords } = { en: letterEn, ja: letterJa }

/**
 * The answer to the person as a letter that can be sent: what is deleted by when, what is kept until when and by which law, what it may still be used for,
 * whom the operator tells, what it costs, whom to complain to, and when the rest is looked at again.
 *
 * It is plain text, or one HTML document that needs nothing beside itself. It names fields by what they mean, where `policy` is given, and shows no value of
 * a field, no `ref`, store, document or hold. A name that a policy gives no meaning is shown as it is. It says what the operator's own policy promises,
 * and claims no right of the person under a statute.
 *
 * Of a plan that was not made there is no letter, nor with an operator that has no name, address or contact, or a day that does not exist: then all faults
 * are listed. It never throws for what an option holds. Make the plan as of the day of the letter.
 *
 * @example
 * const plan = planDeletion({
 *   request: 'delete',
 *   requestedOn: '2026-04-01',
 *   asOf: '2026-04-02',
 *   subject: { id: 'c-17' },
 *   holdings: [{ field: 'email', record: 'profile' }],
 * })
 * const operator = { name: 'Kotori Books', address: '1-2-3 Hibari, Tokyo', contact: 'privacy@kotori.example' }
 * const answer = letter(plan, { language: 'en', operator, on: '2026-04-02', format: 'text' })
 * answer.written && answer.text.split('\n').filter((line) => line.startsWith('We delete'))
 * // => ['We delete the following by 15 April 2026 at the latest.']
 */
export function letter(plan: Loose<Plan>, options: LetterOptions): Letter {
  const [fault, ...faults] = [...(plan.planned ? [] : (plan.faults as readonly RequestFault[])), ...letterFaults(options)]
  if (fault !== undefined) return { written: false, faults: [fault, ...faults] }
  return { written: true, text: plan.planned ? written(plainly<Planned>(plan), options) : '' }
}

function written(plan: Planned, { language: code, policy, operator, to, on, format }: LetterOptions): string {
  const words = letters[code]
  const names = namesFor(plan, { ...languageOf(code), shows: words.shows }, policy?.document)
  const contact = plain(operator.contact)
  const title = words.titles[plan.request]
  const parts = words.arranged({
    sender: [plain(operator.name), ...linesOf(operator.address), contact],
    to: to?.name === undefined ? undefined : plain(to.name).trim(),
    on,
    title,
    opening: words.opening(plan),
    body: letterBody(plan, words, names, { questions: contact, complaints: operator.complaints === undefined ? contact : plain(operator.complaints) }),
  })
  return format === 'html' ? letterHtml(parts, code, title) : letterText(parts, words.bullet)
}

function linesOf(address: string): readonly string[] {
  return address
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => plain(line).trim())
    .filter((line) => line !== '')
}
