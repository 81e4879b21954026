import type { Notice } from '../model/document.js'
import type { Action, AnswerToPerson, Awaited, Entry, Planned, RecipientNotice } from '../model/plan.js'
import type { DeletionRequestKind } from '../model/request.js'
import type { Day } from '../model/text.js'
import type { Vocabulary } from '../model/vocabulary.js'
import type { Group } from './groups.js'
import type { Keeper } from './keepers.js'
import type { Shows } from './language.js'
import type { LetterPart } from './letter-parts.js'
import type { Names } from './names.js'

/** All that stands around the body of a letter. */
interface LetterFrame {
  /** The operator's name, the lines of its address, and how to reach it. */
  readonly sender: readonly [string, ...string[]]
  readonly to: string | undefined
  readonly on: Day
  readonly title: string
  readonly opening: string
  readonly body: readonly LetterPart[]
}

/** How the things under a lead stand to the day of the letter. */
export interface Timing {
  /** The day by which it is done has passed. */
  readonly isOverdue: boolean
  /** They are copies that go on different days, and the entry is the last of them. */
  readonly isLastOfSeveral: boolean
}

/** What a language says in a letter to the person. Each table has a member for each code, as in `Language`. */
export interface LetterWords {
  /** Names as a person reads them: what they mean, without the key. */
  readonly shows: Shows
  /** The letter from its head to its end, in the order of the language. */
  readonly arranged: (frame: LetterFrame) => readonly LetterPart[]
  readonly titles: { readonly [Kind in DeletionRequestKind]: string }
  /** What was asked, when it arrived, and on what the answer rests: the operator's own promise. */
  readonly opening: (plan: Planned) => string
  readonly heading: (text: string, number: number) => string
  /** What stands before each thing of a list, in plain text. */
  readonly bullet: string

  readonly headings: { readonly [A in Action]: string }
  /** What is done with the things listed under it. */
  readonly leads: { readonly [A in Action]: (entry: Extract<Entry, { readonly action: A }>, names: Names, timing: Timing) => string }
  /** The fields of a kind of record; its documents are the labels that the operator gave. */
  readonly what: (group: Group, names: Names) => string
  readonly kept: (retainedUntil: Day, dueOn: Day) => string
  /** What keeps it until when. Laws and reasons are said in full once: of a rule that is told `again`, not any more. */
  readonly keeper: (keeper: Keeper, names: Names, again: boolean) => string
  readonly awaits: { readonly [For in Awaited<Vocabulary>['for']]: string }
  readonly hold: string
  readonly sealed: string
  readonly shortened: string
  /** What it may still be used for; nothing, where there is nothing. */
  readonly uses: (purposes: readonly string[], names: Names) => string
  /** On which grounds, as they are shown, one thing may still be disclosed: on none, on these alone, or on these beside those that are common to all. */
  readonly disclosures: (grounds: readonly string[], areCommon: boolean) => string
  /** The grounds that are common to all that is kept: all there are, or beside those said with each thing. */
  readonly common: { readonly heading: string; readonly says: (grounds: readonly string[], areAll: boolean) => string }
  readonly nothing: { readonly heading: string; readonly says: string }

  readonly recipients: { readonly heading: string; readonly lead: string }
  readonly recipient: (notice: RecipientNotice<Vocabulary>, names: Names) => string
  readonly notices: { readonly [N in Notice]: (notice: RecipientNotice<Vocabulary>, names: Names) => string }
  readonly mail: { readonly heading: string; readonly says: string }
  readonly fee: { readonly heading: string; readonly says: { readonly [Fee in AnswerToPerson<Vocabulary>['fee']]: string } }
  readonly review: { readonly heading: string; readonly on: (day: Day) => string; readonly onEvent: string }
  readonly contact: { readonly heading: string; readonly questions: (contact: string) => string; readonly complaints: (contact: string) => string }
}
