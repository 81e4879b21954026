import type { Collection } from '../manifest/declared.js'
import type { Context } from './context.js'
import type { Draft } from './draft.js'
import { clausesOf, denialsOf, placeOf } from './reasons.js'

/** What the policy says of each collection point: `canCollect`, and whose policy governs it. */
export function collectionFindings(context: Context): readonly Draft[] {
  return context.declared.collections.flatMap((collection) => [...ofCollection(collection, context), ...elsewhere(collection, context)])
}

function ofCollection(collection: Collection, { ask, document }: Context): readonly Draft[] {
  const { fields } = collection.entry
  const { reasons, undeclared } = denialsOf(ask.collect(requestOf(collection)), collection, fields, document)
  return [
    ...undeclared,
    ...(reasons.length === 0
      ? []
      : [
          {
            id: 'collection-denied' as const,
            level: 'error' as const,
            of: collection,
            place: placeOf(reasons, fields, [], ['fields'], ['fields']),
            clauses: clausesOf(reasons),
            data: { reasons },
            remedies: [{ code: 'add' as const, to: collection.path, line: `proves: [${provable(fields, document.fields).join(', ')}]` }],
          },
        ]),
  ]
}

/** The request that a collection stands for. */
export function requestOf({ entry: { fields, proves } }: Collection): object {
  return { fields, ...(proves === undefined ? {} : { proves }) }
}

/** The question of whose policy governs it. */
export function governsRequestOf({ entry: { origin, site } }: Collection): object {
  return { person: 'customer', ...(origin === undefined ? {} : { origin }), ...(site === undefined ? {} : { site }) }
}

/** What the identity documents among the fields can prove. */
function provable(fields: readonly string[], declared: Context['document']['fields']): readonly string[] {
  const proven = fields.flatMap((field) => (Object.hasOwn(declared, field) ? (declared[field]?.proves ?? []) : []))
  return [...new Set(proven)].filter((field) => fields.includes(field))
}

/** What a partner directs, or happens on another site, another policy governs: it is no fault, and worth knowing. */
function elsewhere(collection: Collection, { ask }: Context): readonly Draft[] {
  const answer = ask.governs(governsRequestOf(collection))
  if (!answer.answered || (answer.governedBy !== 'partner' && answer.governedBy !== 'other-site')) return []
  const { governedBy, partner, clauses } = answer
  return [
    {
      id: 'partner-governs',
      level: 'note',
      of: collection,
      place: [governedBy === 'partner' ? 'origin' : 'site'],
      clauses,
      data: { governedBy, ...(partner === undefined ? {} : { partner }) },
    },
  ]
}
