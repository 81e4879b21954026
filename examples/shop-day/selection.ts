import type { Decision, Reason, Reference } from 'clausewise'
import type { Decided } from './shop-day.js'

/** One row of each kind, the first: allowed by the same clauses, or denied for the same first reason. */
export function selection(rows: readonly Decided[]): readonly Decided[] {
  const seen = new Set<string>()
  return rows.filter(({ decision }) => {
    const kind = kindOf(decision)
    const isFirst = !seen.has(kind)
    seen.add(kind)
    return isFirst
  })
}

const kindOf = (decision: Decision<Reference>): string => (decision.allowed ? decision.clauses.join(' ') : kindOfReason(decision.reasons[0]))

function kindOfReason(reason: Reason<Reference>): string {
  switch (reason.code) {
    case 'condition-unmet':
      return `${reason.code} ${reason.fact}`
    case 'discontinued':
      return `${reason.code} ${reason.standing}`
    case 'not-governed':
      return `${reason.code} ${reason.site ?? reason.governedBy}`
    default:
      return reason.code
  }
}
