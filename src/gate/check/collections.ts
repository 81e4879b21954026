import type { Collection } from '../manifest/declared.js'
import type { Remedy } from '../model/finding.js'
import type { Context } from './context.js'
import type { Draft } from './draft.js'
import { draftsOf } from './drafts-of.js'
import { leaving } from './leaving.js'
import { clausesOf, denialsOf, placeOf } from './reasons.js'
import { listLine } from './yaml-line.js'

/** What the policy says of each collection point: `canCollect`, and whose policy governs it. */
export function collectionFindings(context: Context): readonly Draft[] {
  return draftsOf(context.declared.collections, context, (collection) => [...ofCollection(collection, context), ...elsewhere(collection, context)])
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
            remedies: proving(collection, document.fields, ask),
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

/** What the identity documents among the fields can prove, and what they are said to prove and nobody is asked; where they can prove nothing, they are not to be asked. */
function proving(collection: Collection, declared: Context['document']['fields'], ask: Context['ask']): readonly Remedy[] {
  const { path, entry } = collection
  const { fields, proves } = entry
  const provenBy = (field: string) => (Object.hasOwn(declared, field) ? (declared[field]?.proves ?? []) : [])
  const documents = [...new Set(fields)].filter((field) => provenBy(field).length > 0)
  const provable = [...new Set(documents.flatMap(provenBy))].filter((field) => fields.includes(field))
  const unasked = [...new Set(proves)].filter((field) => !fields.includes(field) && documents.some((document) => provenBy(document).includes(field)))
  const isRight = (better: Partial<Collection['entry']>) => ask.collect(requestOf({ ...collection, entry: { ...entry, ...better } })).allowed
  if (provable.length > 0 && isRight({ proves: provable })) {
    const line = listLine('proves', provable)
    return [proves === undefined ? { code: 'add', to: path, line } : { code: 'replace', in: path, line }]
  }
  if (unasked.length > 0 && isRight({ fields: [...fields, ...unasked] })) return unasked.map((line) => ({ code: 'add', to: `${path}/fields`, line }))
  return documents.map((field) => leaving(collection, field))
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
      remedies: [{ code: 'ask-elsewhere', ...(partner === undefined ? {} : { partner }) }],
    },
  ]
}
