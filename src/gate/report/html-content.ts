import { languageOf } from '../../explain/languages.js'
import { type Names, namesIn } from '../../explain/names.js'
import type { Finding } from '../model/finding.js'
import type { Report } from '../model/report.js'
import { type Words, wordsOf } from '../words/words-of.js'
import { failsFrom } from './fails-from.js'
import { type Numbered, type NumberedOfOwner, numbered } from './html-numbered.js'
import { type HtmlWords, htmlWords } from './html-words.js'
import type { ReportOptions } from './report-options.js'

/** What the parts of the page are made from. */
export interface Content {
  readonly report: Report
  readonly options: ReportOptions
  readonly groups: readonly NumberedOfOwner[]
  /** Those of all groups. */
  readonly findings: readonly Numbered[]
  /** Whether a finding fails, and how many do. */
  readonly fails: (finding: Finding) => boolean
  readonly failing: number
  readonly words: Words
  /** The words that only the page has. */
  readonly own: HtmlWords
  /** Names with what they mean. */
  readonly names: Names
  /** Names by what they mean alone, where room is short. */
  readonly short: Names
}

/** A report with its findings numbered, and the words and names to show it with. */
export function contentOf(report: Report, options: ReportOptions): Content {
  const language = languageOf(options.language)
  const document = options.policy?.document
  const groups = numbered(report.findings)
  const fails = (finding: Finding) => failsFrom(finding, options.failOn ?? 'warning')
  return {
    report,
    options,
    groups,
    findings: groups.flatMap(({ findings }) => findings),
    fails,
    failing: report.findings.filter(fails).length,
    words: wordsOf(options),
    own: htmlWords[options.language],
    names: namesIn(language, document),
    short: namesIn({ ...language, shows: { ...language.shows, ...language.timeline.shows, ground: (key, means) => means ?? key } }, document),
  }
}
