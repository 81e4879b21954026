/** A page of the site, as Markdown. Links in it lead to other pages by their paths, as in any folder of Markdown. */
export interface SitePage {
  /** Where it stands on the site, without an ending: `clauses/use.4`. */
  readonly place: string
  /** What the navigation calls it. */
  readonly title: string
  /** The places of the pages below it, in order. */
  readonly children?: readonly string[]
  /** The program that runs on it: a file of `assets/`, without an ending. */
  readonly program?: string
  /** Its text, with its heading. */
  readonly text: string
}
