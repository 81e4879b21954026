import { grouped } from '../../compile/grouped.js'
import { once } from '../../compile/once.js'
import { systemOf } from '../manifest/declare.js'
import type { Collection, Declared, Flow, Store, Use } from '../manifest/declared.js'
import type { Remedy } from '../model/finding.js'
import { type Context, mostProposed } from './context.js'
import { type Any, type Draft, relatedTo } from './draft.js'
import { draftsOf } from './drafts-of.js'
import { leaving, leavingStore } from './leaving.js'
import { nearestRemedy } from './reasons.js'

/** A use or a flow, with where it takes its fields from. */
interface Taking {
  readonly of: Use | Flow
  readonly from: string
}

/** Fields that are asked nowhere; fields that are taken from where they are not held. */
export function heldFindings(context: Context): readonly Draft[] {
  const { declared } = context
  const taking: readonly Taking[] = [
    ...declared.uses.map((of) => ({ of, from: of.entry.from ?? of.system })),
    ...declared.flows.map((of) => ({ of, from: of.entry.from })),
  ]
  const held = heldBy(declared)
  const known = Object.keys(context.document.fields)
  // What is misspelt where it is held or asked is no name to propose.
  const asked = known.filter((field) => context.collected.has(field))
  return [
    ...draftsOf(declared.stores.values(), context, (store) => uncollected(store, store.entry.fields, asked, context)),
    ...draftsOf(taking, context, ({ of, from }) => [...uncollected(of, of.entry.fields, asked, context), ...notHeld(of, from, held, known, declared)]),
  ]
}

/** What the policy knows and nobody asks people. What it does not know another finding tells. */
function uncollected(of: Any, fields: readonly string[], asked: readonly string[], { collected, document, declared }: Context): readonly Draft[] {
  return fields.flatMap((field, index): readonly Draft[] => {
    if (collected.has(field) || !Object.hasOwn(document.fields, field)) return []
    return [
      {
        id: 'field-uncollected',
        level: 'error',
        of,
        place: ['fields', index],
        clauses: [document.fields[field]?.clause],
        data: { field },
        remedies: [
          ...nearestRemedy(field, asked),
          { code: 'collect', field, at: askedIn(of, declared) },
          ...(isStore(of) ? leavingStore(of, field, declared) : [leaving(of, field)]),
        ],
      },
    ]
  })
}

function isStore(of: Any): of is Store {
  return of.kind === 'store'
}

/** The collection points of the system that it is of; of a system without any those of all. */
function askedIn(of: Any, declared: Declared): readonly string[] {
  const { system, entry } = of as { readonly system?: string; readonly entry: { readonly from?: string } }
  const { all, bySystem } = collectionPaths(declared)
  return bySystem.get(system ?? systemOf(entry.from ?? '')) ?? all
}

/** The paths of collection points that are proposed, together and by system. */
const collectionPaths = once(({ collections }: Declared) => {
  const pathsOf = (some: readonly Collection[]) => some.slice(0, mostProposed).map(({ path }) => path)
  const bySystem = new Map([...grouped(collections, ({ system }) => system)].map(([system, own]) => [system, pathsOf(own)]))
  return { all: pathsOf(collections), bySystem }
})

/** The fields held at `system/record`, and by a system as a whole: what it stores and what it asks. */
function heldBy({ stores, collections, systems }: Declared): ReadonlyMap<string, ReadonlySet<string>> {
  const held = new Map<string, Set<string>>([...systems.keys()].map((id) => [id, new Set()]))
  for (const [path, store] of stores) {
    held.set(path, new Set(store.entry.fields))
    for (const field of store.entry.fields) held.get(store.system)?.add(field)
  }
  for (const { system, entry } of collections) for (const field of entry.fields) held.get(system)?.add(field)
  return held
}

function notHeld(
  of: Any & (Use | Flow),
  from: string,
  held: ReadonlyMap<string, ReadonlySet<string>>,
  known: readonly string[],
  declared: Declared,
): readonly Draft[] {
  const here = held.get(from)
  if (here === undefined) return []
  const store = declared.stores.get(from)
  const names = known.filter((field) => here.has(field))
  return of.entry.fields.flatMap((field, index): readonly Draft[] =>
    here.has(field)
      ? []
      : [
          {
            id: 'field-not-held',
            level: 'error',
            of,
            place: ['fields', index],
            related: store === undefined ? [] : [relatedTo('store', store)],
            data: { field, from },
            remedies: [...nearestRemedy(field, names), ...elsewhere(of, field, from, held, declared), leaving(of, field)],
          },
        ],
  )
}

/** Where it is held: the place that holds all that is taken, or else the stores that hold this field. */
function elsewhere(
  { path, entry }: Use | Flow,
  field: string,
  from: string,
  held: ReadonlyMap<string, ReadonlySet<string>>,
  declared: Declared,
): readonly Remedy[] {
  const system = systemOf(from)
  const { all = [], bySystem = noStores } = holdingStores(declared).get(field) ?? {}
  const nearer = bySystem.get(system) ?? all
  const holdsAll = (place: string) => entry.fields.every((each) => held.get(place)?.has(each))
  const [whole, ...others] = nearer.filter(holdsAll)
  const better = others.length > 0 ? undefined : (whole ?? (holdsAll(system) ? system : undefined))
  const line = `from: ${better}`
  return [
    ...(better === undefined ? [] : [entry.from === undefined ? { code: 'add' as const, to: path, line } : { code: 'replace' as const, in: path, line }]),
    ...(nearer.length === 0 || whole === better
      ? []
      : [{ code: 'take-from' as const, stores: nearer.flatMap((place) => declared.stores.get(place)?.path ?? []).toSorted() }]),
  ]
}

const noStores: ReadonlyMap<string, readonly string[]> = new Map()

/** Of each field the stores that hold it and are proposed, together and by system. */
const holdingStores = once(({ stores }: Declared) => {
  const holding = grouped(
    [...stores].flatMap(([place, { system, entry }]) => [...new Set(entry.fields)].map((field) => ({ field, place, system }))),
    ({ field }) => field,
  )
  const placesOf = (some: readonly { readonly place: string }[]) => some.slice(0, mostProposed).map(({ place }) => place)
  return new Map(
    [...holding].map(([field, own]) => [
      field,
      { all: placesOf(own), bySystem: new Map([...grouped(own, ({ system }) => system)].map(([system, some]) => [system, placesOf(some)])) },
    ]),
  )
})
