import type { LanguageCode } from 'clausewise/explain'
import type { Document, Policy } from 'clausewise/policy'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Fault } from './faults.js'
import type { Naming } from './naming.js'
import type { PlanWords } from './words/plan-words.js'

/** What every part of the planner needs to know. */
export interface Around {
  readonly policy: Policy
  readonly document: Document
  readonly language: LanguageCode
  readonly words: PlanWords
  readonly naming: Naming
  /** What is wrong with the request as it stands. */
  readonly faults: readonly Fault[]
}

export const AroundPlan = createContext<Around | undefined>(undefined)

export function useAround(): Around {
  const around = useContext(AroundPlan)
  if (around === undefined) throw new Error('a part of the planner stands outside of it')
  return around
}
