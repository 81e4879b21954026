import type { Day } from '../../model/text.js'
import type { SourceFile } from '../model/location.js'

/** A text in both languages. */
interface BothLanguages {
  readonly en: string
  readonly ja: string
}

/** What is to be known of a finding: for its page, for `clausewise explain`, and for the viewers of SARIF. Texts are Markdown. */
export interface FindingPage {
  /** In a few words, without a full stop. */
  readonly title: BothLanguages
  /** What it says: one or two sentences. */
  readonly says: BothLanguages
  /** Why it matters: the clause, the law, what would happen. */
  readonly why: BothLanguages
  /** What to do about it. */
  readonly fix: BothLanguages
  /** A whole manifest that has the finding. */
  readonly wrong: string
  /** The same, put right. */
  readonly right: string
  /** The other files that both name: a schema. */
  readonly files?: readonly SourceFile[]
  /** The day on which both are checked, where the day tells. */
  readonly asOf?: Day
}
