import type { Ground } from 'clausewise'
import { factsNamed } from '../condition-parts.js'
import type { MetAlone } from './met-alone.js'

/** What a fact does on a ground: some value of it closes the ground alone, or only beside other facts, or none ever does. */
export type Role = 'alone' | 'together' | 'record'

export function roleOf({ when = {}, limits = [] }: Ground, fact: string, values: readonly MetAlone[]): Role {
  if (values.some(({ meets }) => !meets)) return 'alone'
  return [when, ...limits.map((limit) => limit.when)].some((condition) => factsNamed(condition).includes(fact)) ? 'together' : 'record'
}
