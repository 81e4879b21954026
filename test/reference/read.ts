import type { Path, RequestFault, RequestProblem } from '../../src/model/decision.js'
import { type CivilDay, parseDay } from './calendar.js'

/**
 * What reading a member came to: it is not there, it is bad (a fault says why), or here is its value.
 * Every value is read once, one level at a time and only as deep as a request goes: so a cyclic value is cut where the shape ends.
 */
export type Got<T> = { readonly state: 'absent' } | { readonly state: 'bad' } | { readonly state: 'good'; readonly value: T }

export const absent = { state: 'absent' } as const
export const bad = { state: 'bad' } as const
export const good = <T>(value: T): Got<T> => ({ state: 'good', value })

/** Stands for a value that could not be read. */
export const unreadable: unique symbol = Symbol('unreadable')

export type Faults = RequestFault[]

export function fault(faults: Faults, path: Path, problem: RequestProblem, found?: unknown, needed?: readonly string[]): typeof bad {
  const shown = problem === 'wrong-type' || problem === 'unknown-name' || problem === 'no-day' ? { found: describe(found) } : {}
  faults.push({ path, problem, ...shown, ...(needed === undefined ? {} : { needed }) })
  return bad
}

/** A word as it was written, cut at 80 characters; of anything else the type. */
function describe(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, 80)
  if (value === null) return 'null'
  return isArray(value) === true ? 'array' : typeof value
}

/** Asking a revoked proxy whether it is an array throws. */
function isArray(value: unknown): boolean | typeof unreadable {
  try {
    return Array.isArray(value)
  } catch {
    return unreadable
  }
}

function memberOf(value: object, key: string | number): unknown {
  try {
    return (value as Record<string | number, unknown>)[key]
  } catch {
    return unreadable
  }
}

function keysOf(value: object): readonly string[] | typeof unreadable {
  try {
    return Object.keys(value)
  } catch {
    return unreadable
  }
}

/** What is there at all: `undefined` is not, and what cannot be read is a fault. */
function present(value: unknown, path: Path, faults: Faults): Got<unknown> {
  if (value === undefined) return absent
  if (value === unreadable) return fault(faults, path, 'unreadable')
  return good(value)
}

/** An object's own members. A member outside `known` is a fault; with `known` left out, none is. */
export function readObject(value: unknown, path: Path, faults: Faults, known?: readonly string[]): Got<ReadonlyMap<string, unknown>> {
  const there = present(value, path, faults)
  if (there.state !== 'good') return there
  const list = isArray(there.value)
  if (list === unreadable) return fault(faults, path, 'unreadable')
  if (list || typeof there.value !== 'object' || there.value === null) return fault(faults, path, 'wrong-type', there.value)
  const keys = keysOf(there.value)
  if (keys === unreadable) return fault(faults, path, 'unreadable')
  const members = new Map<string, unknown>()
  for (const key of keys) {
    const member = memberOf(there.value, key)
    if (member === undefined) continue
    if (known !== undefined && !known.includes(key)) {
      fault(faults, [...path, key], 'not-declared')
      continue
    }
    members.set(key, member)
  }
  return good(members)
}

/** A list's items, at most 10,000. */
export function readList(value: unknown, path: Path, faults: Faults): Got<readonly unknown[]> {
  const there = present(value, path, faults)
  if (there.state !== 'good') return there
  const list = isArray(there.value)
  if (list === unreadable) return fault(faults, path, 'unreadable')
  if (!list) return fault(faults, path, 'wrong-type', there.value)
  const length = memberOf(there.value as object, 'length')
  if (typeof length !== 'number') return fault(faults, path, 'unreadable')
  if (length > 10_000) return fault(faults, path, 'too-long')
  const items: unknown[] = []
  for (let index = 0; index < length; index++) items.push(memberOf(there.value as object, index))
  return good(items)
}

/** A list's items; an empty list is a fault. */
export function readFilledList(value: unknown, path: Path, faults: Faults): Got<readonly unknown[]> {
  const list = readList(value, path, faults)
  return list.state === 'good' && list.value.length === 0 ? fault(faults, path, 'empty') : list
}

/** An item of a list: a hole in it is of the wrong type, as nothing can be absent there. */
export function item(value: unknown, path: Path, faults: Faults): Got<unknown> {
  return value === undefined ? fault(faults, path, 'wrong-type', value) : present(value, path, faults)
}

export function readText(value: unknown, path: Path, faults: Faults): Got<string> {
  const there = present(value, path, faults)
  if (there.state !== 'good') return there
  return typeof there.value === 'string' ? good(there.value) : fault(faults, path, 'wrong-type', there.value)
}

/** A text that is not blank. */
export function readName(value: unknown, path: Path, faults: Faults): Got<string> {
  const text = readText(value, path, faults)
  return text.state === 'good' && text.value.trim() === '' ? fault(faults, path, 'empty') : text
}

/** One of a list of words. */
export function readWord<Word extends string>(value: unknown, path: Path, faults: Faults, words: readonly Word[]): Got<Word> {
  const there = present(value, path, faults)
  if (there.state !== 'good') return there
  if (typeof there.value !== 'string') return fault(faults, path, 'wrong-type', there.value, words)
  const word = words.find((each) => each === there.value)
  return word === undefined ? fault(faults, path, 'unknown-name', there.value, words) : good(word)
}

export function readBoolean(value: unknown, path: Path, faults: Faults): Got<boolean> {
  const there = present(value, path, faults)
  if (there.state !== 'good') return there
  return typeof there.value === 'boolean' ? good(there.value) : fault(faults, path, 'wrong-type', there.value)
}

/** A text or a finite number. */
export function readReference(value: unknown, path: Path, faults: Faults): Got<string | number> {
  const there = present(value, path, faults)
  if (there.state !== 'good') return there
  if (typeof there.value === 'string') return good(there.value)
  if (typeof there.value === 'number' && Number.isFinite(there.value)) return good(there.value)
  return fault(faults, path, 'wrong-type', there.value)
}

export function readDay(value: unknown, path: Path, faults: Faults): Got<CivilDay> {
  const text = readText(value, path, faults)
  if (text.state !== 'good') return text
  const day = parseDay(text.value)
  return day === undefined ? fault(faults, path, 'no-day', text.value) : good(day)
}

/** A country: two capital letters. */
export function readCountry(value: unknown, path: Path, faults: Faults): Got<string> {
  const name = readName(value, path, faults)
  if (name.state !== 'good') return name
  return /^[A-Z]{2}$/.test(name.value) ? name : fault(faults, path, 'unknown-name', name.value)
}

/** What must be there: an absent one is a fault. */
export function required<T>(got: Got<T>, path: Path, faults: Faults): Got<T> {
  return got.state === 'absent' ? fault(faults, path, 'missing') : got
}
