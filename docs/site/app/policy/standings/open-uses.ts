import type { Standing } from 'clausewise'
import type { AnyEngine } from '../engine.js'
import { cellsOf } from '../matrix/cells.js'
import { namesOf } from '../names-of.js'
import { type Use, usesAsked } from '../uses-asked.js'

/** The fields that may be used for a purpose, out of what is held in these kinds of record. */
interface OpenUse {
  readonly records: readonly string[]
  readonly purpose: string
  readonly fields: readonly string[]
}

/** What a standing leaves open of the uses of a person who stopped nothing. */
export interface OpenUses {
  readonly kind: 'all' | 'some' | 'none'
  readonly uses: readonly OpenUse[]
}

/** The uses that each standing leaves open, as the engine answers for every field, purpose and kind of record. */
export function openUses(engine: AnyEngine): { readonly [S in Standing]: OpenUses } {
  const { records } = namesOf(engine.policy.document)
  const asked = usesAsked(engine)
  const usesOf = (standing: Standing) => (records.length === 0 ? [undefined] : records).flatMap((record) => usesIn(engine, asked, standing, record))
  const before = usesOf('active')
  const after = (standing: Standing): OpenUses => {
    const uses = usesOf(standing)
    return { kind: uses.length === 0 ? 'none' : isSame(uses, before) ? 'all' : 'some', uses: together(uses) }
  }
  return {
    active: { kind: 'all', uses: together(before) },
    'disclosure-stopped': after('disclosure-stopped'),
    'use-stopped': after('use-stopped'),
    discontinued: after('discontinued'),
  }
}

function usesIn(engine: AnyEngine, asked: readonly Use[], standing: Standing, record: string | undefined): readonly OpenUse[] {
  const cells = cellsOf(engine, asked, { standing }, record).flat()
  return asked.flatMap(({ purpose }) => {
    const fields = cells.filter((cell) => cell.purpose === purpose && cell.decision.allowed).map(({ field }) => field)
    return fields.length === 0 ? [] : [{ records: record === undefined ? [] : [record], purpose, fields }]
  })
}

function isSame(uses: readonly OpenUse[], others: readonly OpenUse[]): boolean {
  return JSON.stringify(uses) === JSON.stringify(others)
}

/** The same fields for the same purpose, said once for all kinds of record. */
function together(uses: readonly OpenUse[]): readonly OpenUse[] {
  const groups = new Map<string, OpenUse>()
  for (const use of uses) {
    const key = JSON.stringify([use.purpose, use.fields])
    groups.set(key, { ...use, records: [...(groups.get(key)?.records ?? []), ...use.records] })
  }
  return [...groups.values()]
}
