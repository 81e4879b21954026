import type { Document, RetentionRule, StandingRule } from '../model/document.js'
import type { Standing } from '../model/request.js'
import { sorted } from './names.js'

/** The standing that a request brings about. */
export const standingAfter = { delete: 'discontinued', 'stop-use': 'use-stopped', 'stop-disclosure': 'disclosure-stopped' } as const

/** The retention rules in force, by id: those not marked `extra`, and the extras switched on. */
export function rulesInForce(document: Document): readonly (readonly [string, RetentionRule])[] {
  const rules = document.retention ?? {}
  return sorted(rules).flatMap((id) => {
    const rule = rules[id]
    return rule !== undefined && (rule.extra !== true || document.extras?.includes(id)) ? [[id, rule] as const] : []
  })
}

const closed: StandingRule = { uses: 'retained', disclosures: 'retained', grounds: [] }
const undisclosed: StandingRule = { uses: 'all', disclosures: 'listed', grounds: [] }

/** What stays possible for a standing. A policy that does not say leaves only what its retention rules name. */
export function standingRule(document: Document, standing: Exclude<Standing, 'active'>): StandingRule {
  return document.standings?.[standing] ?? (standing === 'disclosure-stopped' ? undisclosed : closed)
}
