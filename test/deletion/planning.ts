import { compilePlanDeletion } from '../../src/deletion/plan-deletion.js'
import type { Document } from '../../src/model/document.js'
import type { Action, Entry, NotPlanned, Plan, Planned } from '../../src/model/plan.js'
import { document as shipped } from '../../src/reference/document.js'

/** The identity the tests give a policy; how it is worked out is tested elsewhere. */
export const identity = { id: 'reference-jp', version: '2026-11', digest: '0'.repeat(64) }

export const reference: Document = shipped

/** The reference policy with some of its members replaced. */
export function referenceWith(changes: Partial<Document>): Document {
  return { ...reference, ...changes }
}

type Input = Readonly<Record<string, unknown>>

/** A request to delete, made and planned on the same day, with these members replaced. */
export function request(changes: Input): Input {
  return { request: 'delete', requestedOn: '2026-04-01', asOf: '2026-04-01', subject: { id: 'c-17' }, holdings: [], ...changes }
}

const planReference = compilePlanDeletion(reference, identity)

/** The plan of a request that has no fault. */
export function planned(changes: Input, document: Document = reference): Planned {
  const plan = planOf(changes, document)
  if (!plan.planned) throw new Error(`not planned: ${JSON.stringify(plan.faults)}`)
  return plan
}

function planOf(changes: Input, document: Document = reference): Plan {
  return (document === reference ? planReference : compilePlanDeletion(document, identity))(request(changes))
}

/** The only entry of a plan, narrowed to its action. */
export function entryFor<A extends Action>(action: A, holding: object, changes: Input = {}, document: Document = reference): Extract<Entry, { action: A }> {
  const [entry] = planned({ holdings: [holding], ...changes }, document).entries
  if (entry?.action !== action) throw new Error(`the action is ${entry?.action}`)
  return entry as Extract<Entry, { action: A }>
}

/** The faults of whatever is passed, each as its path and problem. */
export function faultsOf(input: unknown, document: Document = reference): readonly string[] {
  const plan: Plan = (document === reference ? planReference : compilePlanDeletion(document, identity))(input)
  return plan.planned ? [] : faultsIn(plan)
}

function faultsIn({ faults }: NotPlanned): readonly string[] {
  return faults.map(({ path, problem }) => `${path.join('.')} ${problem}`)
}
