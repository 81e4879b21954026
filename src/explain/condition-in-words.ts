import { neededOf } from '../compile/truth.js'
import type { Condition } from '../model/condition.js'
import type { LanguageCode } from './language.js'

interface Wording {
  readonly is: (fact: string, values: string) => string
  readonly or: string
  readonly and: string
  readonly not: (part: string) => string
}

const wordings: Readonly<Record<LanguageCode, Wording>> = {
  en: {
    is: (fact, values) => `${fact} is ${values}`,
    or: ' or ',
    and: ' and ',
    not: (part) => `not ${part}`,
  },
  ja: {
    is: (fact, values) => `${fact} が ${values}`,
    or: ' または ',
    and: ' かつ ',
    not: (part) => `${part} でない`,
  },
}

/**
 * A condition in words, in the names of its facts. One that always holds has none.
 *
 * `conditionInWords({ recordForm: ['ordinary', 'batch'] }, 'en')`
 * // => 'recordForm is ordinary or batch'
 */
export function conditionInWords(condition: Condition | undefined, language: LanguageCode): string {
  const wording = wordings[language]
  return partsOf(condition ?? {}, language).join(wording.and)
}

function partsOf(condition: Condition, language: LanguageCode): readonly string[] {
  const { is, or, and, not } = wordings[language]
  return Object.entries(condition).flatMap(([key, needed]) => {
    if (needed === undefined) return []
    if (key === 'not') return [not(`(${conditionInWords(needed as Condition, language)})`)]
    if (key !== 'all' && key !== 'any') return [is(key, neededOf(needed).join(or))]
    const members = (needed as readonly Condition[]).map((member) => grouped(partsOf(member, language), and))
    return [grouped(members, key === 'all' ? and : or)]
  })
}

/** Several parts in brackets, so that it stays plain which `and` and which `or` binds them. */
function grouped(parts: readonly string[], joint: string): string {
  return parts.length === 1 ? parts.join('') : `(${parts.join(joint)})`
}
