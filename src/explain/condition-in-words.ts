import { neededOf } from '../compile/truth.js'
import type { Condition } from '../model/condition.js'
import type { LanguageCode } from './language.js'

interface Wording {
  readonly is: (fact: string, values: string) => string
  readonly yes: string
  readonly no: string
  /** Between the values of a fact. */
  readonly or: string
  readonly eitherOr: string
  readonly and: string
  readonly not: (part: string) => string
  readonly bracketed: (parts: string) => string
}

const wordings: Readonly<Record<LanguageCode, Wording>> = {
  en: {
    is: (fact, values) => `${fact}: ${values}`,
    yes: 'yes',
    no: 'no',
    or: ' or ',
    eitherOr: ' or ',
    and: ' and ',
    not: (part) => `not ${part}`,
    bracketed: (parts) => `(${parts})`,
  },
  ja: {
    is: (fact, values) => `${fact}：${values}`,
    yes: 'はい',
    no: 'いいえ',
    or: 'または',
    eitherOr: '、または',
    and: '、かつ',
    not: (part) => `${part}ではない`,
    bracketed: (parts) => `（${parts}）`,
  },
}

/**
 * A condition in words; `term` says what its names are called. One that always holds has none.
 *
 * `conditionInWords({ recordForm: ['ordinary', 'batch'] }, 'en', (name) => name)`
 * // => 'recordForm: ordinary or batch'
 */
export function conditionInWords(condition: Condition | undefined, language: LanguageCode, term: (name: string) => string): string {
  const wording = wordings[language]
  return partsOf(condition ?? {}, wording, term).join(wording.and)
}

function partsOf(condition: Condition, wording: Wording, term: (name: string) => string): readonly string[] {
  const { is, yes, no, or, eitherOr, and, not, bracketed } = wording
  return Object.entries(condition).flatMap(([key, needed]) => {
    if (needed === undefined) return []
    if (key === 'not') {
      const parts = partsOf(needed as Condition, wording, term).join(and)
      return [not(isBracketed(needed as Condition) ? parts : bracketed(parts))]
    }
    if (key !== 'all' && key !== 'any') {
      const values = neededOf(needed).map((value) => (typeof value === 'boolean' ? (value ? yes : no) : term(value)))
      return [is(term(key), values.join(or))]
    }
    const members = (needed as readonly Condition[]).map((member) => grouped(partsOf(member, wording, term), and, wording))
    return [grouped(members, key === 'all' ? and : eitherOr, wording)]
  })
}

/** Several parts in brackets, so that it stays plain which `and` and which `or` binds them. */
function grouped(parts: readonly string[], joint: string, { bracketed }: Wording): string {
  return parts.length === 1 ? parts.join('') : bracketed(parts.join(joint))
}

/** Whether a condition is one list of several conditions, and nothing beside it: its parts come in brackets of their own. */
function isBracketed(condition: Condition): boolean {
  const [[key, members] = ['', undefined], ...others] = Object.entries(condition).filter(([, needed]) => needed !== undefined)
  return others.length === 0 && (key === 'all' || key === 'any') && Array.isArray(members) && members.length > 1
}
