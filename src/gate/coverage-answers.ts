import type { Decision } from '../model/decision.js'
import type { Plan } from '../model/plan.js'
import { governsRequestOf, requestOf as requestOfCollection } from './check/collections.js'
import type { Context } from './check/context.js'
import type { Any } from './check/draft.js'
import { requestOf as requestOfFlow } from './check/flow-request.js'
import { planOf } from './check/plan-of.js'
import { requestOf as requestOfUse } from './check/uses.js'

/** What a policy answers of something declared. */
export interface AnswerOf {
  readonly of: Any
  /** Of a store: what happens to it is no question of being allowed. */
  readonly allowed: boolean
  /** What permits it, or denies it; of a store what keeps it, and what promises its deletion. */
  readonly clauses: readonly string[]
  /** Where obligations and advice come from that ride on the answer. */
  readonly duties: readonly string[]
  /** Of a store: what happens where a person asks for deletion. */
  readonly plan?: Plan
}

/** All that a policy answers of collections, uses, flows and stores, asked as the check asks. */
export function answersOf(context: Context): readonly AnswerOf[] {
  const { declared, document, ask } = context
  return [
    ...declared.collections.flatMap((of) => [answered(of, ask.collect(requestOfCollection(of))), ...governed(of, ask.governs(governsRequestOf(of)))]),
    ...declared.uses.map((of) => answered(of, ask.use(requestOfUse(of)))),
    ...declared.flows.flatMap((of) => {
      const recipient = declared.recipients.get(of.entry.to)
      return recipient === undefined ? [] : [answered(of, ask.disclose(requestOfFlow(of, recipient, document).request()))]
    }),
    ...[...declared.stores.values()].map((of) => planned(of, planOf(of, context.asOf, context.asOf, context).plan, context)),
  ]
}

function answered(of: Any, decision: Decision): AnswerOf {
  const { allowed, clauses } = decision
  return { of, allowed, clauses, duties: decision.allowed ? citedBy([...decision.obligations, ...decision.advice]) : [] }
}

function governed(of: Any, answer: ReturnType<Context['ask']['governs']>): readonly AnswerOf[] {
  return answer.answered ? [{ of, allowed: true, clauses: answer.clauses, duties: citedBy([...answer.obligations, ...answer.advice]) }] : []
}

function planned(of: Any, plan: Plan, { document }: Context): AnswerOf {
  if (!plan.planned) return { of, allowed: true, clauses: [], duties: [], plan }
  const rules = plan.entries.flatMap((entry) => ('rules' in entry ? entry.rules : []))
  const ofRules = rules.flatMap((rule) => document.retention?.[rule]?.clause ?? [])
  return { of, allowed: true, clauses: [...new Set([...plan.clauses, ...ofRules])], duties: citedBy([...plan.obligations, ...plan.advice]), plan }
}

function citedBy(duties: readonly { readonly clause?: string }[]): readonly string[] {
  return [...new Set(duties.flatMap(({ clause }) => clause ?? []))]
}
