import type { Action, DeletionRequestKind } from 'clausewise/policy'
import type { CsvProblem } from '../csv/holdings-in-csv.js'
import type { coverLists } from '../plan-input.js'
import type { Sign } from '../timeline/bars.js'

/** What this part of the page says by itself, in one language. What an answer says comes from the library. */
export interface PlanWords {
  readonly request: {
    readonly title: string
    readonly kind: string
    readonly kinds: { readonly [Kind in DeletionRequestKind]: string }
    readonly requestedOn: string
    readonly asOf: string
    readonly subject: string
    readonly example: string
  }
  readonly holdings: {
    readonly title: string
    readonly intro: string
    readonly caption: string
    readonly holding: string
    readonly given: string
    readonly outcome: string
    readonly field: string
    readonly record: string
    readonly pick: string
    readonly notKnown: string
    readonly yes: string
    readonly no: string
    readonly place: string
    readonly ref: string
    readonly store: string
    readonly document: string
    readonly unalterable: string
    readonly erasableFrom: string
    readonly row: (number: number) => string
    readonly add: string
    readonly duplicate: (number: number) => string
    readonly duplicateShort: string
    readonly remove: (number: number) => string
    readonly removeShort: string
    readonly none: string
    readonly noKinds: string
    readonly full: (most: number) => string
  }
  readonly csv: {
    readonly title: string
    readonly intro: string
    readonly columns: string
    readonly text: string
    readonly replace: string
    readonly append: string
    readonly fill: string
    readonly save: string
    readonly read: (rows: number) => string
    readonly notRead: (lines: number) => string
    readonly line: (number: number) => string
    readonly more: (count: number) => string
    readonly problems: { readonly [Kind in Exclude<CsvProblem['kind'], 'fault'>]: (problem: Exclude<CsvProblem, { readonly kind: 'fault' }>) => string }
  }
  readonly holds: {
    readonly title: string
    readonly hold: (number: number) => string
    readonly id: string
    readonly covers: string
    readonly everything: string
    readonly listed: string
    readonly lists: { readonly [List in (typeof coverLists)[number]]: string }
    readonly unknown: string
    readonly from: string
    readonly releasedOn: string
    readonly add: string
    readonly remove: (number: number) => string
  }
  readonly recipients: {
    readonly title: string
    readonly recipient: (number: number) => string
    readonly kind: string
    readonly name: string
    readonly country: string
    readonly add: string
    readonly remove: (number: number) => string
  }
  readonly faults: {
    readonly title: string
    readonly goTo: string
    readonly row: (number: number, text: string) => string
  }
  readonly timeline: {
    readonly title: string
    readonly hint: string
    readonly chart: string
    readonly signs: { readonly [S in Sign]: string }
    readonly asOf: (day: string) => string
    readonly dueAgain: (day: string) => string
    /** What happens to a holding, in a few words; with the day where one is known. */
    readonly outcomes: { readonly [A in Action | 'copy']: (day: string) => string }
    readonly overdue: string
  }
  readonly result: {
    readonly title: string
    readonly inWords: string
    readonly notices: string
    readonly noNotices: string
    readonly why: string
    readonly duties: string
    readonly clauses: string
  }
  readonly letter: {
    readonly title: string
    readonly operator: string
    readonly name: string
    readonly address: string
    readonly contact: string
    readonly to: string
    /** An operator to begin with. */
    readonly start: { readonly name: string; readonly address: string; readonly contact: string }
    readonly text: string
    readonly print: string
    readonly save: string
  }
  readonly data: {
    readonly title: string
    readonly saveInput: string
    readonly savePlan: string
    readonly call: string
    readonly copy: string
    readonly copied: string
    readonly notCopied: string
  }
}
