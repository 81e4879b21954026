import { nearest } from '../../compile/nearest.js'
import { describe, isArray, unreadable } from '../../compile/reading.js'
import { parseDay } from '../../deletion/calendar.js'
import type { Path } from '../../model/decision.js'
import { isSound, type Policy } from '../../model/policy.js'
import type { SchemaReader } from '../model/columns.js'
import type { ManifestFault } from '../model/fault.js'
import type { RefusedFile, SourceFile } from '../model/location.js'
import type { BaselineEntry } from '../model/report.js'
import { sparing } from './sparing.js'

/** Of more things wrong with a call, those behind are told once the first are put right. */
const mostFaults = 100

/** Reads what a function of the gate was called with, whatever that is: each reader takes a member by its name, and what is wrong is a fault. */
export interface Call {
  readonly files: (name: string) => readonly SourceFile[]
  readonly filesIfAny: (name: string) => readonly SourceFile[] | undefined
  readonly refusedIfAny: (name: string) => readonly RefusedFile[] | undefined
  readonly baselineIfAny: (name: string) => readonly BaselineEntry[] | undefined
  readonly readersIfAny: (name: string) => readonly SchemaReader[] | undefined
  readonly policyIfAny: (name: string) => Policy | undefined
  readonly textIfAny: (name: string) => string | undefined
  /** A day; empty where there is none. */
  readonly day: (name: string) => string
  /** To be asked last: members that no reader took are faults. */
  readonly faults: () => readonly ManifestFault[]
}

export function readCall(given: unknown): Call {
  const faults: ManifestFault[] = []
  const tell = (path: Path, found: unknown, needed: string): undefined => {
    if (faults.length < mostFaults) {
      faults.push({ code: 'wrong-input', file: '', path, ...(found === undefined ? {} : { found: describe(found) }), needed: [needed] })
    }
  }
  const isGiven = typeof given === 'object' && given !== null
  if (!isGiven) tell([], given, 'object')
  const known: string[] = []
  const member = (name: string) => {
    known.push(name)
    return isGiven ? memberOf(given, name) : undefined
  }
  const ifAny = <T>(name: string, read: (value: unknown, path: Path) => T | undefined) => {
    const value = member(name)
    return value === undefined ? undefined : read(value, [name])
  }
  const listOf =
    <T>(each: (value: unknown, path: Path) => T | undefined) =>
    (value: unknown, path: Path): readonly T[] | undefined => {
      const list = itemsOf(value)
      if (list === undefined) return tell(path, value, 'list')
      return list.flatMap((item, index) => each(item, [...path, index]) ?? [])
    }
  const texts = <Name extends string>(value: unknown, path: Path, names: readonly Name[]): { readonly [N in Name]: string } | undefined => {
    if (typeof value !== 'object' || value === null) return tell(path, value, 'object')
    const read = names.map((name) => [name, memberOf(value, name)] as const)
    for (const [name, text] of read) if (typeof text !== 'string') tell([...path, name], text, 'text')
    return read.every(([, text]) => typeof text === 'string') ? (Object.fromEntries(read) as { readonly [N in Name]: string }) : undefined
  }
  const file = (value: unknown, path: Path): SourceFile | undefined => {
    const copy = texts(value, path, ['path', 'text'])
    // What was made of a file is known by the file itself: only one that might change under the hand is read as a copy.
    return copy !== undefined && isPlain(value, ['path', 'text']) ? (value as SourceFile) : copy
  }
  const refused = (value: unknown, path: Path): RefusedFile | undefined => {
    const read = texts(value, path, ['path', 'code'])
    if (read === undefined) return undefined
    if (read.code !== 'file-too-large' && read.code !== 'file-unreadable') return tell([...path, 'code'], read.code, 'file-unreadable')
    const [why, size, most] = ['why', 'size', 'most'].map((name) => memberOf(value as object, name))
    return {
      path: read.path,
      code: read.code,
      ...(typeof why === 'string' ? { why } : {}),
      ...(typeof size === 'number' ? { size } : {}),
      ...(typeof most === 'number' ? { most } : {}),
    }
  }
  const reader = (value: unknown, path: Path): SchemaReader | undefined => sparing(value) ?? tell(path, value, 'reader')
  const files = (name: string): readonly SourceFile[] => {
    if (!isGiven) return []
    const value = member(name)
    const read = listOf(file)(value, [name]) ?? []
    // Of a root that is named and is not among them, the check says that it is missing.
    if (itemsOf(value)?.length === 0 && member('root') === undefined) tell([name], value, 'at least one entry')
    return read
  }
  return {
    files,
    filesIfAny: (name) => (member(name) === undefined ? undefined : files(name)),
    refusedIfAny: (name) => ifAny(name, listOf(refused)),
    baselineIfAny: (name) =>
      ifAny(
        name,
        listOf((value, path) => texts(value, path, ['id', 'entity', 'fingerprint'])),
      ),
    readersIfAny: (name) => ifAny(name, listOf(reader)),
    policyIfAny: (name) => ifAny(name, (value, path) => (isSound(value) ? value : tell(path, value, 'policy'))),
    textIfAny: (name) => ifAny(name, (value, path) => (typeof value === 'string' ? value : tell(path, value, 'text'))),
    day: (name) => {
      const value = member(name)
      if (typeof value === 'string' && parseDay(value) !== undefined) return value
      if (isGiven) tell([name], value, 'day')
      return ''
    },
    faults: () => [...faults, ...(isGiven ? unknownIn(given, [...new Set(known)]) : [])],
  }
}

/** Members that nothing reads: one that is misspelt would change nothing, and nobody would know. */
function unknownIn(given: object, known: readonly string[]): readonly ManifestFault[] {
  return keysOf(given)
    .filter((name) => !known.includes(name) && memberOf(given, name) !== undefined)
    .slice(0, mostFaults)
    .map((name) => {
      const near = nearest(name, known)
      return { code: 'not-declared', file: '', path: [name], needed: known, ...(near === undefined ? {} : { nearest: near }) }
    })
}

function keysOf(given: object): readonly string[] {
  try {
    return Object.keys(given)
  } catch {
    return []
  }
}

/** Reading a member may run code of whoever passed it. */
function memberOf(value: object, name: string): unknown {
  try {
    return (value as { readonly [name: string]: unknown })[name]
  } catch {
    return unreadable
  }
}

/** The items of a list, read once; nothing of what is none, or cannot be read. */
function itemsOf(value: unknown): readonly unknown[] | undefined {
  if (!isArray(value)) return undefined
  try {
    return [...value]
  } catch {
    return undefined
  }
}

/** Whether reading these members runs no code. */
function isPlain(value: unknown, names: readonly string[]): boolean {
  try {
    return names.every((name) => typeof Object.getOwnPropertyDescriptor(value, name)?.value === 'string')
  } catch {
    return false
  }
}
