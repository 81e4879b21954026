import type { Day } from '../model/text.js'
import type { ExplainOptions } from './explain-options.js'

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
/** The form of a letter: plain text, or one HTML document. */
export type LetterFormat = (typeof letterFormats)[number]

/** Who answers whom, when, in which language and form. */
export interface LetterOptions extends ExplainOptions {
  /** Who answers. */
  readonly operator: Operator
  /** The person it goes to; without a name, the letter greets as one does a customer. */
  readonly to?:
    | {
        /** The person's name, as the letter greets it. */
        readonly name?: string | undefined
      }
    | undefined
  /** The day of the letter, which is the plan's `asOf`: a plan of another day may say something else. */
  readonly on: Day
  /** Plain text, or one HTML document. */
  readonly format: LetterFormat
  /**
   * What documents are called to the person, by the `document` of their holdings, or by the `ref` of a holding that has none:
   * `{ 'orders/311': 'no. 311 of 5 May 2025' }`. Without a label, the letter says only in what kind of record something is held.
   */
  readonly labels?: { readonly [documentOrRef: string]: string } | undefined
}
