/** A text in both languages. */
export interface BothLanguages {
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
}
