import { isBroken } from './is-broken.js'
import type { Decided } from './shop-day.js'

/** How the questions of a part came out. */
export interface Tally {
  readonly allowed: number
  readonly denied: number
  readonly broken: number
}

export function tally(rows: readonly Decided[]): Tally {
  const allowed = rows.filter(({ decision }) => decision.allowed).length
  const broken = rows.filter(({ decision }) => isBroken(decision)).length
  return { allowed, denied: rows.length - allowed - broken, broken }
}
