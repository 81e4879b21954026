import { unanswered } from './mends.js'
import { isMade, overdue } from './plan-lines.js'
import type { ShopDay } from './shop-day.js'
import { type Tally, tally } from './tally.js'

/** A day in figures. */
export interface Figures {
  readonly collections: Tally
  readonly uses: Tally
  readonly disclosures: Tally
  /** Of the disclosures, those for money. */
  readonly sales: Tally
  /** Rows that went unanswered. */
  readonly unanswered: number
  readonly plans: number
  readonly holdings: number
  readonly overdue: number
  readonly notices: number
}

export function figures(day: ShopDay): Figures {
  const plans = day.deletions.filter(isMade).map(({ plan }) => plan)
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
  return {
    collections: tally(day.collections),
    uses: tally(day.uses),
    disclosures: tally(day.disclosures),
    sales: tally(day.disclosures.filter(({ transaction }) => transaction === 'sale' || transaction === 'rental')),
    unanswered: unanswered(day),
    plans: plans.length,
    holdings: sum(plans.map(({ entries }) => entries.length)),
    overdue: sum(plans.map((plan) => overdue(plan).length)),
    notices: sum(plans.map(({ notices }) => notices.length)),
  }
}
