import type { LanguageCode } from '../../explain/language.js'
import { languageOf } from '../../explain/languages.js'
import { namesIn } from '../../explain/names.js'
import { plainly } from '../../explain/plainly.js'
import { sentence } from '../../explain/sentence.js'
import type { Policy } from '../../model/policy.js'
import type { Remedy } from '../model/finding.js'
import { pages } from '../pages/pages.js'
import { en } from './en.js'
import type { GateLanguage } from './gate-language.js'
import { ja } from './ja.js'
import type { Words } from './words.js'

export type { TermKey, Words } from './words.js'

export interface WordsOptions {
  readonly language: LanguageCode
  /** The policy that was checked against: names are then shown with what they mean. */
  readonly policy?: Policy | undefined
}

const languages: { readonly [Code in LanguageCode]: GateLanguage } = { en, ja }

/** The words of the outputs in a language. Whatever a manifest holds, they stay on one line: names in it are made plain, and long ones cut. A language there is not is a `RangeError`. */
export function wordsOf({ language: code, policy }: WordsOptions): Words {
  const names = namesIn(languageOf(code), policy?.document)
  const language = languages[code]
  return {
    title: (id) => pages[id].title[code],
    finding: (finding) => sentence('id', language.findings, plainly(finding), names),
    remedies: ({ remedies }) => remedies.flatMap(remedySentences),
    remedy: remedySentences,
    fault: (fault) => language.faults[fault.code](plainly(fault)),
    change: (change) => language.changes[change.code](plainly(change), names),
    level: (level) => language.levels[level],
    owner: (owner) => (owner === undefined ? language.noOwner : plainly(owner)),
    term: (key) => language.terms[key],
  }

  function remedySentences(remedy: Remedy): readonly string[] {
    // The compiler cannot see that the sentences found under a remedy's code take that remedy; the table's type is what makes it so.
    const say = language.remedies[remedy.code] as (remedy: object, named: typeof names) => readonly string[]
    return say(plainly(remedy), names)
  }
}
