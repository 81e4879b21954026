import { once } from '../../compile/once.js'
import { digestOf } from '../../define/digest.js'
import type { CitedLaw, Path } from '../../model/decision.js'
import type { Declaration, Declared } from '../manifest/declared.js'
import { locate, locateKey } from '../manifest/source.js'
import type { Finding, FindingId, Level, Remedy } from '../model/finding.js'
import type { FindingData } from '../model/finding-data.js'
import type { Location, Related } from '../model/location.js'
import type { EntityKind } from '../model/report.js'
import { coversOf } from './covers-of.js'

/** What is declared, whatever it is. */
export type Any = Declaration<EntityKind, unknown>

interface DraftOf<Id extends FindingId> {
  readonly id: Id
  readonly level: Level
  /** What it is about. */
  readonly of: Any
  /** Where in the entity; the entity's key where there is nothing there. */
  readonly place?: Path
  /** The key there, and not the value. */
  readonly isKey?: boolean
  /** Where it stands, if that is no part of the manifest. */
  readonly at?: Location
  readonly clauses?: readonly (string | undefined)[]
  readonly laws?: readonly CitedLaw[]
  readonly related?: readonly Related[]
  readonly data: FindingData[Id]
  readonly remedies?: readonly Remedy[]
}

/** A finding before its place is looked up. */
export type Draft = { [Id in FindingId]: DraftOf<Id> }[FindingId]

/** The finding that a draft describes, new as yet. */
export function findingOf(draft: Draft, declared: Declared): Finding {
  const { id, level, of, place = [], isKey = false, clauses = [], laws = [], related = [], data, remedies = [] } = draft
  const { at, anchor } = (isKey || place.length === 0 ? locateKey : locate)(of.source, [...of.place, ...place])
  const covers = coversOf(draft, declared)
  const anchors: readonly Related[] = anchor === undefined ? [] : [{ role: 'anchor', at: anchor }]
  return {
    id,
    level,
    entity: of.path,
    ...(of.owner === undefined ? {} : { owner: of.owner }),
    clauses: [...new Set(clauses.filter((clause) => clause !== undefined))],
    laws,
    at: draft.at ?? at,
    related: [...(draft.at === undefined ? anchors : []), ...related],
    data,
    covers,
    remedies,
    state: 'new',
    // The path of an acceptance is its place among the others, which may change; what it accepts stands in the data.
    fingerprint: digestOf([id, of.kind === 'acceptance' ? of.kind : of.path, data, covers]),
    // Id and data belong together by the draft's type; the compiler cannot see it through the spread.
  } as Finding
}

/** The key of something declared, as a place that belongs to a finding. */
export function relatedTo(role: Related['role'], of: Any): Related {
  return { role, at: keyOf(of) }
}

/** One place may be named by very many findings. */
const keyOf = once(({ source, place }: Any): Location => locateKey(source, place).at)
