import { existsSync, readFileSync } from 'node:fs'
import type { BaselineEntry, Report } from '../gate/model/report.js'
import { fails } from '../gate/report/fails.js'
import { Misuse } from './exit.js'
import { writeText } from './files.js'

/** The findings that a baseline knows. */
export function readBaseline(place: string, mayBeMissing: boolean): readonly BaselineEntry[] {
  if (!existsSync(place)) {
    if (mayBeMissing) return []
    throw new Misuse(`there is no baseline ${place}; --accept-new writes one`)
  }
  const read = parsed(place)
  const entries =
    typeof read === 'object' && read !== null && 'findings' in read && Array.isArray(read.findings) ? (read.findings as readonly unknown[]) : undefined
  if (entries === undefined || !entries.every(isEntry)) throw new Misuse(`${place} is no baseline of clausewise`)
  return entries
}

function parsed(place: string): unknown {
  try {
    return JSON.parse(readFileSync(place, 'utf8'))
  } catch (error) {
    throw new Misuse(`${place} cannot be read: ${error instanceof Error ? error.message : 'unreadable'}`)
  }
}

function isEntry(value: unknown): value is BaselineEntry {
  return (
    typeof value === 'object' && value !== null && ['id', 'entity', 'fingerprint'].every((name) => typeof (value as Record<string, unknown>)[name] === 'string')
  )
}

/** What a baseline knows after a run: never more than before, unless new findings are to be taken in. Whether it was written. */
export function writeBaseline(
  place: string,
  before: readonly BaselineEntry[],
  report: Report,
  { prune, acceptNew }: { readonly prune: boolean; readonly acceptNew: boolean },
): boolean {
  const gone = new Set(report.gone.map(({ fingerprint }) => fingerprint))
  const kept = prune ? before.filter(({ fingerprint }) => !gone.has(fingerprint)) : before
  const added = acceptNew ? report.findings.filter(fails) : []
  const entries = [...kept, ...added.map(({ id, entity, fingerprint }) => ({ id, entity, fingerprint }))]
  if (entries.length === before.length && added.length === 0 && existsSync(place)) return false
  const sorted = entries.toSorted((a, b) => (`${a.entity} ${a.id} ${a.fingerprint}` < `${b.entity} ${b.id} ${b.fingerprint}` ? -1 : 1))
  writeText(place, `${JSON.stringify({ clausewise: 1, findings: sorted }, null, 2)}\n`)
  return true
}
