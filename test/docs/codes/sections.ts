import { catalogue, explain, type LanguageCode } from '../../../src/explain.js'
import { policy } from '../../../src/index.js'
import { type Denied, reasonCodes, requestProblems } from '../../../src/model/decision.js'
import { policyFaultCodes } from '../../../src/model/fault.js'
import { actions as actionCodes } from '../../../src/model/plan.js'
import { errors } from './errors.js'
import type { Told } from './example.js'
import { faults } from './faults.js'
import { givenBy } from './given-by.js'
import { actions, awaits, notices } from './plans.js'
import type { Show } from './printed.js'
import { problems } from './problems.js'
import { reasons } from './reasons.js'

/** A list of codes that are each told at length. */
export interface Section {
  readonly title: string
  /** What one of them is called: its anchor is that, a hyphen and the code. */
  readonly one: string
  readonly about: string
  /** Where an answer carries it. */
  readonly member: string
  /** All there are, in the order of the type. */
  readonly codes: readonly string[]
  readonly told: { readonly [code: string]: Told }
  /** The file and the constant in which they are told. */
  readonly file: string
  readonly constant: string
  readonly sentences: { readonly [language in 'en' | 'ja']: { readonly [code: string]: string } } | undefined
  /** What is printed of an answer. */
  readonly show: Show
  /** The type whose members it comes with, and whether it is one of several, by the code. */
  readonly type: { readonly probe: string; readonly by?: string } | undefined
  /** The code that has not the members which all others have. */
  readonly except?: string
  readonly givenBy?: (code: string) => readonly string[]
  /** What is said of an answer, in both languages. */
  readonly inWords?: (answer: unknown) => readonly [en: string, ja: string]
}

const [english, japanese] = [catalogue('en'), catalogue('ja')]
const whole: Show = 'all'

/** What `explain` says of the reasons of a denial. */
function reasonsInWords(answer: unknown, language: LanguageCode): string {
  return explain(answer as Denied, { language, policy })
    .split('\n')
    .slice(1)
    .join(language === 'ja' ? '' : ' ')
}

export const sections: readonly Section[] = [
  {
    title: 'Reasons of a denial',
    one: 'Reason',
    about:
      '`reasons[].code` where `allowed` is `false`; `withheld[].reasons[].code` of `fieldsFor`. A denial lists every reason that holds, in this order. `decide` gives what the function gives that it asks.',
    member: 'code',
    codes: reasonCodes,
    told: reasons,
    file: 'reasons',
    constant: 'reasons',
    sentences: { en: english.reasons, ja: japanese.reasons },
    show: { allowed: whole, reasons: whole },
    type: { probe: 'reason', by: 'code' },
    except: 'invalid-request',
    givenBy,
    inWords: (answer) => [reasonsInWords(answer, 'en'), reasonsInWords(answer, 'ja')],
  },
  {
    title: 'Problems of a request',
    one: 'Problem',
    about:
      '`faults[].problem`: of the reason [`invalid-request`](#reason-invalid-request), of a question that is not answered (`answered: false`), of a plan that is not made (`planned: false`), of a letter that is not written (`written: false`). All of them are for the developer: the call is wrong, and nothing was decided about the person.',
    member: 'problem',
    codes: requestProblems,
    told: problems,
    file: 'problems',
    constant: 'problems',
    sentences: { en: english.requestProblems, ja: japanese.requestProblems },
    show: { allowed: whole, answered: whole, planned: whole, written: whole, reasons: whole, faults: whole },
    type: { probe: 'requestFault' },
  },
  {
    title: 'Faults of a policy',
    one: 'Fault',
    about:
      '`faults[].code`: of a document (`parsePolicy`, `definePolicy`), of restrictions (`tighten`), of a configuration (`configure`), of a history (`policyInForce`). All are found at once, each at its `path`. They are for whoever writes the policy document, before any person’s data is asked about.',
    member: 'code',
    codes: policyFaultCodes,
    told: faults,
    file: 'faults',
    constant: 'faults',
    sentences: { en: english.policyFaults, ja: japanese.policyFaults },
    show: { ok: whole, faults: whole, code: whole, path: whole, found: whole, needed: whole, of: whole },
    type: { probe: 'policyFault' },
  },
  {
    title: 'Errors',
    one: 'Error',
    about:
      '`error.code`. The functions that answer never throw. Those that define and obey do, with one of these; and with a `TypeError` where a document is passed in place of a policy, or a `RangeError` where a language is not spoken.',
    member: 'code',
    codes: Object.keys(errors),
    told: errors,
    file: 'errors',
    constant: 'errors',
    sentences: undefined,
    show: whole,
    type: undefined,
  },
  {
    title: 'Actions',
    one: 'Action',
    about:
      '`entries[].action` of a plan: what happens to each holding. `answer.entries[].action` says the same to the person, and `counts` how many there are of each.',
    member: 'action',
    codes: actionCodes,
    told: actions,
    file: 'plans',
    constant: 'actions',
    sentences: { en: english.actions, ja: japanese.actions },
    show: whole,
    type: { probe: 'entry', by: 'action' },
  },
  {
    title: 'What an entry awaits',
    one: 'Awaits',
    about: '`entries[].awaits[].for` where the action is [`await`](#action-await).',
    member: 'for',
    codes: Object.keys(awaits),
    told: awaits,
    file: 'plans',
    constant: 'awaits',
    sentences: undefined,
    show: whole,
    type: { probe: 'awaited', by: 'for' },
  },
  {
    title: 'Notices to recipients',
    one: 'Notice',
    about: '`notices[].notice` of a plan: what a recipient of the data is told. Which kind of recipient is told what, the policy says under `recipients`.',
    member: 'notice',
    codes: Object.keys(english.notices),
    told: notices,
    file: 'plans',
    constant: 'notices',
    sentences: { en: english.notices, ja: japanese.notices },
    show: whole,
    type: { probe: 'notice' },
  },
]

/** The address of a code on the page: of a heading, as Markdown makes it; of a row, as it is written there. */
export function anchor(one: string, code: string): string {
  return `${one.toLowerCase()}-${code.replaceAll(/[^\w-]+/g, '-').replaceAll(/^-(?=[a-z])|-$/g, '')}`
}
