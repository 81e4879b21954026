import type { LanguageCode } from '../../explain/language.js'
import type { Policy } from '../../model/policy.js'

/** What every output takes. */
export interface ReportOptions {
  /** The language of the sentences. */
  readonly language: LanguageCode
  /** The policy that was checked against: names are then shown with what they mean, and laws in the language asked for. */
  readonly policy?: Policy | undefined
  /** Where the pages of the findings are: the id and `.md` are put behind it. `node_modules/clausewise/docs/findings/` unless given. */
  readonly pages?: string | undefined
}
