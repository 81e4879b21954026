import { notTaken } from '../compile/not-taken.js'
import { plain } from '../compile/plain.js'
import { allFaults } from '../compile/request-fault.js'
import type { RequestFault } from '../model/decision.js'
import type { Entry, Plan, Planned } from '../model/plan.js'
import { needOptions } from './explain-options.js'
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
import { plainly } from './plainly.js'
import { wordFor } from './word-for.js'

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
 * a field, no `ref`, store, document or hold; documents are told apart by the `labels` that are given for them. A name that a policy gives no meaning is
 * shown as it is. It says what the operator's own policy promises, and claims no right of the person under a statute.
 *
 * Make the plan as of the day of the letter. What should have been done before that day is said to be late.
 *
 * @returns the letter; or all faults, those of a plan that was not made and those of the options: an operator without a name, address or contact, a day that
 * does not exist or is not the plan's, a policy of another id or version than the plan's, an option there is not.
 * It never throws for what an option holds.
 * @throws {TypeError} for a plan that is none (a promise of one, one that was damaged in a store), and where there are no options at all
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
  needOptions('letter', options)
  const read = readPlan(plan)
  const faults = read.planned ? letterFaults(options, read) : [...read.faults, ...letterFaults(options, undefined)]
  if (!read.planned || faults.length > 0) return { written: false, faults: allFaults(faults) }
  try {
    return { written: true, text: written(read, options) }
  } catch {
    throw notAPlan(plan)
  }
}

/** The plan, if it is one as far as that is seen at once. */
function readPlan(plan: Loose<Plan>): Plan {
  if (!isPlan(plan)) throw notAPlan(plan)
  return plan
}

function isPlan(plan: unknown): plan is Plan {
  try {
    const { planned, entries, faults } = plan as { readonly planned?: unknown; readonly entries?: unknown; readonly faults?: unknown }
    return (planned === true && Array.isArray(entries)) || (planned === false && Array.isArray(faults) && faults.length > 0)
  } catch {
    return false
  }
}

function notAPlan(plan: unknown): TypeError {
  return notTaken('letter', 'the answer of planDeletion', plan)
}

function written(made: Planned, { language: code, policy, operator, to, on, format, labels = {} }: LetterOptions): string {
  const plan = plainly<Planned>({ ...made, entries: made.entries.map((entry) => labelled(entry, labels)) })
  const words = letters[code]
  const names = namesFor(plan, { ...languageOf(code), shows: words.shows }, policy?.document)
  const contact = plain(operator.contact)
  const title = wordFor(words.titles, plan.request)
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

/** An entry whose document is what the operator calls it to the person; without a label, none. */
function labelled({ document, ...entry }: Entry, labels: { readonly [documentOrRef: string]: string }): Entry {
  const key = document ?? (entry.ref === undefined ? undefined : String(entry.ref))
  const label = key !== undefined && Object.hasOwn(labels, key) ? labels[key] : undefined
  return label === undefined ? entry : { ...entry, document: label.trim() }
}

function linesOf(address: string): readonly string[] {
  return address
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => plain(line).trim())
    .filter((line) => line !== '')
}
