import type { Day } from 'clausewise'

/** The day it is where the reader is. */
export function today(now: Date): Day {
  return [String(now.getFullYear()).padStart(4, '0'), ...[now.getMonth() + 1, now.getDate()].map((each) => String(each).padStart(2, '0'))].join('-')
}
