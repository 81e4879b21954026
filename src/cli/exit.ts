import type { Outcome } from '../gate/report/outcome.js'

/** How a run ends. There are no others. */
export const exits = {
  clean: 0,
  findings: 1,
  wrong: 2,
  unaccounted: 3,
  ours: 4,
} as const satisfies { readonly [Each in Outcome | 'ours']: number }

export type Exit = (typeof exits)[keyof typeof exits]
