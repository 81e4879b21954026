import { tableOf } from '../../test/clauses/tables.js'
import { clauseIds, functionsOf } from '../../test/docs/clause-tests.js'
import { exportedTypes, typesOf } from './types-of.js'

/** The types that carry a clause: those of what the functions that cite it take and answer, and those of the reasons that cite it. */
export function typesCarrying(clause: string): readonly string[] {
  const { denied = [] } = tableOf(clause)
  const reasons = denied.flatMap((each) => each.reasons.flatMap((reason) => ('clause' in reason && reason.clause === clause ? [typeOf(reason.code)] : [])))
  const types = [...functionsOf(clause).flatMap((name) => typesOf.get(name) ?? []), ...reasons]
  return [...new Set(types)].filter((type) => exportedTypes.has(type)).sort()
}

/** The clauses that each type carries, in the order of the published text. */
export function clausesByType(): ReadonlyMap<string, readonly string[]> {
  const clauses = new Map<string, string[]>()
  for (const id of clauseIds) {
    for (const type of typesCarrying(id)) clauses.set(type, [...(clauses.get(type) ?? []), id])
  }
  return clauses
}

/** The type of a reason, by its code: `PurposeNotAgreed` of `purpose-not-agreed`. */
function typeOf(code: string): string {
  return code
    .split('-')
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join('')
}
