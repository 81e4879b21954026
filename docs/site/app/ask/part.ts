import type { Members } from '../common/members.js'
import type { Setting } from '../playground/setting.js'

/** A part of the form: it shows members of the question, and changes them. */
export interface Part {
  readonly setting: Setting
  readonly ask: Members
  readonly onAsk: (ask: Members) => void
}
