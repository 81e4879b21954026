import type { Action, Governor } from 'clausewise'
import type { LanguageCode } from 'clausewise/explain'
import type { Figures } from './figures.js'
import type { RowFault } from './sheet.js'
import type { Tally } from './tally.js'
import { en } from './words.en.js'
import { ja } from './words.ja.js'

/** What the report says of its own, beside what the engine's answers say. */
export interface Words {
  readonly title: (asOf: string) => string
  readonly policy: (id: string, version: string, digest: string) => string
  readonly files: (files: readonly { readonly file: string; readonly rows: number }[]) => string
  readonly arrivals: (count: number) => string
  readonly collections: string
  readonly uses: string
  readonly disclosures: string
  readonly mends: (places: number, rows: number) => string
  readonly deletions: (count: number, planned: number) => string
  readonly obligations: string
  readonly advice: string
  readonly figures: string
  readonly asked: (tally: Tally) => string
  readonly more: (tally: Tally) => string
  readonly moreArrivals: (count: number) => string
  readonly governors: { readonly [G in Governor]: string }
  readonly persons: { readonly [person: string]: string }
  readonly rowFaults: { readonly [Code in RowFault['code']]: (fault: Extract<RowFault, { readonly code: Code }>) => string }
  /** Said of a fault that other rows met, by their ids. */
  readonly metBy: (ids: readonly string[]) => string
  /** Said where a denial has more reasons than are shown. */
  readonly moreReasons: (count: number) => string
  readonly requests: { readonly [kind: string]: string }
  readonly actions: { readonly [A in Action]: string }
  readonly overdue: (holdings: number) => string
  readonly again: (day: string | undefined) => string
  readonly otherPlans: string
  readonly labels: { readonly [Figure in keyof Figures | 'mends']: string }
  readonly separator: string
}

export const words: { readonly [Code in LanguageCode]: Words } = { en, ja }
