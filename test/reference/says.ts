import type { Duty } from '../../src/model/decision.js'
import type { CheckName, Document, DutyRule, RetentionRule, StandingRule } from '../../src/model/document.js'
import type { Standing } from '../../src/model/request.js'
import { type Look, truthOf } from './condition.js'
import { among, clausesInOrder, listOf, namesOf, own } from './order.js'

/** What the policy says of a standing; where it says nothing: as little as can be. */
export function standingRule(document: Document, standing: Exclude<Standing, 'active'>): StandingRule {
  const said = document.standings?.[standing]
  if (said !== undefined) return said
  return standing === 'disclosure-stopped' ? { uses: 'all', disclosures: 'listed', grounds: [] } : { uses: 'retained', disclosures: 'retained', grounds: [] }
}

/** The retention rules that are on, by id. */
export function rulesInForce(document: Document): readonly (readonly [string, RetentionRule])[] {
  return namesOf(document.retention).flatMap((id) => {
    const rule = own(document.retention, id)
    if (rule === undefined || (rule.extra === true && !(document.extras ?? []).includes(id))) return []
    return [[id, rule] as const]
  })
}

/** The laws of an obligation, advice or recipient, each with its version. */
export function cited(document: Document, laws: readonly string[]): readonly { law: string; version: string }[] {
  return laws.map((law) => ({ law, version: own(document.laws, law)?.version ?? '' }))
}

/** The clauses a check cites. */
export function checkClauses(document: Document, check: CheckName): readonly string[] {
  return listOf(document.checks?.[check])
}

export function citedInOrder(document: Document, clauses: readonly (string | undefined)[]): readonly string[] {
  return among(
    clausesInOrder(document),
    clauses.filter((clause) => clause !== undefined),
  )
}

/** The obligations or advice whose condition holds, in the policy's order. What an answer does not know neither holds nor fails: nothing rides on it. */
export function duties(document: Document, kind: 'obligations' | 'advice', look: Look): readonly Duty[] {
  const known: Look = (fact) => {
    const found = look(fact)
    return found === 'absent' ? 'unknown' : found
  }
  const rules: { readonly [code: string]: DutyRule } | undefined = document[kind]
  return (document.order?.[kind] ?? namesOf(rules)).flatMap((code) => {
    const rule = own(rules, code)
    if (rule === undefined || truthOf(rule.when, known) !== true) return []
    return [{ code, ...(rule.clause === undefined ? {} : { clause: rule.clause }), laws: cited(document, rule.laws ?? []) }]
  })
}

/** A reason's clause, where there is one. */
export function citing(clause: string | undefined): { clause?: string } {
  return clause === undefined ? {} : { clause }
}

export function firstOf(document: Document, check: CheckName): { clause?: string } {
  return citing(checkClauses(document, check)[0])
}

/** Looks for a purpose or ground by its key or its number. */
export function lookUp(dictionary: { readonly [key: string]: { readonly number?: number } } | undefined, asked: string | number): string | undefined {
  return typeof asked === 'string'
    ? namesOf(dictionary).find((key) => key === asked)
    : namesOf(dictionary).find((key) => own(dictionary, key)?.number === asked)
}
