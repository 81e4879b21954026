import { existsSync } from 'node:fs'
import type { BaselineEntry, Report } from '../gate/model/report.js'
import { fails } from '../gate/report/fails.js'
import { writeText } from './files.js'
import { Misuse } from './mistake.js'
import { readText } from './read-text.js'

/** The findings that a baseline knows. */
export function readBaseline(place: string, mayBeMissing: boolean): readonly BaselineEntry[] {
  if (!existsSync(place)) {
    if (mayBeMissing) return []
    throw new Misuse({ code: 'baseline-missing', path: place })
  }
  const read = parsed(place)
  const entries =
    typeof read === 'object' && read !== null && 'findings' in read && Array.isArray(read.findings) ? (read.findings as readonly unknown[]) : undefined
  if (entries === undefined || !entries.every(isEntry)) throw new Misuse({ code: 'baseline-foreign', path: place })
  return entries
}

function parsed(place: string): unknown {
  const read = readText(place, place, Number.POSITIVE_INFINITY)
  if (read === undefined || 'code' in read) throw new Misuse({ code: 'unreadable', path: place, why: read?.why ?? '' })
  try {
    return JSON.parse(read.text)
  } catch (error) {
    if (error instanceof SyntaxError) throw new Misuse({ code: 'unreadable', path: place, why: error.message })
    throw error
  }
}

function isEntry(value: unknown): value is BaselineEntry {
  return (
    typeof value === 'object' && value !== null && ['id', 'entity', 'fingerprint'].every((name) => typeof (value as Record<string, unknown>)[name] === 'string')
  )
}

/** What a baseline knows after a run: never more than before, unless new findings are to be taken in. */
export function baselineAfter(
  before: readonly BaselineEntry[],
  { gone, findings }: Report,
  { prune, acceptNew }: { readonly prune: boolean; readonly acceptNew: boolean },
): readonly BaselineEntry[] {
  const isGone = new Set(gone.map(({ fingerprint }) => fingerprint))
  const kept = prune ? before.filter(({ fingerprint }) => !isGone.has(fingerprint)) : before
  const added = acceptNew ? findings.filter(fails) : []
  return [...kept, ...added.map(({ id, entity, fingerprint }) => ({ id, entity, fingerprint }))]
}

/** Writes a baseline, in the order of its letters, where it is not there as it is. Whether it was written. */
export function writeBaseline(place: string, before: readonly BaselineEntry[], after: readonly BaselineEntry[]): boolean {
  const isSame = after.length === before.length && after.every((entry, index) => entry === before[index])
  if (isSame && existsSync(place)) return false
  const sorted = after.toSorted((a, b) => (`${a.entity} ${a.id} ${a.fingerprint}` < `${b.entity} ${b.id} ${b.fingerprint}` ? -1 : 1))
  writeText(place, `${JSON.stringify({ clausewise: 1, findings: sorted }, null, 2)}\n`)
  return true
}
