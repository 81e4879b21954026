import type { Day } from '../model/text.js'
import type { ExplainOptions } from './explain.js'

/** Who answers. Each of these is text to be printed, whatever characters it has. */
export interface Operator {
  /** The name the operator goes by. */
  readonly name: string
  /** The postal address; its lines stay lines. */
  readonly address: string
  /** How to reach the operator: a mail address, a telephone number. */
  readonly contact: string
  /** Whom to complain to, where that is somebody else. */
  readonly complaints?: string | undefined
}

/** The forms a letter can have: plain text, or one HTML document. */
export const letterFormats = ['text', 'html'] as const
/** Plain text, or one HTML document. */
/** The form of a letter. */
export type LetterFormat = (typeof letterFormats)[number]

/** How the answer to the person is written. */
/** Who answers whom, when, in which language and form. */
export interface LetterOptions extends ExplainOptions {
  /** Who answers. */
  /** Who answers. */
  readonly operator: Operator
  /** The person it goes to; without a name, the letter greets as one does a customer. */
  readonly to?:
    | {
        /** The person's name, as the letter greets it. */
        readonly name?: string | undefined
      }
    | undefined
  /** The day of the letter. */
  readonly on: Day
  /** Plain text, or one HTML document. */
  /** Plain text, or one HTML document. */
  readonly format: LetterFormat
}
