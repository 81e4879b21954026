import type { Condition } from '../../../src/model/condition.js'
import type { Document, DutyRule } from '../../../src/model/document.js'
import { document as reference } from '../../../src/reference.js'
import { name } from '../page.js'
import { advice } from './advice.js'
import type { ToldOfDuty } from './example.js'
import { obligations } from './obligations.js'
import type { Show } from './printed.js'

/** A list of what rides on answers. */
export interface DutySection {
  readonly title: string
  readonly one: string
  readonly about: string
  readonly list: 'obligations' | 'advice'
  readonly codes: readonly string[]
  readonly told: { readonly [code: string]: ToldOfDuty }
  readonly show: Show
}

export const document: Document = reference
const answer = { allowed: 'all', answered: 'all', applies: 'all', planned: 'all', found: 'all' } as const satisfies Show

export const dutySections: readonly DutySection[] = [
  {
    title: 'Obligations of the reference policy',
    one: 'Obligation',
    about:
      "`obligations[].code` of an answer that allows: what the caller must do. They come from the policy document; one of your own has its own. A program can be made to handle each: `satisfies Record<Reference['obligation'], …>` does not compile until it does.",
    list: 'obligations',
    codes: reference.order.obligations,
    told: obligations,
    show: { ...answer, obligations: { code: 'all' } },
  },
  {
    title: 'Advice of the reference policy',
    one: 'Advice',
    about:
      '`advice[].code` of an answer: what the caller should know although the policy allows it. It never changes an outcome; it is for whoever is responsible, not for each user.',
    list: 'advice',
    codes: reference.order.advice,
    told: advice,
    show: { ...answer, advice: { code: 'all' } },
  },
]

export function ruleOf(list: DutySection['list'], code: string): DutyRule {
  const rule = document[list]?.[code]
  if (rule === undefined) throw new Error(`the reference policy has no ${code} among its ${list}`)
  return rule
}

/** Where a duty comes from: its clause, or its laws, each with the day since which its wording has been in force. */
export function sourceOf({ clause, laws = [] }: DutyRule): string {
  const cited = laws.map((law) => {
    const { ja, version } = document.laws?.[law] ?? {}
    return `${law}${ja === undefined ? '' : ` (${ja})`}, as in force since ${version}`
  })
  return clause === undefined ? `From ${cited.join('; ')}.` : `From clause ${name(clause)}. ${document.clauses[clause]?.means.en}`
}

const derived: Readonly<Record<string, string>> = {
  verb: 'the question',
  purpose: 'the purpose',
  ground: 'the ground',
  asked: 'a field asked',
  recipientRelation: 'the recipient',
  recipientCountry: 'the country of the recipient',
  governedBy: 'governed by',
  matched: 'the password matched',
  neverKeptInDocument: 'a field never to be kept stands in an unalterable document',
  promptlyOverThirtyDays: '“promptly” is longer than thirty days',
  widened: 'the version adds a purpose or a ground',
}

/** A name with what the policy says it means. */
function called(key: string): string {
  const means = (document.purposes[key] ?? document.grounds?.[key] ?? document.fields[key])?.means ?? document.glossary?.[key]
  return means === undefined ? name(key) : `${means.en} (${name(key)})`
}

/** Where a duty rides, in words: a line, or the lines of which any will do. */
export function whenInWords({ when: { any, ...others } }: DutyRule): readonly string[] {
  const all = partsOf(others)
  const each = ((any ?? []) as readonly Condition[]).map((one) => partsOf(one).join(', and '))
  const either = all.length === 0 ? 'any of these:' : 'and any of these:'
  return each.length === 0 ? [all.join(', and ')] : [[...all, either].join(', '), ...each]
}

function partsOf(condition: Condition): readonly string[] {
  return Object.entries(condition).map(([key, value]) => {
    if (key === 'not') return `not (${partsOf(value as Condition).join(', and ')})`
    if (key === 'all' || key === 'any')
      return `(${(value as readonly Condition[]).map((each) => partsOf(each).join(', and ')).join(key === 'all' ? ', and ' : ', or ')})`
    const values = [value ?? []].flat().map((each) => (typeof each === 'boolean' ? (each ? 'yes' : 'no') : called(String(each))))
    return `${derived[key] ?? called(key)}: ${values.join(' or ')}`
  })
}

/** Whether the condition of a duty names a fact. */
export function namesFact({ when }: DutyRule, fact: string): boolean {
  return JSON.stringify(when).includes(`"${fact}":`)
}
