import type { Document } from '../../src/model/document.js'
import { naiveCanCollect, naiveCanDisclose, naiveCanUse, naiveFieldsFor, naiveGoverns, naiveGroundsFor, naivePasswordLiability } from './decide.js'
import { naivePlanDeletion } from './plan.js'

type Naive = (document: Document, request: unknown) => unknown

/** The naive interpreter, by the engine's verbs. */
export const naive = {
  canCollect: naiveCanCollect,
  canUse: naiveCanUse,
  canDisclose: naiveCanDisclose,
  fieldsFor: naiveFieldsFor,
  groundsFor: naiveGroundsFor,
  governs: naiveGoverns,
  passwordLiability: naivePasswordLiability,
  planDeletion: naivePlanDeletion,
} as const satisfies Readonly<Record<string, Naive>>
