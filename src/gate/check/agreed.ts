import { once } from '../../compile/once.js'
import type { Decision } from '../../model/decision.js'
import type { Collection } from '../manifest/declared.js'
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
    const collected = context.collected.get(field)
    if (collected === undefined) continue
    const { shown, agreed } = collected
    const group = alike.get(shown) ?? { agreed, fields: [] }
    alike.set(shown, group)
    group.fields.push(field)
  }
  return [...alike.values()].flatMap(({ agreed, fields: together }) => {
    const decision = decide(together, agreed)
    if (decision.allowed) return []
    return decision.reasons.flatMap((reason) =>
      reason.code === 'purpose-not-agreed' ? together.map((field) => draft(of, field, reason.purpose, reason.clause, placeOf(reason.purpose), context)) : [],
    )
  })
}

function draft(of: Any, field: string, purpose: string, clause: string | undefined, place: readonly (string | number)[], { collected }: Context): Draft {
  const { collectedAt, related } = asking(collected.get(field)?.at ?? noCollections)
  return {
    id: 'purpose-not-shown',
    level: 'error',
    of,
    place,
    clauses: [clause],
    related,
    data: { field, purpose, collectedAt },
    remedies: [{ code: 'show', purpose, at: collectedAt }],
  }
}

const noCollections: readonly Collection[] = []

/** Where a field is asked, looked up once for all that is said of it. */
const asking = once((at: readonly Collection[]) => ({
  collectedAt: at.map(({ path }) => path).toSorted(),
  related: at.map((collection) => relatedTo('collection', collection)),
}))
