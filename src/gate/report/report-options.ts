import type { LanguageCode } from '../../explain/language.js'
import type { Policy } from '../../model/policy.js'
import type { Threshold } from './outcome.js'

/** What every output takes. */
export interface ReportOptions extends Threshold {
  /** The language of the sentences. One that there is not is a `RangeError` that names those there are. */
  readonly language: LanguageCode
  /** The policy that was checked against: names are then shown with what they mean, and laws in the language asked for. */
  readonly policy?: Policy | undefined
  /**
   * The address below which the pages of the findings are: the id and `.md` are put behind it, and a slash between where there is none.
   * Unless given, outputs that are opened beside the package name `node_modules/clausewise/docs/findings/`, and comments, annotations and test
   * reports the command that prints the page.
   */
  readonly pages?: string | undefined
  /** Whether the build passes all the same: outputs then say that it does, and what would fail. They show everything as ever. */
  readonly advisory?: boolean | undefined
}
