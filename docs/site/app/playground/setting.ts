import type { LanguageCode } from 'clausewise/explain'
import type { Engine } from 'clausewise/policy'
import type { Words } from './words.js'

/** What every part of the page is shown in: the policy that answers, and the language. */
export interface Setting {
  readonly engine: Engine
  /** Whether it is the reference policy, whose clauses have pages. */
  readonly isReference: boolean
  readonly language: LanguageCode
  readonly words: Words
}
