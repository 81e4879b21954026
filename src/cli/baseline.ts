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
  if (!isBaseline(read)) throw new Misuse({ code: 'baseline-foreign', path: place })
  return read.findings
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

interface Baseline {
  readonly findings: readonly BaselineEntry[]
}

/** Closed: a baseline of another version, or with members that there are not, was not written by this one. */
function isBaseline(value: unknown): value is Baseline {
  return hasOnly(value, ['clausewise', 'findings']) && value.clausewise === 1 && Array.isArray(value.findings) && value.findings.every(isEntry)
}

function isEntry(value: unknown): value is BaselineEntry {
  const names = ['id', 'entity', 'fingerprint']
  return hasOnly(value, names) && names.every((name) => typeof value[name] === 'string')
}

function hasOnly(value: unknown, names: readonly string[]): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.keys(value).every((name) => names.includes(name))
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
