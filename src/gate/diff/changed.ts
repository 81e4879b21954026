import type { Path } from '../../model/decision.js'
import type { Declaration } from '../manifest/declared.js'
import { locate, locateKey } from '../manifest/source.js'
import type { Change, ChangeCode } from '../model/change.js'
import type { EntityKind } from '../model/report.js'

/** What is declared, whatever it is. */
export type Any = Declaration<EntityKind, unknown>

const widening: ReadonlySet<ChangeCode> = new Set([
  'policy-changed',
  'system-added',
  'schema-removed',
  'column-dismissed',
  'column-declared',
  'collection-added',
  'collected-field-added',
  'shown-purpose-removed',
  'proven-field-added',
  'store-added',
  'stored-field-added',
  'store-lengthened',
  'schedule-lengthened',
  'store-recounted',
  'deletion-removed',
  'deletion-slowed',
  'use-added',
  'used-field-added',
  'used-purpose-added',
  'used-source-added',
  'use-recipient-added',
  'recipient-added',
  'recipient-kind-changed',
  'recipient-renamed',
  'recipient-moved',
  'country-added',
  'field-to-recipient-added',
  'ground-to-recipient-added',
  'purpose-to-recipient-added',
  'field-for-purpose-added',
  'source-to-recipient-added',
  'transaction-to-recipient-added',
  'fact-changed',
  'transport-weakened',
  'other-policy-added',
  'acceptance-added',
  'acceptance-widened',
  'acceptance-extended',
])

/** A change of something that the later manifest has; a place in it, or its key. */
export function changed(code: ChangeCode, of: Any, place: Path, what?: string, before?: string): Change {
  const full = [...of.place, ...place]
  const { at } = place.length === 0 ? locateKey(of.source, full) : locate(of.source, full)
  return { code, entity: of.path, ...(what === undefined ? {} : { what }), ...(before === undefined ? {} : { before }), widens: widening.has(code), at }
}

/** A change of what the later manifest has no longer. */
export function gone(code: ChangeCode, entity: string, what?: string): Change {
  return { code, entity, ...(what === undefined ? {} : { what }), widens: widening.has(code) }
}

/** What one list has that another has not. */
export function listChanges(
  before: readonly string[],
  after: readonly string[],
  added: ChangeCode,
  removed: ChangeCode,
  of: Any,
  placeOf: (name: string, index: number) => Path,
): readonly Change[] {
  return [
    ...after.flatMap((name, index) => (before.includes(name) || after.indexOf(name) < index ? [] : [changed(added, of, placeOf(name, index), name)])),
    ...[...new Set(before)].filter((name) => !after.includes(name)).map((name) => gone(removed, of.path, name)),
  ]
}
