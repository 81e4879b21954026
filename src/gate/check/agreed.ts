import type { Decision } from '../../model/decision.js'
import type { Context } from './context.js'
import { type Any, type Draft, relatedTo } from './draft.js'

/** Fields and purposes of a use or a flow. */
interface Served {
  readonly of: Any
  readonly fields: readonly string[]
  /** Where a purpose stands. */
  readonly placeOf: (purpose: string) => readonly (string | number)[]
}

/**
 * What is used or sent for a purpose that no collection of the field shows. A person has agreed to what they were shown: the policy is asked
 * with just these purposes agreed to. Fields that are shown alike are asked together.
 */
export function notShown(
  { of, fields, placeOf }: Served,
  context: Context,
  decide: (fields: readonly string[], agreed: readonly string[]) => Decision,
): readonly Draft[] {
  const alike = new Map<string, { readonly agreed: readonly string[]; readonly fields: string[] }>()
  for (const field of fields) {
    const agreed = context.collected.get(field)?.purposes
    if (agreed === undefined) continue
    const key = JSON.stringify([...agreed].sort())
    const group = alike.get(key) ?? { agreed, fields: [] }
    alike.set(key, group)
    group.fields.push(field)
  }
  return [...alike.values()].flatMap(({ agreed, fields: together }) => {
    const known = agreed.filter((purpose) => Object.hasOwn(context.document.purposes, purpose))
    const decision = decide(together, known)
    if (decision.allowed) return []
    return decision.reasons.flatMap((reason) =>
      reason.code === 'purpose-not-agreed' ? together.map((field) => draft(of, field, reason.purpose, reason.clause, placeOf(reason.purpose), context)) : [],
    )
  })
}

function draft(of: Any, field: string, purpose: string, clause: string | undefined, place: readonly (string | number)[], { collected }: Context): Draft {
  const at = collected.get(field)?.at ?? []
  const collectedAt = at.map(({ path }) => path).toSorted()
  return {
    id: 'purpose-not-shown',
    level: 'error',
    of,
    place,
    clauses: [clause],
    related: at.map((collection) => relatedTo('collection', collection)),
    data: { field, purpose, collectedAt },
    remedies: [{ code: 'show', purpose, at: collectedAt }],
  }
}
